// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.cli.internal;

import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Paper;
import org.wellspring.goals.GoalPerson;

/** Somebody, or an event, that fits goals, for programs. */
record FittingLine(UUID id, String name, String about, List<GoalPerson.Reason> reasons) {
    static FittingLine of(GoalPerson person) {
        return new FittingLine(person.id(), person.name(), person.about(), person.reasons());
    }

    void print(Paper paper) {
        paper.line("  " + name + (about.isEmpty() ? "" : ", " + about));
        paper.items(reasons.stream().map(reason -> "  " + paper.words("reason." + reason.kind(), reason.outcome(), reason.detail())).toList());
    }
}
