// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.capture.tests.World.TODAY;
import static org.wellspring.capture.tests.World.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.model.Card;
import org.wellspring.model.Direction;
import org.wellspring.model.Event;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.FollowUp;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.OriginKind;
import org.wellspring.model.Person;
import org.wellspring.model.Role;
import org.wellspring.model.WebLink;
import org.wellspring.model.Promise;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.capture.Capture;
import org.wellspring.capture.Captured;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("Capturing a sentence")
class CaptureTest {
    private static final String LUNCH = "Met Ana Ruiz, Acme, at the SMPS lunch; looking for an architect; call in 2 weeks";
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private Capture capture;

    @BeforeEach
    void open() {
        space = temp.space();
        capture = new Capture(space);
    }

    private static <T extends Part> T one(Understanding read, Class<T> type) {
        assertThat(read.all(type)).as("%s in %s", type.getSimpleName(), read.parts()).hasSize(1);
        return read.first(type).orElseThrow();
    }

    private static String said(Understanding read, Part part) {
        return read.text().substring(part.span().start(), part.span().end());
    }

    @Test
    @DisplayName("understands who, where, what they need and what comes next, each with its place in the text")
    void understandsTheLunch() {
        Understanding read = capture.understand(LUNCH);
        assertThat(one(read, Part.Who.class).name()).isEqualTo("Ana Ruiz");
        assertThat(one(read, Part.Who.class).match()).isEmpty();
        assertThat(one(read, Part.Where.class).organization()).isEqualTo("Acme");
        assertThat(one(read, Part.Occasion.class).text()).isEqualTo("SMPS lunch");
        assertThat(one(read, Part.Needs.class).what()).isEqualTo("an architect");
        assertThat(one(read, Part.NextStep.class)).satisfies(step -> {
            assertThat(step.what()).isEqualTo("Call");
            assertThat(step.due()).isEqualTo(TODAY.plusDays(14));
            assertThat(said(read, step)).isEqualTo("call in 2 weeks");
        });
        assertThat(one(read, Part.Touch.class)).satisfies(touch -> {
            assertThat(touch.kind()).isEqualTo(InteractionKind.MEETING);
            assertThat(touch.met()).isTrue();
            assertThat(touch.date()).isEqualTo(TODAY);
        });
        assertThat(said(read, one(read, Part.Who.class))).isEqualTo("Ana Ruiz");
        assertThat(said(read, one(read, Part.Where.class))).isEqualTo("Acme");
        assertThat(said(read, one(read, Part.Needs.class))).isEqualTo("looking for an architect");
        assertThat(read.all(Part.Note.class)).isEmpty();
    }

    @Test
    @DisplayName("a new role where somebody works already is kept, a title that was missing is filled in, and the same one is not said twice")
    void keepsANewRole() {
        Person ana = saved("Met Olga Brandt (Acme)");
        saved("Olga Brandt is head of collections at Acme");
        assertThat(ana.getRoles()).extracting(Role::getTitle).containsExactly("head of collections");
        saved("Olga Brandt is now director at Acme");
        assertThat(ana.getRoles()).extracting(Role::getTitle).containsExactly("director", "head of collections");
        saved("Called Olga Brandt, director at Acme");
        assertThat(ana.getRoles()).hasSize(2);
    }

    @Test
    @DisplayName("a web page is kept on the card of whose it is, once")
    void keepsAPage() {
        Person ana = saved("Met Olga Brandt (www.olgabrandt.example), she needs a printer");
        saved("Olga Brandt's page is https://www.olgabrandt.example");
        assertThat(ana.getLinks()).extracting(WebLink::getUri).containsExactly("https://www.olgabrandt.example");
    }

    private Person saved(String sentence) {
        return space.find(capture.save(capture.understand(sentence)).people().getFirst(), Person.class).orElseThrow();
    }

    @Test
    @DisplayName("saves it as one step: person, role, origin, touch, need, follow-up; undo takes all back")
    void savesTheLunch() {
        Captured captured = capture.save(capture.understand(LUNCH));
        Person ana = space.find(captured.people().getFirst(), Person.class).orElseThrow();
        assertThat(captured.newPeople()).containsExactly(ana.getId());
        assertThat(ana.getRoles().getFirst().getOrganization().getName()).isEqualTo("Acme");
        assertThat(ana.getMetOn()).isEqualTo(TODAY);
        assertThat(ana.getOrigin().getKind()).isEqualTo(OriginKind.EVENT);
        assertThat(ana.getOrigin().getNote()).isEqualTo("SMPS lunch");
        assertThat(ana.getNeeds().getFirst().getId()).isEqualTo(captured.needs().getFirst()).isNotNull();
        FollowUp next = space.find(captured.followUps().getFirst(), FollowUp.class).orElseThrow();
        assertThat(next.getDue()).isEqualTo(TODAY.plusDays(14));
        assertThat(next.getPerson()).isSameAs(ana);
        Interaction touch = space.find(captured.interaction().orElseThrow(), Interaction.class).orElseThrow();
        assertThat(touch.getSummary()).isEqualTo(LUNCH);
        assertThat(next.getCause()).isSameAs(touch);
        assertThat(captured.card()).isEmpty();
        assertThat(space.history().recent(1).getFirst().label()).startsWith("Capture Ana Ruiz: ");
        assertThat(new People(space).page(ana.getId()).orElseThrow().subtitle()).isEqualTo("Acme · met at SMPS lunch in 2026");
        assertThat(space.history().recent(1).getFirst().id()).isEqualTo(captured.transaction().orElseThrow());
        space.history().undo();
        assertThat(space.all(ModelPackage.Literals.PERSON)).isEmpty();
        assertThat(space.all(ModelPackage.Literals.ORGANIZATION)).isEmpty();
    }

    @Test
    @DisplayName("offers no way back where all of the sentence was known already")
    void nothingNew() {
        capture.save(capture.understand("Met Bo Lund at the fair #oak"));
        Captured again = capture.save(capture.understand("Bo Lund #oak"));
        assertThat(again.people()).hasSize(1);
        assertThat(again.transaction()).isEmpty();
        assertThat(space.history().recent(9)).hasSize(1);
    }

    @Test
    @DisplayName("makes a card for somebody new of whom no next step is known (F2), and none for somebody known")
    void card() {
        Captured captured = capture.save(capture.understand("Met Bo Lund at the fair"));
        Card card = space.find(captured.card().orElseThrow(), Card.class).orElseThrow();
        assertThat(card.getText()).isEqualTo("Met Bo Lund at the fair");
        assertThat(capture.save(capture.understand("Called Bo Lund")).card()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Called Ana Ruiz yesterday about the fee survey,CALL,BOTH", "Emailed Ana Ruiz,EMAIL,OUT", "Ana Ruiz called about the roof,CALL,IN",
            "Ana Ruiz wrote to me,EMAIL,IN", "Had coffee with Ana Ruiz,MEETING,BOTH", "Lunch with Ana Ruiz,MEETING,BOTH",
            "I spoke with Ana Ruiz last week,CALL,BOTH", "Texted Ana Ruiz,MESSAGE,OUT", "Shared Ana Ruiz's article on light,SHARE,OUT",
            "Commented on Ana Ruiz’s post,COMMENT,OUT", "Ran into Ana Ruiz,MEETING,BOTH", "Saw Ana Ruiz at the Harbor festival,MEETING,BOTH"})
    @DisplayName("tells kinds of touches and who reached out (M2)")
    void touches(String sentence, InteractionKind kind, Direction direction) {
        Understanding read = capture.understand(sentence);
        assertThat(one(read, Part.Who.class).name()).isEqualTo("Ana Ruiz");
        Part.Touch touch = one(read, Part.Touch.class);
        assertThat(touch.kind()).isEqualTo(kind);
        assertThat(touch.direction()).isEqualTo(direction);
    }

    @Test
    @DisplayName("hears promises, favours both ways, wanted introductions, tags, addresses")
    void hearsTheRest() {
        Understanding read = capture.understand("Met Ana Ruiz, head of design at Acme, ana@acme.example, +351 912 345 678; "
                + "wants to meet curators; I'll send her the survey by Friday. She introduced me to Bo Lund; a friend #lisbon #light");
        assertThat(one(read, Part.Where.class)).satisfies(where -> {
            assertThat(where.title()).isEqualTo("head of design");
            assertThat(where.organization()).isEqualTo("Acme");
        });
        assertThat(one(read, Part.Email.class).address()).isEqualTo("ana@acme.example");
        assertThat(one(read, Part.Phone.class).number()).isEqualTo("+351 912 345 678");
        assertThat(one(read, Part.WantsToMeet.class).who()).isEqualTo("curators");
        assertThat(one(read, Part.Promised.class).what()).isEqualTo("send her the survey");
        assertThat(one(read, Part.Promised.class).due()).contains(LocalDate.of(2026, 11, 27));
        assertThat(one(read, Part.Help.class)).satisfies(help -> {
            assertThat(help.direction()).isEqualTo(FavourDirection.RECEIVED);
            assertThat(help.type()).isEqualTo(FavourType.INTRODUCTION);
            assertThat(help.what()).isEqualTo("Bo Lund");
        });
        assertThat(one(read, Part.Kind.class).kind()).isEqualTo("friend");
        assertThat(read.all(Part.Tag.class)).extracting(Part.Tag::tag).containsExactly("lisbon", "light");
        Captured captured = capture.save(read);
        assertThat(captured.favours()).hasSize(1);
        assertThat(captured.promises()).hasSize(1);
        Person ana = space.find(captured.people().getFirst(), Person.class).orElseThrow();
        assertThat(ana.getTags()).containsExactly("lisbon", "light");
        assertThat(ana.getKinds()).containsExactly("friend");
    }

    @Test
    @DisplayName("whoever introduced somebody to us is where we know them from; what is known of that already stays")
    void introduced() {
        new CreatePerson("Chidi Obi").run(space);
        new CreatePerson("Rosa Okafor").run(space);
        for (String sentence : List.of("Chidi Obi introduced me to Lola Banks", "Chidi Obi introduced me to Mara Quist, editor at Blau Verlag")) {
            Captured captured = capture.save(capture.understand(sentence));
            Person fresh = captured.newPeople().stream().map(id -> space.find(id, Person.class).orElseThrow()).findFirst().orElseThrow();
            assertThat(fresh.getOrigin().getIntroducedBy().getName()).as(sentence).isEqualTo("Chidi Obi");
        }
        capture.save(capture.understand("Rosa Okafor introduced me to Lola Banks"));
        assertThat(space.all(ModelPackage.Literals.PERSON).stream().map(id -> space.find(id, Person.class).orElseThrow())
                .filter(p -> p.getName().equals("Lola Banks"))).singleElement()
                .satisfies(p -> assertThat(p.getOrigin().getIntroducedBy().getName()).isEqualTo("Chidi Obi"));
    }

    @Test
    @DisplayName("gives a promise without a day the day of the setting (F9)")
    void promiseDefault() {
        Captured captured = capture.save(capture.understand("Called Ana Ruiz; I promised to look for the plan"));
        Promise promise = space.find(captured.promises().getFirst(), Promise.class).orElseThrow();
        assertThat(promise.getWhat()).isEqualTo("look for the plan");
        assertThat(promise.getDue()).isEqualTo(TODAY.plusDays(7));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'Ana Ruiz, Acme, seeks an architect'", "'Ana Ruiz from Acme is looking for an architect'",
            "'Ana Ruiz of Acme who needs an architect'", "'Ana Ruiz, Acme; she needs an architect'"})
    @DisplayName("understands a line without a verb in front, as written in a room (E8)")
    void roomLine(String sentence) {
        Understanding read = capture.understand(sentence);
        assertThat(one(read, Part.Who.class).name()).isEqualTo("Ana Ruiz");
        assertThat(one(read, Part.Where.class).organization()).isEqualTo("Acme");
        assertThat(one(read, Part.Needs.class).what()).isEqualTo("an architect");
        assertThat(read.all(Part.Touch.class)).isEmpty();
        assertThat(capture.save(read).interaction()).isEmpty();
    }

    @Test
    @DisplayName("takes several people, and an appointment ahead for a next step")
    void several() {
        Understanding read = capture.understand("Met Ana Ruiz and Bo Lund at the SMPS lunch through Grace Bell");
        assertThat(read.all(Part.Who.class)).extracting(Part.Who::name).containsExactly("Ana Ruiz", "Bo Lund");
        assertThat(one(read, Part.Occasion.class).through()).isEqualTo("Grace Bell");
        Captured captured = capture.save(read);
        assertThat(space.find(captured.interaction().orElseThrow(), Interaction.class).orElseThrow().getParticipants()).hasSize(2);
        Understanding ahead = capture.understand("Lunch with Ana Ruiz next Tuesday");
        assertThat(ahead.all(Part.Touch.class)).isEmpty();
        assertThat(one(ahead, Part.NextStep.class).due()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    @DisplayName("of two of one name knows the one by where they work, in German behind a plural, too")
    void whereTheyWork() {
        UUID bonn = person(space, "Thomas Müller", "Projektleiter", "Stadtwerke Bonn");
        person(space, "Thomas Müller", "Tischler", "Müller & Söhne");
        for (String sentence : List.of("Called Thomas Müller from Stadtwerke", "Mit Thomas Müller von den Stadtwerken telefoniert")) {
            Understanding read = capture.understand(sentence);
            assertThat(one(read, Part.Who.class).match()).as(sentence).get().extracting(Part.Candidate::id).isEqualTo(bonn);
            assertThat(read.questions()).as(sentence).isEmpty();
        }
    }

    @Test
    @DisplayName("says before it is saved by when a promise of no day comes up (F9)")
    void openDays() {
        Understanding read = capture.understand("Called Ana Ruiz; I promised to look for the plan");
        assertThat(capture.openDays().of(one(read, Part.Promised.class), TODAY)).contains(TODAY.plusDays(7));
        assertThat(capture.openDays().of(one(read, Part.Touch.class), TODAY)).isEmpty();
        Understanding dated = capture.understand("Called Ana Ruiz; I promised to look for the plan by Friday");
        assertThat(capture.openDays().of(one(dated, Part.Promised.class), TODAY)).isEmpty();
    }

    @Test
    @DisplayName("finds whom and what of the book is meant: person, organization, event")
    void matchesTheBook() {
        UUID ana = person(space, "Ana Ruiz", "Director", "Acme");
        space.change("Event", tx -> {
            Event event = ModelFactory.eINSTANCE.createEvent();
            event.setTitle("SMPS lunch");
            event.setStart(Instant.parse("2026-11-19T12:00:00Z"));
            tx.add(event);
        });
        Understanding read = capture.understand("met ana ruiz, acme, at the smps lunch");
        assertThat(one(read, Part.Who.class).match()).get().extracting(Part.Candidate::id).isEqualTo(ana);
        assertThat(one(read, Part.Where.class).known()).isPresent();
        assertThat(one(read, Part.Occasion.class).event()).isPresent();
        Captured captured = capture.save(read);
        assertThat(captured.newPeople()).isEmpty();
        assertThat(captured.organizations()).isEmpty();
        assertThat(space.find(ana, Person.class).orElseThrow().getRoles()).hasSize(1);
        assertThat(space.find(captured.interaction().orElseThrow(), Interaction.class).orElseThrow().getEvent()).isNotNull();
    }

    @Test
    @DisplayName("never picks one of several: it offers them, refuses to save, and takes the user's answer")
    void offersAlternatives() {
        UUID first = person(space, "Ana Ruiz", "", "Globex");
        UUID second = person(space, "Ana Ruiz", "", "Initech");
        Understanding read = capture.understand("Called Ana Ruiz");
        Part.Who who = (Part.Who) read.questions().getFirst().part();
        assertThat(who.alternatives()).extracting(Part.Candidate::id).containsExactlyInAnyOrder(first, second);
        assertThatThrownBy(() -> capture.save(read)).isInstanceOf(SpaceException.class).hasMessageContaining("Ana Ruiz");
        assertThat(capture.save(read.choose(who, Optional.of(second))).people()).containsExactly(second);
        Captured fresh = capture.save(read.choose(who, Optional.empty()));
        assertThat(fresh.newPeople()).hasSize(1).doesNotContain(first, second);
        assertThat(one(capture.understand("Called Ana Ruiz, Initech"), Part.Who.class).match()).get()
                .extracting(Part.Candidate::id).isEqualTo(second);
    }

    @Test
    @DisplayName("offers a similar name rather than making a twin, and takes a lone first name for the one it can mean")
    void similarNames() {
        UUID john = person(space, "John Smith", "", "");
        assertThat(one(capture.understand("Met Jon Smith"), Part.Who.class).alternatives()).extracting(Part.Candidate::id)
                .containsExactly(john);
        assertThat(one(capture.understand("Called John"), Part.Who.class).match()).get().extracting(Part.Candidate::id).isEqualTo(john);
        person(space, "John Doe", "", "");
        assertThat(one(capture.understand("Called John"), Part.Who.class).ambiguous()).isTrue();
    }

    @Test
    @DisplayName("takes a given name for the one who has it, not for those whose name only begins so or has it elsewhere")
    void givenName() {
        UUID rosa = person(space, "Rosa Okafor", "", "Harbor Studio");
        person(space, "Rosalind Bell", "", "");
        person(space, "Ana Rosa", "", "Rosa Bakery");

        Part.Who who = one(capture.understand("Coffee with Rosa"), Part.Who.class);

        assertThat(who.match()).get().extracting(Part.Candidate::id).isEqualTo(rosa);
        assertThat(who.alternatives()).isEmpty();
        assertThat(capture.save(capture.understand("Coffee with Rosa")).newPeople()).isEmpty();
        assertThat(new People(space).named("rosa")).extracting(PersonRow::id).containsExactly(rosa);
    }

    @Test
    @DisplayName("takes a nickname or a given name that is only in the parts of the name")
    void callName() {
        UUID robert = person(space, "Dr. Bob Miller", "", "");
        new EditEntity(robert).set(ModelPackage.Literals.PERSON__NAME, "Dr. Bob Miller")
                .set(ModelPackage.Literals.PERSON__GIVEN_NAME, "Robert")
                .set(ModelPackage.Literals.PERSON__NICKNAMES, List.of("Bobby")).run(space);

        assertThat(List.of("Robert", "Bobby", "Bob")).allSatisfy(name -> assertThat(
                one(capture.understand("Called " + name), Part.Who.class).match()).get().extracting(Part.Candidate::id)
                .isEqualTo(robert));
    }

    @Test
    @DisplayName("offers of several with one given name first who was in touch last")
    void severalOfOneGivenName() {
        UUID bell = person(space, "Rosa Bell", "", "");
        UUID okafor = person(space, "Rosa Okafor", "", "");
        UUID adler = person(space, "Rosa Adler", "", "");
        World.log(space, InteractionKind.CALL, TODAY.minusDays(40), Direction.BOTH, bell);
        World.log(space, InteractionKind.CALL, TODAY.minusDays(4), Direction.BOTH, okafor);

        Part.Who who = one(capture.understand("Coffee with Rosa"), Part.Who.class);

        assertThat(who.ambiguous()).isTrue();
        assertThat(who.alternatives()).extracting(Part.Candidate::id).containsExactly(okafor, bell, adler);
        assertThat(who.proposed()).get().extracting(Part.Candidate::id).isEqualTo(okafor);
    }

    @Test
    @DisplayName("proposes nobody of several with whom there was no touch yet, or with all on one day; the only one possible stays proposed")
    void nobodyInTouch() {
        UUID bell = person(space, "Rosa Bell", "", "");
        UUID okafor = person(space, "Rosa Okafor", "", "");
        person(space, "Jonas Weber", "", "");
        assertThat(one(capture.understand("Rosa rang"), Part.Who.class).proposed()).isEmpty();
        World.log(space, InteractionKind.CALL, TODAY.minusDays(4), Direction.BOTH, bell, okafor);
        assertThat(one(capture.understand("Rosa rang"), Part.Who.class).proposed()).isEmpty();
        World.log(space, InteractionKind.CALL, TODAY.minusDays(3), Direction.BOTH, bell);
        assertThat(one(capture.understand("Rosa rang"), Part.Who.class).proposed()).get().extracting(Part.Candidate::id).isEqualTo(bell);
        assertThat(one(capture.understand("Called Ms Weber"), Part.Who.class).proposed()).get().extracting(Part.Candidate::name).isEqualTo("Jonas Weber");
    }

    @Test
    @DisplayName("keeps a sentence that names nobody as a card (F16), and what it can't place as a note")
    void leftovers() {
        Captured kept = capture.save(capture.understand("nice weather today"));
        assertThat(kept.people()).isEmpty();
        assertThat(space.find(kept.card().orElseThrow(), Card.class).orElseThrow().getText()).isEqualTo("nice weather today");
        assertThatThrownBy(() -> capture.save(capture.understand(""))).isInstanceOf(SpaceException.class);
        Understanding read = capture.understand("Met Ana Ruiz. Two daughters, sails a Folkboat");
        assertThat(read.all(Part.Note.class)).extracting(Part.Note::text).containsExactly("Two daughters", "sails a Folkboat");
        Captured captured = capture.save(read);
        assertThat(space.find(captured.interaction().orElseThrow(), Interaction.class).orElseThrow().getSummary())
                .isEqualTo("Met Ana Ruiz. Two daughters, sails a Folkboat");
    }

    @Test
    @DisplayName("survives any text, and every place it names lies in the text")
    void survivesAnything() {
        long seed = Seed.next();
        Random random = new Random(seed);
        List<String> bits = List.of("Met ", "Ana Ruiz", ", ", "; ", ".", " at ", " and ", "#", "@", "needs ", "in 2 weeks", "99999999",
                "🙂", "王", "\n", "I'll ", "call ", "-", "  ", "(", "\"", "through ", " from ", "she ", "of", "31 Feb", "next ", "%", "\u0000");
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(14); j >= 0; j--) {
                text.append(bits.get(random.nextInt(bits.size())));
            }
            Understanding read = capture.understand(text.toString());
            assertThat(read.parts()).as("seed %d: %s", seed, text).allSatisfy(part -> {
                assertThat(part.span().start()).isNotNegative();
                assertThat(part.span().end()).isBetween(part.span().start(), text.length());
            });
        }
        assertThat(capture.understand("Met Ana " + "x, ".repeat(20_000)).all(Part.Who.class)).hasSize(1);
        assertThat(new People(space).list(PeopleQuery.all())).extracting(PersonRow::name).isEmpty();
    }
}
