// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.remind;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.followup.Today;
import org.wellspring.ui.MainWindow;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Reminds of what is in the book for as long as it is open (F14). */
public final class RemindersAddon {
    @Inject
    MApplication application;
    @Inject
    Display display;
    private Watch watch;

    /** The book was opened, or another one. */
    @Inject
    void opened(@Optional Space space, @Optional @Service Today today) {
        stop();
        if (space != null && today != null && space.kind().equals(SpaceKind.BOOK) && space.readOnlyReason().isEmpty()) {
            watch = new Watch(space, today, display, new MainWindow(application));
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
