// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.days.DayReader;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.jobs.UiJobs;
import org.wellspring.ui.spaces.SpaceParts;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Inject;

/** What a panel about groups works with: the window, and the group on show where it is about one. UI thread only. */
@Creatable
public final class GroupPlace {
    private final Theme theme;
    private final MainWindow window;
    private final ErrorService errors;
    private final UiJobs jobs;
    private final SpaceParts pages;
    private final ShownGroup shown;

    @Inject
    GroupPlace(Theme theme, MainWindow window, ErrorService errors, UiJobs jobs, SpaceParts pages, ShownGroup shown) {
        this.theme = theme;
        this.window = window;
        this.errors = errors;
        this.jobs = jobs;
        this.pages = pages;
        this.shown = shown;
    }

    /** The look in force. */
    public Theme theme() {
        return theme;
    }

    /** The window in the model. */
    public MainWindow window() {
        return window;
    }

    /** The window on the screen. */
    public Shell shell() {
        return window.shell().orElseThrow();
    }

    /** Tells what went wrong, and asks. */
    public ErrorService errors() {
        return errors;
    }

    /** Runs what waits. */
    public UiJobs jobs() {
        return jobs;
    }

    /**
     * Does what waits for a disk or a network away from the UI thread; what is refused is shown.
     *
     * @param what is being done, for the status line
     * @param done gets the result on the UI thread
     * @param failed is called there where it was refused, before that is shown
     */
    public <T> void work(String what, Callable<T> work, Consumer<T> done, Runnable failed) {
        jobs.run(what, work, done, e -> {
            failed.run();
            errors.show(e instanceof SpaceException known ? known.problem()
                    : new Problem(Texts.get("work.failed"), Texts.get("work.failed.safe"), Texts.get("work.failed.todo")), e);
        });
    }

    /**
     * The same for a panel: meanwhile it says so, and is not pressed twice. What is refused is shown, and the panel stays as it is.
     *
     * @param done gets the result on the UI thread, also where the panel was closed meanwhile
     */
    public <T> void work(FormPanel panel, String what, Callable<T> work, Consumer<T> done) {
        if (panel.isWorking()) {
            return;
        }
        panel.working(what);
        work(what, work, result -> {
            panel.ready();
            done.accept(result);
        }, panel::ready);
    }

    /** The groups that are open. */
    public GroupsBeside beside() {
        return window.service(GroupsBeside.class);
    }

    /** Which one is on show. */
    public ShownGroup shown() {
        return shown;
    }

    /** The group on show, if there is one to which we belong. */
    public Optional<SharedGroup> group() {
        return Optional.ofNullable(beside()).flatMap(beside -> shown.group().flatMap(beside::of)).filter(SharedGroup::belongs);
    }

    /** Brings the page of a group to the front with the keyboard; what is done with the answer is done in the group, and taken back there. */
    public Actions toFront(SharedGroup group) {
        shown.show(group.id());
        var part = pages.show(beside().source().open(), group.space(), GroupIds.PAGE, GroupIds.PAGES);
        return ContextInjectionFactory.make(Actions.class, part.getContext());
    }

    /** Reads days as the user's book has it. */
    public DayReader days() {
        return DayReader.of(beside().book());
    }

    /** The day in a space. */
    public static LocalDate today(Space space) {
        return LocalDate.now(space.clock());
    }

    /** Who we are in a group. */
    public static UUID me(SharedGroup group) {
        return group.me().orElseThrow();
    }
}
