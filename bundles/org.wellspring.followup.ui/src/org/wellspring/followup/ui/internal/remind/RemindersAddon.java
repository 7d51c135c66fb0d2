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
    private boolean over;

    /** The book was opened, or another one. Any thread: services come and go where they like. */
    @Inject
    void opened(@Optional Space space, @Optional @Service Today today) {
        if (Display.getCurrent() != null) {
            watch(space, today);
        } else if (!display.isDisposed()) {
            display.asyncExec(() -> watch(space, today));
        }
    }

    private void watch(Space space, Today today) {
        end();
        if (!over && space != null && today != null && space.kind().equals(SpaceKind.BOOK) && space.readOnlyReason().isEmpty()) {
            watch = new Watch(space, today, display, new MainWindow(application));
            display.asyncExec(watch::begin);
        }
    }

    @PreDestroy
    void stop() {
        over = true;
        end();
    }

    private void end() {
        if (watch != null) {
            watch.end();
            watch = null;
        }
    }
}
