// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal.rows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.followup.ComingRow;
import org.wellspring.followup.RowKind;
import org.wellspring.followup.Who;
import org.wellspring.followup.internal.PromiseDays;
import org.wellspring.people.PeopleByNumber;
import org.wellspring.people.PersonRow;

/** Promises or next steps that fall due, or come back, in the days to come. */
final class ComingItems {
    /** Its day, or the day it comes back on if that is later. */
    private static final String ITEMS = """
            SELECT * FROM (
              SELECT d.n, d.person, (SELECT id FROM object o WHERE o.n = d.n), (SELECT title FROM object o WHERE o.n = d.n),
                max(coalesce(d.day, d.made + ?1), coalesce((SELECT max(until) FROM followup_snooze s WHERE s.subject = d.n), 0)) AS day
              FROM followup_due d WHERE d.kind = ?2 AND d.alarm = 1 AND d.muted = 0 AND coalesce(d.day, d.made + ?1) <= ?4)
            WHERE day BETWEEN ?3 AND ?4""";

    private record Item(Long person, UUID id, String title, LocalDate day) {
    }

    private final Space space;

    ComingItems(Space space) {
        this.space = space;
    }

    List<ComingRow> between(int sort, RowKind kind, LocalDate from, LocalDate until) {
        List<Item> items = space.rows().query(ITEMS, r -> new Item(r.isNull(2) ? null : (Long) r.number(2),
                r.id(3), Objects.requireNonNullElse(r.text(4), ""), r.day(5)), PromiseDays.of(space), sort, from, until);
        Map<Long, PersonRow> people = new HashMap<>(new PeopleByNumber(space).rows(
                items.stream().map(Item::person).filter(Objects::nonNull).distinct().toList()));
        return items.stream().filter(item -> item.person() == null || people.containsKey(item.person()))
                .map(item -> row(kind, item, Optional.ofNullable(people.get(item.person())))).toList();
    }

    private static ComingRow row(RowKind kind, Item item, Optional<PersonRow> person) {
        Who who = person.map(p -> Who.person(p.id(), p.name(), p.organization())).orElseGet(() -> Who.nobody(item.title()));
        return ComingRow.of(item.id(), kind, item.day(), who).what(person.isPresent() ? item.title() : "");
    }
}
