// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.spi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.wellspring.core.Problem;

/** A failure as an answer: {@code {"error":{"kind","happened","safe","todo"}}}, and the candidates of a name. */
public record FailureAnswer(Map<String, Object> error) implements Answer {
    private static final String CANDIDATES = "candidates";

    /** What a failure says. */
    public static FailureAnswer of(Failure failure) {
        Problem problem = failure.problem();
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("kind", failure.kind());
        error.put("happened", problem.happened());
        error.put("safe", problem.safe());
        error.put("todo", problem.todo());
        if (!failure.candidates().isEmpty()) {
            error.put(CANDIDATES, failure.candidates());
        }
        return new FailureAnswer(error);
    }

    @Override
    public void print(Paper paper) {
        paper.line(error.get("happened"));
        if (error.get(CANDIDATES) instanceof List<?> candidates) {
            Table table = new Table();
            candidates.stream().map(Failure.Candidate.class::cast)
                    .forEach(c -> table.row("", c.name(), c.organization(), c.apart(), c.id()));
            paper.table(table);
        }
        paper.line(error.get("safe") + " " + error.get("todo"));
    }
}
