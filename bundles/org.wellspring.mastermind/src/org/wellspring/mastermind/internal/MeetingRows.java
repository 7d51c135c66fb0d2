// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.internal;

import static org.wellspring.mastermind.internal.GroupRows.instant;
import static org.wellspring.mastermind.internal.GroupRows.member;
import static org.wellspring.mastermind.internal.GroupRows.text;
import static org.wellspring.mastermind.internal.GroupRows.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.mastermind.GroupPage.Promised;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.MeetingPage.Parked;
import org.wellspring.mastermind.MeetingPage.Said;
import org.wellspring.mastermind.MeetingPage.Seat;
import org.wellspring.mastermind.MeetingPage.There;
import org.wellspring.mastermind.MeetingRun;
import org.wellspring.mastermind.MeetingRun.Step;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.model.group.MeetingState;
import org.wellspring.model.group.Presence;
import org.wellspring.model.group.SeatStage;

/** The rows of a meeting, as its page tells them. */
public final class MeetingRows {
    private static final GroupPackage MODEL = GroupPackage.eINSTANCE;
    private static final String MEETING = """
            SELECT n, id, title, CASE WHEN data ->> '$.start' IS NULL THEN NULL ELSE at END, coalesce(data ->> '$.minutes', 0), data ->> '$.format',
              coalesce(data ->> '$.state', 'planned'), data ->> '$.minutesText', data ->> '$.endedAt'
            FROM object WHERE id = ? AND class = ?""";
    private static final String STEPS = """
            SELECT o.id, o.data ->> '$.title', coalesce(o.data ->> '$.seconds', 0), m.id, m.title, s.id, coalesce(o.data ->> '$.stage', 'waiting'),
              o.data ->> '$.startedAt', o.data ->> '$.pausedAt', coalesce(o.data ->> '$.pausedMillis', 0), coalesce(o.data ->> '$.done', 0)
            FROM object o LEFT JOIN object m ON m.n = o.data ->> '$.speaker' LEFT JOIN object s ON s.n = o.data ->> '$.seat'
            WHERE o.root = ? AND o.container IS NOT NULL AND +o.class = ? ORDER BY o.position, o.id""";
    private static final String ATTENDANCE = """
            SELECT m.id, m.title, coalesce(o.data ->> '$.presence', 'expected')
            FROM object o JOIN object m ON m.n = o.data ->> '$.member' WHERE o.root = ? AND o.container IS NOT NULL AND +o.class = ?
            ORDER BY m.title COLLATE NOCASE, m.id""";
    private static final String SEATS = """
            SELECT o.n, o.id, m.id, m.title, o.data ->> '$.question', coalesce(o.data ->> '$.stage', 'waiting'), o.data ->> '$.conflictDeclared',
              coalesce(o.data ->> '$.confidential', 0)
            FROM object o LEFT JOIN object m ON m.n = o.data ->> '$.member' WHERE o.root = ? AND o.container IS NOT NULL AND +o.class = ?
            ORDER BY o.position, o.id""";
    private static final String NOTES = """
            SELECT o.container, o.id, m.id, m.title, coalesce(o.data ->> '$.stage', 'waiting'), o.data ->> '$.text'
            FROM object o LEFT JOIN object m ON m.n = o.data ->> '$.by' WHERE o.root = ? AND o.container IS NOT NULL AND +o.class = ?
            ORDER BY o.position, o.id""";
    private static final String PARKED = """
            SELECT o.id, m.id, m.title, o.data ->> '$.text', coalesce(o.data ->> '$.done', 0)
            FROM object o LEFT JOIN object m ON m.n = o.data ->> '$.by'
            WHERE o.class = ?2 AND o.container IS NOT NULL AND (?1 IS NULL AND NOT coalesce(o.data ->> '$.done', 0) OR o.root = ?1)
            ORDER BY (SELECT at FROM object r WHERE r.n = o.root), o.root, o.position, o.id""";
    private static final String COMMITMENTS = """
            SELECT o.id, m.id, m.title, o.title, o.data ->> '$.due', coalesce(o.data ->> '$.state', 'open'), coalesce(o.data ->> '$.confidential', 0),
              made.id, seen.id
            FROM object o LEFT JOIN object m ON m.n = o.data ->> '$.member' LEFT JOIN object made ON made.n = o.data ->> '$.madeIn'
              LEFT JOIN object seen ON seen.n = o.data ->> '$.reviewedIn'
            WHERE o.class = ?1 AND o.data ->> ?2 = ?3 ORDER BY m.title COLLATE NOCASE, o.data ->> '$.due', o.id""";

    private final Rows rows;

    /** Of this group. */
    public MeetingRows(Space space) {
        rows = Rows.of(space);
    }

    /** One meeting. */
    public Optional<MeetingPage> page(UUID meeting) {
        return rows.first(MEETING, this::page, meeting, MODEL.getMeeting());
    }

    private MeetingPage page(Row r) {
        long n = r.number(1);
        MeetingState state = word(r, 7, MeetingState.VALUES, MeetingState.PLANNED);
        return new MeetingPage(r.id(2), text(r, 3), Optional.ofNullable(r.instant(4)), (int) r.number(5), text(r, 6), state, new MeetingRun(state, steps(n)),
                attendance(n), seats(n), parked(n), text(r, 8), instant(r, 9), commitments("$.madeIn", n), commitments("$.reviewedIn", n));
    }

    private List<Step> steps(long meeting) {
        return rows.query(STEPS, r -> new Step(r.id(1), text(r, 2), (int) r.number(3), member(r, 4), Optional.ofNullable(r.id(6)),
                word(r, 7, SeatStage.VALUES, SeatStage.WAITING), instant(r, 8), instant(r, 9), (int) r.number(10), r.flag(11)), meeting, MODEL.getAgendaItem());
    }

    private List<There> attendance(long meeting) {
        return rows.query(ATTENDANCE, r -> new There(member(r, 1).orElseThrow(), word(r, 3, Presence.VALUES, Presence.EXPECTED)), meeting,
                MODEL.getAttendance());
    }

    private List<Seat> seats(long meeting) {
        Map<Long, List<Said>> notes = new LinkedHashMap<>();
        rows.each(NOTES, r -> notes.computeIfAbsent(r.number(1), n -> new ArrayList<>()).add(new Said(r.id(2), member(r, 3),
                word(r, 5, SeatStage.VALUES, SeatStage.WAITING), text(r, 6))), meeting, MODEL.getSeatNote());
        return rows.query(SEATS, r -> new Seat(r.id(2), member(r, 3), text(r, 5), word(r, 6, SeatStage.VALUES, SeatStage.WAITING), text(r, 7), r.flag(8),
                notes.getOrDefault(r.number(1), List.of())), meeting, MODEL.getHotSeat());
    }

    /** Topics of all meetings that wait still. */
    public List<Parked> parked() {
        return parked(null);
    }

    private List<Parked> parked(Long meeting) {
        return rows.query(PARKED, r -> new Parked(r.id(1), member(r, 2), text(r, 4), r.flag(5)), meeting, MODEL.getParkedTopic());
    }

    private List<Promised> commitments(String feature, long meeting) {
        return rows.query(COMMITMENTS, GroupRows::promised, MODEL.getCommitment(), feature, meeting);
    }
}
