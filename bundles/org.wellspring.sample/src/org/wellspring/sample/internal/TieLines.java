// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.wellspring.model.Encounter;
import org.wellspring.model.Event;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Need;
import org.wellspring.model.NeedState;
import org.wellspring.model.Origin;
import org.wellspring.model.OriginKind;
import org.wellspring.model.Person;
import org.wellspring.model.Relation;
import org.wellspring.model.Role;
import org.wellspring.model.SocialTie;
import org.wellspring.model.TalkingPoint;
import org.wellspring.model.WantedIntroduction;

/** Understands lines about where a person stands among others: origin, work, ties, needs. */
final class TieLines {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private final SampleBook book;
    private final Days days;
    private final Story story;

    TieLines(SampleBook book, Days days, Story story) {
        this.book = book;
        this.days = days;
        this.story = story;
    }

    void learn(Map<String, Consumer<Line>> words) {
        learn(words, "met", this::met);
        learn(words, "works", this::works);
        learn(words, "tie", this::tie);
        learn(words, "relation", this::relation);
        learn(words, "need", this::need);
        learn(words, "wants", this::wants);
        learn(words, "talk", (p, l) -> talk(p, l, false));
        learn(words, "talked", (p, l) -> talk(p, l, true));
        learn(words, "encounter", this::encounter);
    }

    private void learn(Map<String, Consumer<Line>> words, String word, BiConsumer<Person, Line> meaning) {
        words.put(word, line -> meaning.accept(story.of(line), line));
    }

    private void met(Person person, Line line) {
        person.setMetOn(days.day(line, 0));
        String[] how = line.need(1).split(" ", 2);
        Origin origin = NEW.createOrigin();
        OriginKind kind = OriginKind.get(how[0]);
        origin.setKind(kind == null ? OriginKind.OTHER : kind);
        origin.setNote(line.text(2));
        if (kind == OriginKind.EVENT) {
            Event event = book.event(line, how[1]);
            origin.setEvent(event);
            event.getEncounters().add(encounter(person, line.text(2)));
        } else if (kind == OriginKind.ASSOCIATION && how.length > 1) {
            origin.setAssociation(book.seat(line, how[1]));
        } else if (kind == OriginKind.INTRODUCTION) {
            origin.setIntroducedBy(book.person(line, how[1]));
        }
        line.field(3).ifPresent(through -> origin.setIntroducedBy(book.person(line, through)));
        person.setOrigin(origin);
    }

    private static Encounter encounter(Person person, String text) {
        Encounter encounter = NEW.createEncounter();
        encounter.setPerson(person);
        encounter.setLine(text);
        return encounter;
    }

    private void encounter(Person person, Line line) {
        Event event = book.event(line, line.head());
        Encounter encounter = event.getEncounters().stream().filter(e -> e.getPerson() == person).findFirst().orElseGet(() -> {
            Encounter fresh = encounter(person, "");
            event.getEncounters().add(fresh);
            return fresh;
        });
        encounter.setLine(line.text(1));
        encounter.setHelpIdea(line.text(2));
        encounter.setNextStep(line.text(3));
        encounter.setNextStepDue(days.day(line, 4));
        encounter.setNothing(line.field(5).isPresent());
    }

    private void works(Person person, Line line) {
        Role role = NEW.createRole();
        if (!line.head().equals("-")) {
            role.setOrganization(book.organization(line.head()));
        }
        role.setTitle(line.text(1));
        role.setFrom(days.day(line, 2));
        role.setTo(days.day(line, 3));
        role.setDepartment(line.text(4));
        person.getRoles().add(role);
    }

    private void tie(Person person, Line line) {
        SocialTie tie = NEW.createSocialTie();
        tie.setOther(book.person(line, line.head()));
        tie.setKind(line.need(1));
        person.getTies().add(tie);
    }

    private void relation(Person person, Line line) {
        Relation relation = NEW.createRelation();
        relation.setKind(line.head());
        String name = line.need(1);
        book.known(name).ifPresentOrElse(relation::setOther, () -> relation.setName(name));
        person.getRelations().add(relation);
    }

    private void need(Person person, Line line) {
        Need need = NEW.createNeed();
        need.setWhat(line.head());
        need.setSince(days.day(line, 1));
        need.setState(line.field(2).map(NeedState::get).orElse(NeedState.OPEN));
        person.getNeeds().add(need);
    }

    private void wants(Person person, Line line) {
        WantedIntroduction wanted = NEW.createWantedIntroduction();
        wanted.setWho(line.head());
        wanted.setWhy(line.text(1));
        wanted.setSince(days.day(line, 2));
        wanted.setState(line.field(3).map(NeedState::get).orElse(NeedState.OPEN));
        person.getWantedIntroductions().add(wanted);
    }

    private static void talk(Person person, Line line, boolean done) {
        TalkingPoint point = NEW.createTalkingPoint();
        point.setText(line.head());
        point.setDone(done);
        person.getTalkingPoints().add(point);
    }
}
