// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.command;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.osgi.util.NLS;
import org.wellspring.core.History;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.StepBack;
import org.wellspring.ui.errors.Confirmation;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
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
        space.history().undoable().ifPresent(last -> weighing(last, () -> asking(last, () -> takeBack(last)), () -> {}));
    }

    /** Repeats what was taken back last, and says what it was. */
    public void redo() {
        space.history().redoable().ifPresent(this::doAgain);
    }

    /** Takes back one transaction however old it is; then calls back, unless it is refused or nothing of it was left. */
    public void undo(UUID transaction, Runnable then) {
        space.history().find(transaction).ifPresent(entry -> weighing(entry, () -> asking(entry, () -> run(Messages.takingBack, entry,
                () -> space.history().undo(transaction), () -> space.history().undoInBackground(transaction), done -> then.run())), then));
    }

    /** Takes back one transaction however old it is, and says which it was. */
    public void undo(UUID transaction) {
        space.history().find(transaction).ifPresent(entry -> weighing(entry, () -> asking(entry, () -> takeBack(entry)), () -> {}));
    }

    /** Takes back a step of the history, or does again what was taken back; asks before it changes more than one person, says what it did. */
    public void change(History.Entry step, boolean back) {
        Runnable change = () -> {
            if (back) {
                takeBack(step);
            } else {
                doAgain(step);
            }
        };
        if (back) {
            weighing(step, () -> changing(step, true, change), () -> {});
        } else {
            changing(step, false, change);
        }
    }

    private void changing(History.Entry step, boolean back, Runnable change) {
        counting(step, people -> {
            if (people > 1) {
                errors.ask(back ? new Confirmation(NLS.bind(Messages.many, step.label(), people), Messages.manyYes, Messages.manyNo, change)
                        : new Confirmation(NLS.bind(Messages.manyAgain, step.label(), people), Messages.manyAgainYes, Messages.manyNo, change));
            } else {
                change.run();
            }
        });
    }

    /**
     * Before a step is taken back that brought people with whom something was done since, asks whether they stay.
     *
     * @param plain takes it back where there is nobody to ask about
     * @param then after it was done in one of the other ways
     */
    private void weighing(History.Entry step, Runnable plain, Runnable then) {
        // of the newest step nothing came yet
        if (space.history().undoable().map(History.Entry::id).filter(step.id()::equals).isPresent()) {
            plain.run();
            return;
        }
        jobs.run(NLS.bind(Messages.looking, step.label()), () -> StepBack.of(space, step), back -> {
            if (back.isAsked()) {
                errors.ask(question(step, back, back.others(), then));
            } else {
                plain.run();
            }
        });
    }

    private Confirmation question(History.Entry step, StepBack back, long others, Runnable then) {
        String names = back.names();
        if (others <= 0) {
            return new Confirmation(NLS.bind(Messages.usedOnly, step.label(), names), Messages.usedAll, Messages.manyNo,
                    () -> stepBack(step, back::all, "", then));
        }
        return new Confirmation(NLS.bind(Messages.used, new Object[] {step.label(), names, others}), NLS.bind(Messages.usedOthers, others), Messages.manyNo,
                () -> stepBack(step, back::untouched, names, then)).or(Messages.usedAll, () -> stepBack(step, back::all, "", then));
    }

    private void stepBack(History.Entry step, Callable<StepBack.Done> way, String staying, Runnable then) {
        jobs.run(NLS.bind(Messages.takingBack, step.label()), way, done -> {
            String said = NLS.bind(staying.isEmpty() ? Messages.undone : Messages.undoneBut, step.label(), staying);
            errors.notice(Notice.of(said).with(Messages.redo, () -> jobs.run(NLS.bind(Messages.doingAgain, step.label()), () -> {
                StepBack.again(space, done);
                return done;
            }, again -> errors.notice(Notice.of(NLS.bind(Messages.redone, step.label()))))));
            then.run();
        });
    }

    private void takeBack(History.Entry step) {
        run(Messages.takingBack, step, orSay(Messages.nothingLeft, step, () -> space.history().undo(step.id())),
                orSay(Messages.nothingLeft, step, () -> space.history().undoInBackground(step.id())),
                done -> errors.notice(Notice.of(NLS.bind(Messages.undone, step.label())).with(Messages.redo, () -> doAgain(step))));
    }

    private void doAgain(History.Entry step) {
        run(Messages.doingAgain, step, orSay(Messages.stands, step, () -> space.history().redo(step.id())),
                orSay(Messages.stands, step, () -> space.history().redoInBackground(step.id())),
                done -> errors.notice(Notice.of(NLS.bind(Messages.redone, step.label())).with(Messages.undo, () -> takeBack(step))));
    }

    private Supplier<Optional<History.Entry>> orSay(String nothing, History.Entry step, Supplier<Optional<History.Entry>> work) {
        return () -> {
            Optional<History.Entry> done = work.get();
            if (done.isEmpty()) {
                errors.notice(Notice.of(NLS.bind(nothing, step.label())));
            }
            return done;
        };
    }

    private void counting(History.Entry step, LongConsumer then) {
        jobs.run(NLS.bind(Messages.looking, step.label()), () -> space.history().reach(step.id()).getOrDefault(PERSON, 0L), then::accept);
    }

    /** Asks before one step takes back what concerns many people, unless it was done just now. */
    private void asking(History.Entry what, Runnable step) {
        boolean justNow = what.at().isAfter(space.clock().instant().minus(JUST_NOW));
        if (justNow || what.operations() < MANY_PEOPLE) {
            step.run();
            return;
        }
        counting(what, people -> {
            if (people < MANY_PEOPLE) {
                step.run();
            } else {
                errors.ask(new Confirmation(NLS.bind(Messages.many, what.label(), people), Messages.manyYes, Messages.manyNo, step));
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
                errors.show(new Problem(NLS.bind(Messages.stays, what.label()), Messages.staysSafe, Messages.staysAdvice), failure);
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
        errors.show(e);
    }
}
