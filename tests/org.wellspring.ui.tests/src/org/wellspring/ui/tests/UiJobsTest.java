// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.wellspring.core.Problem;
import org.wellspring.ui.errors.RecordingErrorService;
import org.wellspring.ui.jobs.Running;
import org.wellspring.ui.jobs.StatusLine;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.jobs.UiJobs;

class UiJobsTest extends DisplayCase {
    private final StatusModel status = new StatusModel();
    private final RecordingErrorService errors = new RecordingErrorService();
    private final UiJobs jobs = new UiJobs(Display.getDefault(), status, errors);

    @Test
    void theResultArrivesOnTheUiThread() {
        List<String> got = new ArrayList<>();
        jobs.run("Counting", monitor -> "seven", result -> got.add(result + (Display.getCurrent() != null)));
        until("result delivered", () -> !got.isEmpty());
        assertThat(got).containsExactly("seventrue");
        until("status empty", () -> status.running().isEmpty());
    }

    @Test
    void progressIsShownWhileItRunsAndCancelStopsIt() throws Exception {
        CountDownLatch halfway = new CountDownLatch(1);
        List<Object> got = new ArrayList<>();
        Job job = jobs.run("Importing", monitor -> {
            monitor.beginTask("", 10);
            monitor.subTask("5 of 10");
            monitor.worked(5);
            halfway.countDown();
            while (!monitor.isCanceled()) {
                Thread.onSpinWait();
            }
            throw new OperationCanceledException();
        }, got::add);
        halfway.await();
        Running shown = status.running().getFirst();
        assertThat(shown.title()).isEqualTo("Importing");
        assertThat(shown.step()).isEqualTo("5 of 10");
        assertThat(shown.fraction()).isEqualTo(0.5);
        shown.cancel().orElseThrow().run();
        job.join();
        settle();
        assertThat(status.running()).isEmpty();
        assertThat(got).isEmpty();
        assertThat(errors.problems()).isEmpty();
    }

    @Test
    void workThatCannotHearACancelOffersNone() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        List<String> got = new ArrayList<>();
        jobs.run("Taking back", () -> {
            seen.await();
            return "taken back";
        }, got::add);
        until("it runs", () -> !status.running().isEmpty());
        assertThat(status.running().getFirst().cancel()).isEmpty();
        seen.countDown();
        until("it is done", () -> got.contains("taken back"));
    }

    @Test
    void theLineOffersToCancelOnlyWhatCanBeCancelled() {
        StatusLine line = new StatusLine(shell, theme, status);
        show();
        List<String> cancelled = new ArrayList<>();
        status.show(new Running(1, "Importing", "", -1, Optional.of(() -> cancelled.add("Importing"))));
        until("the cross is there", () -> offers(line));
        key(line, SWT.ESC, 0);
        assertThat(cancelled).containsExactly("Importing");

        status.done(1);
        status.show(new Running(2, "Taking back", "", -1, Optional.empty()));
        until("the cross is gone", () -> !offers(line));
        assertThat(line.setFocus()).isFalse();
    }

    /** Whether the pointer finds a place to cancel anywhere on the line. */
    private static boolean offers(StatusLine line) {
        Event e = new Event();
        e.y = line.getSize().y / 2;
        for (e.x = 0; e.x < line.getSize().x; e.x++) {
            line.notifyListeners(SWT.MouseMove, e);
            if (line.getToolTipText() != null) {
                return true;
            }
        }
        return false;
    }

    @Test
    void anErrorComesUpInTheEventLoopWhichTellsOfIt() {
        List<Object> got = new ArrayList<>();
        jobs.run("Importing", monitor -> {
            throw new StackOverflowError("too deep");
        }, got::add);
        assertThatThrownBy(() -> until("it comes up", () -> false)).hasStackTraceContaining("too deep");
        until("status empty", () -> status.running().isEmpty());
        assertThat(got).isEmpty();
    }

    @Test
    void aFailureIsToldWithWhatIsSafeAndWhatToDo() {
        jobs.run("Importing", monitor -> {
            throw new java.io.IOException("disk gone");
        }, result -> {});
        until("problem shown", () -> !errors.problems().isEmpty());
        RecordingErrorService.Shown shown = errors.problems().getFirst();
        Problem problem = shown.problem();
        assertThat(problem.happened()).contains("Importing");
        assertThat(problem.safe()).isNotBlank();
        assertThat(problem.todo()).isNotBlank();
        assertThat(shown.cause()).hasFieldOrPropertyWithValue("message", "disk gone");
    }
}
