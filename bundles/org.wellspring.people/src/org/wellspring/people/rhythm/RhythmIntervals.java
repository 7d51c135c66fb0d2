// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.rhythm;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.Person;
import org.wellspring.people.internal.rhythm.Intervals;

/** How often a rhythm asks for a touch (F4): by its own interval, or else by a template for one of the person's tags or kinds. */
public final class RhythmIntervals {
    private final Intervals intervals;

    /** In a space. Inside a change, templates are those from before it. */
    public RhythmIntervals(Space space) {
        intervals = new Intervals(Rows.of(space));
    }

    /** The wished days between touches with this person; 0 without a rhythm or where nothing gives one. Realm only. */
    public int idealDays(Person person) {
        return intervals.idealDays(person);
    }
}
