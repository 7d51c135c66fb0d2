// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.time.Clock;
import java.util.List;

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
import org.wellspring.launch.StartArguments;

/**
 * What the installed program starts: with a command the command line, otherwise the window. The window's application
 * is named, not imported, so that a command never loads a class of SWT or e4.
 */
public final class Program implements IApplication {
    private static final String APPLICATIONS = "org.eclipse.core.runtime.applications";
    private static final String WINDOW = "org.wellspring.app.application";
    private final BundleContext bundles = FrameworkUtil.getBundle(Program.class).getBundleContext();
    private volatile IApplication window;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        StartArguments start = StartArguments.of(List.of(arguments));
        // A day that is none is said on the console: no window can be opened on it.
        if (!start.window() || start.on().filter(on -> BelievedDay.clock(on, Clock.systemDefaultZone()).isEmpty()).isPresent()) {
            context.applicationRunning();
            return service(Cli.class).run(arguments, System.in, System.out, System.err);
        }
        window = application(service(IExtensionRegistry.class));
        return window.start(context);
    }

    @Override
    public void stop() {
        if (window != null) {
            window.stop();
        }
    }

    private static IApplication application(IExtensionRegistry registry) throws CoreException {
        IExtension extension = registry.getExtension(APPLICATIONS, WINDOW);
        if (extension == null) {
            throw new IllegalStateException("The installation is not complete: " + WINDOW + " is missing.");
        }
        IConfigurationElement run = extension.getConfigurationElements()[0].getChildren("run")[0];
        return (IApplication) run.createExecutableExtension("class");
    }

    private <T> T service(Class<T> type) {
        ServiceReference<T> reference = bundles.getServiceReference(type);
        if (reference == null) {
            throw new IllegalStateException("The installation is not complete: nothing provides " + type.getName() + ".");
        }
        return bundles.getService(reference);
    }
}
