// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.PersonRow;
import org.wellspring.people.internal.rows.AsOfToday;
import org.wellspring.people.internal.rows.PersonRows;
import org.wellspring.people.internal.rows.PersonTables;
import org.wellspring.people.internal.rows.Touches;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.people.rhythm.RhythmStage;

/** Reads rows of people. Any thread. */
public final class RowReader {
    private static final String COLUMNS = """
            SELECT n, id, name, organization, title, kinds, tags, status, photo, key, met_on, last_day, two_way_day,
              last_kind, touches, stage, ideal, longest, next_due, needs + wanted, started_on, months, longest_months FROM person""";
    private static final String ALL = COLUMNS + " WHERE n IN (SELECT value FROM json_each(?))";
    private static final String ONE = COLUMNS + " WHERE n = (SELECT n FROM object WHERE id = ?)";
    private static final long VERSION_7 = 7;

    private final Rows rows;
    private final AsOfToday asOfToday;

    /** Of a space, as of its own today: what is dated later is no touch yet (M1, F5). */
    public RowReader(Space space) {
        this.rows = Rows.of(space);
        this.asOfToday = new AsOfToday(space);
    }

    /** The rows of these people in the order given; numbers that are no person are passed over. */
    public List<PersonRow> read(Collection<Long> numbers) {
        Map<Long, PersonRow> found = byNumber(numbers);
        return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The rows of these people by their numbers. */
    public Map<Long, PersonRow> byNumber(Collection<Long> numbers) {
        Map<Long, PersonRow> found = new HashMap<>();
        if (!numbers.isEmpty()) {
            rows.each(ALL, r -> found.put(r.number(1), row(r)), numbers.toString());
        }
        return found;
    }

    /** The row of a person. */
    public Optional<PersonRow> read(UUID id) {
        return rows.first(ONE, this::row, id);
    }

    private PersonRow row(Row r) {
        UUID id = r.id(2);
        Optional<LocalDate> last = Optional.ofNullable(r.day(12));
        if (last.isPresent() && last.get().isAfter(asOfToday.today())) {
            return withoutPlans(r);
        }
        return new PersonRow(id, r.text(3), text(r, 4), text(r, 5), lines(r.text(6)), lines(r.text(7)),
                PersonTables.status(r.number(8)), r.flag(9), r.flag(10), Optional.ofNullable(r.day(11)), added(id),
                last, Optional.ofNullable(r.day(13)),
                Optional.ofNullable(r.text(14)).map(InteractionKind::get), (int) r.number(15),
                RhythmStage.of(r.number(16)), (int) r.number(17), (int) r.number(22), (int) r.number(18), (int) r.number(23),
                Optional.ofNullable(r.day(19)), r.flag(20));
    }

    /** The row of somebody to whom something lies ahead. */
    private PersonRow withoutPlans(Row r) {
        PersonRows.Plan plan = new PersonRows.Plan(RhythmStage.of(r.number(16)),
                PersonTables.status(r.number(8)), new Interval((int) r.number(17), (int) r.number(22)), epochDay(r, 21),
                epochDay(r, 11));
        AsOfToday.Person person = asOfToday.person(r.number(1), plan);
        Touches touches = person.touches();
        return new PersonRow(r.id(2), r.text(3), text(r, 4), text(r, 5), lines(r.text(6)), lines(r.text(7)),
                plan.status(), r.flag(9), r.flag(10), Optional.ofNullable(r.day(11)), added(r.id(2)),
                day(touches.lastDay()), day(touches.twoWayDay()),
                Optional.ofNullable(touches.kind()).map(InteractionKind::get), (int) touches.count(), plan.stage(),
                plan.ideal().days(), plan.ideal().months(), (int) r.number(18), (int) r.number(23), day(person.nextDue()), r.flag(20));
    }

    private static Long epochDay(Row r, int column) {
        return r.isNull(column) ? null : (Long) r.number(column);
    }

    private static Optional<LocalDate> day(Long epochDay) {
        return Optional.ofNullable(epochDay).map(LocalDate::ofEpochDay);
    }

    private static String text(Row r, int column) {
        String text = r.text(column);
        return text == null ? "" : text;
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : text.lines().toList();
    }

    /** Ids of version 7 say when they were made. */
    private static Optional<Instant> added(UUID id) {
        return id.version() == VERSION_7 ? Optional.of(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16))
                : Optional.empty();
    }
}
