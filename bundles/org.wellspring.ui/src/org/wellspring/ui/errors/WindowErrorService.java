// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.errors;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Problem;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.Toast;

/** Logs, and shows dialogs and notices over the window. */
public final class WindowErrorService implements ErrorService {
    /** A window of its own takes a moment to make: what the user did is painted before it is said. */
    private static final int AFTER_PAINT_MS = 40;
    private final ILog log;
    private final Theme theme;
    private final Supplier<Shell> window;
    private final Consumer<UUID> show;

    /**
     * Over a window.
     *
     * @param window answers the window to show things in, or null before there is one; called on the UI thread
     * @param show shows an object of the book where it belongs; called on the UI thread
     */
    public WindowErrorService(ILog log, Theme theme, Supplier<Shell> window, Consumer<UUID> show) {
        this.show = show;
        this.log = log;
        this.theme = theme;
        this.window = window;
    }

    @Override
    public void show(Problem problem, Throwable cause) {
        log.error(problem.happened(), cause);
        onDisplay(() -> new ProblemDialog(theme, problem, cause).open(top(window.get())));
    }

    /** What lies on top of a window: behind a panel nobody would see what went wrong. */
    private static Shell top(Shell shell) {
        return shell == null || shell.isDisposed() ? shell : Popover.inFront(shell).map(WindowErrorService::top).orElse(shell);
    }

    @Override
    public void notice(Notice notice) {
        onDisplay(() -> theme.display().timerExec(AFTER_PAINT_MS, () -> put(notice)));
    }

    private void put(Notice notice) {
        Shell shell = window.get();
        if (shell == null || shell.isDisposed()) {
            return;
        }
        Optional<Notice.Link> link = notice.words().isEmpty() ? notice.link()
                : Optional.of(new Notice.Link(Messages.wordsMore, () -> new WordsPanel(theme, notice, show).open(shell)));
        new Toast(shell, theme, notice.text(), link.map(Notice.Link::label).orElse(""), link.map(Notice.Link::action).orElse(() -> {})).open();
    }

    @Override
    public void ask(Confirmation question) {
        onDisplay(() -> new QuestionPanel(theme, question).open(window.get()));
    }

    private void onDisplay(Runnable task) {
        if (!theme.display().isDisposed()) {
            theme.display().asyncExec(task);
        }
    }
}
