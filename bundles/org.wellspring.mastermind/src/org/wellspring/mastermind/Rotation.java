// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.core.words.UserLocale;
import org.wellspring.mastermind.GroupPage.Belonging;
import org.wellspring.mastermind.internal.GroupRows;
import org.wellspring.model.group.GroupPackage;

/**
 * Whose turn it is for a hot seat, who waits longest first (K8). A seat counts once its statement began. Who never had one comes before all who had, in the
 * order in which they joined; then who had theirs longest ago. Of two meetings that were held apart at the same time each counts: the order follows from what
 * happened alone, and is the same on all machines that know the same. Any thread.
 */
public final class Rotation {
    /** Meetings in which somebody had a seat; two of one member in one meeting are one. */
    private static final String SEATS = """
            SELECT m.id, count(DISTINCT mt.n), max(mt.at) FROM object s JOIN object mt ON mt.n = s.root JOIN object m ON m.n = s.data ->> '$.member'
            WHERE s.class = ?1 AND coalesce(s.data ->> '$.stage', 'waiting') <> 'waiting' AND coalesce(mt.data ->> '$.state', 'planned') IN ('held', 'running')
            GROUP BY m.id""";
    private static final String SINCE = "SELECT count(*) FROM object WHERE class = ? AND data ->> '$.state' = 'held' AND at > ?";

    /**
     * A member's turn.
     *
     * @param seats in how many meetings they had one
     * @param last when the last of these was
     * @param meetingsSince how many meetings were held after it
     */
    public record Turn(MemberName member, int seats, Optional<Instant> last, int meetingsSince, Optional<LocalDate> joinedOn) {
        /** Why they stand where they do, a sentence in the user's language. */
        public String reason(ZoneId zone, LocalDate today) {
            Texts texts = new Texts(Rotation.class);
            DateWords dates = new DateWords(UserLocale.current().forms());
            return last.map(at -> texts.get("turn.last", dates.date(at.atZone(zone).toLocalDate(), today), meetingsSince))
                    .orElseGet(() -> joinedOn.map(day -> texts.get("turn.never.since", dates.date(day, today))).orElseGet(() -> texts.get("turn.never")));
        }
    }

    private record Had(int seats, Instant last) {
    }

    private Rotation() {
    }

    /** The order for a meeting on a day: all who belong to the group then. */
    public static List<Turn> of(Space space, LocalDate day) {
        Rows rows = Rows.of(space);
        Map<UUID, Had> had = new HashMap<>();
        rows.each(SEATS, r -> had.put(r.id(1), new Had((int) r.number(2), r.instant(3))), GroupPackage.Literals.HOT_SEAT);
        List<Turn> turns = new ArrayList<>();
        for (Belonging member : new GroupRows(space).members().values()) {
            if (member.isThere(day)) {
                Optional<Had> seats = Optional.ofNullable(had.get(member.id()));
                turns.add(new Turn(member.named(), seats.map(Had::seats).orElse(0), seats.map(Had::last),
                        seats.map(one -> (int) rows.number(SINCE, GroupPackage.Literals.MEETING, one.last())).orElse(0), member.joinedOn()));
            }
        }
        turns.sort(longestWaitingFirst());
        return turns;
    }

    private static Comparator<Turn> longestWaitingFirst() {
        return Comparator.comparing((Turn turn) -> turn.last().orElse(Instant.MIN)).thenComparing(Turn::seats)
                .thenComparing(turn -> turn.joinedOn().orElse(LocalDate.MIN)).thenComparing(turn -> turn.member().id());
    }
}
