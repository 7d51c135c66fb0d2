// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.calendars;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;
import org.wellspring.core.Space;
import org.wellspring.events.calendars.EventSources;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.jobs.WhileBookIsOpen;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Reads remembered calendars again for as long as the book is open (E9). */
public final class CalendarsAddon {
    private final MApplication application;
    private final Display display;
    private final WhileBookIsOpen watching;

    @Inject
    CalendarsAddon(MApplication application, Display display) {
        this.application = application;
        this.display = display;
        watching = new WhileBookIsOpen(display);
    }

    /** The book was opened, or another one. */
    @Inject
    void opened(@Optional Space space, @Optional @Service EventSources sources) {
        watching.opened(sources == null ? null : space, () -> new CalendarWatch(space, sources, display, new MainWindow(application)));
    }

    @PreDestroy
    void stop() {
        watching.stop();
    }
}
