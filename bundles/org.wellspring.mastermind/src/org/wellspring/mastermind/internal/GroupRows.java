// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.util.Enumerator;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Belonging;
import org.wellspring.mastermind.GroupPage.Common;
import org.wellspring.mastermind.GroupPage.Kept;
import org.wellspring.mastermind.GroupPage.Met;
import org.wellspring.mastermind.GroupPage.Passed;
import org.wellspring.mastermind.GroupPage.Posted;
import org.wellspring.mastermind.GroupPage.Promised;
import org.wellspring.mastermind.MemberName;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.model.group.MeetingState;
import org.wellspring.model.group.PostingKind;
import org.wellspring.model.group.PostingState;

/** The rows of a group, as its page tells them. A group is small beside a book: it needs no tables of its own. */
public final class GroupRows {
    private static final GroupPackage MODEL = GroupPackage.eINSTANCE;
    private static final String GROUP = """
            SELECT id, title, data ->> '$.charter', coalesce(data ->> '$.meetingEveryDays', 0), data ->> '$.timeZone', data ->> '$.defaultFormat'
            FROM object WHERE id = ?""";
    private static final String MEMBERS = """
            SELECT n, id, title, data ->> '$.joinedOn', data ->> '$.leftOn' FROM object WHERE class = ? ORDER BY title COLLATE NOCASE, id""";
    private static final String ROLES = """
            SELECT o.n, r.value FROM object o, json_each(o.data, '$.roles') r WHERE o.class = ? ORDER BY o.n, r.key""";
    /** Those to come before those that were, each by how near they are. */
    private static final String MEETINGS = """
            SELECT id, title, CASE WHEN data ->> '$.start' IS NULL THEN NULL ELSE at END, coalesce(data ->> '$.minutes', 0), data ->> '$.format',
              coalesce(data ->> '$.state', 'planned') AS state
            FROM object WHERE class = ?1 AND (?2 = (coalesce(data ->> '$.state', 'planned') IN ('planned', 'running')))
            ORDER BY CASE WHEN ?2 THEN at ELSE -at END, id LIMIT ?3""";
    private static final String LIVELY = "SELECT r.id FROM object o JOIN object r ON r.n = o.root WHERE o.class = ? AND o.data ->> '$.startedAt' >= ?";
    private static final String COMMITMENTS = """
            SELECT o.id, m.id, m.title, o.title, o.data ->> '$.due', coalesce(o.data ->> '$.state', 'open'), coalesce(o.data ->> '$.confidential', 0),
              made.id, seen.id
            FROM object o LEFT JOIN object m ON m.n = o.data ->> '$.member' LEFT JOIN object made ON made.n = o.data ->> '$.madeIn'
              LEFT JOIN object seen ON seen.n = o.data ->> '$.reviewedIn'
            WHERE o.class = ?1 AND (?2 = (coalesce(o.data ->> '$.state', 'open') = 'open'))
            ORDER BY CASE WHEN ?2 THEN coalesce(o.data ->> '$.due', '9999') END, o.at DESC, o.id LIMIT ?3""";
    private static final String POSTINGS = """
            SELECT o.id, m.id, m.title, o.title, o.data ->> '$.details', o.data ->> '$.on', coalesce(o.data ->> '$.state', 'open'),
              coalesce(o.data ->> '$.confidential', 0),
              (SELECT json_group_array(h.value) FROM json_each(o.data, '$.helpers') h)
            FROM object o LEFT JOIN object m ON m.n = o.data ->> '$.by'
            WHERE o.class = ?1 AND coalesce(o.data ->> '$.kind', 'ask') = ?4 AND (?2 = (coalesce(o.data ->> '$.state', 'open') = 'open'))
            ORDER BY o.id DESC LIMIT ?3""";
    private static final String PROJECTS = """
            SELECT id, title, data ->> '$.notes', coalesce(data ->> '$.closed', 0),
              (SELECT json_group_array(h.value) FROM json_each(o.data, '$.members') h)
            FROM object o WHERE class = ? ORDER BY 4, title COLLATE NOCASE, id""";
    private static final String RESOURCES = """
            SELECT o.id, o.title, o.data ->> '$.uri', o.data ->> '$.note', m.id, m.title, coalesce(o.data ->> '$.confidential', 0)
            FROM object o LEFT JOIN object m ON m.n = o.data ->> '$.by' WHERE o.class = ? ORDER BY o.title COLLATE NOCASE, o.id""";

    private static final String CONTACTS = """
            SELECT o.id, o.title, o.data ->> '$.organization', o.data ->> '$.email', o.data ->> '$.phone', o.data ->> '$.note', m.id, m.title
            FROM object o LEFT JOIN object m ON m.n = o.data ->> '$.by' WHERE o.class = ? ORDER BY o.title COLLATE NOCASE, o.id""";

    private final Space space;
    private final Rows rows;

    /** Of this group. */
    public GroupRows(Space space) {
        this.space = space;
        rows = Rows.of(space);
    }

    /** All of it. */
    public GroupPage page() {
        Map<Long, Belonging> members = members();
        List<Belonging> inOrder = new ArrayList<>(members.values());
        LocalDate today = LocalDate.now(space.clock());
        inOrder.sort((one, other) -> Boolean.compare(other.isThere(today), one.isThere(today)));
        return rows.first(GROUP, r -> new GroupPage(r.id(1), text(r, 2), text(r, 3), (int) r.number(4), text(r, 5), text(r, 6), inOrder, meetings(),
                commitments(), postings(PostingKind.ASK, members), postings(PostingKind.OFFER, members), projects(members), resources(),
                contacts()),
                GroupPage.groupOf(space)).orElseThrow();
    }

    /** Everybody who belongs or belonged to it, by their number, in the order of their names. */
    public Map<Long, Belonging> members() {
        Map<Long, List<String>> roles = new LinkedHashMap<>();
        rows.each(ROLES, r -> roles.computeIfAbsent(r.number(1), n -> new ArrayList<>()).add(r.text(2)), MODEL.getMember());
        Map<Long, Belonging> members = new LinkedHashMap<>();
        rows.each(MEMBERS, r -> members.put(r.number(1),
                new Belonging(r.id(2), text(r, 3), roles.getOrDefault(r.number(1), List.of()), day(r, 4), day(r, 5))), MODEL.getMember());
        return members;
    }

    /** Meetings that are planned or running, the next one first. */
    public List<Met> ahead() {
        return meetings(true, Integer.MAX_VALUE);
    }

    /** Meetings of which a step began since then. */
    public Set<UUID> lively(Instant since) {
        // Moments are kept as text of one form, but for fractions of a second, which don't matter here.
        return Set.copyOf(rows.query(LIVELY, r -> r.id(1), MODEL.getAgendaItem(), since.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "")));
    }

    /** Meetings that were held or called off, the latest first. */
    public List<Met> past(int limit) {
        return meetings(false, limit);
    }

    private List<Met> meetings() {
        List<Met> all = new ArrayList<>(ahead());
        all.addAll(past(GroupPage.LATEST));
        return all;
    }

    private List<Met> meetings(boolean ahead, int limit) {
        return rows.query(MEETINGS, r -> new Met(r.id(1), text(r, 2), Optional.ofNullable(r.instant(3)), (int) r.number(4), text(r, 5),
                word(r, 6, MeetingState.VALUES, MeetingState.PLANNED)), MODEL.getMeeting(), ahead, limit);
    }

    private List<Promised> commitments() {
        List<Promised> all = new ArrayList<>(openCommitments());
        all.addAll(commitments(false, GroupPage.LATEST));
        return all;
    }

    /** Commitments that are open, by their day; those without one last. */
    public List<Promised> openCommitments() {
        return commitments(true, Integer.MAX_VALUE);
    }

    private List<Promised> commitments(boolean open, int limit) {
        return rows.query(COMMITMENTS, GroupRows::promised, MODEL.getCommitment(), open, limit);
    }

    static Promised promised(Row r) {
        return new Promised(r.id(1), member(r, 2), text(r, 4), day(r, 5), word(r, 6, CommitmentState.VALUES, CommitmentState.OPEN), r.flag(7),
                Optional.ofNullable(r.id(8)), Optional.ofNullable(r.id(9)));
    }

    private List<Posted> postings(PostingKind kind, Map<Long, Belonging> members) {
        List<Posted> all = new ArrayList<>(openPostings(kind, members));
        all.addAll(postings(kind, members, false, GroupPage.LATEST));
        return all;
    }

    /** Asks, or offers, that are open, the newest first. */
    public List<Posted> openPostings(PostingKind kind, Map<Long, Belonging> members) {
        return postings(kind, members, true, Integer.MAX_VALUE);
    }

    private List<Posted> postings(PostingKind kind, Map<Long, Belonging> members, boolean open, int limit) {
        return rows.query(POSTINGS, r -> new Posted(r.id(1), member(r, 2), text(r, 4), text(r, 5), day(r, 6),
                word(r, 7, PostingState.VALUES, PostingState.OPEN), r.flag(8), named(r.text(9), members)), MODEL.getPosting(), open, limit,
                kind.getLiteral());
    }

    private List<Common> projects(Map<Long, Belonging> members) {
        return rows.query(PROJECTS, r -> new Common(r.id(1), text(r, 2), text(r, 3), named(r.text(5), members), r.flag(4)), MODEL.getProject());
    }

    private List<Kept> resources() {
        return rows.query(RESOURCES, r -> new Kept(r.id(1), text(r, 2), text(r, 3), text(r, 4), member(r, 5), r.flag(7)), MODEL.getResource());
    }

    private List<Passed> contacts() {
        return rows.query(CONTACTS, r -> new Passed(r.id(1), text(r, 2), text(r, 3), text(r, 4), text(r, 5), text(r, 6), member(r, 7)),
                MODEL.getSharedContact());
    }

    /** Members whose numbers are in a JSON list; who has not arrived yet is left out. */
    private static List<MemberName> named(String numbers, Map<Long, Belonging> members) {
        String list = numbers == null ? "" : numbers.replaceAll("[\\[\\]\\s\"]", "");
        return list.isEmpty() ? List.of()
                : List.of(list.split(",")).stream().map(Long::valueOf).map(members::get).filter(Objects::nonNull).map(Belonging::named).toList();
    }

    /** The member whose id and name stand in this column and the next one. */
    static Optional<MemberName> member(Row r, int column) {
        UUID id = r.id(column);
        return id == null ? Optional.empty() : Optional.of(new MemberName(id, text(r, column + 1)));
    }

    static String text(Row r, int column) {
        return Objects.requireNonNullElse(r.text(column), "");
    }

    static Optional<LocalDate> day(Row r, int column) {
        return Optional.ofNullable(r.text(column)).map(LocalDate::parse);
    }

    static Optional<Instant> instant(Row r, int column) {
        return Optional.ofNullable(r.text(column)).map(Instant::parse);
    }

    /** The value of a choice; one that a newer release knows and this one does not is taken for the usual one. */
    static <E extends Enumerator> E word(Row r, int column, List<E> values, E usual) {
        String word = r.text(column);
        return values.stream().filter(value -> value.getLiteral().equals(word)).findFirst().orElse(usual);
    }
}
