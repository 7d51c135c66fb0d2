// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.people.internal.page.Contacts;

/** What tells people apart who have one name and one organization, where one has to choose between them. Any thread. */
public final class TellingApart {
    private static final int SHORT = 8;
    private final Space space;
    private final Texts texts = new Texts(Contacts.class);

    /** Of people of a space. */
    public TellingApart(Space space) {
        this.space = space;
    }

    /**
     * By the id of each whose name another of these has too, and whom no organization tells from all others: an address or a number that the others
     * don't have, else the day they came into the book, else – where the organization is the same as well – the beginning of the id. Whom name and
     * organization tell is not in it.
     */
    public Map<UUID, String> of(Collection<PersonRow> people) {
        Map<UUID, String> told = new HashMap<>();
        people.stream().distinct().collect(Collectors.groupingBy(PersonRow::name)).values().stream().filter(same -> same.size() > 1)
                .forEach(same -> apart(same, told));
        return told;
    }

    private void apart(List<PersonRow> same, Map<UUID, String> told) {
        List<PersonRow> untold = same.stream().filter(row -> row.organization().isEmpty() || shared(row, same)).toList();
        Map<UUID, List<String>> contacts = untold.isEmpty() ? Map.of()
                : same.stream().collect(Collectors.toMap(PersonRow::id, row -> Contacts.of(Rows.of(space), row.id()).stream().map(PersonPage.Contact::value)
                        .filter(value -> !value.isBlank()).toList()));
        for (PersonRow row : untold) {
            contacts.get(row.id()).stream()
                    .filter(value -> contacts.entrySet().stream().noneMatch(e -> !e.getKey().equals(row.id()) && e.getValue().contains(value)))
                    .findFirst().or(() -> row.added().filter(at -> same.stream().filter(other -> day(other).equals(day(row))).count() == 1)
                            .map(at -> texts.get("apart.added", new DateWords().date(day(row), LocalDate.now(space.clock())))))
                    .or(() -> Optional.of(row).filter(r -> shared(r, same)).map(r -> r.id().toString().substring(r.id().toString().length() - SHORT)))
                    .ifPresent(words -> told.put(row.id(), words));
        }
    }

    private static boolean shared(PersonRow row, List<PersonRow> same) {
        return same.stream().anyMatch(other -> other != row && other.organization().equals(row.organization()));
    }

    private LocalDate day(PersonRow row) {
        ZoneId zone = space.clock().getZone();
        return row.added().map(at -> at.atZone(zone).toLocalDate()).orElse(LocalDate.MIN);
    }
}
