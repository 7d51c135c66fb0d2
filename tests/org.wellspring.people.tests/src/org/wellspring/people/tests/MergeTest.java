// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.people.tests.World.TODAY;
import static org.wellspring.people.tests.World.log;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.model.CustomField;
import org.wellspring.model.Direction;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.Introduction;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Need;
import org.wellspring.model.Person;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.Photo;
import org.wellspring.model.Role;
import org.wellspring.model.SocialTie;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.MarkNotDuplicates;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.people.commands.MergePeople.Whose;
import org.wellspring.testkit.TempSpace;

@DisplayName("Merging two people (M13)")
class MergeTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private People people;
    private UUID john;
    private UUID jon;
    private UUID ana;
    private UUID shared;
    private UUID jonsCall;

    @BeforeEach
    void fill() {
        space = temp.space();
        people = new People(space);
        john = new CreatePerson("John Smith").role("Partner", "Acme").email("john@acme.example").tags("golf").phone("+44 20 7946 0001")
                .metOn(TODAY.minusDays(900)).run(space).result();
        jon = new CreatePerson("Jon Smith").role("Partner", "Acme").email("JOHN@acme.example").email("jon@home.example").tags("golf", "wine")
                .phone("+44 2079460001").metOn(TODAY.minusDays(100)).run(space).result();
        ana = new CreatePerson("Ana Ruiz").run(space).result();
        new EditEntity(john).set(ModelPackage.Literals.PERSON__LANGUAGE, "en").set(ModelPackage.Literals.PERSON__NOTES, "Plays golf").run(space);
        new EditEntity(jon).set(ModelPackage.Literals.PERSON__LANGUAGE, "cy").set(ModelPackage.Literals.PERSON__NOTES, "Collects wine")
                .set(ModelPackage.Literals.PERSON__BIRTHDAY, "1970").run(space);
        new AddNeed(jon, "a new roof").run(space);
        log(space, InteractionKind.CALL, TODAY.minusDays(30), Direction.BOTH, john);
        jonsCall = log(space, InteractionKind.CALL, TODAY.minusDays(5), Direction.BOTH, jon);
        shared = log(space, InteractionKind.MEETING, TODAY.minusDays(50), Direction.BOTH, ana, john, jon);
        tie(ana, jon, "neighbour of");
        tie(john, jon, "works with");
    }

    private void tie(UUID from, UUID to, String kind) {
        space.change("Tie", tx -> {
            SocialTie tie = ModelFactory.eINSTANCE.createSocialTie();
            tie.setOther(tx.find(to, Person.class).orElseThrow());
            tie.setKind(kind);
            tx.find(from, Person.class).orElseThrow().getTies().add(tie);
        });
    }

    private Person kept() {
        return space.find(john, Person.class).orElseThrow();
    }

    @Test
    @DisplayName("keeps both histories, joins sets, fills gaps, and sets aside what differs")
    void mergesEverything() {
        Changed<MergePeople.Merged> merged = new MergePeople(john, jon).run(space);

        Person kept = kept();
        assertThat(space.find(jon)).isEmpty();
        assertThat(kept.getName()).isEqualTo("John Smith");
        assertThat(kept.getNicknames()).containsExactly("Jon Smith");
        assertThat(kept.getTags()).containsExactly("golf", "wine");
        assertThat(kept.getEmails()).extracting(EmailAddress::getAddress).containsExactly("john@acme.example", "jon@home.example");
        assertThat(kept.getPhones()).extracting(PhoneNumber::getNumber).containsExactly("+44 20 7946 0001");
        assertThat(kept.getRoles()).hasSize(1);
        assertThat(kept.getNeeds()).extracting(Need::getWhat).containsExactly("a new roof");
        assertThat(kept.getNotes()).isEqualTo("Plays golf\n\nCollects wine");
        assertThat(kept.getBirthday()).isEqualTo("1970");
        assertThat(kept.getMetOn()).isEqualTo(TODAY.minusDays(900));
        assertThat(kept.getMergedIds()).containsExactly(jon.toString());
        assertThat(kept.getTies()).isEmpty();
        assertThat(kept.getCustomFields()).extracting(CustomField::getName).containsExactly("Other day we met", "Other language");
        assertThat(merged.result().setAside()).containsExactly("metOn", "language");
        assertThat(merged.result().repointed()).isEqualTo(3);
        assertThat(space.find(ana, Person.class).orElseThrow().getTies().getFirst().getOther()).isSameAs(kept);
        assertThat(space.find(shared, Interaction.class).orElseThrow().getParticipants()).hasSize(2).contains(kept);
        PersonRow row = people.find(john).orElseThrow();
        assertThat(row.touches()).isEqualTo(3);
        assertThat(row.lastTouch()).contains(TODAY.minusDays(5));
        assertThat(people.list(PeopleQuery.all().text("jon smith"))).extracting(PersonRow::id).containsExactly(john);
        assertThat(space.history().recent(1).getFirst().label()).isEqualTo("Merge Jon Smith into John Smith");
    }

    @Test
    @DisplayName("is taken back whole by its transaction, however much was done since, and later work stays")
    void undoneMuchLater() {
        List<PersonRow> before = people.list(PeopleQuery.all());
        Changed<MergePeople.Merged> merged = new MergePeople(john, jon).run(space);
        UUID laterNeed = new AddNeed(john, "a better swing").run(space).result();
        new EditEntity(ana).set(ModelPackage.Literals.PERSON__LANGUAGE, "pt").run(space);
        UUID laterCall = log(space, InteractionKind.CALL, TODAY, Direction.BOTH, john);
        space = temp.reopen();
        people = new People(space);

        assertThat(space.history().undo(merged.transaction().orElseThrow())).isPresent();

        Person jonAgain = space.find(jon, Person.class).orElseThrow();
        Person kept = kept();
        assertThat(jonAgain.getEmails()).extracting(EmailAddress::getAddress).containsExactly("JOHN@acme.example", "jon@home.example");
        assertThat(jonAgain.getTags()).containsExactly("golf", "wine");
        assertThat(jonAgain.getNeeds()).extracting(Need::getWhat).containsExactly("a new roof");
        assertThat(jonAgain.getNotes()).isEqualTo("Collects wine");
        assertThat(kept.getNotes()).isEqualTo("Plays golf");
        assertThat(kept.getNeeds()).extracting(Need::getId).containsExactly(laterNeed);
        assertThat(kept.getCustomFields()).isEmpty();
        assertThat(kept.getNicknames()).isEmpty();
        assertThat(kept.getMergedIds()).isEmpty();
        assertThat(kept.getTies()).extracting(SocialTie::getOther).containsExactly(jonAgain);
        assertThat(space.find(ana, Person.class).orElseThrow().getTies().getFirst().getOther()).isSameAs(jonAgain);
        assertThat(space.find(ana, Person.class).orElseThrow().getLanguage()).isEqualTo("pt");
        assertThat(space.find(jonsCall, Interaction.class).orElseThrow().getParticipants()).containsExactly(jonAgain);
        assertThat(space.find(laterCall, Interaction.class).orElseThrow().getParticipants()).containsExactly(kept);
        assertThat(space.find(shared, Interaction.class).orElseThrow().getParticipants()).hasSize(3);
        assertThat(people.find(jon)).isEqualTo(before.stream().filter(row -> row.id().equals(jon)).findFirst());
        assertThat(people.find(john).orElseThrow().touches()).isEqualTo(3);
    }

    @Test
    @DisplayName("lets one choose whose name and birthday stay; the losing name finds the person, and makes no field")
    void choices() {
        UUID stefan = new CreatePerson("Stefan Mueller").set(ModelPackage.Literals.PERSON__BIRTHDAY, "1970-01-01").run(space).result();
        UUID twice = new CreatePerson("Dr. Stefan Müller").set(ModelPackage.Literals.PERSON__BIRTHDAY, "1971-02-02").run(space).result();
        assertThat(MergePeople.choices(space, stefan, twice)).extracting(MergePeople.Choice::label, MergePeople.Choice::kept,
                MergePeople.Choice::other).containsExactly(Tuple.tuple("name", "Stefan Mueller", "Dr. Stefan Müller"),
                        Tuple.tuple("birthday", "1970-01-01", "1971-02-02"));
        new MergePeople(stefan, twice).stays(ModelPackage.Literals.PERSON__NAME, MergePeople.Whose.OTHER).run(space);

        Person one = space.find(stefan, Person.class).orElseThrow();
        assertThat(one.getName()).isEqualTo("Dr. Stefan Müller");
        assertThat(List.of(one.getGivenName(), one.getFamilyName(), one.getPrefix())).containsExactly("Stefan", "Müller", "Dr.");
        assertThat(one.getNicknames()).containsExactly("Stefan Mueller");
        assertThat(one.getBirthday()).isEqualTo("1970-01-01");
        assertThat(one.getCustomFields()).extracting(CustomField::getName, CustomField::getValue)
                .containsExactly(Tuple.tuple("Other birthday", "1971-02-02"));
        assertThat(people.named("Stefan Mueller")).extracting(PersonRow::id).containsExactly(stefan);
    }

    private UUID told(String prefix, String title, String office, String notes, LocalDate met, int days) {
        UUID id = new CreatePerson("Mara Lind").set(ModelPackage.Literals.PERSON__PREFIX, prefix).role(title, office)
                .set(ModelPackage.Literals.PERSON__NOTES, notes).metOn(met).run(space).result();
        space.change("Rhythm", tx -> {
            tx.find(id, Person.class).orElseThrow().setRhythm(World.agreed(days));
        });
        return id;
    }

    @Test
    @DisplayName("lets one choose of all that differs whose words stay, and of notes and work both; nothing of what does not stay is lost")
    void allChoices() {
        for (Whose whose : Whose.values()) {
            UUID one = told("Dr.", "Partner", "Lind Architects", "Likes tea.", TODAY.minusDays(90), 30);
            UUID two = told("Prof.", "Chair", "School of Building", "Plays chess.", TODAY.minusDays(30), 14);
            List<MergePeople.Choice> choices = MergePeople.choices(space, one, two);
            assertThat(choices).extracting(MergePeople.Choice::label).containsExactly("title", "work", "notes", "rhythm", "day we met");
            assertThat(choices).extracting(MergePeople.Choice::usual).containsExactly(Whose.KEPT, Whose.BOTH, Whose.BOTH, Whose.KEPT, Whose.KEPT);
            assertThat(choices.get(1).other()).isEqualTo("Chair, School of Building");
            MergePeople merge = new MergePeople(one, two);
            choices.forEach(choice -> merge.stays(choice.feature(), choice.both() || whose != Whose.BOTH ? whose : choice.usual()));
            Changed<MergePeople.Merged> merged = merge.run(space);

            Person now = space.find(one, Person.class).orElseThrow();
            boolean theirs = whose == Whose.OTHER;
            String all = now.getNotes() + now.getCustomFields().stream().map(CustomField::getValue).collect(Collectors.joining("\n"));
            assertThat(now.getPrefix()).isEqualTo(theirs ? "Prof." : "Dr.");
            assertThat(all).contains("Likes tea.", "Plays chess.", theirs ? "Dr." : "Prof.", TODAY.minusDays(theirs ? 90 : 30).toString(),
                    theirs ? "30" : "14");
            assertThat(now.getNotes()).isEqualTo(whose == Whose.BOTH ? "Likes tea.\n\nPlays chess." : theirs ? "Plays chess." : "Likes tea.");
            assertThat(now.getMetOn()).isEqualTo(TODAY.minusDays(theirs ? 30 : 90));
            assertThat(now.getRhythm().getIdealDays()).isEqualTo(theirs ? 14 : 30);
            assertThat(now.getRoles()).extracting(Role::getTitle, Role::getTo).containsExactlyInAnyOrder(
                    Tuple.tuple("Partner", theirs ? TODAY : null), Tuple.tuple("Chair", whose == Whose.KEPT ? TODAY : null));
            space.history().undo(merged.transaction().orElseThrow());
            assertThat(space.find(one, Person.class).orElseThrow().getNotes()).isEqualTo("Likes tea.");
            assertThat(space.find(two, Person.class).orElseThrow().getRoles()).singleElement().satisfies(role -> assertThat(role.getTo()).isNull());
        }
    }

    @Test
    @DisplayName("what was not chosen goes by itself: the quieter status, the earlier day, and both where both can stay")
    void usual() {
        UUID one = told("Dr.", "Partner", "Lind Architects", "Likes tea.", TODAY.minusDays(30), 30);
        UUID two = told("Dr.", "Partner", "Lind Architects", "Likes tea.", TODAY.minusDays(90), 30);
        new EditEntity(two).set(ModelPackage.Literals.PERSON__STATUS, PersonStatus.LEFT).run(space);
        assertThat(MergePeople.choices(space, one, two)).extracting(MergePeople.Choice::label, MergePeople.Choice::usual)
                .containsExactly(Tuple.tuple("status", Whose.OTHER), Tuple.tuple("day we met", Whose.OTHER));
        new MergePeople(one, two).stays(ModelPackage.Literals.PERSON__STATUS, Whose.KEPT).run(space);
        Person now = space.find(one, Person.class).orElseThrow();
        assertThat(now.getStatus()).isEqualTo(PersonStatus.ACTIVE);
        assertThat(now.getMetOn()).isEqualTo(TODAY.minusDays(90));
        assertThat(now.getRoles()).hasSize(1);
        assertThat(now.getCustomFields()).extracting(CustomField::getName).containsExactlyInAnyOrder("Other status", "Other day we met");
    }

    @Test
    @DisplayName("never mixes two names: parts that only the other has are no parts of the kept name")
    void neverMixesNames() {
        UUID bo = new CreatePerson("Bo Hale").run(space).result();
        space.change("As a file without parts had it", tx -> {
            tx.find(bo, Person.class).orElseThrow().eUnset(ModelPackage.Literals.PERSON__GIVEN_NAME);
            tx.find(bo, Person.class).orElseThrow().eUnset(ModelPackage.Literals.PERSON__FAMILY_NAME);
        });
        UUID robert = new CreatePerson("Robert Haley").run(space).result();
        new MergePeople(bo, robert).run(space);
        Person one = space.find(bo, Person.class).orElseThrow();
        assertThat(one.getName()).isEqualTo("Bo Hale");
        assertThat(one.getFamilyName()).isNull();
        assertThat(one.getNicknames()).containsExactly("Robert Haley");
        assertThat(one.getCustomFields()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Likes tea.,Likes tea. Plays chess.", "Likes tea. Plays chess.,Likes tea.", "Likes tea.,' Likes tea.\n'", "' Likes tea. ',Likes tea."})
    @DisplayName("says nothing twice where the notes of the one hold those of the other, whichever is kept; undo takes it back")
    void notesWithin(String mine, String theirs) {
        for (Whose whose : Whose.values()) {
            UUID one = told("Dr.", "Partner", "Lind Architects", mine, TODAY, 30);
            UUID two = told("Dr.", "Partner", "Lind Architects", theirs, TODAY, 30);
            assertThat(MergePeople.choices(space, one, two)).isEmpty();
            Changed<MergePeople.Merged> merged = new MergePeople(one, two).stays(ModelPackage.Literals.PERSON__NOTES, whose).run(space);

            assertThat(space.find(one, Person.class).orElseThrow().getNotes().strip())
                    .isEqualTo((mine.strip().length() < theirs.strip().length() ? theirs : mine).strip());
            assertThat(space.find(one, Person.class).orElseThrow().getCustomFields()).isEmpty();
            space.history().undo(merged.transaction().orElseThrow());
            assertThat(space.find(one, Person.class).orElseThrow().getNotes().strip()).isEqualTo(mine.strip());
            assertThat(space.find(two, Person.class).orElseThrow().getNotes().strip()).isEqualTo(theirs.strip());
        }
    }

    private UUID introduction(UUID a, UUID b) {
        Introduction made = ModelFactory.eINSTANCE.createIntroduction();
        space.change("Introduce", tx -> {
            made.setA(tx.find(a, Person.class).orElseThrow());
            made.setB(tx.find(b, Person.class).orElseThrow());
            made.setWhyA("both restore boats");
            tx.add(made);
        });
        return made.getId();
    }

    @Test
    @DisplayName("introduces nobody to themself: an introduction of the two goes with the one, and undo brings it back")
    void introductions() {
        UUID ofBoth = introduction(john, jon);
        UUID otherWay = introduction(jon, john);
        UUID toAna = introduction(jon, ana);
        Changed<MergePeople.Merged> merged = new MergePeople(john, jon).run(space);

        assertThat(space.find(ofBoth)).isEmpty();
        assertThat(space.find(otherWay)).isEmpty();
        assertThat(space.find(toAna, Introduction.class).orElseThrow().getA()).isSameAs(kept());
        assertThat(merged.result().repointed()).as("those that went are not counted").isEqualTo(4);
        space.history().undo(merged.transaction().orElseThrow());
        Introduction again = space.find(ofBoth, Introduction.class).orElseThrow();
        assertThat(List.of(again.getA().getId(), again.getB().getId())).containsExactly(john, jon);
        assertThat(again.getWhyA()).isEqualTo("both restore boats");
        assertThat(space.find(otherWay)).isPresent();
        assertThat(space.find(toAna, Introduction.class).orElseThrow().getA().getId()).isEqualTo(jon);
        assertThat(space.care().check().sound()).isTrue();
    }

    private void show(UUID person, int photo) {
        space.change("Photo", tx -> {
            Photo shown = ModelFactory.eINSTANCE.createPhoto();
            shown.setContent(new byte[] {(byte) photo, 2, 3});
            tx.find(person, Person.class).orElseThrow().setPhoto(shown);
        });
    }

    @Test
    @DisplayName("keeps both photos, but not the same one twice")
    void keepsBothPhotos() {
        show(john, 1);
        show(jon, 7);
        new MergePeople(john, jon).run(space);
        UUID third = new CreatePerson("J. Smith").run(space).result();
        show(third, 7);
        new MergePeople(john, third).run(space);

        assertThat(kept().getPhoto().getContent()).startsWith(1);
        assertThat(kept().getOtherPhotos()).singleElement().satisfies(p -> assertThat(p.getContent()).startsWith(7));
    }

    @Test
    @DisplayName("keeps both labels of one address")
    void keepsBothLabels() {
        label(john, "work");
        label(jon, "home");
        new MergePeople(john, jon).run(space);

        assertThat(kept().getEmails()).extracting(EmailAddress::getLabel).containsExactly("work home", null);
    }

    private void label(UUID person, String label) {
        space.change("Label", tx -> tx.find(person, Person.class).orElseThrow().getEmails().getFirst().setLabel(label));
    }

    @Test
    @DisplayName("is taken back exactly after both were edited, merged again and edited once more")
    void undoneAfterFurtherMerges() {
        show(john, 1);
        show(jon, 7);
        label(john, "work");
        label(jon, "home");
        Changed<MergePeople.Merged> merged = new MergePeople(john, jon).run(space);
        new EditEntity(john).set(ModelPackage.Literals.PERSON__NOTES, "Plays golf\n\nCollects wine and books").run(space);
        new MergePeople(john, ana).run(space);
        new AddNeed(john, "a better swing").run(space);
        space = temp.reopen();

        space.history().undo(merged.transaction().orElseThrow());

        Person jonAgain = space.find(jon, Person.class).orElseThrow();
        assertThat(jonAgain.getPhoto().getContent()).startsWith(7);
        assertThat(jonAgain.getEmails()).extracting(EmailAddress::getLabel).containsExactly("home", null);
        assertThat(jonAgain.getPhones()).hasSize(1);
        assertThat(jonAgain.getNotes()).isEqualTo("Collects wine");
        assertThat(kept().getPhoto().getContent()).startsWith(1);
        assertThat(kept().getOtherPhotos()).isEmpty();
        assertThat(kept().getEmails()).extracting(EmailAddress::getLabel).containsExactly("work");
        assertThat(kept().getNotes().lines()).as("the line edited since stays, the one the merge brought goes")
                .containsExactly("Plays golf", "Collects wine and books");
        assertThat(kept().getMergedIds()).containsExactly(ana.toString());
        assertThat(kept().getNeeds()).extracting(Need::getWhat).containsExactly("a better swing");
        assertThat(space.find(jonsCall, Interaction.class).orElseThrow().getParticipants()).containsExactly(jonAgain);
        assertThat(space.care().check().sound()).isTrue();
    }

    @Test
    @DisplayName("takes away a statement that the two are not the same, and refuses one person alone")
    void edges() {
        UUID statement = new MarkNotDuplicates(john, jon).run(space).result();
        new MergePeople(john, jon).run(space);
        assertThat(space.find(statement)).isEmpty();
        assertThatThrownBy(() -> new MergePeople(john, john).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new MergePeople(john, jon).run(space)).isInstanceOf(SpaceException.class);
    }

    @ParameterizedTest
    @CsvSource({"Åsa Lindqvist,Asa Lindqvist,true", "Asa Lindqvist,Åsa Lindqvist,true", "Petr Novák,Petr Novak,true", "Jørn Holm,Jorn Holm,true",
            "Jürgen Groß,Juergen Gross,true", "Anne-Marie Roux,Anne Marie Roux,true", "Łukasz Żak,Lukasz Zak,true", "Petr Novák,petr NOVÁK,false",
            "Pat O’Brien,Pat O'Brien,false", "Anne‑Marie Roux,Anne-Marie Roux,false"})
    @DisplayName("keeps the name that was not chosen where it is written otherwise than in capitals and spaces, whichever is chosen; undo takes it back")
    void keepsSpellings(String name, String other, boolean kept) {
        for (boolean theirs : new boolean[] {false, true}) {
            UUID one = new CreatePerson(name).run(space).result();
            UUID two = new CreatePerson(other).run(space).result();
            MergePeople merge = new MergePeople(one, two);
            Changed<MergePeople.Merged> done = (theirs ? merge.stays(ModelPackage.Literals.PERSON__NAME, Whose.OTHER) : merge).run(space);

            Person person = space.find(one, Person.class).orElseThrow();
            assertThat(person.getName()).isEqualTo(theirs ? other : name);
            assertThat(person.getNicknames()).isEqualTo(kept ? List.of(theirs ? name : other) : List.of());
            space.history().undo(done.transaction().orElseThrow());
            assertThat(space.find(one, Person.class).orElseThrow().getNicknames()).isEmpty();
        }
    }

    @Test
    @DisplayName("makes no mixture of two spellings of a name")
    void noMixture() {
        UUID one = new CreatePerson("Asa Lindqvist").run(space).result();
        UUID two = new CreatePerson("Åsa Lindqvist").run(space).result();
        new EditEntity(two).set(ModelPackage.Literals.PERSON__GIVEN_NAME, "Åsa").set(ModelPackage.Literals.PERSON__FAMILY_NAME, "Lindqvist").run(space);
        space.change("parts", tx -> tx.find(one, Person.class).ifPresent(person -> {
            person.setGivenName(null);
            person.setFamilyName(null);
        }));
        new MergePeople(one, two).run(space);

        Person person = space.find(one, Person.class).orElseThrow();
        assertThat(person.getName()).isEqualTo("Asa Lindqvist");
        assertThat(person.getGivenName()).isNotEqualTo("Åsa");
        assertThat(person.getNicknames()).containsExactly("Åsa Lindqvist");
    }
}
