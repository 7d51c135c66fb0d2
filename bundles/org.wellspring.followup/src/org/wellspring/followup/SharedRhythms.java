// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.rhythm.Interval;

/** How often everybody with a tag, or of a kind, is meant to hear from the user (F4). Any thread. */
public final class SharedRhythms {
    private static final String ALL = """
            SELECT id, data ->> '$.kind', coalesce(data ->> '$.kind', data ->> '$.tag', ''), coalesce(data ->> '$.idealDays', 0),
              coalesce(data ->> '$.idealMonths', 0), coalesce(data ->> '$.maxDays', 0), coalesce(data ->> '$.maxMonths', 0)
            FROM object WHERE class = ?""";

    /**
     * One of them.
     *
     * @param kind whether it is for a kind of relationship; else for a tag
     * @param longest {@link Interval#NONE} for none
     */
    public record SharedRhythm(UUID id, boolean kind, String word, Interval ideal, Interval longest) {
    }

    private final Space space;

    /** Of a space. */
    public SharedRhythms(Space space) {
        this.space = space;
    }

    /** All, by their words. */
    public List<SharedRhythm> list() {
        return Rows.of(space).query(ALL, SharedRhythms::shared, ModelPackage.Literals.RHYTHM_TEMPLATE).stream()
                .sorted(Comparator.comparing(SharedRhythm::word)).toList();
    }

    private static SharedRhythm shared(Row r) {
        return new SharedRhythm(r.id(1), !r.isNull(2), r.text(3), new Interval((int) r.number(4), (int) r.number(5)),
                new Interval((int) r.number(6), (int) r.number(7)));
    }
}
