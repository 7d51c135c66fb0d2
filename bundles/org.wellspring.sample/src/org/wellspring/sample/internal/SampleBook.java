// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.wellspring.model.AssociationRole;
import org.wellspring.model.Event;
import org.wellspring.model.Interaction;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;

/** What has been told so far: people, organizations and events by name, and everything else in the order it came. */
public final class SampleBook {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Organization> organizations = new LinkedHashMap<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<String, AssociationRole> seats = new LinkedHashMap<>();
    private final List<Interaction> interactions = new ArrayList<>();
    private final List<Entity> others = new ArrayList<>();

    /** A new person. */
    void newPerson(Line line) {
        Person person = NEW.createPerson();
        person.setName(line.head());
        if (people.put(line.head(), person) != null) {
            throw line.wrong(line.head() + " is told twice");
        }
    }

    /** The person of this name. */
    Person person(Line line, String name) {
        Person person = people.get(name);
        if (person == null) {
            throw line.wrong("nobody is called «" + name + "»");
        }
        return person;
    }

    /** The person of this name, if anybody here is called so. */
    Optional<Person> known(String name) {
        return Optional.ofNullable(people.get(name));
    }

    /** The organization of this name, made if it is mentioned for the first time. */
    Organization organization(String name) {
        return organizations.computeIfAbsent(name, n -> {
            Organization organization = NEW.createOrganization();
            organization.setName(n);
            return organization;
        });
    }

    /** A new event under a key. */
    Event newEvent(String key) {
        Event event = NEW.createEvent();
        events.put(key, event);
        return event;
    }

    /** The event with this key. */
    Event event(Line line, String key) {
        Event event = events.get(key);
        if (event == null) {
            throw line.wrong("no event has the key «" + key + "»");
        }
        return event;
    }

    /** A new office under its title. */
    AssociationRole newSeat(String title) {
        AssociationRole seat = add(NEW.createAssociationRole());
        seats.put(title, seat);
        return seat;
    }

    /** The office of this title. */
    AssociationRole seat(Line line, String title) {
        AssociationRole seat = seats.get(title);
        if (seat == null) {
            throw line.wrong("no office is called «" + title + "»");
        }
        return seat;
    }

    /** Anything else at the top level. */
    <T extends Entity> T add(T object) {
        if (object instanceof Interaction interaction) {
            interactions.add(interaction);
        } else {
            others.add(object);
        }
        return object;
    }

    /** Everybody told of. */
    public List<Person> people() {
        return List.copyOf(people.values());
    }

    /** Everything at the top level, what it refers to mostly before it; interactions by their time. */
    public List<Entity> inOrder() {
        interactions.sort(Comparator.comparing(Interaction::getAt));
        return Stream.of(organizations.values(), people.values(), events.values(), interactions, others)
                .<Entity>flatMap(c -> c.stream()).toList();
    }
}
