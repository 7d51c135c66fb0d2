// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.SilenceStage;
import org.wellspring.people.internal.JsonValues;
import org.wellspring.people.internal.rows.UnansweredRun;
import org.wellspring.people.internal.rows.UnansweredRun.Letter;

/**
 * Who has not answered, and what the user made of it (T8 – T12). All of it follows from what was logged: a case is about the letters it was made
 * for, and once there is an answer to them it is about nothing any more, whoever logged that and however. Any thread.
 */
public final class Silences {
    private static final String CASES = """
            SELECT o.id, o.data ->> '$.stage', o.data ->> '$.since', o.data ->> '$.outreach'
            FROM link l JOIN object o ON o.n = l.source
            WHERE l.target = ? AND l.feature = (SELECT n FROM feature WHERE name = 'person') AND +o.class = ? ORDER BY o.id DESC""";
    private static final String STANDING = "SELECT id FROM person WHERE silent = ? AND silent > 0";
    /** In a row of a person; see the tables about people. */
    private static final int CLOSED = 1;
    private static final int SECOND = 2;

    /**
     * A letter that waits for an answer.
     *
     * @param about its line; may be empty
     */
    public record Waiting(UUID id, LocalDate day, String about) {
        static Waiting of(Letter letter) {
            return new Waiting(letter.id(), letter.day(), letter.about());
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
        return rows.first("SELECT n FROM object WHERE id = ?", r -> r.number(1), person).flatMap(n -> {
            UnansweredRun run = UnansweredRun.of(rows, n, rows.number("SELECT n FROM feature WHERE name = 'participants'"), space.clock().getZone(), today);
            Optional<Case> made = rows.query(CASES, Stored::of, n, ModelPackage.eINSTANCE.getSilenceCase()).stream()
                    .filter(one -> run.holds(one.outreach(), one.made().since().orElse(null))).map(Stored::made).findFirst();
            return run.letters().isEmpty() && made.isEmpty() ? Optional.empty()
                    : Optional.of(new Silence(person, run.letters().stream().map(Waiting::of).toList(), made));
        });
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
