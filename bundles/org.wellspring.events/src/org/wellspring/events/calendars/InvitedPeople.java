// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.calendars;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.calendar.Attendee;
import org.wellspring.calendar.Attendee.Answer;
import org.wellspring.calendar.Occurrence;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.events.calendars.TakeEvents.Invited;
import org.wellspring.model.Event;
import org.wellspring.model.Expected;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.people.NameParts;
import org.wellspring.people.PeopleByName;
import org.wellspring.people.PersonRow;

/** Finds who is invited by a calendar among the people of the book, and notes them as likely there (E4). */
final class InvitedPeople {
    /** Of more, a mailing list is meant. */
    private static final int MOST_INVITED = 60;
    private final PeopleByName people;
    private final Tx tx;
    private final List<Invited> strangers = new ArrayList<>();
    private final List<Invited> unclear = new ArrayList<>();
    private final Map<Invited, Optional<UUID>> found = new HashMap<>();
    private final Map<UUID, Optional<Person>> references = new HashMap<>();

    InvitedPeople(Space space, Tx tx) {
        this.people = new PeopleByName(space);
        this.tx = tx;
    }

    /** Who is invited and not in the book, each once. */
    List<Invited> strangers() {
        return List.copyOf(strangers);
    }

    /** Who is invited and may be one of several in the book, each once. */
    List<Invited> unclear() {
        return List.copyOf(unclear);
    }

    /**
     * Whether {@link #expect} would change anything.
     *
     * @param there who is noted already, and whether more is noted of them
     */
    boolean areNews(Occurrence occurrence, Map<UUID, Boolean> there) {
        // All are asked for, so that each stranger is told of.
        return invited(occurrence).stream().filter(attendee -> person(attendee)
                .filter(who -> there.containsKey(who) ? isOut(attendee) && !there.get(who) : comes(attendee, occurrence)).isPresent()).count() > 0;
    }

    /** Notes who is likely there; says whether somebody is new among them. Who declined is taken out again, unless the user noted more. */
    boolean expect(Event event, Occurrence occurrence) {
        Map<UUID, Expected> there = new HashMap<>();
        event.getExpected().forEach(one -> whom(one).ifPresent(who -> there.putIfAbsent(who, one)));
        boolean different = false;
        for (Attendee attendee : invited(occurrence)) {
            Optional<UUID> who = person(attendee);
            Expected noted = who.map(there::get).orElse(null);
            if (noted == null && comes(attendee, occurrence)) {
                Optional<Person> person = who.flatMap(id -> references.computeIfAbsent(id, one -> tx.reference(one, Person.class)));
                if (person.isPresent()) {
                    Expected expected = ModelFactory.eINSTANCE.createExpected();
                    expected.setPerson(person.get());
                    event.getExpected().add(expected);
                    there.put(who.get(), expected);
                    different = true;
                }
            } else if (noted != null && isOut(attendee) && noted.getNote() == null) {
                event.getExpected().remove(noted);
                there.remove(who.get());
                different = true;
            }
        }
        return different;
    }

    /** Their id, without loading them. */
    private static Optional<UUID> whom(Expected expected) {
        return Optional.ofNullable((Person) expected.eGet(ModelPackage.Literals.EXPECTED__PERSON, false)).map(Person::getId);
    }

    private static boolean comes(Attendee attendee, Occurrence occurrence) {
        return !isOut(attendee) && !occurrence.entry().cancelled();
    }

    private static boolean isOut(Attendee attendee) {
        return attendee.answer() == Answer.DECLINED;
    }

    private static List<Attendee> invited(Occurrence occurrence) {
        List<Attendee> invited = occurrence.entry().attendees().stream().filter(attendee -> !attendee.room()).toList();
        return invited.size() > MOST_INVITED ? List.of() : invited;
    }

    /** Directories of companies have the family name first: "Becker, Tom". */
    private static String spoken(String name) {
        return name.indexOf(',') < 0 ? name : NameParts.of(name).written();
    }

    private Optional<UUID> person(Attendee attendee) {
        return found.computeIfAbsent(new Invited(attendee.name(), attendee.address()), asked -> {
            List<UUID> ids = people.idsAt(asked.address());
            if (ids.isEmpty() && !asked.name().isEmpty()) {
                ids = people.exactly(spoken(asked.name())).stream().map(PersonRow::id).toList();
            }
            if (ids.size() != 1) {
                (ids.isEmpty() ? strangers : unclear).add(asked);
                return Optional.empty();
            }
            return Optional.of(ids.getFirst());
        });
    }
}
