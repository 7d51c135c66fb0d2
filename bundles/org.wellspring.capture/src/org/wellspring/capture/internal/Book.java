// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.core.Space;
import org.wellspring.core.days.PartialDay;
import org.wellspring.model.Anniversary;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.Role;
import org.wellspring.people.KnownEvents;
import org.wellspring.people.PeopleByName;
import org.wellspring.people.PersonRow;
import org.wellspring.people.TellingApart;
import org.wellspring.people.commands.Organizations;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spelling.OrganizationNames;

/** Finds whom and what of the book a sentence means. It offers, and never picks one of several. One sentence, one thread. */
final class Book {
    private static final int MOST = 8;
    private static final Pattern UMLAUT = Pattern.compile("([aou])e");
    private static final int EVENT_DAYS = 60;
    private static final int DAYS_AHEAD = 1;

    /** A plural as it stands behind "von den". */
    private static final Pattern DATIVE = Pattern.compile("^(\\p{L}{4,}e)n(?= |$)");
    private final Space space;
    private final PeopleByName people;
    private final TellingApart telling;
    private final LocalDate today;
    private final Map<String, List<PersonRow>> exact = new HashMap<>();
    private final Map<String, List<PersonRow>> called = new HashMap<>();
    private final Map<String, Optional<UUID>> organizations = new HashMap<>();

    Book(Space space, LocalDate today) {
        this.space = space;
        people = new PeopleByName(space);
        telling = new TellingApart(space);
        this.today = today;
    }

    /** Those with exactly this name. */
    List<PersonRow> named(String name) {
        return exact.computeIfAbsent(Names.folded(name),
                n -> n.isEmpty() ? List.of() : orUmlauts(n, people.exactly(n), people::exactly));
    }

    /** "Kaethe" finds Käthe, where the name has the umlaut. */
    private static List<PersonRow> orUmlauts(String name, List<PersonRow> found, Function<String, List<PersonRow>> by) {
        String other = UMLAUT.matcher(name).replaceAll("$1");
        return !found.isEmpty() || other.equals(name) ? found
                : by.apply(other).stream().filter(row -> Names.folded(spelled(row.name())).contains(name)).toList();
    }

    private static String spelled(String name) {
        return name.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("Ä", "Ae").replace("Ö", "Oe").replace("Ü", "Ue").replace("ß", "ss");
    }

    /** Those whom one word calls. */
    List<PersonRow> called(String word) {
        return called.computeIfAbsent(Names.folded(word), w -> orUmlauts(w, people.called(w), people::called));
    }

    /** Whether this is all of somebody's name: "Mum". */
    boolean isName(String name) {
        return !named(name).isEmpty();
    }

    /** Whether somebody has this name, or is called so. */
    boolean knows(String name) {
        return !named(name).isEmpty() || !called(name).isEmpty();
    }

    /** Whom a name means: at an organization, if one is named, where several have the name. */
    Part.Who who(Part.Span span, String name, String organization, boolean sure) {
        List<PersonRow> same = named(name);
        if (!same.isEmpty()) {
            return exactly(span, name, organization, same);
        }
        boolean wholeName = Names.folded(name).contains(" ");
        if (wholeName) {
            return open(span, name, people.similar(name), sure);
        }
        List<PersonRow> byOne = called(name);
        return byOne.isEmpty() ? lone(span, name, people.beginning(name), sure)
                : exactly(span, name, organization, byOne);
    }

    /** A single name that begins one person's names means that person. */
    private static Part.Who lone(Part.Span span, String name, List<PersonRow> like, boolean sure) {
        return like.size() == 1 && name.length() > 2
                ? new Part.Who(span, name, Optional.of(candidate(like.getFirst())), List.of(), true)
                : open(span, name, like, sure);
    }

    /** A question, with those first who were in touch last. */
    private static Part.Who open(Part.Span span, String name, List<PersonRow> possible, boolean sure) {
        return new Part.Who(span, name, Optional.empty(), possible.stream().sorted(Comparator.comparing(
                (PersonRow row) -> row.lastTouch().orElse(LocalDate.MIN)).reversed()).limit(MOST).map(Book::candidate).toList(),
                sure);
    }

    private static Part.Who exactly(Part.Span span, String name, String organization, List<PersonRow> exact) {
        List<PersonRow> there = exact.stream().filter(row -> !organization.isEmpty() && worksAt(row, organization)).toList();
        if (exact.size() == 1 || there.size() == 1) {
            PersonRow row = there.size() == 1 ? there.getFirst() : exact.getFirst();
            return new Part.Who(span, name, Optional.of(candidate(row)),
                    exact.stream().filter(other -> other != row).map(Book::candidate).toList(), true);
        }
        return open(span, name, exact, true);
    }

    /** Whether this is where somebody works: the same name, or the words it begins with, as people say it: "Lumen". */
    static boolean worksAt(PersonRow row, String said) {
        String place = OrganizationNames.core(row.organization());
        String words = OrganizationNames.core(said);
        // "von den Stadtwerken"
        return !place.isEmpty() && !words.isEmpty() && (isAt(place, words) || isAt(place, DATIVE.matcher(words).replaceFirst("$1")));
    }

    private static boolean isAt(String place, String words) {
        return place.equals(words) || place.startsWith(words + " ") || words.startsWith(place + " ");
    }

    /** The next day of somebody's birthday, today included, if it is known. */
    Optional<LocalDate> birthday(UUID id) {
        return space.find(id, Person.class).flatMap(person -> next(person.getBirthday()));
    }

    /** The next day of the one anniversary of somebody, today included; empty where none is known, or several are. */
    Optional<LocalDate> anniversary(UUID id) {
        List<Anniversary> all = space.find(id, Person.class).map(person -> List.copyOf(person.getAnniversaries())).orElse(List.of());
        return all.size() == 1 ? next(all.getFirst().getDate()) : Optional.empty();
    }

    private Optional<LocalDate> next(String spelling) {
        return spelling == null ? Optional.empty() : PartialDay.spelled(spelling.strip().split("[T ]", 2)[0]).flatMap(day -> day.next(today));
    }

    /** The row of somebody in the book. */
    Optional<PersonRow> row(UUID id) {
        return people.row(id);
    }

    /** The names of the houses where somebody works. */
    List<String> houses(UUID id) {
        return space.find(id, Person.class).map(person -> person.getRoles().stream().filter(job -> job.getTo() == null).map(Role::getOrganization)
                .filter(Objects::nonNull).map(Organization::getName).filter(Objects::nonNull).distinct().toList()).orElse(List.of());
    }

    static Part.Candidate candidate(PersonRow row) {
        return new Part.Candidate(row.id(), row.name(), row.organization(), "", row.lastTouch());
    }

    /** The same with what tells those apart who have one name and one organization. */
    Part.Who told(Part.Who who) {
        List<PersonRow> possible = Stream.concat(who.match().stream(), who.alternatives().stream()).map(Part.Candidate::id).distinct()
                .flatMap(id -> row(id).stream()).toList();
        Map<UUID, String> apart = possible.size() < 2 ? Map.of() : telling.of(possible);
        UnaryOperator<Part.Candidate> told = c -> new Part.Candidate(c.id(), c.name(), c.organization(), apart.getOrDefault(c.id(), ""), c.lastTouch());
        return apart.isEmpty() ? who : new Part.Who(who.span(), who.name(), who.match().map(told), who.alternatives().stream().map(told).toList(), who.sure());
    }

    /** The one person with this name, or called so, if there is only one. */
    Optional<UUID> person(String name) {
        List<PersonRow> meant = named(name).isEmpty() ? called(name) : named(name);
        return meant.size() == 1 ? Optional.of(meant.getFirst().id()) : Optional.empty();
    }

    Optional<UUID> organization(String name) {
        return organizations.computeIfAbsent(name, n -> Organizations.named(space, n));
    }

    /** An event of the last weeks whose title has all the words, or all whose title's words are said. */
    Optional<UUID> event(String words) {
        List<String> said = Arrays.asList(Names.folded(words).replaceFirst("^the ", "").split(" "));
        return KnownEvents.between(space, today.minusDays(EVENT_DAYS), today.plusDays(DAYS_AHEAD)).stream().filter(event -> {
            List<String> title = Arrays.asList(Names.folded(event.title()).split(" "));
            return title.containsAll(said) || said.containsAll(title);
        }).findFirst().map(KnownEvents.Titled::id);
    }
}
