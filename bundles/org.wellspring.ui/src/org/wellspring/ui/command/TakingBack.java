// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.command;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.osgi.util.NLS;
import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.errors.Problem;
import org.wellspring.ui.errors.Question;
import org.wellspring.ui.jobs.UiJobs;

import jakarta.inject.Inject;

/**
 * Undo and redo, said in a notice with a way back. What takes long, such as taking back a large import, is a
 * job in the status line. Injected. UI thread only.
 */
@Creatable
public final class TakingBack {
    /** More operations than this take long enough to notice. */
    private static final int LARGE = 2_000;
    private static final String PERSON = "Person";
    /** So many people are more than one expects to change by one step. */
    private static final int MANY_PEOPLE = 10;
    private static final Duration JUST_NOW = Duration.ofMinutes(10);

    private final Space space;
    private final ErrorService errors;
    private final UiJobs jobs;

    @Inject
    public TakingBack(Space space, ErrorService errors, UiJobs jobs) {
        this.space = space;
        this.errors = errors;
        this.jobs = jobs;
    }

    /** Takes back the newest action, and says which it was. */
    public void undo() {
        space.history().undoable().ifPresent(last -> asking(last, () -> run(Messages.takingBack, last, () -> space.history().undo(last.id()),
                () -> space.history().undoInBackground(last.id()),
                done -> errors.notice(Notice.of(NLS.bind(Messages.undone, last.label())).with(Messages.redo, this::redo)))));
    }

    /** Repeats what was taken back last, and says what it was. */
    public void redo() {
        space.history().redoable().ifPresent(last -> run(Messages.doingAgain, last, space.history()::redo,
                space.history()::redoInBackground,
                done -> errors.notice(Notice.of(NLS.bind(Messages.redone, last.label())).with(Messages.undo, this::undo))));
    }

    /** Takes back one transaction however old it is; then calls back, unless it is refused or nothing of it was left. */
    public void undo(UUID transaction, Runnable then) {
        space.history().find(transaction).ifPresent(entry -> asking(entry, () -> run(Messages.takingBack, entry,
                () -> space.history().undo(transaction), () -> space.history().undoInBackground(transaction), done -> then.run())));
    }

    /** Asks before one step takes back what concerns many people, unless it was done just now. */
    private void asking(History.Entry what, Runnable step) {
        boolean justNow = what.at().isAfter(space.clock().instant().minus(JUST_NOW));
        if (justNow || what.operations() < MANY_PEOPLE) {
            step.run();
            return;
        }
        jobs.run(NLS.bind(Messages.takingBack, what.label()), () -> space.history().reach(what.id()).getOrDefault(PERSON, 0L), people -> {
            if (people < MANY_PEOPLE) {
                step.run();
            } else {
                errors.ask(new Question(NLS.bind(Messages.many, what.label(), people), Messages.manyYes, Messages.manyNo, step));
            }
        });
    }

    /**
     * @param small takes back on this thread
     * @param large takes back on another
     */
    private void run(String title, History.Entry what, Supplier<Optional<History.Entry>> small,
            Supplier<Optional<History.Entry>> large, Consumer<History.Entry> then) {
        if (what.operations() < LARGE) {
            now(small, then);
            return;
        }
        jobs.run(NLS.bind(title, what.label()), large::get, done -> done.ifPresent(then), failure -> {
            if (failure instanceof SpaceException refused) {
                show(refused);
            } else {
                errors.show(new Problem(NLS.bind(Messages.stays, what.label()), Messages.staysSafe, Messages.staysAdvice, failure));
            }
        });
    }

    private void now(Supplier<Optional<History.Entry>> step, Consumer<History.Entry> then) {
        try {
            step.get().ifPresent(then);
        } catch (SpaceException e) {
            show(e);
        }
    }

    private void show(SpaceException e) {
        errors.show(new Problem(e.problem().happened(), e.problem().safe(), e.problem().todo(), e));
    }
}
