// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.errors;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;

import org.wellspring.core.Problem;

/** A problem as text to copy into a report: the words, the versions, the cause. */
final class ProblemDetails {
    private ProblemDetails() {
    }

    static String of(Problem problem, Throwable cause, Instant when) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println(problem.happened());
        out.println(problem.safe());
        out.println(problem.todo());
        out.println();
        out.printf("%s · Java %s · %s %s%n", when, System.getProperty("java.version"), System.getProperty("os.name"),
                System.getProperty("os.version"));
        out.println();
        cause.printStackTrace(out);
        return text.toString();
    }
}
