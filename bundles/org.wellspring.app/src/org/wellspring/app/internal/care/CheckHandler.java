// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.care;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.app.internal.Texts;
import org.wellspring.core.Care;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.jobs.UiJobs;

/** Reads everything and compares it with the history. */
public final class CheckHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null;
    }

    @Execute
    void run(Space space, UiJobs jobs, ErrorService errors) {
        jobs.run(Texts.get("check.job"), () -> space.care().check(), (Care.Report report) -> say(report, errors));
    }

    private static void say(Care.Report report, ErrorService errors) {
        if (report.sound()) {
            errors.notice(Notice.of(Texts.get("check.sound", report.objects())));
        } else {
            errors.show(new Problem(Texts.get("check.damaged", report.findings().size()), Texts.get("check.damaged.safe"),
                    Texts.get("check.damaged.todo")), new IllegalStateException(String.join("\n", report.findings())));
        }
    }
}
