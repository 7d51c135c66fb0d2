// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.PersonRow;
import org.wellspring.capture.Part;
import org.wellspring.people.commands.Organizations;
import org.wellspring.people.internal.NamedPeople;
import org.wellspring.people.internal.RowReader;

/** Finds whom and what of the book a sentence means. It offers, and never picks one of several. Any thread. */
final class Book {
    private static final int MOST = 8;
    private static final int EVENT_DAYS = 60;
    private static final String EVENTS = """
            SELECT id, title FROM object WHERE class = ? AND at BETWEEN ? AND ? ORDER BY at DESC""";

    private final Rows rows;
    private final RowReader reader;
    private final NamedPeople names;
    private final LocalDate today;

    Book(Space space, LocalDate today) {
        rows = space.rows();
        reader = new RowReader(space);
        names = new NamedPeople(rows);
        this.today = today;
    }

    /** Whom a name means: at an organization, if one is named, where several have the name. */
    Part.Who who(Part.Span span, String name, String organization) {
        List<PersonRow> exact = reader.read(names.byName(name));
        if (!exact.isEmpty()) {
            return exactly(span, name, organization, exact);
        }
        boolean wholeName = Names.folded(name).contains(" ");
        if (wholeName) {
            return open(span, name, reader.read(names.similar(name)));
        }
        List<PersonRow> called = reader.read(names.byOneName(name));
        return called.isEmpty() ? lone(span, name, reader.read(names.byNameWords(name))) : exactly(span, name, organization, called);
    }

    /** A single name that begins one person's names means that person. */
    private static Part.Who lone(Part.Span span, String name, List<PersonRow> like) {
        return like.size() == 1 ? new Part.Who(span, name, Optional.of(candidate(like.getFirst())), List.of(), true)
                : open(span, name, like);
    }

    /** A question, with those first who were in touch last. */
    private static Part.Who open(Part.Span span, String name, List<PersonRow> possible) {
        return new Part.Who(span, name, Optional.empty(), possible.stream().sorted(Comparator.comparing(
                (PersonRow row) -> row.lastTouch().orElse(LocalDate.MIN)).reversed()).limit(MOST).map(Book::candidate).toList(), true);
    }

    private static Part.Who exactly(Part.Span span, String name, String organization, List<PersonRow> exact) {
        List<PersonRow> there = exact.stream().filter(row -> !organization.isEmpty()
                && Names.folded(row.organization()).equals(Names.folded(organization))).toList();
        if (exact.size() == 1 || there.size() == 1) {
            PersonRow row = there.size() == 1 ? there.getFirst() : exact.getFirst();
            return new Part.Who(span, name, Optional.of(candidate(row)),
                    exact.stream().filter(other -> other != row).map(Book::candidate).toList(), true);
        }
        return open(span, name, exact);
    }

    private static Part.Candidate candidate(PersonRow row) {
        return new Part.Candidate(row.id(), row.name(), row.organization());
    }

    /** The one person with this name, or called so, if there is only one. */
    Optional<UUID> person(String name) {
        List<PersonRow> exact = reader.read(names.byName(name));
        List<PersonRow> meant = exact.isEmpty() ? reader.read(names.byOneName(name)) : exact;
        return meant.size() == 1 ? Optional.of(meant.getFirst().id()) : Optional.empty();
    }

    Optional<UUID> organization(String name) {
        return Organizations.named(rows, name);
    }

    /** An event of the last weeks whose title has all the words, or all whose title's words are said. */
    Optional<UUID> event(String words) {
        List<String> said = Arrays.asList(Names.folded(words).replaceFirst("^the ", "").split(" "));
        record Known(UUID id, List<String> title) {
        }
        return rows.query(EVENTS, r -> new Known(r.id(1), Arrays.asList(Names.folded(r.text(2)).split(" "))),
                ModelPackage.eINSTANCE.getEvent(), millis(today.minusDays(EVENT_DAYS)), millis(today.plusDays(2))).stream()
                .filter(event -> event.title().containsAll(said) || said.containsAll(event.title())).findFirst()
                .map(Known::id);
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
