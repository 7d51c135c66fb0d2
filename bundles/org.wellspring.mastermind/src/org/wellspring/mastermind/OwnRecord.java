// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind;

import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.group.GroupPackage;

/**
 * How regularly a member came and kept their word (K9). It is for that member's own eyes: computed when they ask, kept nowhere, and told of nobody else. To have been
 * excused neither counts nor ends a streak. Any thread.
 *
 * @param meetings how many were held since they joined, without those they were excused from
 * @param present to how many of these they came
 * @param streak to how many they came in a row, up to the last one
 * @param longestStreak the most they came to in a row
 * @param keptStreak how many commitments they kept in a row, up to the last one that is settled
 */
public record OwnRecord(int meetings, int present, int streak, int longestStreak, int keptStreak) {
    /** Meetings that were held and of which anybody noted who came. */
    private static final String MEETINGS = """
            SELECT (SELECT a.data ->> '$.presence' FROM object a WHERE a.root = mt.n AND a.class = ?2 AND a.data ->> '$.member' = me.n
                    ORDER BY a.data ->> '$.presence' = 'present' DESC LIMIT 1)
            FROM object mt, object me
            WHERE me.id = ?3 AND mt.class = ?1 AND mt.data ->> '$.state' = 'held'
              AND EXISTS (SELECT 1 FROM object a WHERE a.root = mt.n AND a.class = ?2)
              AND (me.data ->> '$.joinedOn' IS NULL OR date(mt.at / 1000, 'unixepoch') >= me.data ->> '$.joinedOn')
              AND (me.data ->> '$.leftOn' IS NULL OR date(mt.at / 1000, 'unixepoch') < me.data ->> '$.leftOn')
            ORDER BY mt.at, mt.id""";
    private static final String COMMITMENTS = """
            SELECT c.data ->> '$.state' FROM object c JOIN object me ON me.n = c.data ->> '$.member'
            WHERE me.id = ?2 AND c.class = ?1 AND c.data ->> '$.state' IN ('kept', 'missed') ORDER BY coalesce(c.data ->> '$.due', ''), c.id""";

    /** Of the member who asks, and of nobody else. */
    public static OwnRecord of(Space space, UUID me) {
        Rows rows = Rows.of(space);
        List<String> came = rows.query(MEETINGS, r -> String.valueOf(r.text(1)), GroupPackage.Literals.MEETING, GroupPackage.Literals.ATTENDANCE, me).stream()
                .filter(presence -> !presence.equals("excused")).toList();
        List<Boolean> there = came.stream().map("present"::equals).toList();
        List<Boolean> kept = rows.query(COMMITMENTS, r -> r.text(1).equals("kept"), GroupPackage.Literals.COMMITMENT, me);
        return new OwnRecord(there.size(), (int) there.stream().filter(is -> is).count(), last(there), longest(there), last(kept));
    }

    private static int last(List<Boolean> all) {
        return (int) all.reversed().stream().takeWhile(is -> is).count();
    }

    private static int longest(List<Boolean> all) {
        int most = 0;
        int now = 0;
        for (boolean is : all) {
            now = is ? now + 1 : 0;
            most = Math.max(most, now);
        }
        return most;
    }
}
