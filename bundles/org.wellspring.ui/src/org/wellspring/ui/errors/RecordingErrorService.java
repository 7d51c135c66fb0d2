// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.errors;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.wellspring.core.Problem;

/** Shows nothing and remembers everything: for tests and runs without a window. Safe from any thread. */
public final class RecordingErrorService implements ErrorService {
    /** A problem with its technical cause. */
    public record Shown(Problem problem, Throwable cause) {
    }

    private final List<Shown> problems = new CopyOnWriteArrayList<>();
    private final List<Confirmation> questions = new CopyOnWriteArrayList<>();
    private final List<Notice> notices = new CopyOnWriteArrayList<>();

    @Override
    public void show(Problem problem, Throwable cause) {
        problems.add(new Shown(problem, cause));
    }

    @Override
    public void notice(Notice notice) {
        notices.add(notice);
    }

    @Override
    public void ask(Confirmation question) {
        questions.add(question);
    }

    /** What was asked so far; nobody has answered. */
    public List<Confirmation> questions() {
        return List.copyOf(questions);
    }

    /** What went wrong so far. */
    public List<Shown> problems() {
        return List.copyOf(problems);
    }

    /** What was said so far. */
    public List<Notice> notices() {
        return List.copyOf(notices);
    }
}
