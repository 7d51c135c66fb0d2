// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.remind;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;
import org.wellspring.core.Space;
import org.wellspring.followup.Today;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.jobs.WhileBookIsOpen;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Reminds of what is in the book for as long as it is open (F14). */
public final class RemindersAddon {
    private final MApplication application;
    private final Display display;
    private final WhileBookIsOpen watching;

    @Inject
    RemindersAddon(MApplication application, Display display) {
        this.application = application;
        this.display = display;
        watching = new WhileBookIsOpen(display);
    }

    /** The book was opened, or another one. */
    @Inject
    void opened(@Optional Space space, @Optional @Service Today today) {
        watching.opened(today == null ? null : space, () -> new Watch(space, today, display, new MainWindow(application)));
    }

    @PreDestroy
    void stop() {
        watching.stop();
    }
}
