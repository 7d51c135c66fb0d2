// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.frame;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.EventTopic;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.renderers.swt.TrimmedPartLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.event.Event;
import org.wellspring.app.internal.Awaited;
import org.wellspring.app.internal.arrangement.Arrangement;
import org.wellspring.app.internal.door.Threshold;
import org.wellspring.app.internal.keys.KeysBehind;
import org.wellspring.app.internal.palette.CommandItems;
import org.wellspring.app.internal.palette.GroupItems;
import org.wellspring.app.internal.palette.PaletteHandler;
import org.wellspring.app.internal.start.Launch;
import org.wellspring.app.internal.tour.Tour;
import org.wellspring.core.OpenSpaces;
import org.wellspring.ui.ElementIds;
import org.wellspring.ui.Topics;
import org.wellspring.ui.TourStops;
import org.wellspring.ui.command.PaletteProviders;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Finishes what the platform builds: services that need the model, the window's layout and colours, and its end. */
public final class WindowAddon {
    private static final Point SMALLEST = new Point(640, 420);

    @Inject
    Theme theme;
    @Inject
    Threshold threshold;
    @Inject
    IThemeManager styles;
    @Inject
    MApplication application;

    @PostConstruct
    void start(PaletteProviders providers, Display display, Launch launch, TourStops stops) {
        providers.add(80, new GroupItems(application, new Awaited<>(OpenSpaces.class)));
        providers.add(17, new CommandItems(CommandItems.Found.AS_IT_BEGINS, application, display));
        providers.add(90, new CommandItems(CommandItems.Found.OTHERWISE, application, display));
        stops.add(30, "palette", PaletteHandler.COMMAND, "an");
        stops.add(90, "keys", "org.wellspring.command.help", "");
        stops.add(95, "settings", "org.wellspring.command.settings", "");
        launch.tour().ifPresent(folder -> Thread.ofPlatform().daemon().name("tour")
                .start(new Tour(application, display, threshold, folder)));
    }

    /** The window exists, its trim does not yet: the moment to change how it is laid out. */
    @Inject
    void window(@Optional @EventTopic(UIEvents.UIElement.TOPIC_WIDGET) Event event) {
        if (event != null && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MTrimmedWindow window
                && event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof Shell shell
                && shell.getLayout() instanceof TrimmedPartLayout before && !(before instanceof RailFirst)) {
            shell.setLayout(new RailFirst(shell, before));
            dress();
            shell.setMinimumSize(SMALLEST);
            KeyboardHome.watch(shell, window);
            KeysBehind.watch(shell, application);
            theme.surface(shell, Token.BACKGROUND);
            theme.surface(before.clientArea, Token.BACKGROUND);
        }
    }

    /**
     * By now the platform has chosen the style sheet the product names; ours is the one that fits the theme. Chosen twice, GTK
     * would work out its look twice, which takes a tenth of the start.
     */
    private void dress() {
        String wanted = theme.palette().dark() ? ElementIds.DARK_THEME : ElementIds.LIGHT_THEME;
        IThemeEngine engine = styles.getEngineForDisplay(theme.display());
        boolean chosen = engine.getActiveTheme() != null && wanted.equals(engine.getActiveTheme().getId());
        if (!chosen && engine.getThemes().stream().anyMatch(t -> t.getId().equals(wanted))) {
            engine.setTheme(wanted, false);
        }
    }

    /** At a first start, an import that was given up leads back to the beginning. */
    @Inject
    void imported(@Optional @EventTopic(Topics.IMPORT_ENDED) Event event) {
        if (event != null) {
            threshold.decide();
        }
    }

    /** Remembers the arrangement and lets go of the space while there still is a window. */
    @Inject
    void end(@Optional @EventTopic(UIEvents.UILifeCycle.APP_SHUTDOWN_STARTED) Event event,
            @Optional Arrangement arrangement) {
        if (event != null) {
            if (arrangement != null) {
                arrangement.remember();
            }
            threshold.leave();
        }
    }
}
