// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.rows;

import java.time.LocalDate;
import java.util.List;

import org.wellspring.core.rows.TableWriter;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.SilenceStage;
import org.wellspring.people.internal.JsonValues;

/** What the user made of somebody's silence, as far as it still stands: nobody has answered since. Most people have no case. For one refresh. */
final class StandingCases {
    /** In a row of a person: there is no case that stands. */
    static final int NONE = 0;
    /** In a row of a person: they are left in peace until they answer (T10, T12). */
    static final int CLOSED = 1;
    /** In a row of a person: they were written to a second time (T9). */
    static final int SECOND = 2;

    private static final String ANY = "SELECT count(*) FROM (SELECT 1 FROM object WHERE class = ? LIMIT 1)";
    private static final String OF = """
            SELECT o.data ->> '$.stage', (SELECT e.n FROM object e WHERE e.n = o.data ->> '$.outreach'), o.data ->> '$.since' FROM link l JOIN object o ON o.n = l.source
            WHERE l.target = ? AND l.feature = ? AND +o.class = ? ORDER BY o.id DESC""";

    private record Case(String stage, long outreach, LocalDate since) {
    }

    private final TableWriter tables;
    private final long person;
    private final boolean any;

    StandingCases(TableWriter tables) {
        this.tables = tables;
        ModelPackage model = ModelPackage.eINSTANCE;
        this.person = tables.number(model.getSilenceCase_Person());
        this.any = person >= 0 && tables.number(ANY, model.getSilenceCase()) > 0;
    }

    /** The code of the case that stands with a person. */
    int of(long n) {
        if (!any) {
            return NONE;
        }
        ModelPackage model = ModelPackage.eINSTANCE;
        List<Case> cases = tables.query(OF, r -> new Case(r.text(1), r.isNull(2) ? -1 : r.number(2), JsonValues.day(r.text(3)).orElse(null)), n, person,
                model.getSilenceCase());
        if (cases.isEmpty()) {
            return NONE;
        }
        UnansweredRun run = UnansweredRun.of(tables, n, tables.number(model.getInteraction_Participants()), tables.zone(), null);
        return cases.stream().filter(one -> run.holds(one.outreach(), one.since())).findFirst().map(one -> code(one.stage())).orElse(NONE);
    }

    private static int code(String stage) {
        return SilenceStage.CLOSED.getLiteral().equals(stage) ? CLOSED : SilenceStage.SECOND_APPROACH.getLiteral().equals(stage) ? SECOND : NONE;
    }
}
