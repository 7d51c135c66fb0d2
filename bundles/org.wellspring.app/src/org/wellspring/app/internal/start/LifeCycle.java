// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.start;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
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
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.wellspring.app.internal.Awaited;
import org.wellspring.app.internal.Said;
import org.wellspring.app.internal.Texts;
import org.wellspring.app.internal.arrangement.Arrangement;
import org.wellspring.app.internal.arrangement.LayoutMemory;
import org.wellspring.app.internal.door.FromOutside;
import org.wellspring.app.internal.door.Opening;
import org.wellspring.app.internal.door.OtherWindow;
import org.wellspring.app.internal.door.Threshold;
import org.wellspring.core.OpenSpaces;
import org.wellspring.core.Spaces;
import org.wellspring.core.spi.Reception;
import org.wellspring.launch.StartArguments;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.TourStops;
import org.wellspring.ui.command.PaletteProviders;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.jobs.UiRealm;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.WorkbenchStyle;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.TypingUndo;

/** Prepares what every view finds in its context, and starts opening the space while the model is still being read. */
public final class LifeCycle {
    private static final String COMMAND = "command";

    @PostContextCreate
    void prepare(IEclipseContext context, IApplicationContext application, Display display) {
        StartArguments start = StartArguments.of(List.of(arguments(application)));
        Launch launch = Launch.of(start, System.getenv());
        LayoutMemory memory = new LayoutMemory(launch.tour().isPresent() ? Optional.empty() : layoutFile());
        context.set(Launch.class, launch);
        context.set(LayoutMemory.class, memory);
        context.set(PaletteProviders.class, new PaletteProviders());
        context.set(TourStops.class, new TourStops());
        EventLoopFaults faults = new EventLoopFaults(context);
        context.set(EventLoopFaults.class, faults);
        context.set(IEventLoopAdvisor.class, faults);
        // Before the platform's own filter for short cuts.
        TypingUndo.install(display);
        UiRealm realm = new UiRealm(display);
        Spaces.Options options = Spaces.Options.here().at(launch.clock()).on(realm);
        ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("opening").factory());
        FromOutside outside = new FromOutside(() -> service(Reception.class), realm, worker,
                what -> realm.execute(() -> said(context, display, what)),
                () -> realm.execute(() -> toFront(context)));
        Opening opening = new Opening(new Awaited<>(Spaces.class), new Awaited<>(OpenSpaces.class), new OtherWindow(start, LifeCycle::openElsewhere),
                launch.space(), options, worker);
        Threshold threshold = new Threshold(opening, display, outside);
        context.set(Threshold.class, threshold);
        threshold.open();
    }

    @ProcessAdditions
    void arrange(MApplication application, LayoutMemory memory, Launch launch, Threshold threshold, Theme theme,
            IThemeManager styles, Display display) {
        dress(application.getContext(), new WorkbenchStyle(styles.getEngineForDisplay(display), theme));
        Arrangement arrangement = new Arrangement(application, memory, launch.clock(), threshold.directory());
        arrangement.sortPerspectives();
        arrangement.restore(Arrangement.screens(display));
        application.getContext().set(Arrangement.class, arrangement);
        threshold.enter(application);
    }

    /**
     * The style sheets are made of the kit's tokens, as files because the engine reads nothing else, again and again as long as
     * the window is open.
     */
    private static void dress(IEclipseContext context, WorkbenchStyle style) {
        try {
            style.install(memory().orElseThrow(() -> new IOException("There is no place for them")).resolve("style"));
            context.set(E4Application.THEME_ID, style.themeId());
        } catch (IOException e) {
            ILog.of(LifeCycle.class).warn("The style sheets can't be written; tabs and sashes look plain", e);
        }
    }

    private static String[] arguments(IApplicationContext application) {
        Map<?, ?> arguments = application.getArguments();
        return arguments.get(IApplicationContext.APPLICATION_ARGS) instanceof String[] given ? given : new String[0];
    }

    private static boolean openElsewhere(Path directory) {
        return service(Reception.class).filter(r -> r.isOpen(directory)).isPresent();
    }

    /** Says for a while what a command from outside has changed. */
    private static void said(IEclipseContext context, Display display, String what) {
        StatusModel status = context.get(StatusModel.class);
        if (status != null) {
            new Said(status, display).aWhile(COMMAND, Texts.get("status.command", what));
        }
    }

    /** Who starts the program once more looks for its window; the one that is open will do. */
    private static void toFront(IEclipseContext context) {
        ContextInjectionFactory.make(MainWindow.class, context).shell().ifPresent(shell -> {
            shell.setMinimized(false);
            shell.forceActive();
            // What was being written in a panel over it goes on there.
            Popover.over(shell).ifPresent(Popover::comeBack);
        });
    }

    private static <S> Optional<S> service(Class<S> type) {
        BundleContext bundles = FrameworkUtil.getBundle(LifeCycle.class).getBundleContext();
        return Optional.ofNullable(bundles.getServiceReference(type)).map(bundles::getService);
    }

    private static Optional<Path> layoutFile() {
        return memory().map(folder -> folder.resolve("layout.properties"));
    }

    /** Where the program remembers things from day to day. */
    private static Optional<Path> memory() {
        var context = FrameworkUtil.getBundle(LifeCycle.class).getBundleContext();
        try {
            return context.getServiceReferences(Location.class, Location.INSTANCE_FILTER).stream().findFirst()
                    .map(context::getService).map(Location::getURL).flatMap(LifeCycle::directory);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A place may have a space in its name, which stands in such an address as it is. */
    private static Optional<Path> directory(URL url) {
        try {
            return "file".equals(url.getProtocol()) ? Optional.of(Path.of(URIUtil.toURI(url))) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            ILog.of(LifeCycle.class).warn("No place for the layout: " + url, e);
            return Optional.empty();
        }
    }
}
