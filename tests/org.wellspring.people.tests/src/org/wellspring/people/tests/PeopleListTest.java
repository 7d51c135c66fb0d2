// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.wellspring.people.tests.World.TODAY;
import static org.wellspring.people.tests.World.log;
import static org.wellspring.people.tests.World.person;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.PostalAddress;
import org.wellspring.people.Meant;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.people.PersonSort;
import org.wellspring.people.commands.AddDetail;
import org.wellspring.people.commands.AddEmail;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.AddPhone;
import org.wellspring.people.commands.AddRelation;
import org.wellspring.people.commands.AddRole;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.people.rhythm.RhythmStage;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("The list of people")
class PeopleListTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private People people;
    private UUID rosa;
    private UUID ines;
    private UUID wang;
    private UUID noor;

    @BeforeEach
    void fill() {
        space = temp.space();
        people = new People(space);
        rosa = person(space, "Rosa Okafor", "Exhibit designer", "Harbor Studio");
        ines = person(space, "Inês Carvalho", "Architect", "Porto Norte");
        wang = person(space, "王小明", "", "");
        noor = person(space, "Noor Zahir", "", "Lumen Labs");
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__KINDS, List.of("networking", "friend"))
                .set(ModelPackage.Literals.PERSON__TAGS, List.of("museums", "lisbon"))
                .set(ModelPackage.Literals.PERSON__KEY_RELATIONSHIP, true).run(space);
        new EditEntity(ines).set(ModelPackage.Literals.PERSON__TAGS, List.of("lisbon")).run(space);
        new AddEmail(ines, "ines@porto-norte.example", "work").run(space);
        new AddPhone(ines, "+351 912 345 678", "mobile").run(space);
        log(space, InteractionKind.CALL, TODAY.minusDays(11), Direction.BOTH, rosa);
        log(space, InteractionKind.EMAIL, TODAY.minusDays(120), Direction.OUT, ines);
    }

    private List<String> names(PeopleQuery query) {
        return people.list(query).stream().map(PersonRow::name).toList();
    }

    @ParameterizedTest(name = "\"{0}\" finds {1}")
    @CsvSource({"ros,Rosa Okafor", "ines,Inês Carvalho", "CARV,Inês Carvalho", "arv,Inês Carvalho", "小,王小明",
            "harbor,Rosa Okafor", "porto-norte.example,Inês Carvalho", "museums,Rosa Okafor", "architect,Inês Carvalho",
            "912345,Inês Carvalho", "0912 345 678,Inês Carvalho", "00351 912 345 678,Inês Carvalho", "+351 (0) 912-345-678,Inês Carvalho",
            "okafor ros,Rosa Okafor", "friend,Rosa Okafor"})
    @DisplayName("finds by any part of name, organization, role, address, number, tag or kind, accents or not")
    void findsAsYouType(String typed, String name) {
        assertThat(names(PeopleQuery.all().text(typed))).containsExactly(name);
        assertThat(people.count(PeopleQuery.all().text(typed))).isEqualTo(1);
    }

    @Test
    @DisplayName("offers for a choice whose name it is before whoever lives or works there, and says why those are offered")
    void meant() {
        UUID ivan = person(space, "Ivan Petrov", "", "Kanal 3");
        PostalAddress home = ModelFactory.eINSTANCE.createPostalAddress();
        home.setLocality("Sofia");
        AddDetail.address(ivan, home).run(space);
        person(space, "Anasofia Lund", "", "Lund Bygg");
        person(space, "Sofia Rossi", "", "Studio Rossi");
        person(space, "Bo Lund", "", "Sofia Tours");
        assertThat(people.meant("sofia", 9)).extracting(Meant::name, Meant::beside).containsExactly(tuple("Sofia Rossi", "Studio Rossi"),
                tuple("Anasofia Lund", "Lund Bygg"), tuple("Bo Lund", "Sofia Tours"), tuple("Ivan Petrov", "Sofia"));
        assertThat(people.meant("sofia", 1)).extracting(Meant::name).containsExactly("Sofia Rossi");
        assertThat(people.meant("museums", 9)).extracting(Meant::name, Meant::beside).containsExactly(tuple("Rosa Okafor", "#museums"));
        assertThat(people.meant("", 2)).hasSize(2);
        new AddEmail(person(space, "Bo Lund", "", "Sofia Tours"), "bo@tours.example", "").run(space);
        assertThat(people.meant("bo lu", 9)).extracting(Meant::beside).as("two of one name, told apart").hasSize(2).doesNotHaveDuplicates()
                .anyMatch("Sofia Tours · bo@tours.example"::equals);
    }

    @Test
    @DisplayName("takes percent signs and quotes for what they are")
    void takesSignsLiterally() {
        assertThat(names(PeopleQuery.all().text("%"))).isEmpty();
        assertThat(names(PeopleQuery.all().text("_'\"\\"))).isEmpty();
        assertThat(names(PeopleQuery.all().text("   "))).hasSize(4);
    }

    @Test
    @DisplayName("sorts by name, each name in its own order, and pages")
    void sortsAndPages() {
        assertThat(names(PeopleQuery.all())).containsExactly("Inês Carvalho", "Rosa Okafor", "Noor Zahir", "王小明");
        assertThat(names(PeopleQuery.all().page(1, 2))).containsExactly("Rosa Okafor", "Noor Zahir");
        assertThat(names(PeopleQuery.all().sortedBy(PersonSort.NAME, true)))
                .containsExactly("王小明", "Noor Zahir", "Rosa Okafor", "Inês Carvalho");
        assertThatThrownBy(() -> PeopleQuery.all().page(-1, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("sorts by touch, organization, addition and relation, whoever lacks the value last, either way")
    void sortsOtherwise() {
        assertThat(names(PeopleQuery.all().sortedBy(PersonSort.LAST_TOUCH, false)).subList(0, 2))
                .containsExactly("Rosa Okafor", "Inês Carvalho");
        assertThat(names(PeopleQuery.all().sortedBy(PersonSort.LAST_TOUCH, true)).subList(0, 2))
                .containsExactly("Inês Carvalho", "Rosa Okafor");
        assertThat(names(PeopleQuery.all().sortedBy(PersonSort.ORGANIZATION, false)))
                .containsExactly("Rosa Okafor", "Noor Zahir", "Inês Carvalho", "王小明");
        assertThat(names(PeopleQuery.all().sortedBy(PersonSort.ORGANIZATION, true)).getLast()).isEqualTo("王小明");
        assertThat(names(PeopleQuery.all().sortedBy(PersonSort.ADDED, false)).getFirst()).isEqualTo("Noor Zahir");
        assertThat(names(PeopleQuery.all().sortedBy(PersonSort.RELATION, false)).getFirst()).isEqualTo("Rosa Okafor");
    }

    @Test
    @DisplayName("filters by kind, tags, status, organization, key relationship (M5, M8, M12)")
    void filters() {
        assertThat(names(PeopleQuery.all().kinds("friend", "client"))).containsExactly("Rosa Okafor");
        assertThat(names(PeopleQuery.all().kinds("frien"))).isEmpty();
        assertThat(names(PeopleQuery.all().tags("lisbon"))).containsExactly("Inês Carvalho", "Rosa Okafor");
        assertThat(names(PeopleQuery.all().tags("lisbon", "museums"))).containsExactly("Rosa Okafor");
        assertThat(names(PeopleQuery.all().keyOnly(true))).containsExactly("Rosa Okafor");
        UUID harbor = Rows.of(space).first("SELECT id FROM object WHERE title = 'Harbor Studio'", r -> r.id(1)).orElseThrow();
        assertThat(names(PeopleQuery.all().at(harbor))).containsExactly("Rosa Okafor");
        new EditEntity(noor).set(ModelPackage.Literals.PERSON__STATUS, PersonStatus.DECEASED).run(space);
        assertThat(names(PeopleQuery.all())).doesNotContain("Noor Zahir");
        assertThat(names(PeopleQuery.all().statuses(PersonStatus.DECEASED))).containsExactly("Noor Zahir");
    }

    @Test
    @DisplayName("names those who are quiet, not yet active (M1), and those I don't yet know how to help (M3)")
    void filtersByAttention() {
        new AddNeed(rosa, "a way into maritime museums").run(space);
        assertThat(names(PeopleQuery.all().quietFor(Interval.ofDays(90)))).containsExactly("Inês Carvalho");
        assertThat(names(PeopleQuery.all().notYetActive(true))).containsExactly("Inês Carvalho", "Noor Zahir", "王小明");
        assertThat(names(PeopleQuery.all().notYetKnowHowToHelp(true))).doesNotContain("Rosa Okafor").hasSize(3);
    }

    @Test
    @DisplayName("says of a person what lists show (M1, M2)")
    void rowSaysAll() {
        PersonRow row = people.find(rosa).orElseThrow();
        assertThat(row.organization()).isEqualTo("Harbor Studio");
        assertThat(row.title()).isEqualTo("Exhibit designer");
        assertThat(row.kinds()).containsExactly("networking", "friend");
        assertThat(row.lastTouch()).contains(TODAY.minusDays(11));
        assertThat(row.lastTwoWayTouch()).contains(TODAY.minusDays(11));
        assertThat(row.lastKind()).contains(InteractionKind.CALL);
        assertThat(row.touches()).isEqualTo(1);
        assertThat(row.added()).isPresent();
    }

    @Test
    @DisplayName("counts one-way words as two-way once both have spoken, and a note to oneself as no touch (M1, M2)")
    void twoWay() {
        log(space, InteractionKind.EMAIL, TODAY.minusDays(50), Direction.IN, ines);
        assertThat(people.find(ines).orElseThrow().lastTwoWayTouch()).contains(TODAY.minusDays(120));
        log(space, InteractionKind.EMAIL, TODAY.minusDays(40), Direction.OUT, ines);
        assertThat(people.find(ines).orElseThrow().lastTwoWayTouch()).contains(TODAY.minusDays(50));
        log(space, InteractionKind.NOTE, TODAY, Direction.BOTH, ines);
        assertThat(people.find(ines).orElseThrow().lastTouch()).contains(TODAY.minusDays(40));
        log(space, InteractionKind.SHARE, TODAY.minusDays(1), Direction.OUT, ines);
        assertThat(people.find(ines).orElseThrow().lastTouch()).contains(TODAY.minusDays(1));
    }

    @Test
    @DisplayName("a call or a meeting goes both ways whoever began it, words written do once both have spoken, a try never (M1)")
    void talksGoBothWays() {
        long seed = Seed.next();
        System.out.println("talksGoBothWays seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            InteractionKind kind = InteractionKind.VALUES.get(random.nextInt(InteractionKind.VALUES.size()));
            Direction way = Direction.VALUES.get(random.nextInt(Direction.VALUES.size()));
            boolean attempt = random.nextInt(4) == 0;
            UUID somebody = World.person(space, "Person " + i, "", "");
            new LogInteraction(kind, List.of(somebody)).on(TODAY.minusDays(3)).direction(way).attempt(attempt).summary("x").run(space);
            boolean talk = Set.of(InteractionKind.CALL, InteractionKind.MEETING, InteractionKind.EVENT).contains(kind);
            boolean bothWays = !attempt && kind != InteractionKind.NOTE && (talk || way == Direction.BOTH);
            assertThat(people.find(somebody).orElseThrow().lastTwoWayTouch().isPresent()).as(kind + " " + way + " " + attempt).isEqualTo(bothWays);
        }
    }

    @Test
    @DisplayName("finds people by street, postcode, town and country, wherever they live and work, and after a move only by the new ones")
    void places() {
        UUID home = new AddDetail(rosa, ModelPackage.Literals.PERSON__ADDRESSES, address("12 Harbour Street", "83022", "Rosenheim", "Germany")).run(space)
                .result();
        new AddDetail(rosa, ModelPackage.Literals.PERSON__ADDRESSES, address("1 Quay", "E1 6AN", "London", "United Kingdom")).run(space);
        AddRelation.named(rosa, "spouse", "Leo Bauer").run(space);
        for (String words : List.of("rosenheim", "Harbour Street", "83022", "germany", "E1 6AN", "london kingdom", "rosa london", "bauer quay")) {
            assertThat(names(PeopleQuery.all().text(words))).as(words).containsExactly("Rosa Okafor");
            assertThat(people.withParts(words, 9)).as(words).extracting(PersonRow::name).containsExactly("Rosa Okafor");
        }
        assertThat(people.named("London")).isEmpty();
        assertThat(people.named("Harbour Street")).isEmpty();
        new EditEntity(home).set(ModelPackage.Literals.POSTAL_ADDRESS__LOCALITY, "Łódź").run(space);
        assertThat(names(PeopleQuery.all().text("Lodz"))).containsExactly("Rosa Okafor");
        assertThat(names(PeopleQuery.all().text("Rosenheim"))).isEmpty();
        space.history().undo();
        assertThat(names(PeopleQuery.all().text("Rosenheim"))).containsExactly("Rosa Okafor");
    }

    private static PostalAddress address(String street, String code, String town, String country) {
        PostalAddress address = ModelFactory.eINSTANCE.createPostalAddress();
        address.setStreet(street);
        address.setPostalCode(code);
        address.setLocality(town);
        address.setCountry(country);
        return address;
    }

    @Test
    @DisplayName("finds the two-way touch behind a hundred unanswered mails, and the last kind with them")
    void twoWayFarBack() {
        for (int i = 1; i <= 100; i++) {
            log(space, InteractionKind.EMAIL, TODAY.minusDays(100 - i), Direction.OUT, wang);
        }
        assertThat(people.find(wang).orElseThrow().lastTwoWayTouch()).isEmpty();
        log(space, InteractionKind.MEETING, TODAY.minusDays(400), Direction.BOTH, wang);
        PersonRow row = people.find(wang).orElseThrow();
        assertThat(row.lastTwoWayTouch()).contains(TODAY.minusDays(400));
        assertThat(row.touches()).isEqualTo(101);
        assertThat(row.lastKind()).contains(InteractionKind.EMAIL);
    }

    @Test
    @DisplayName("follows a rename of the organization, a new job, a deletion, and undo of each (M11)")
    void followsChanges() {
        UUID harbor = Rows.of(space).first("SELECT id FROM object WHERE title = 'Harbor Studio'", r -> r.id(1)).orElseThrow();
        new EditEntity(harbor).set(ModelPackage.Literals.ORGANIZATION__NAME, "Harbour Studio").run(space);
        assertThat(people.find(rosa).orElseThrow().organization()).isEqualTo("Harbour Studio");
        assertThat(names(PeopleQuery.all().text("harbour"))).containsExactly("Rosa Okafor");
        new AddRole(rosa, "Curator", "Maritime Museum").run(space);
        assertThat(people.find(rosa).orElseThrow().organization()).isEqualTo("Maritime Museum");
        new DeletePerson(rosa).run(space);
        assertThat(people.find(rosa)).isEmpty();
        assertThat(Rows.of(space).number("SELECT count(*) FROM person_word WHERE word = 'curator'")).isZero();
    }

    @Test
    @DisplayName("shows a rhythm's stage and next date (F3, F4, F5), and nobody's once they left (M8)")
    void rhythm() {
        space.change("Rhythm", tx -> {
            tx.find(rosa, Person.class).orElseThrow().setRhythm(World.agreed(30));
        });
        PersonRow row = people.find(rosa).orElseThrow();
        assertThat(row.rhythm()).isEqualTo(RhythmStage.AGREED);
        assertThat(row.nextDue()).contains(TODAY.minusDays(11).plusDays(30));
        log(space, InteractionKind.LETTER, TODAY, Direction.OUT, rosa);
        assertThat(people.find(rosa).orElseThrow().nextDue()).contains(TODAY.plusDays(30));
        log(space, InteractionKind.CALL, TODAY, Direction.OUT, rosa);
        assertThat(people.find(rosa).orElseThrow().nextDue()).contains(TODAY.plusDays(30));
        space.change("Vague", tx -> {
            tx.find(rosa, Person.class).orElseThrow().getRhythm().setBenefitMe(" ");
        });
        assertThat(people.find(rosa).orElseThrow().rhythm()).isEqualTo(RhythmStage.DRAFT);
        assertThat(people.find(rosa).orElseThrow().nextDue()).isEmpty();
        space.change("Clear", tx -> {
            tx.find(rosa, Person.class).orElseThrow().getRhythm().setBenefitMe("design eyes");
        });
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__STATUS, PersonStatus.LEFT).run(space);
        assertThat(people.find(rosa).orElseThrow().nextDue()).isEmpty();
    }

    @Test
    @DisplayName("takes an interval from a template for a tag or kind (F4)")
    void templates() {
        space.change("Rhythm", tx -> {
            tx.find(rosa, Person.class).orElseThrow().setRhythm(World.agreed(0));
        });
        assertThat(people.find(rosa).orElseThrow().rhythm()).isEqualTo(RhythmStage.DRAFT);
        var template = ModelFactory.eINSTANCE.createRhythmTemplate();
        template.setTag("Museums");
        template.setIdealDays(14);
        space.change("Template", tx -> {
            tx.add(template);
        });
        PersonRow row = people.find(rosa).orElseThrow();
        assertThat(row.rhythm()).isEqualTo(RhythmStage.AGREED);
        assertThat(row.intervalDays()).isEqualTo(14);
        space.change("No template", tx -> {
            tx.delete(template);
        });
        assertThat(people.find(rosa).orElseThrow().rhythm()).isEqualTo(RhythmStage.DRAFT);
    }

    @Test
    @DisplayName("gives somebody without a name their address or number to be known by")
    void nameless() {
        Person nobody = aPerson("").email("who@else.example").in(space);
        assertThat(people.find(nobody.getId()).orElseThrow().name()).isEqualTo("who@else.example");
    }

    @Test
    @DisplayName("understands whom a user means: id, address, name, part of a name")
    void named() {
        assertThat(people.named(rosa.toString())).extracting(PersonRow::name).containsExactly("Rosa Okafor");
        assertThat(people.named(rosa.toString().substring(24))).extracting(PersonRow::name).containsExactly("Rosa Okafor");
        assertThat(people.named("INES@porto-norte.example")).extracting(PersonRow::name).containsExactly("Inês Carvalho");
        assertThat(people.named("ines carvalho")).extracting(PersonRow::name).containsExactly("Inês Carvalho");
        person(space, "Inês Carvalho Lima", "", "");
        assertThat(people.named("ines carvalho")).extracting(PersonRow::name).containsExactly("Inês Carvalho");
        assertThat(people.named("ines")).extracting(PersonRow::name).containsExactlyInAnyOrder("Inês Carvalho", "Inês Carvalho Lima");
        assertThat(people.named("nobody at all")).isEmpty();
        assertThat(people.named(" ")).isEmpty();
    }

    @Test
    @DisplayName("knows kinds and tags in use, the most used first")
    void vocabulary() {
        assertThat(people.tags()).containsExactly("lisbon", "museums");
        assertThat(people.kinds()).startsWith("friend", "networking").contains("prospect", "family");
    }

    @Test
    @DisplayName("is the same after it was built anew from the objects")
    void rebuiltIsTheSame() {
        List<PersonRow> before = people.list(PeopleQuery.all());
        long keys = Rows.of(space).number("SELECT count(*) FROM person_key");
        long words = Rows.of(space).number("SELECT count(*) FROM person_word");
        space = new TempSpaceWithout(temp).missOneChange(noor);
        List<PersonRow> after = new People(space).list(PeopleQuery.all());
        assertThat(after).hasSameSizeAs(before).usingRecursiveFieldByFieldElementComparatorIgnoringFields("tags")
                .containsExactlyElementsOf(before);
        assertThat(Rows.of(space).number("SELECT count(*) FROM person_key")).isEqualTo(keys);
        assertThat(Rows.of(space).number("SELECT count(*) FROM person_word")).isEqualTo(words + 1);
    }

    @Test
    @DisplayName("a row says whether somebody left or died (M8)")
    void status() {
        Space space = temp.space();
        for (org.wellspring.model.PersonStatus status : org.wellspring.model.PersonStatus.VALUES) {
            UUID id = person(space, "Somebody " + status, "", "");
            new org.wellspring.people.commands.EditEntity(id).set(org.wellspring.model.ModelPackage.Literals.PERSON__STATUS, status).run(space);
            assertThat(new People(space).find(id).orElseThrow().status()).isEqualTo(status);
        }
    }
}
