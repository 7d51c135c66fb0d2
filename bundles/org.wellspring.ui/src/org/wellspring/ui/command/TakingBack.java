// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.command;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.errors.Problem;
import org.wellspring.ui.jobs.StatusModel;

import jakarta.inject.Inject;

/**
 * Undo and redo, said in a notice with a way back. History changes live objects and so belongs to the UI thread; what
 * takes long there, such as a large import, is announced in the status line and begins when that can be read. Injected.
 * UI thread only.
 */
@Creatable
public final class TakingBack {
    /** More operations than this take long enough to notice. */
    private static final int LARGE = 2_000;
    private static final int RECENT = 50;
    /** Time for the announcement to be drawn. */
    private static final int READABLE_MS = 80;
    private static final String STATUS = "taking-back";

    private final Space space;
    private final ErrorService errors;
    private final StatusModel status;
    private final Display display;

    @Inject
    public TakingBack(Space space, ErrorService errors, StatusModel status, Display display) {
        this.space = space;
        this.errors = errors;
        this.status = status;
        this.display = display;
    }

    /** Takes back the newest action, and says which it was. */
    public void undo() {
        space.history().undoable().ifPresent(last -> run(Messages.takingBack, last, space.history()::undo,
                done -> errors.notice(Notice.of(NLS.bind(Messages.undone, last.label())).with(Messages.redo, this::redo))));
    }

    /** Repeats what was taken back last, and says what it was. */
    public void redo() {
        space.history().redoable().ifPresent(last -> run(Messages.doingAgain, last, space.history()::redo,
                done -> errors.notice(Notice.of(NLS.bind(Messages.redone, last.label())).with(Messages.undo, this::undo))));
    }

    /** Takes back one transaction however old it is; then calls back, unless it is refused or nothing of it was left. */
    public void undo(UUID transaction, Runnable then) {
        Optional<History.Entry> known = space.history().recent(RECENT).stream().filter(e -> e.id().equals(transaction)).findFirst();
        Supplier<Optional<History.Entry>> step = () -> space.history().undo(transaction);
        known.ifPresentOrElse(entry -> run(Messages.takingBack, entry, step, done -> then.run()),
                () -> now(step, done -> then.run()));
    }

    private void run(String announced, History.Entry what, Supplier<Optional<History.Entry>> step, Consumer<History.Entry> then) {
        if (!status.text(STATUS).isEmpty()) {
            return;
        }
        if (what.operations() < LARGE) {
            now(step, then);
            return;
        }
        status.say(STATUS, NLS.bind(announced, what.label()));
        display.timerExec(READABLE_MS, () -> {
            try {
                now(step, then);
            } finally {
                status.say(STATUS, "");
            }
        });
    }

    private void now(Supplier<Optional<History.Entry>> step, Consumer<History.Entry> then) {
        try {
            step.get().ifPresent(then);
        } catch (SpaceException e) {
            errors.show(new Problem(e.problem().happened(), e.problem().safe(), e.problem().todo(), e));
        }
    }
}
