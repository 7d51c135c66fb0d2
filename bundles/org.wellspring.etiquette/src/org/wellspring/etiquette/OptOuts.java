// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.index.Entries;
import org.wellspring.core.index.IndexEntry;
import org.wellspring.etiquette.internal.OptOutIndex;
import org.wellspring.model.OptOutBy;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;

/** Reads who is not to be reached by which way (T2, T3). Any thread. */
public final class OptOuts {
    private final Space space;
    private final People people;

    /** Of a space. */
    public OptOuts(Space space) {
        this.space = space;
        this.people = new People(space);
    }

    /** Those about a person, those that hold first, the newest first; of somebody who is not in the book there are none. */
    public List<OptOutRow> of(UUID person) {
        return people.find(person).map(row -> rows(entries().with(person), Map.of(person, row))).orElse(List.of());
    }

    /** Those about a person that hold on a day. */
    public List<OptOutRow> of(UUID person, LocalDate day) {
        return of(person).stream().filter(row -> row.holds(day)).toList();
    }

    /** All that hold today, or all there ever were, by name and day; those about people who are not in the book any more are left out. */
    public List<OptOutRow> all(boolean alsoEnded) {
        LocalDate today = LocalDate.now(space.clock());
        return rows(entries(), new HashMap<>()).stream().filter(row -> alsoEnded || row.ended().isEmpty() || row.holds(today))
                .sorted(Comparator.comparing(OptOutRow::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    /** One by its id. */
    public Optional<OptOutRow> find(UUID id) {
        return rows(entries().of(id), new HashMap<>()).stream().findFirst();
    }

    private Entries entries() {
        return space.entries(OptOutIndex.NAME);
    }

    private List<OptOutRow> rows(Entries entries, Map<UUID, PersonRow> known) {
        Map<UUID, Optional<PersonRow>> found = new HashMap<>();
        known.forEach((id, row) -> found.put(id, Optional.of(row)));
        LocalDate today = LocalDate.now(space.clock());
        return entries.last(Integer.MAX_VALUE).stream()
                .flatMap(entry -> found.computeIfAbsent(entry.key().id(0), people::find).map(person -> row(entry, person)).stream())
                .sorted(Comparator.comparing((OptOutRow row) -> !row.holds(today))).toList();
    }

    private static OptOutRow row(IndexEntry entry, PersonRow person) {
        return new OptOutRow(entry.object(), person.id(), person.name(), entry.value().text(0), entry.value().flag(1) ? OptOutBy.ME : OptOutBy.THEM,
                entry.value().text(2), Optional.of(entry.key().day(1)).filter(day -> !day.equals(OptOutIndex.NO_DAY)),
                entry.value().size() > 3 ? Optional.of(entry.value().day(3)) : Optional.empty());
    }
}
