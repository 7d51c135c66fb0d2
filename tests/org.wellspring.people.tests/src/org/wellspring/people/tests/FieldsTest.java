// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.people.tests.World.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.model.Anniversary;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.PostalAddress;
import org.wellspring.model.WebLink;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.AddDetail;
import org.wellspring.people.commands.AddEmail;
import org.wellspring.people.commands.AddPhone;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.EditLabels;
import org.wellspring.people.commands.FieldRules;
import org.wellspring.testkit.TempSpace;

@DisplayName("A field takes what it is for (M15)")
class FieldsTest {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID rosa;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor", "", "");
    }

    private Person rosa() {
        return space.find(rosa, Person.class).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@ruiz.example", "ana.ruiz+book@mail.ruiz.example", "o'neill@ruiz.example",
            "jürgen@müller.example", "mailto:ana@ruiz.example", "\"ana ruiz\"@ruiz.example", "<ana@ruiz.example>", "a@[127.0.0.1]"})
    @DisplayName("e-mail addresses are e-mail addresses")
    void emails(String text) {
        new AddEmail(rosa, text, "").run(space);
        assertThat(rosa().getEmails().getFirst().getAddress()).doesNotStartWith("mailto:").doesNotContain("<").contains("@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 March 1985", "ana garcia@@", "ana@", "@ruiz.example", "ana@ruiz", "ana ruiz@ruiz.example",
            "ana@ruiz..example", "ana@@ruiz.example", "ana..r@ruiz.example", "ana@ruiz.example, bo@ruiz.example", ".ana@ruiz.example"})
    @DisplayName("what is no e-mail address is refused in words, and nothing is changed")
    void noEmails(String text) {
        assertThatThrownBy(() -> new AddEmail(rosa, text, "").run(space)).isInstanceOfSatisfying(SpaceException.class,
                e -> {
                    assertThat(e.problem().kind()).isEqualTo(Problem.Kind.REFUSED);
                    assertThat(e.problem().happened()).contains(text).contains("no e-mail address");
                });
        assertThat(rosa().getEmails()).isEmpty();
    }

    @Test
    @DisplayName("an address that is there can't be edited into something else, but an odd one from a file stays while others change")
    void editing() {
        UUID email = new AddEmail(rosa, "rosa@okafor.example", "").run(space).result();
        assertThatThrownBy(() -> new EditEntity(email).set(MODEL.getEmailAddress_Address(), "2 March 1985").run(space))
                .isInstanceOf(SpaceException.class);
        space.change("As a file had it", tx -> tx.find(email, EmailAddress.class).orElseThrow().setAddress("rosa at okafor"));
        new EditEntity(email).set(MODEL.getEmailAddress_Address(), "rosa at okafor").set(MODEL.getEmailAddress_Label(), "home")
                .run(space);
        assertThat(rosa().getEmails().getFirst().getAddress()).isEqualTo("rosa at okafor");
        assertThat(rosa().getEmails().getFirst().getLabel()).isEqualTo("home");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+44 7700 900123", "020 7946 0123", "112", "(555) 0123 ext. 4", "+49-30-12345678", "tel:+44 7700 900123",
            "+١٢٣٤٥٦٧٨٩", "1-800-FLOWERS", "+351 21 000 0000 p12", "555-0142"})
    @DisplayName("numbers are numbers, however they are written")
    void phones(String text) {
        new AddPhone(rosa, text, "").run(space);
        assertThat(rosa().getPhones()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 March 1985", "12/01/2026", "01/2026", "2026-11-29", "31.12.2026", "rosa@okafor.example", "call me", "-"})
    @DisplayName("what is no number is refused")
    void noPhones(String text) {
        assertThatThrownBy(() -> new AddPhone(rosa, text, "").run(space)).isInstanceOf(SpaceException.class);
        assertThat(rosa().getPhones()).isEmpty();
    }

    @Test
    @DisplayName("a page gets its https, and what is no page is refused")
    void links() {
        AddDetail.link(rosa, "okafor.example/rosa", "").run(space);
        AddDetail.link(rosa, "matrix:u/rosa:okafor.example", "chat").run(space);
        assertThat(rosa().getLinks()).extracting(WebLink::getUri).containsExactly("https://okafor.example/rosa",
                "matrix:u/rosa:okafor.example");
        assertThatThrownBy(() -> AddDetail.link(rosa, "my page", "").run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> AddDetail.link(rosa, " ", "").run(space)).isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("a birthday is a day, or refused: never a text that no file has a place for")
    void birthday() {
        new EditEntity(rosa).set(MODEL.getPerson_Birthday(), "19850302").run(space);
        assertThat(rosa().getBirthday()).isEqualTo("1985-03-02");
        for (String written : new String[] {"2 March 1985", "March 2, 1985", "2.3.1985", "1985-03-02", "2. März 1985"}) {
            new EditEntity(rosa).set(MODEL.getPerson_Birthday(), written).run(space);
            assertThat(rosa().getBirthday()).as(written).isEqualTo("1985-03-02");
        }
        new EditEntity(rosa).set(MODEL.getPerson_Birthday(), "2 March").run(space);
        assertThat(rosa().getBirthday()).isEqualTo("--03-02");
        for (String wrong : new String[] {"soon", "1985-02-30", "--13-01", "the second of March or so"}) {
            assertThatThrownBy(() -> new EditEntity(rosa).set(MODEL.getPerson_Birthday(), wrong).run(space)).as(wrong)
                    .isInstanceOf(SpaceException.class);
        }
        new EditEntity(rosa).set(MODEL.getPerson_Birthday(), "--02-29").run(space);
        assertThat(rosa().getBirthday()).isEqualTo("--02-29");
        new EditEntity(rosa).set(MODEL.getPerson_Birthday(), "").run(space);
        assertThat(rosa().getBirthday()).isNull();
    }

    @Test
    @DisplayName("anniversaries, fields and addresses are added and refused alike")
    void details() {
        AddDetail.anniversary(rosa, "Wedding", "2009-08-08").run(space);
        assertThat(rosa().getAnniversaries()).extracting(Anniversary::getDate).containsExactly("2009-08-08");
        assertThatThrownBy(() -> AddDetail.anniversary(rosa, "", "a summer's day").run(space)).isInstanceOf(SpaceException.class);
        AddDetail.field(rosa, "Shoe size", "38").run(space);
        assertThatThrownBy(() -> AddDetail.field(rosa, "Shoe size", " ").run(space)).isInstanceOf(SpaceException.class);
        PostalAddress nowhere = ModelFactory.eINSTANCE.createPostalAddress();
        nowhere.setLabel("home");
        assertThatThrownBy(() -> AddDetail.address(rosa, nowhere).run(space)).isInstanceOf(SpaceException.class);
        FieldRules rules = new FieldRules(space);
        assertThat(rules.problem(MODEL.getPerson_TimeZone(), "Lisbon")).isPresent();
        assertThat(rules.problem(MODEL.getPerson_TimeZone(), "Europe/Lisbon")).isEmpty();
    }

    @Test
    @DisplayName("a tag or kind is one, however its capitals are written, and is taken away so")
    void labels() {
        UUID bo = person(space, "Bo Hale", "", "");
        EditLabels.tags(bo).add("Harbor crew").run(space);
        assertThat(EditLabels.tags(rosa).add("#harbor CREW").add(" museum ").run(space).result()).isTrue();
        assertThat(rosa().getTags()).containsExactly("Harbor crew", "museum");
        assertThat(EditLabels.tags(rosa).add("HARBOR crew").run(space).operations()).isZero();
        EditLabels.kinds(rosa).add("Friend").add("sponsor").run(space);
        assertThat(rosa().getKinds()).containsExactly("friend", "sponsor");
        EditLabels.kinds(rosa).remove("FRIEND").run(space);
        assertThat(rosa().getKinds()).containsExactly("sponsor");
        assertThat(new People(space).count(PeopleQuery.all().tags("harbor crew"))).isEqualTo(2);
        for (String typed : List.of("#harb", "#Harbor crew", "rosa #museum", "museum")) {
            assertThat(new People(space).list(PeopleQuery.all().text(typed))).as(typed).extracting(PersonRow::id).contains(rosa);
        }
        for (String typed : List.of("#rosa", "#crew", "#sponsor")) {
            assertThat(new People(space).list(PeopleQuery.all().text(typed))).as(typed + " is no tag").isEmpty();
        }
        assertThatThrownBy(() -> EditLabels.tags(rosa).add(" ").run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> EditLabels.tags(rosa).add("two\nlines").run(space)).isInstanceOf(SpaceException.class);
        assertThat(space.history().recent(1).getFirst().label()).isEqualTo("Remove a kind of Rosa Okafor: FRIEND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2050-01-01", "+2w", "2050", "January 2050", "tomorrow"})
    @DisplayName("nobody was born, or met, on a day that lies ahead")
    void aheadOfToday(String text) {
        for (EAttribute feature : List.of(MODEL.getPerson_Birthday(), MODEL.getPerson_MetOn())) {
            assertThatThrownBy(() -> new EditEntity(rosa).set(feature, text).run(space)).isInstanceOf(SpaceException.class);
        }
        assertThat(new FieldRules(space).problem(MODEL.getPerson_Birthday(), text)).hasValueSatisfying(
                problem -> assertThat(problem).contains(text, "ahead of today"));
        assertThat(rosa().getBirthday()).isNull();
        assertThat(rosa().getMetOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"friday, 2026-11-20", "end of March, 2026-03-31", "today, 2026-11-22", "1 December, 2025-12-01"})
    @DisplayName("a day that may be meant either way was, where we met")
    void behindUs(String text, LocalDate day) {
        new EditEntity(rosa).set(MODEL.getPerson_MetOn(), text).run(space);
        assertThat(rosa().getMetOn()).isEqualTo(day);
    }

    @Test
    @DisplayName("a birthday without its year stays one, whether it was already this year or not")
    void withoutYear() {
        for (String day : List.of("1 December", "2 March")) {
            new EditEntity(rosa).set(MODEL.getPerson_Birthday(), day).run(space);
            assertThat(rosa().getBirthday()).startsWith("--");
        }
    }

    @Test
    @DisplayName("a name can't be emptied, neither at once nor part by part, and all of it stays")
    void nameless() {
        assertThatThrownBy(() -> new EditEntity(rosa).set(MODEL.getPerson_Name(), " ").run(space)).isInstanceOf(SpaceException.class)
                .hasMessageContaining("keeps a name");
        assertThatThrownBy(() -> new EditEntity(rosa).set(MODEL.getPerson_GivenName(), "").set(MODEL.getPerson_FamilyName(), "").run(space))
                .isInstanceOf(SpaceException.class);
        assertThat(rosa().getName()).isEqualTo("Rosa Okafor");
        assertThat(rosa().getGivenName()).isEqualTo("Rosa");
        assertThat(new EditEntity(rosa).set(MODEL.getPerson_GivenName(), "").run(space).result()).isTrue();
        assertThat(rosa().getName()).isEqualTo("Okafor");
    }
}
