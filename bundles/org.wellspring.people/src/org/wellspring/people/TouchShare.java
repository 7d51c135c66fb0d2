// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;

/**
 * How many touches there were at events, and how many between them (F8): who only meets people at events keeps nothing alive. A touch
 * with several people is one; a word that went to many at once is none of those that keep anything alive.
 */
public record TouchShare(int atEvents, int between) {
    private static final String ALL = """
            SELECT (SELECT count(*) FROM object WHERE class = ?) - (SELECT count(DISTINCT source) FROM person_aside) - (SELECT count(*) FROM person_many),
              (SELECT count(*) FROM person_event)""";

    /** Of all touches in a book. Any thread. */
    public static TouchShare of(Space space) {
        return Rows.of(space).first(ALL, r -> new TouchShare((int) r.number(2), (int) Math.max(0, r.number(1) - r.number(2))),
                ModelPackage.Literals.INTERACTION).orElseThrow();
    }
}
