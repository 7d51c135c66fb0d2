// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.index.Entries;
import org.wellspring.core.index.IndexEntry;
import org.wellspring.etiquette.internal.OptOutIndex;
import org.wellspring.model.OptOutBy;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.WishesByAddress;

/** Reads who is not to be reached by which way (T2, T3). Any thread. */
public final class OptOuts {
    private final Space space;
    private final People people;

    /** Of a space. */
    public OptOuts(Space space) {
        this.space = space;
        this.people = new People(space);
    }

    /**
     * Those about a person, those that hold first, the newest first; of somebody who is not in the book there are none. What somebody asked who was deleted
     * since holds for who has come in anew by the same address.
     */
    public List<OptOutRow> of(UUID person) {
        return people.find(person).map(row -> rows(Stream.concat(all(entries().with(person)),
                new WishesByAddress(space).of(person).stream().flatMap(id -> all(entries().of(id)))), entry -> Optional.of(row))).orElse(List.of());
    }

    /** Those about a person that hold on a day. */
    public List<OptOutRow> of(UUID person, LocalDate day) {
        return of(person).stream().filter(row -> row.holds(day)).toList();
    }

    /** All that hold today, or all there ever were, by name and day; those about people who are not in the book any more are left out. */
    public List<OptOutRow> all(boolean alsoEnded) {
        LocalDate today = LocalDate.now(space.clock());
        return rows(all(entries()), people()).stream().filter(row -> alsoEnded || row.ended().isEmpty() || row.holds(today))
                .sorted(Comparator.comparing(OptOutRow::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    /** One by its id. */
    public Optional<OptOutRow> find(UUID id) {
        return rows(all(entries().of(id)), people()).stream().findFirst();
    }

    private Entries entries() {
        return space.entries(OptOutIndex.NAME);
    }

    private static Stream<IndexEntry> all(Entries entries) {
        return entries.last(Integer.MAX_VALUE).stream();
    }

    /** Whom each is about. */
    private Function<IndexEntry, Optional<PersonRow>> people() {
        Map<UUID, Optional<PersonRow>> found = new HashMap<>();
        Map<UUID, UUID> anew = new WishesByAddress(space).people();
        return entry -> found.computeIfAbsent(anew.getOrDefault(entry.object(), entry.key().id(0)), people::find);
    }

    private List<OptOutRow> rows(Stream<IndexEntry> entries, Function<IndexEntry, Optional<PersonRow>> who) {
        LocalDate today = LocalDate.now(space.clock());
        return entries.flatMap(entry -> who.apply(entry).map(person -> row(entry, person)).stream())
                .sorted(Comparator.comparing((OptOutRow row) -> !row.holds(today))).toList();
    }

    private static OptOutRow row(IndexEntry entry, PersonRow person) {
        return new OptOutRow(entry.object(), person.id(), person.name(), entry.value().text(0), entry.value().flag(1) ? OptOutBy.ME : OptOutBy.THEM,
                entry.value().text(2), Optional.of(entry.key().day(1)).filter(day -> !day.equals(OptOutIndex.NO_DAY)),
                entry.value().size() > 3 ? Optional.of(entry.value().day(3)) : Optional.empty());
    }
}
