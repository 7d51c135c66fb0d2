// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.remind;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Display;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.SpaceListener;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.CalendarFeed;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.Lookout;
import org.wellspring.followup.Reminders;
import org.wellspring.followup.Reminders.Kind;
import org.wellspring.followup.Reminders.Reminder;
import org.wellspring.followup.Today;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.jobs.WhileBookIsOpen;

/**
 * Looks at the clock while a book is open, and says what is to be said (F14): by the desktop, or in the window where there is none.
 * What came up while it was closed is said once, in the window. The calendar to subscribe to is written anew a moment after each change.
 */
final class Watch implements WhileBookIsOpen.Work {
    private static final String TODAY = "org.wellspring.perspective.today";
    private static final int LOOK_EVERY_MS = 30_000;
    private static final int SETTLED_MS = 3_000;

    private final Space space;
    private final Today today;
    private final Reminders reminders;
    private final Display display;
    private final MainWindow window;
    private final LastSeen seen;
    private final SpaceListener changed = change -> changed();
    /** One after another: what waits for the desktop keeps nobody else waiting. */
    private final ExecutorService work = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("reminders").factory());
    private final Runnable look = this::look;
    private final Runnable write = this::write;
    private volatile Optional<DesktopNotices> desktop = Optional.empty();
    private Optional<Path> refused = Optional.empty();
    /** Made and asked by the worker alone. */
    private Lookout lookout;
    private LocalDate written;
    /** What waited when it ended is not done any more: the book is being closed. */
    private volatile boolean over;

    Watch(Space space, Today today, Display display, MainWindow window) {
        this.space = space;
        this.today = today;
        this.reminders = new Reminders(today, space);
        this.display = display;
        this.window = window;
        this.seen = new LastSeen(space.directory());
    }

    /** A book in which nothing was ever done may be discarded yet, and must leave nothing behind. */
    private void seen() {
        if (!space.history().recent(1).isEmpty()) {
            seen.now(space.clock());
        }
    }

    @Override
    public void begin() {
        if (over || display.isDisposed()) {
            return;
        }
        desktop = DesktopNotices.ofSession();
        space.addListener(changed);
        in(() -> lookout = new Lookout(space, reminders, seen.day(space.clock())));
        settle();
        look();
    }

    @Override
    public void end() {
        over = true;
        space.removeListener(changed);
        if (!display.isDisposed()) {
            display.timerExec(-1, look);
            display.timerExec(-1, write);
            // Something may be on its way to the desktop just now: the bus stays until that is over.
            desktop.ifPresent(notices -> {
                notices.deafen();
                work.execute(notices::close);
            });
        }
        work.shutdown();
    }

    private void look() {
        if (over || display.isDisposed()) {
            return;
        }
        in(() -> {
            List<Reminder> all = lookout.look();
            seen();
            all.forEach(this::say);
            if (!LocalDate.now(space.clock()).equals(written)) {
                keepCalendar();
            }
        });
        display.timerExec(LOOK_EVERY_MS, look);
    }

    /** What came up while it was closed is said in the window, and what begins soon where there is no desktop to say it; what is due today, Today says by itself. */
    private void say(Reminder reminder) {
        if (reminder.kind() == Kind.MISSED) {
            later(() -> inWindow(reminder));
            return;
        }
        if (!new Settings(space).get(FollowupSettings.NOTIFY).isYes()) {
            return;
        }
        boolean said = desktop.filter(notices -> notices.say(reminder.title(), reminder.outside(), Texts.get("remind.show"), () -> later(() -> show(reminder))))
                .isPresent();
        if (!said && reminder.kind() == Kind.TALK) {
            later(() -> inWindow(reminder));
        }
    }

    private void inWindow(Reminder reminder) {
        ErrorService errors = window.service(ErrorService.class);
        errors.notice(Notice.of(Texts.get("remind.notice", reminder.title(), reminder.words())).with(Texts.get("remind.show"), () -> show(reminder)));
    }

    /** Brings the window to the front, with what it is about. */
    private void show(Reminder reminder) {
        window.shell().ifPresent(shell -> {
            shell.setMinimized(false);
            shell.forceActive();
        });
        reminder.object().ifPresentOrElse(object -> window.make(Commands.class).run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, object.toString())),
                () -> window.service(EPartService.class).switchPerspective(TODAY));
    }

    private void changed() {
        reminders.changed();
        settle();
    }

    /** Once nothing has changed for a moment, the calendar is written. Any thread. */
    private void settle() {
        later(() -> display.timerExec(SETTLED_MS, write));
    }

    private void write() {
        in(this::keepCalendar);
    }

    private void keepCalendar() {
        Optional<Path> file = CalendarFeed.kept(space);
        written = LocalDate.now(space.clock());
        try {
            if (file.isPresent()) {
                new CalendarFeed(today, space).write(file.get());
            }
            refused = Optional.empty();
        } catch (SpaceException e) {
            // said once, not at each change
            if (!refused.equals(file)) {
                refused = file;
                later(() -> window.service(ErrorService.class).show(e));
            }
        } catch (IOException e) {
            ILog.of(Watch.class).error("The calendar could not be written to " + file.get(), e);
        }
    }

    private void in(Runnable task) {
        if (!over) {
            work.execute(() -> {
                if (over) {
                    return;
                }
                try {
                    task.run();
                } catch (RuntimeException e) {
                    // a book that is being closed, or a row that fails: the next look is in half a minute
                    ILog.of(Watch.class).error("Reminders could not be read", e);
                }
            });
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
