// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;
import org.wellspring.core.Space;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.TourStops;
import org.wellspring.ui.jobs.WhileBookIsOpen;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** What groups bring to the whole window: that they are open beside the book, which one is on show, and stops of the tour. */
public final class GroupsAddon {
    private final MApplication application;
    private final IEclipseContext context;
    private final Display display;
    private final WhileBookIsOpen watching;
    private final ShownGroup shown = new ShownGroup();

    @Inject
    GroupsAddon(MApplication application, Display display) {
        this.application = application;
        this.context = application.getContext();
        this.display = display;
        watching = new WhileBookIsOpen(display);
        context.set(ShownGroup.class, shown);
    }

    @PostConstruct
    void start(TourStops stops) {
        GroupStops.add(stops, () -> new MainWindow(application).make(GroupPlace.class));
    }

    /** The book was opened, or another one. */
    @Inject
    void opened(@Optional Space space, @Optional @Service GroupSource source) {
        watching.opened(source == null ? null : space, () -> {
            GroupsBeside beside = new GroupsBeside(space, source, display, shown::news);
            context.set(GroupsBeside.class, beside);
            return beside;
        });
    }

    @PreDestroy
    void stop() {
        watching.stop();
    }
}
