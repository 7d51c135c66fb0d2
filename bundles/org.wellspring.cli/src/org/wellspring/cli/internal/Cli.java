// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.wellspring.cli.internal.window.Guests;
import org.wellspring.core.Spaces;
import org.wellspring.core.Warnings;
import org.wellspring.launch.StartArguments;
import org.wellspring.start.CommandProgram;

/** The program without a window. */
@Component(service = {Cli.class, CommandProgram.class, Guests.class})
public final class Cli implements CommandProgram, Guests {
    private final BundleContext bundles;
    private final Spaces spaces;
    private final ComponentServiceObjects<Warnings> guards;
    private final Logger log;

    /** With what the installation offers; the commands are looked for when one is given, so that they may come and go. */
    @Activate
    public Cli(BundleContext bundles, @Reference Spaces spaces, @Reference ComponentServiceObjects<Warnings> guards,
            @Reference(service = LoggerFactory.class) Logger log) {
        this.bundles = bundles;
        this.spaces = spaces;
        this.guards = guards;
        this.log = log;
    }

    private Installed installed() {
        return new Installed(new Verbs(bundles), spaces, guards::getService);
    }

    @Override
    public int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
        return run(List.of(arguments), System.getenv(), in, out, err);
    }

    /** As {@link #run(String[], InputStream, PrintStream, PrintStream)}, in another environment. */
    public int run(List<String> arguments, Map<String, String> environment, InputStream in, PrintStream out, PrintStream err) {
        Call call = Call.here(arguments, environment, in, out, err);
        Window window = new Window(spaces, call, call.directory());
        return new Run(installed(), call, log, window::settleEarlierLoss,
                options -> new OwnAccess(spaces, call.directory(), options, window::handOver)).go();
    }

    @Override
    public int run(List<String> arguments, Path directory, Path folder, Clock now, Entry entry, InputStream in,
            PrintStream out, PrintStream err) {
        Map<String, String> environment = Map.of(StartArguments.SPACE_VARIABLE, directory.toString());
        return new Run(installed(), new Call(arguments, environment, folder, now, in, out, err), log, () -> {}, entry).go();
    }
}
