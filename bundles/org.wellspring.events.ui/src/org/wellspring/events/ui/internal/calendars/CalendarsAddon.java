// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.calendars;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.events.calendars.EventSources;
import org.wellspring.ui.MainWindow;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Reads remembered calendars again for as long as the book is open (E9). */
public final class CalendarsAddon {
    @Inject
    MApplication application;
    @Inject
    Display display;
    private CalendarWatch watch;

    /** The book was opened, or another one. */
    @Inject
    void opened(@Optional Space space, @Optional @Service EventSources sources) {
        stop();
        if (space != null && sources != null && space.kind().equals(SpaceKind.BOOK) && space.readOnlyReason().isEmpty()) {
            watch = new CalendarWatch(space, sources, display, new MainWindow(application));
            display.asyncExec(watch::begin);
        }
    }

    @PreDestroy
    void stop() {
        if (watch != null) {
            watch.end();
            watch = null;
        }
    }
}
