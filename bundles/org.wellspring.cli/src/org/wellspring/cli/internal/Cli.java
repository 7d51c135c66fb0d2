// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.wellspring.cli.internal.frame.Services;
import org.wellspring.capture.Capture;
import org.wellspring.capture.spi.CaptureLanguage;
import org.wellspring.cli.internal.window.Guests;
import org.wellspring.core.Spaces;
import org.wellspring.core.Warnings;
import org.wellspring.core.settings.SettingKeys;
import org.wellspring.core.spi.DayLanguage;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.followup.Today;
import org.wellspring.launch.StartArguments;
import org.wellspring.people.Timelines;

/** The program without a window. */
@Component(service = {Cli.class, Guests.class})
public final class Cli implements Guests {
    private final Services services;
    private final Logger log;

    /** With what the installation offers; a service is made when a command needs it. */
    @Activate
    public Cli(@Reference Spaces spaces, @Reference ComponentServiceObjects<Today> today,
            @Reference List<ComponentServiceObjects<HelpIdeas>> ideas,
            @Reference ComponentServiceObjects<Timelines> timelines,
            @Reference List<ComponentServiceObjects<SettingKeys>> settings,
            @Reference ComponentServiceObjects<Warnings> warnings,
            @Reference List<ComponentServiceObjects<CaptureLanguage>> languages,
            @Reference List<ComponentServiceObjects<DayLanguage>> days,
            @Reference(service = LoggerFactory.class) Logger log) {
        this.services = new Services(spaces, today::getService, () -> highestFirst(ideas), timelines::getService, () -> highestFirst(settings), warnings::getService,
                space -> new Capture(space, highestFirst(languages), highestFirst(days)));
        this.log = log;
    }

    /** The services, which come with the lowest ranking first. */
    private static <S> List<S> highestFirst(List<ComponentServiceObjects<S>> objects) {
        List<S> made = new ArrayList<>(objects.stream().map(ComponentServiceObjects::getService).toList());
        Collections.reverse(made);
        return made;
    }

    /**
     * Runs one command.
     *
     * @param out where the answer goes
     * @param err where progress goes, and what went wrong
     * @return the exit code
     */
    public int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
        return run(List.of(arguments), System.getenv(), in, out, err);
    }

    /** As {@link #run(String[], InputStream, PrintStream, PrintStream)}, in another environment. */
    public int run(List<String> arguments, Map<String, String> environment, InputStream in, PrintStream out, PrintStream err) {
        Call call = Call.here(arguments, environment, in, out, err);
        Window window = new Window(services.spaces(), call, call.directory());
        return new Run(services, call, log, window::settleEarlierLoss,
                options -> new OwnAccess(services.spaces(), call.directory(), options, window::handOver)).go();
    }

    @Override
    public int run(List<String> arguments, Path directory, Path folder, Clock now, Entry entry, InputStream in,
            PrintStream out, PrintStream err) {
        Map<String, String> environment = Map.of(StartArguments.SPACE_VARIABLE, directory.toString());
        return new Run(services, new Call(arguments, environment, folder, now, in, out, err), log, () -> { }, entry).go();
    }
}
