// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.calendars;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.calendar.Attendee;
import org.wellspring.calendar.Attendee.Answer;
import org.wellspring.calendar.Occurrence;
import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.events.internal.KnownSources;
import org.wellspring.model.Event;
import org.wellspring.model.Expected;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.people.PeopleByName;
import org.wellspring.people.PersonRow;
import org.wellspring.people.spelling.Names;

/**
 * Takes events of a calendar into the book, or what is new about them (E9). Reading the same again changes nothing; what the user
 * changed stays; what was called off stays and is marked; what the user deleted does not come back. Whom the calendar invites is
 * likely there (E4), where it is known who that is.
 */
public final class TakeEvents extends Command<TakeEvents.Report> {
    /** Of more, a mailing list is meant. */
    private static final int MOST_INVITED = 60;
    private final CalendarRead read;
    private Set<String> words = Set.of();

    /**
     * What became of the events of a calendar.
     *
     * @param added    ids of those that are new in the book
     * @param changed  ids of those of which something is new
     * @param same     how many the book had as they are
     * @param kept     how many the user changed in another way than the calendar did since: theirs stays
     * @param leftOut  how many the user had deleted before
     * @param strangers who is invited and not in the book, each once
     */
    public record Report(List<UUID> added, List<UUID> changed, int same, int kept, int leftOut, List<Invited> strangers) {
    }

    /**
     * Somebody a calendar invites.
     *
     * @param name    empty if it says none
     * @param address e-mail address, empty if it says none
     */
    public record Invited(String name, String address) {
    }

    /** All that was read. */
    public TakeEvents(CalendarRead read) {
        this.read = read;
    }

    /** Only those that have one of these words in their title, place or category; of none all. */
    public TakeEvents only(List<String> wanted) {
        Set<String> folded = new HashSet<>();
        wanted.stream().map(Names::folded).filter(word -> !word.isBlank()).forEach(folded::add);
        words = folded;
        return this;
    }

    @Override
    public String label() {
        Texts texts = new Texts(TakeEvents.class);
        return read.name().isEmpty() ? texts.get("take") : texts.get("take.of", read.name());
    }

    @Override
    protected Report perform(Space space, Tx tx) {
        KnownSources known = new KnownSources(space);
        Map<String, UUID> events = known.events();
        Set<String> deleted = known.leftOut();
        Guests guests = new Guests(space, tx);
        List<UUID> added = new ArrayList<>();
        List<UUID> changed = new ArrayList<>();
        int same = 0;
        int kept = 0;
        int leftOut = 0;
        for (Occurrence occurrence : read.occurrences()) {
            if (!isWanted(occurrence)) {
                continue;
            }
            UUID id = events.get(occurrence.key());
            if (id == null && deleted.contains(occurrence.key())) {
                leftOut++;
            } else if (id == null) {
                // What was called off before it was ever in the book is nobody's business.
                if (!occurrence.entry().cancelled()) {
                    added.add(tx.add(made(occurrence, guests)).getId());
                }
            } else {
                CalendarSaid now = CalendarSaid.of(occurrence);
                Event event = Refusals.existing(tx, id, Event.class);
                boolean different = !now.text().equals(event.getSourceSaid());
                boolean against = different && now.write(event, CalendarSaid.kept(event.getSourceSaid()));
                if (different) {
                    event.setSourceSaid(now.text());
                }
                boolean invited = guests.expect(event, occurrence);
                kept += against ? 1 : 0;
                if (different || invited) {
                    changed.add(id);
                } else {
                    same++;
                }
            }
        }
        return new Report(added, changed, same, kept, leftOut, guests.strangers());
    }

    private boolean isWanted(Occurrence occurrence) {
        String text = Names.folded(occurrence.entry().title() + " " + occurrence.entry().place() + " " + String.join(" ", occurrence.entry().categories()));
        return words.isEmpty() || words.stream().anyMatch(text::contains);
    }

    private static Event made(Occurrence occurrence, Guests guests) {
        Event event = ModelFactory.eINSTANCE.createEvent();
        CalendarSaid said = CalendarSaid.of(occurrence);
        said.write(event, CalendarSaid.kept(null));
        event.setSourceKey(occurrence.key());
        event.setSourceSaid(said.text());
        event.setSeries(occurrence.series() ? occurrence.entry().uid() : null);
        guests.expect(event, occurrence);
        return event;
    }

    /** Finds who is invited among the people of the book. */
    private static final class Guests {
        private final PeopleByName people;
        private final Tx tx;
        private final List<Invited> strangers = new ArrayList<>();
        private final Map<Invited, Optional<UUID>> found = new HashMap<>();

        Guests(Space space, Tx tx) {
            this.people = new PeopleByName(space);
            this.tx = tx;
        }

        List<Invited> strangers() {
            return List.copyOf(strangers);
        }

        /** Notes who is likely there; says whether somebody is new among them. Who declined is taken out again, unless the user noted more. */
        boolean expect(Event event, Occurrence occurrence) {
            boolean different = false;
            List<Attendee> invited = occurrence.entry().attendees().stream().filter(attendee -> !attendee.room()).toList();
            for (Attendee attendee : invited.size() > MOST_INVITED ? List.<Attendee>of() : invited) {
                Optional<Person> person = person(attendee);
                Optional<Expected> there = person.flatMap(
                        who -> event.getExpected().stream().filter(one -> one.getPerson() != null && one.getPerson().getId().equals(who.getId())).findFirst());
                boolean comes = attendee.answer() != Answer.DECLINED && !occurrence.entry().cancelled();
                if (person.isPresent() && comes && there.isEmpty()) {
                    Expected expected = ModelFactory.eINSTANCE.createExpected();
                    expected.setPerson(person.get());
                    event.getExpected().add(expected);
                    different = true;
                } else if (there.isPresent() && attendee.answer() == Answer.DECLINED && there.get().getNote() == null) {
                    event.getExpected().remove(there.get());
                    different = true;
                }
            }
            return different;
        }

        private Optional<Person> person(Attendee attendee) {
            Optional<UUID> id = found.computeIfAbsent(new Invited(attendee.name(), attendee.address()), asked -> {
                List<PersonRow> rows = asked.address().isEmpty() ? List.of() : people.at(asked.address());
                if (rows.isEmpty() && !asked.name().isEmpty()) {
                    rows = people.exactly(asked.name());
                }
                if (rows.size() != 1) {
                    strangers.add(asked);
                    return Optional.empty();
                }
                return Optional.of(rows.getFirst().id());
            });
            return id.flatMap(one -> tx.reference(one, Person.class));
        }
    }
}
