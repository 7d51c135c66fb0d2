// SPDX-License-Identifier: EPL-2.0
package org.wellspring.start.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.wellspring.core.days.BelievedDay;
import org.wellspring.core.words.Texts;
import org.wellspring.launch.StartArguments;
import org.wellspring.start.CommandProgram;

/**
 * What the installed program starts: with a command whoever answers commands, otherwise the window. Neither needs the other to be installed. The
 * window's application is named, not imported, so that a command never loads a class of SWT or e4.
 */
public final class Program implements IApplication {
    private static final String APPLICATIONS = "org.eclipse.core.runtime.applications";
    private static final String WINDOW = "org.wellspring.app.application";
    private static final int NOTHING_DONE = 1;
    private static final int WRONG_USAGE = 64;
    private final BundleContext bundles = FrameworkUtil.getBundle(Program.class).getBundleContext();
    private volatile IApplication window;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        StartArguments start = StartArguments.of(List.of(arguments));
        // A day that is none is said on the console: no window can be opened on it.
        Optional<String> noDay = start.on().filter(on -> BelievedDay.clock(on, Clock.systemDefaultZone()).isEmpty());
        return start.window() && noDay.isEmpty() ? window(context) : command(context, arguments, noDay.filter(day -> start.window()));
    }

    private Object window(IApplicationContext context) throws Exception {
        Optional<IApplication> installed = application(service(IExtensionRegistry.class).orElseThrow());
        if (installed.isEmpty()) {
            return said(context, NOTHING_DONE, "no-window");
        }
        window = installed.get();
        return window.start(context);
    }

    private Object command(IApplicationContext context, String[] arguments, Optional<String> noDay) {
        Optional<CommandProgram> commands = service(CommandProgram.class);
        if (commands.isPresent()) {
            context.applicationRunning();
            return commands.get().run(arguments, System.in, System.out, System.err);
        }
        return noDay.map(day -> said(context, WRONG_USAGE, "no-day", day)).orElseGet(() -> said(context, NOTHING_DONE, "no-commands"));
    }

    /** Says on the console why nothing was done; answers the exit code. */
    private static Object said(IApplicationContext context, int code, String key, Object... arguments) {
        context.applicationRunning();
        Texts texts = new Texts(Program.class);
        System.err.println(texts.get(key, arguments));
        System.err.println(texts.get(key + ".todo"));
        return code;
    }

    @Override
    public void stop() {
        if (window != null) {
            window.stop();
        }
    }

    private static Optional<IApplication> application(IExtensionRegistry registry) throws CoreException {
        IExtension extension = registry.getExtension(APPLICATIONS, WINDOW);
        if (extension == null) {
            return Optional.empty();
        }
        IConfigurationElement run = extension.getConfigurationElements()[0].getChildren("run")[0];
        return Optional.of((IApplication) run.createExecutableExtension("class"));
    }

    private <T> Optional<T> service(Class<T> type) {
        ServiceReference<T> reference = bundles.getServiceReference(type);
        return Optional.ofNullable(reference).map(bundles::getService);
    }
}
