// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.calendars;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.wellspring.core.Space;
import org.wellspring.events.calendars.Calendars.Kept;
import org.wellspring.events.calendars.EventSources;
import org.wellspring.events.calendars.Refresh;
import org.wellspring.events.calendars.Refresh.Done;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.jobs.WhileBookIsOpen;

/**
 * Looks now and then whether a remembered calendar is to be read again, and says what is new. One that can't be read is no news: whoever is on a train knows
 * it; the list of events says so once a day has gone by.
 */
final class CalendarWatch implements WhileBookIsOpen.Work {
    /** What comes in at the start would be in the way of the window. */
    private static final int FIRST_LOOK_MS = 10_000;
    private static final int LOOK_EVERY_MS = 10 * 60_000;

    private final Space space;
    private final Refresh refresh;
    private final Display display;
    private final MainWindow window;
    private final ExecutorService work = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("calendars").factory());
    private final Runnable look = this::look;
    private volatile boolean over;

    CalendarWatch(Space space, EventSources sources, Display display, MainWindow window) {
        this.space = space;
        this.refresh = new Refresh(space, sources);
        this.display = display;
        this.window = window;
    }

    @Override
    public void begin() {
        if (!over && !display.isDisposed()) {
            display.timerExec(FIRST_LOOK_MS, look);
        }
    }

    @Override
    public void end() {
        over = true;
        if (!display.isDisposed()) {
            display.timerExec(-1, look);
        }
        // A connection that is waited for ends with it.
        work.shutdownNow();
    }

    private void look() {
        if (over || display.isDisposed()) {
            return;
        }
        work.execute(this::read);
        display.timerExec(LOOK_EVERY_MS, look);
    }

    private void read() {
        try {
            List<Done> done = new ArrayList<>();
            for (Kept calendar : refresh.due(space.clock().instant())) {
                if (!over) {
                    done.add(refresh.now(calendar));
                }
            }
            later(() -> RefreshWords.sayNews(done, window.make(Actions.class)));
        } catch (RuntimeException e) {
            // a book that is being closed, or a disk that is full: the next look is in some minutes
            if (!over) {
                ILog.of(CalendarWatch.class).error("Calendars could not be read again", e);
            }
        }
    }

    private void later(Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!over && window.shell().isPresent()) {
                    task.run();
                }
            });
        }
    }
}
