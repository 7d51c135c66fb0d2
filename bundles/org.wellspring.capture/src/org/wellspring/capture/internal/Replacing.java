// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.core.Space;
import org.wellspring.core.days.PartialDay;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.people.spelling.OrganizationNames;

/** What of the book gives way to what a sentence says: nothing is replaced unseen. */
public final class Replacing {
    private Replacing() {
    }

    /**
     * What a part takes the place of: a birthday in the spelling of {@link PartialDay}, or jobs that end. Any thread.
     *
     * @return empty where it takes nothing's place, or is of somebody new
     */
    public static Optional<String> by(Space space, Understanding read, Part part) {
        return switch (part) {
            case Part.Birthday birthday -> whose(space, read, part).map(Person::getBirthday).filter(day -> PartialDay.spelled(day).isPresent())
                    .filter(day -> !agree(birthday.date(), PartialDay.spelled(day).get()));
            case Part.Where where when !where.organization().isBlank() && NewJob.told(read, where) -> whose(space, read, part)
                    .map(person -> ended(person, where)).filter(names -> !names.isEmpty());
            default -> Optional.empty();
        };
    }

    /** A birthday as it is then known: what is not said, such as the year, stays as the book has it. */
    static PartialDay together(PartialDay said, String book) {
        Optional<PartialDay> known = PartialDay.spelled(book);
        boolean day = said.month().isPresent();
        Optional<Integer> month = day ? said.month() : known.flatMap(PartialDay::month);
        Optional<Integer> of = said.day().isPresent() || day && !said.month().equals(known.flatMap(PartialDay::month)) ? said.day()
                : known.flatMap(PartialDay::day);
        return PartialDay.of(said.year().or(() -> known.flatMap(PartialDay::year)).orElse(null), month.orElse(null), of.orElse(null)).orElse(said);
    }

    private static boolean agree(PartialDay one, PartialDay other) {
        return agree(one.year(), other.year()) && agree(one.month(), other.month()) && agree(one.day(), other.day());
    }

    private static boolean agree(Optional<Integer> one, Optional<Integer> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static String ended(Person person, Part.Where where) {
        return person.getRoles().stream().filter(job -> job.getTo() == null).map(job -> job.getOrganization()).filter(Objects::nonNull)
                .filter(house -> !isThat(house, where)).map(Organization::getName).distinct().collect(Collectors.joining(", "));
    }

    private static boolean isThat(Organization house, Part.Where where) {
        return where.known().filter(house.getId()::equals).isPresent() || OrganizationNames.same(house.getName(), where.organization());
    }

    /** The person of the book whom a part is said of: the one named, else the first. */
    private static Optional<Person> whose(Space space, Understanding read, Part part) {
        Stream<Part.Who> all = read.all(Part.Who.class).stream();
        Optional<Part.Who> who = part.whose().map(span -> all.filter(one -> one.span().equals(span))).orElse(all).findFirst()
                .or(() -> read.first(Part.Who.class));
        Optional<UUID> id = who.flatMap(Part.Who::match).map(Part.Candidate::id);
        return id.flatMap(found -> space.find(found, Person.class));
    }
}
