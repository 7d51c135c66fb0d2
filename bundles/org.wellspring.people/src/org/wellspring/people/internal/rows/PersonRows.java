// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.wellspring.core.rows.TableWriter;
import org.wellspring.model.AgreedBy;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.RhythmState;
import org.wellspring.people.internal.card.CardFacts;
import org.wellspring.people.internal.rhythm.Intervals;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.people.rhythm.NextDate;
import org.wellspring.people.rhythm.RhythmStage;

/** Writes rows of people and their keys and words. */
public final class PersonRows {
    private static final List<String> COLUMNS = List.of("n", "id", "name", "folded", "sort", "organization", "organization_n",
            "title", "place", "kinds", "tags", "status", "photo", "key", "help_closed", "silent", "wrote_day", "spoke_day", "met_on", "last_touch", "last_day",
            "two_way_day", "last_kind", "touches", "stage", "rhythm_n", "ideal", "months", "longest", "longest_months",
            "started_on", "next_due", "needs", "wanted", "emails", "phones", "stems", "words");
    private static final String WRITE = "INSERT INTO person(" + String.join(", ", COLUMNS) + ") VALUES("
            + String.join(", ", Collections.nCopies(COLUMNS.size(), "?")) + ")";
    private static final String TOUCHES = """
            UPDATE person SET last_touch = ?, last_day = ?, two_way_day = ?, last_kind = ?, touches = ?, silent = ?, wrote_day = ?, spoke_day = ?, next_due = ?
            WHERE n = ?""";
    private static final String OLD_KEYS = """
            SELECT n, emails, phones, stems, folded FROM person WHERE n IN (SELECT value FROM json_each(?))""";
    private static final String DELETE = "DELETE FROM person WHERE n IN (SELECT value FROM json_each(?))";
    /** Sorts whoever has no organization behind those who have one. */
    public static final String NOWHERE = "\uffff";

    private record Keys(long n, String emails, String phones, String stems, String name) {
    }

    /** What the next date of a rhythm depends on, but for the touches. */
    public record Plan(RhythmStage stage, PersonStatus status, Interval ideal, Long startedOn, Long metOn) {
        Long next(Long lastDay) {
            return NextDate.of(stage, status, ideal, day(lastDay), day(startedOn), day(metOn))
                    .map(LocalDate::toEpochDay).orElse(null);
        }

        private static LocalDate day(Long epochDay) {
            return epochDay == null ? null : LocalDate.ofEpochDay(epochDay);
        }
    }

    private final TableWriter tables;
    private final Intervals intervals;
    private final StandingCases silences;
    private final Peace peace;
    private final NarrowRows keys = new NarrowRows("INSERT OR IGNORE INTO person_key", 3);
    private final NarrowRows words = new NarrowRows("INSERT OR IGNORE INTO person_word", 2);

    public PersonRows(TableWriter tables) {
        this.tables = tables;
        this.intervals = new Intervals(tables);
        this.silences = new StandingCases(tables);
        this.peace = new Peace(tables);
    }

    /** Removes the rows of these people, with what was written beside them. */
    public void remove(Collection<Long> people) {
        String list = people.toString();
        List<Keys> old = tables.query(OLD_KEYS, r -> new Keys(r.number(1), r.text(2), r.text(3), r.text(4), r.text(5)), list);
        for (Keys keys : old) {
            deleteKey("name", keys.name(), keys.n());
            for (String value : lines(keys.emails())) {
                deleteKey("email", value, keys.n());
            }
            for (String value : lines(keys.phones())) {
                deleteKey("phone", value, keys.n());
            }
            for (String word : lines(keys.stems())) {
                tables.write("DELETE FROM person_word WHERE word = ? AND n = ?", word, keys.n());
            }
        }
        if (!old.isEmpty()) {
            tables.write(DELETE, list);
            peace.remove(list);
        }
    }

    private void deleteKey(String kind, String value, long n) {
        tables.write("DELETE FROM person_key WHERE kind = ? AND value = ? AND n = ?", kind, value, n);
    }

    /** Writes the row of a person who has none; keys and words follow with {@link #flush}. */
    public void add(CardFacts facts, Findable found, Touches touches) {
        Intervals.Bounds interval = facts.rhythm == null ? Intervals.NONE : intervals.of(facts.rhythm.bounds(), facts.tags, facts.kinds);
        Plan plan = plan(facts, interval);
        CardFacts.RoleFact role = facts.role;
        int silent = silences.of(facts.n);
        boolean inPeace = peace.write(facts.n, silent, () -> Stream.concat(found.emails().stream(), found.phones().stream()).toList());
        tables.write(WRITE, facts.n, facts.id, found.name(), found.folded(), found.sort(),
                role == null ? null : role.organizationName(), role == null ? null : role.organization(),
                role == null ? null : role.title(), found.place(),
                String.join("\n", facts.kinds), String.join("\n", facts.tags), PersonTables.code(plan.status()), facts.photo,
                facts.key, facts.helpClosed, silent, touches.wroteDay(), touches.spokeDay(), facts.metOn, touches.last(), touches.lastDay(),
                touches.twoWayDay(),
                touches.kind(), touches.count(), plan.stage().code(), facts.rhythm == null ? null : (Long) facts.rhythm.n(),
                interval.ideal().days(), interval.ideal().months(), interval.longest().days(), interval.longest().months(), plan.startedOn(),
                inPeace ? null : plan.next(touches.lastDay()), facts.needs, facts.wanted, String.join("\n", found.emails()),
                String.join("\n", found.phones()),
                String.join("\n", found.stems()), found.words());
        keys.add("name", found.folded(), facts.n);
        for (String email : found.emails()) {
            keys.add("email", email, facts.n);
        }
        for (String phone : found.phones()) {
            keys.add("phone", phone, facts.n);
        }
        for (String word : found.stems()) {
            words.add(word, facts.n);
        }
    }

    /** Writes the keys and words of those that {@link #add} wrote. */
    void flush() {
        keys.write(tables);
        words.write(tables);
    }

    /** Writes the touches of a person who has a row; false if there is none. */
    boolean touched(long n, Plan plan, Touches touches) {
        int silent = silences.of(n);
        peace.remove("[" + n + "]");
        boolean inPeace = peace.write(n, silent);
        return tables.write(TOUCHES, touches.last(), touches.lastDay(), touches.twoWayDay(), touches.kind(),
                touches.count(), silent, touches.wroteDay(), touches.spokeDay(), inPeace ? null : plan.next(touches.lastDay()), n) > 0;
    }

    private static Plan plan(CardFacts facts, Intervals.Bounds interval) {
        CardFacts.RhythmFact rhythm = facts.rhythm;
        PersonStatus status = facts.status == null ? PersonStatus.ACTIVE : PersonStatus.get(facts.status);
        RhythmStage stage = rhythm == null ? RhythmStage.NONE
                : RhythmStage.of(rhythm.state() == null ? null : RhythmState.get(rhythm.state()), interval.ideal().days(),
                        rhythm.reasoned(), rhythm.agreedBy() == null ? null : AgreedBy.get(rhythm.agreedBy()));
        return new Plan(stage, status == null ? PersonStatus.ACTIVE : status, interval.ideal(),
                rhythm == null ? null : rhythm.startedOn(), facts.metOn);
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            lines.add(text.substring(from, end));
            from = end + 1;
        }
        return lines;
    }
}
