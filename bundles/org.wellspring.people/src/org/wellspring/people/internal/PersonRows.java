// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.wellspring.core.rhythm.NextDate;
import org.wellspring.core.rhythm.RhythmStage;
import org.wellspring.core.rows.TableWriter;
import org.wellspring.model.AgreedBy;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.RhythmState;

/** Writes rows of people and their keys and words. */
final class PersonRows {
    private static final List<String> COLUMNS = List.of("n", "name", "folded", "sort", "organization", "organization_n",
            "title", "place", "kinds", "tags", "status", "photo", "key", "help_closed", "met_on", "last_touch", "last_day",
            "two_way_day", "last_kind", "touches", "stage", "rhythm_n", "ideal", "longest", "started_on", "next_due",
            "needs", "wanted", "emails", "phones", "stems", "words");
    private static final String WRITE = "INSERT INTO person(" + String.join(", ", COLUMNS) + ", id) SELECT "
            + IntStream.range(0, COLUMNS.size()).mapToObj(i -> "value ->> " + i).collect(Collectors.joining(", "))
            + ", (SELECT id FROM object WHERE n = value ->> 0) FROM json_each(?)";
    private static final String TOUCHES = """
            UPDATE person SET last_touch = ?, last_day = ?, two_way_day = ?, last_kind = ?, touches = ?, next_due = ?
            WHERE n = ?""";
    private static final String OLD_KEYS = """
            SELECT n, emails, phones, stems, folded FROM person WHERE n IN (SELECT value FROM json_each(?))""";
    /** Sorts whoever has no organization behind those who have one. */
    static final String NOWHERE = "\uffff";

    private record Keys(String emails, String phones, String stems, String name) {
    }

    /** What the next date of a rhythm depends on, but for the touches. */
    record Plan(RhythmStage stage, PersonStatus status, int ideal, Long startedOn, Long metOn) {
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
    private final Gathered people = new Gathered();
    private final Gathered keys = new Gathered();
    private final Gathered words = new Gathered();

    PersonRows(TableWriter tables) {
        this.tables = tables;
        this.intervals = new Intervals(tables);
    }

    /** Removes the rows of these people, with what was written beside them. */
    void remove(Collection<Long> people) {
        Map<Long, Keys> old = new HashMap<>();
        tables.query(OLD_KEYS, r -> old.put(r.number(1), new Keys(r.text(2), r.text(3), r.text(4), r.text(5))), people.toString());
        old.forEach((n, keys) -> {
            deleteKey("name", keys.name(), n);
            lines(keys.emails()).forEach(value -> deleteKey("email", value, n));
            lines(keys.phones()).forEach(value -> deleteKey("phone", value, n));
            lines(keys.stems()).forEach(word -> tables.write("DELETE FROM person_word WHERE word = ? AND n = ?", word, n));
            tables.write("DELETE FROM person WHERE n = ?", n);
        });
    }

    private void deleteKey(String kind, String value, long n) {
        tables.write("DELETE FROM person_key WHERE kind = ? AND value = ? AND n = ?", kind, value, n);
    }

    /** Takes the row of a person who has none, to be written by {@link #flush}. */
    void add(CardFacts facts, Findable found, Touches touches) {
        Intervals.Interval interval = intervals.of(facts);
        Plan plan = plan(facts, interval);
        CardFacts.RoleFact role = facts.role;
        people.add(facts.n, found.name(), found.folded(), found.sort(), role == null ? null : role.organizationName(),
                role == null ? null : role.organization(), role == null ? null : role.title(), found.place(),
                String.join("\n", facts.kinds), String.join("\n", facts.tags), plan.status().ordinal(), facts.photo,
                facts.key, facts.helpClosed, facts.metOn, touches.last(), touches.lastDay(), touches.twoWayDay(),
                touches.kind(), touches.count(), plan.stage().ordinal(), facts.rhythm == null ? null : (Long) facts.rhythm.n(),
                interval.ideal(), interval.longest(), plan.startedOn(), plan.next(touches.lastDay()), facts.needs,
                facts.wanted, String.join("\n", found.emails()), String.join("\n", found.phones()),
                String.join("\n", found.stems()), found.words());
        keys.add("name", found.folded(), facts.n);
        found.emails().forEach(value -> keys.add("email", value, facts.n));
        found.phones().forEach(value -> keys.add("phone", value, facts.n));
        found.stems().forEach(word -> words.add(word, facts.n));
    }

    /** Writes what {@link #add} took: many rows by one statement cost a fraction of one by one. */
    void flush() {
        people.write(tables, WRITE);
        keys.write(tables, "INSERT OR IGNORE INTO person_key SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)");
        words.write(tables, "INSERT OR IGNORE INTO person_word SELECT value ->> 0, value ->> 1 FROM json_each(?)");
    }

    /** Writes the touches of a person who has a row; false if there is none. */
    boolean touched(long n, Plan plan, Touches touches) {
        return tables.write(TOUCHES, touches.last(), touches.lastDay(), touches.twoWayDay(), touches.kind(),
                touches.count(), plan.next(touches.lastDay()), n) > 0;
    }

    private static Plan plan(CardFacts facts, Intervals.Interval interval) {
        CardFacts.RhythmFact rhythm = facts.rhythm;
        PersonStatus status = facts.status == null ? PersonStatus.ACTIVE : PersonStatus.get(facts.status);
        RhythmStage stage = rhythm == null ? RhythmStage.NONE
                : RhythmStage.of(rhythm.state() == null ? null : RhythmState.get(rhythm.state()), interval.ideal(),
                        rhythm.reasoned(), rhythm.agreedBy() == null ? null : AgreedBy.get(rhythm.agreedBy()));
        return new Plan(stage, status == null ? PersonStatus.ACTIVE : status, interval.ideal(),
                rhythm == null ? null : rhythm.startedOn(), facts.metOn);
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.removeIf(String::isEmpty);
        return lines;
    }
}
