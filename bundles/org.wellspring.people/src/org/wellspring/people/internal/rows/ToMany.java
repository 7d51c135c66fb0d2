// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.rows;

import java.util.Set;

/**
 * A word that goes one way to many at once, such as a card to two hundred people: a touch (M2), but no conversation with any of them. It waits for no
 * answer (T8), fills nobody's week (F6) and keeps nothing alive between events (F8).
 */
final class ToMany {
    /** What goes to more at once is no word to one of them. */
    static final int FEW = 3;
    /** The same of an interaction {@code o}. */
    static final String SQL = "o.data ->> '$.direction' = 'out' AND json_array_length(o.data, '$.participants') > " + FEW
            + " AND coalesce(o.data ->> '$.kind', 'call') NOT IN ('call', 'meeting', 'event', 'note') AND o.data ->> '$.event' IS NULL"
            + " AND NOT coalesce(o.data ->> '$.attempt', 0) AND NOT coalesce(o.data ->> '$.planned', 0)";
    private static final Set<String> TALKS = Set.of("call", "meeting", "event");

    private ToMany() {
    }

    /** Whether people who do this with each other do so both ways, whoever of them called or came. A kind that is not written down is a call. */
    static boolean isTalk(String kind) {
        return kind == null || TALKS.contains(kind);
    }

    /** Whether an interaction is such a word. */
    static boolean is(String kind, String direction, int people) {
        return "out".equals(direction) && !isTalk(kind) && people > FEW;
    }
}
