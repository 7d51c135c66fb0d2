// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.people.tests.World.TODAY;
import static org.wellspring.people.tests.World.log;
import static org.wellspring.people.tests.World.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.model.About;
import org.wellspring.model.Direction;
import org.wellspring.model.Encounter;
import org.wellspring.model.Event;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.NeedState;
import org.wellspring.model.Origin;
import org.wellspring.model.OriginKind;
import org.wellspring.model.Person;
import org.wellspring.model.Promise;
import org.wellspring.model.Snooze;
import org.wellspring.people.People;
import org.wellspring.people.PersonPage;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.TimelineEntry.Chip;
import org.wellspring.people.commands.AddEmail;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.AddRole;
import org.wellspring.people.commands.AddTalkingPoint;
import org.wellspring.people.commands.AddWantedIntroduction;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.commands.PutOff;
import org.wellspring.people.rhythm.RhythmStage;
import org.wellspring.testkit.TempSpace;

@DisplayName("A person's page")
class PersonPageTest {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private People people;
    private UUID rosa;
    private UUID jonas;

    @BeforeEach
    void fill() {
        space = temp.space();
        people = new People(space);
        rosa = person(space, "Rosa Okafor", "Exhibit designer", "Harbor Studio");
        jonas = person(space, "Jonas Weber", "Curator", "Maritime Museum");
    }

    private PersonPage page() {
        return people.page(rosa).orElseThrow();
    }

    private interface Edit {
        void of(Person person);
    }

    private void edit(Edit edit) {
        space.change("Edit", tx -> {
            edit.of(tx.find(rosa, Person.class).orElseThrow());
        });
    }

    @Test
    @DisplayName("answers how to help first: whom to introduce for a need, who was wanted, what to talk about (G1, I4, F7)")
    void howCanIHelp() {
        new AddNeed(rosa, "a way into maritime museums").run(space);
        new AddWantedIntroduction(rosa, "Curators", "").run(space);
        new AddTalkingPoint(rosa, "the Lisbon job").run(space);
        List<HelpIdea> help = page().help();
        assertThat(help).extracting(HelpIdea::text).containsExactly("Introduce Jonas Weber, Maritime Museum",
                "Talk about: the Lisbon job");
        assertThat(help.getFirst().reason()).isEqualTo("needs: a way into maritime museums");
        assertThat(help.getFirst().other()).contains(jonas);
    }

    @Test
    @DisplayName("knows until when something is put off: the last word counts, one year's birthday and what has passed do not (M6, F6)")
    void putOff() {
        assertThat(PutOff.until(space, rosa)).isEmpty();
        putOff(rosa, World.TODAY.plusDays(4), null);
        putOff(rosa, World.TODAY.plusDays(9), null);
        putOff(rosa, World.TODAY.plusDays(30), World.TODAY.plusDays(1));
        putOff(jonas, World.TODAY, null);
        assertThat(PutOff.until(space, rosa)).contains(World.TODAY.plusDays(9));
        assertThat(PutOff.until(space, jonas)).isEmpty();
    }

    private void putOff(UUID whom, LocalDate until, LocalDate occasion) {
        space.change("Put off", tx -> {
            Snooze snooze = NEW.createSnooze();
            snooze.setSubject(tx.find(whom, Person.class).orElseThrow());
            snooze.setUntil(until);
            snooze.setOccasion(occasion);
            tx.add(snooze);
        });
    }

    @Test
    @DisplayName("asks who it is where there is nothing but a number, and calls nobody by it")
    void nameless() {
        UUID who = person(space, "+49 30 555 0107", "", "");
        assertThat(people.page(who).orElseThrow().help()).extracting(HelpIdea::text)
                .containsExactly("Find out who this is, and write the name");
    }

    @Test
    @DisplayName("names a need nobody fits, asks where nothing is known (M3), and is silent once helping is closed (G11)")
    void helpWithoutMatch() {
        assertThat(page().help()).extracting(HelpIdea::text).containsExactly("Ask what would help Rosa Okafor now");
        UUID need = new AddNeed(rosa, "a violin teacher").run(space).result();
        assertThat(page().help()).extracting(HelpIdea::text).containsExactly("Help with: a violin teacher");
        new EditEntity(need).set(ModelPackage.Literals.NEED__STATE, NeedState.MET).run(space);
        assertThat(page().help()).extracting(HelpIdea::kind).containsExactly(HelpIdea.Kind.ASK);
        edit(person -> person.setHelpClosed(true));
        assertThat(page().help()).isEmpty();
    }

    @Test
    @DisplayName("does not propose the deceased, nor a person to herself")
    void introducesNoneButTheLiving() {
        new AddNeed(rosa, "exhibit designer for a curator").run(space);
        new EditEntity(jonas).set(ModelPackage.Literals.PERSON__STATUS, "deceased").run(space);
        assertThat(page().help()).extracting(HelpIdea::text).containsExactly("Help with: exhibit designer for a curator");
    }

    @Test
    @DisplayName("says where and through whom we met (E5)")
    void subtitle() {
        assertThat(page().subtitle()).isEqualTo("Exhibit designer, Harbor Studio");
        edit(person -> {
            Origin origin = NEW.createOrigin();
            origin.setNote("the SMPS lunch");
            person.setOrigin(origin);
            person.setMetOn(LocalDate.of(2021, 5, 4));
        });
        space.change("Through", tx -> {
            tx.find(rosa, Person.class).orElseThrow().getOrigin()
                    .setIntroducedBy(tx.find(jonas, Person.class).orElseThrow());
        });
        assertThat(page().subtitle())
                .isEqualTo("Exhibit designer, Harbor Studio · met at the SMPS lunch in 2021, through Jonas Weber");
    }

    @Test
    @DisplayName("says of somebody met by an introduction who made it, as one would say it")
    void introduced() {
        edit(person -> {
            Origin origin = NEW.createOrigin();
            origin.setKind(OriginKind.INTRODUCTION);
            person.setOrigin(origin);
        });
        assertThat(page().subtitle()).isEqualTo("Exhibit designer, Harbor Studio · introduced");
        space.change("Through", tx -> {
            Person person = tx.find(rosa, Person.class).orElseThrow();
            person.getOrigin().setIntroducedBy(tx.find(jonas, Person.class).orElseThrow());
            person.setMetOn(LocalDate.of(2021, 5, 4));
        });
        assertThat(page().subtitle()).isEqualTo("Exhibit designer, Harbor Studio · introduced by Jonas Weber in 2021");
    }

    @Test
    @DisplayName("shows when we last were in touch both ways, or not yet active (M1)")
    void lastTouch() {
        assertThat(page().lastTouch()).isEqualTo("not yet active");
        log(space, InteractionKind.SHARE, TODAY.minusDays(3), Direction.OUT, rosa);
        assertThat(page().lastTouch()).isEqualTo("not yet active");
        log(space, InteractionKind.CALL, TODAY.minusDays(35), Direction.BOTH, rosa);
        assertThat(page().lastTouch()).isEqualTo("5 weeks");
    }

    @Test
    @DisplayName("tells the rhythm in a sentence, and what a draft lacks (F3, F4)")
    void rhythm() {
        assertThat(page().rhythm()).isEmpty();
        edit(person -> {
            person.setRhythm(World.agreed(30));
            person.getRhythm().getChannels().addAll(List.of("phone", "coffee"));
        });
        PersonPage.RhythmLine line = page().rhythm().orElseThrow();
        assertThat(line.sentence()).isEqualTo("Every month, by phone or coffee");
        assertThat(line.benefits()).isEqualTo("For them: doors into museums. For me: design eyes on proposals.");
        assertThat(line.stage()).isEqualTo(RhythmStage.AGREED);
        assertThat(line.missing()).isEmpty();
        edit(person -> person.getRhythm().setPurpose(""));
        assertThat(page().rhythm().orElseThrow().missing()).containsExactly("purpose");
        assertThat(page().rhythm().orElseThrow().stage()).isEqualTo(RhythmStage.DRAFT);
    }

    @Test
    @DisplayName("lists needs open ones first, roles the current first, contacts, fields and notes")
    void lists() {
        UUID met = new AddNeed(rosa, "a printer").run(space).result();
        new EditEntity(met).set(ModelPackage.Literals.NEED__STATE, NeedState.MET).run(space);
        new AddNeed(rosa, "a lighting engineer").run(space);
        new AddRole(rosa, "Partner", "Okafor & Sons").run(space);
        new AddEmail(rosa, "rosa@harbor.example", "work").run(space);
        edit(person -> {
            person.getRoles().getLast().setTo(LocalDate.of(2025, 1, 31));
            person.setBirthday("--03-01");
            person.setNotes("Likes regattas");
            var field = NEW.createCustomField();
            field.setName("Boat");
            field.setValue("Maria");
            person.getCustomFields().add(field);
            person.getNicknames().add("Rosie");
        });
        PersonPage page = page();
        assertThat(page.needs()).extracting(PersonPage.Wish::text).containsExactly("a lighting engineer", "a printer");
        assertThat(page.needs().getFirst().since()).contains(TODAY);
        assertThat(page.roles()).extracting(PersonPage.RoleLine::organizationName)
                .containsExactly("Okafor & Sons", "Harbor Studio");
        assertThat(page.roles()).extracting(PersonPage.RoleLine::current).containsExactly(true, false);
        assertThat(page.contacts()).extracting(PersonPage.Contact::value).containsExactly("rosa@harbor.example");
        assertThat(page.fields()).extracting(PersonPage.Field::value).containsExactly("--03-01", "Maria");
        assertThat(page.notes()).isEqualTo("Likes regattas");
        assertThat(page.nicknames()).containsExactly("Rosie");
    }

    @Test
    @DisplayName("shows my open promises, how late they are, and the topics of the last talk (F9, M6)")
    void promisesAndTopics() {
        promise("museum contact", TODAY.minusDays(3));
        new LogInteraction(InteractionKind.MEETING, rosa).on(TODAY.minusDays(9)).summary("Coffee").topics("Lisbon", "light").run(space);
        log(space, InteractionKind.CALL, TODAY.minusDays(2), Direction.BOTH, rosa);
        assertThat(page().promises()).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo("museum contact");
            assertThat(line.overdueDays()).isEqualTo(3);
        });
        assertThat(page().lastTopics()).containsExactly("Lisbon", "light");
    }

    private void promise(String what, LocalDate due) {
        space.change("Promise", tx -> {
            Promise promise = NEW.createPromise();
            promise.setPerson(tx.find(rosa, Person.class).orElseThrow());
            promise.setWhat(what);
            promise.setDue(due);
            tx.add(promise);
        });
    }

    @Test
    @DisplayName("has what was promised on its timeline in a book in which nothing was ever logged, too")
    void timelineWithoutTouches() {
        promise("museum contact", LocalDate.of(2026, 11, 25));
        assertThat(people.timeline(rosa, 0, 50)).extracting(TimelineEntry::text).containsExactly("museum contact");
    }

    @Test
    @DisplayName("has a timeline of everything that happened, newest first, in pages (F11)")
    void timeline() {
        promise("museum contact", LocalDate.of(2026, 11, 25));
        new LogInteraction(InteractionKind.MEETING, rosa).on(LocalDate.of(2026, 11, 2)).channel("coffee")
                .summary("Lisbon job nearly signed").about(About.THEM).run(space);
        new LogInteraction(InteractionKind.EMAIL, rosa).on(LocalDate.of(2026, 10, 1)).note("# Hello\nlong").ask(true).run(space);
        space.change("Lunch", tx -> {
            Event lunch = NEW.createEvent();
            lunch.setTitle("Architects’ lunch");
            lunch.setStart(LocalDate.of(2026, 9, 12).atTime(12, 0).toInstant(ZoneOffset.UTC));
            Encounter encounter = NEW.createEncounter();
            encounter.setPerson(tx.find(rosa, Person.class).orElseThrow());
            encounter.setLine("Sat together");
            lunch.getEncounters().add(encounter);
            tx.add(lunch);
        });
        List<TimelineEntry> entries = people.timeline(rosa, 0, 50);
        assertThat(entries).extracting(TimelineEntry::label).containsExactly("Promise", "Coffee", "E-mail", "Architects’ lunch");
        assertThat(entries).extracting(entry -> entry.chip().word()).containsExactly(Chip.PROMISE, Chip.ABOUT_THEM, Chip.ASK, Chip.EVENT);
        assertThat(entries).extracting(TimelineEntry::text).containsExactly("museum contact", "Lisbon job nearly signed", "# Hello",
                "Sat together");
        assertThat(entries.get(2).day()).contains(LocalDate.of(2026, 10, 1));
        assertThat(people.timeline(rosa, 2, 2)).isEqualTo(entries.subList(2, 4));
        assertThat(people.timeline(rosa, 40, 10)).isEmpty();
    }

    @Test
    @DisplayName("does not exist for an unknown id")
    void unknown() {
        assertThat(people.page(UUID.randomUUID())).isEmpty();
        assertThat(people.timeline(UUID.randomUUID(), 0, 10)).isEmpty();
    }

    @Test
    @DisplayName("keeps the time of day of a touch in the space's own zone")
    void zones() {
        new LogInteraction(InteractionKind.CALL, rosa).at(Instant.parse("2026-11-01T23:30:00Z")).summary("Late").run(space);
        assertThat(people.timeline(rosa, 0, 1).getFirst().day()).contains(LocalDate.of(2026, 11, 1));
    }
}
