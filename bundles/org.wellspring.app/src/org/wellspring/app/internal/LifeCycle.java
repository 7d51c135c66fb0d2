// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.internal.workbench.swt.IEventLoopAdvisor;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;
import org.wellspring.core.Spaces;
import org.wellspring.ui.TourStops;
import org.wellspring.ui.command.PaletteProviders;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.WorkbenchStyle;

/** Prepares what every view finds in its context, and starts opening the space while the model is still being read. */
public final class LifeCycle {
    /** How long declarative services may take to bring up the store. */
    private static final long SERVICE_WAIT_MS = 10_000;

    @PostContextCreate
    void prepare(IEclipseContext context, IApplicationContext application, Display display) {
        Launch launch = Launch.of(arguments(application), Optional.ofNullable(System.getenv("WELLSPRING_SPACE")),
                Path.of(System.getProperty("user.home")));
        LayoutMemory memory = new LayoutMemory(launch.tour().isPresent() ? Optional.empty() : layoutFile());
        context.set(Launch.class, launch);
        context.set(LayoutMemory.class, memory);
        context.set(PaletteProviders.class, new PaletteProviders());
        context.set(TourStops.class, new TourStops());
        Faults faults = new Faults(context);
        context.set(Faults.class, faults);
        context.set(IEventLoopAdvisor.class, faults);
        Spaces.Options options = Spaces.Options.here().at(launch.clock()).on(new UiRealm(display));
        ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("opening").factory());
        Threshold threshold = new Threshold(new Opening(LifeCycle::spaces, launch.space(), options, worker), display);
        context.set(Threshold.class, threshold);
        threshold.open();
    }

    @ProcessAdditions
    void arrange(MApplication application, LayoutMemory memory, Threshold threshold, Theme theme,
            IThemeManager styles, Display display) {
        dress(application.getContext(), new WorkbenchStyle(styles.getEngineForDisplay(display), theme));
        Arrangement arrangement = new Arrangement(application, memory);
        arrangement.sortPerspectives();
        arrangement.restore();
        application.getContext().set(Arrangement.class, arrangement);
        threshold.enter(application);
    }

    /** The style sheets are made of the kit's tokens, as files because the engine reads nothing else. */
    private static void dress(IEclipseContext context, WorkbenchStyle style) {
        try {
            style.install(Files.createTempDirectory("wellspring-style"));
            context.set(E4Application.THEME_ID, style.themeId());
        } catch (IOException e) {
            ILog.of(LifeCycle.class).warn("The style sheets can't be written; tabs and sashes look plain", e);
        }
    }

    private static String[] arguments(IApplicationContext application) {
        Map<?, ?> arguments = application.getArguments();
        return arguments.get(IApplicationContext.APPLICATION_ARGS) instanceof String[] given ? given : new String[0];
    }

    private static Spaces spaces() {
        ServiceTracker<Spaces, Spaces> tracker = new ServiceTracker<>(
                FrameworkUtil.getBundle(LifeCycle.class).getBundleContext(), Spaces.class, null);
        tracker.open();
        try {
            Spaces found = tracker.waitForService(SERVICE_WAIT_MS);
            if (found == null) {
                throw new IllegalStateException("No store is installed");
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the store was starting", e);
        }
    }

    private static Optional<Path> layoutFile() {
        var context = FrameworkUtil.getBundle(LifeCycle.class).getBundleContext();
        try {
            return context.getServiceReferences(Location.class, Location.INSTANCE_FILTER).stream().findFirst()
                    .map(context::getService).map(Location::getURL).flatMap(LifeCycle::directory)
                    .map(dir -> dir.resolve("layout.properties"));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Path> directory(URL url) {
        try {
            return "file".equals(url.getProtocol()) ? Optional.of(Path.of(url.toURI())) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            ILog.of(LifeCycle.class).warn("No place for the layout: " + url, e);
            return Optional.empty();
        }
    }
}
