// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.SilenceStage;
import org.wellspring.people.internal.JsonValues;
import org.wellspring.people.internal.rows.AsOfToday;
import org.wellspring.people.internal.rows.UnansweredRun;
import org.wellspring.people.internal.rows.UnansweredRun.Letter;

/**
 * Who has not answered, and what the user made of it (T8 – T12). All of it follows from what was logged: a case is about the letters it was made
 * for, and once there is an answer to them it is about nothing any more, whoever logged that and however. Any thread.
 */
public final class Silences {
    private static final String CASES = """
            SELECT o.id, o.data ->> '$.stage', o.data ->> '$.since', (SELECT e.n FROM object e WHERE e.n = o.data ->> '$.outreach'), l.target
            FROM json_each(?) w CROSS JOIN link l CROSS JOIN object o ON o.n = l.source
            WHERE l.target = w.value AND l.feature = (SELECT n FROM feature WHERE name = 'person') AND +o.class = ? ORDER BY o.id DESC""";
    private static final String NUMBERS = "SELECT o.n, o.id FROM json_each(?) w CROSS JOIN object o ON o.id = unhex(w.value)";
    private static final String WROTE = "SELECT id FROM person WHERE wrote_day >= ? AND status = 0 AND n NOT IN (" + ComingUp.IN_PEACE + ")"
            + " ORDER BY wrote_day, n LIMIT ?";
    private static final String SOME = "SELECT id FROM person WHERE n IN (SELECT value FROM json_each(?)) AND status = 0 AND n NOT IN (" + ComingUp.IN_PEACE
            + ")";
    private static final String STANDING = "SELECT id FROM person WHERE silent = ? AND silent > 0";
    /** In a row of a person; see the tables about people. */
    private static final int CLOSED = 1;
    private static final int SECOND = 2;

    /**
     * A letter that waits for an answer.
     *
     * @param kind how it went
     * @param about its line; may be empty
     */
    public record Waiting(UUID id, LocalDate day, InteractionKind kind, String about) {
        static Waiting of(Letter letter) {
            return new Waiting(letter.id(), letter.day(), letter.kind(), letter.about());
        }
    }

    /** What the user made of it, since a day. */
    public record Case(UUID id, SilenceStage stage, Optional<LocalDate> since) {
    }

    /**
     * Somebody's silence.
     *
     * @param letters what waits for an answer, the first one first; none where only the case is known, as in a book from elsewhere
     * @param made what the user made of it; empty for nothing yet
     */
    public record Silence(UUID person, List<Waiting> letters, Optional<Case> made) {
    }

    private record Stored(Case made, long outreach) {
        static Stored of(Row r) {
            SilenceStage stage = SilenceStage.get(r.text(2) == null ? SilenceStage.WAITING.getLiteral() : r.text(2));
            return new Stored(new Case(r.id(1), stage == null ? SilenceStage.WAITING : stage, JsonValues.day(r.text(3))), r.isNull(4) ? -1 : r.number(4));
        }
    }

    private final Space space;
    private final Rows rows;

    /** In a space. */
    public Silences(Space space) {
        this.space = space;
        this.rows = Rows.of(space);
    }

    /** Somebody's silence as of a day; empty where nothing waits for an answer. */
    public Optional<Silence> of(UUID person, LocalDate today) {
        return Optional.ofNullable(of(List.of(person), today).get(person));
    }

    /** The silences of several people as of a day, by person; who has none is missing. Four questions, however many people. */
    public Map<UUID, Silence> of(Collection<UUID> people, LocalDate today) {
        Map<Long, UUID> ids = new HashMap<>();
        rows.each(NUMBERS, r -> ids.put(r.number(1), r.id(2)), Rows.ids(people));
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Stored>> cases = new HashMap<>();
        rows.each(CASES, r -> cases.computeIfAbsent(r.number(5), n -> new ArrayList<>()).add(Stored.of(r)), ids.keySet().toString(),
                ModelPackage.eINSTANCE.getSilenceCase());
        Map<UUID, Silence> silences = new HashMap<>();
        UnansweredRun.of(rows, ids.keySet(), rows.number("SELECT n FROM feature WHERE name = 'participants'"), space.clock().getZone(), today)
                .forEach((n, run) -> silence(ids.get(n), run, cases.getOrDefault(n, List.of())).ifPresent(one -> silences.put(one.person(), one)));
        return silences;
    }

    private static Optional<Silence> silence(UUID person, UnansweredRun run, List<Stored> cases) {
        Optional<Case> made = cases.stream().filter(one -> run.holds(one.outreach(), one.made().since().orElse(null))).map(Stored::made).findFirst();
        return run.letters().isEmpty() && made.isEmpty() ? Optional.empty()
                : Optional.of(new Silence(person, run.letters().stream().map(Waiting::of).toList(), made));
    }

    /**
     * To whom a letter of one of the last days may wait for an answer on a day: {@link #of} says whether it does. Of those who may come up by themselves,
     * who waits longest first.
     *
     * @param limit the most looked for
     */
    public Set<UUID> written(LocalDate from, LocalDate today, int limit) {
        Set<UUID> people = new LinkedHashSet<>(rows.query(WROTE, r -> r.id(1), from, today, limit));
        // their rows know of what lies ahead, which is no sign of life yet
        String ahead = new AsOfToday(space, today).people().keySet().toString();
        people.addAll(rows.query(SOME, r -> r.id(1), ahead, today));
        return people;
    }

    /** Who was written to a second time, and has not answered (T9). */
    public Set<UUID> secondTime() {
        return standing(SECOND);
    }

    /** Who did not answer, and is left in peace until they do (T12). */
    public Set<UUID> closed() {
        return standing(CLOSED);
    }

    private Set<UUID> standing(int code) {
        return new HashSet<>(rows.query(STANDING, r -> r.id(1), code));
    }
}
