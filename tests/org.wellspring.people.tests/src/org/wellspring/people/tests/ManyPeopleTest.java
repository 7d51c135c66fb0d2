// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.people.tests.World.TODAY;
import static org.wellspring.people.tests.World.log;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.Direction;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.Role;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.testkit.TempSpace;

@DisplayName("More people than are understood at once, of one change")
class ManyPeopleTest {
    private static final int MANY = 1_234;

    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private People people;

    @BeforeEach
    void fill() {
        space = temp.space();
        people = new People(space);
        Organization organization = World.organization(space, "Čapek & Søn");
        space.change("Import", tx -> {
            for (int i = 0; i < MANY; i++) {
                tx.add(person(i, organization));
            }
        });
    }

    private static Person person(int i, Organization organization) {
        ModelFactory model = ModelFactory.eINSTANCE;
        Person person = model.createPerson();
        person.setName("Zoë \"Zz\" Number" + i);
        person.getNicknames().addAll(List.of("Z" + i, "back\\slash"));
        person.getTags().add(i % 2 == 0 ? "even" : "odd\nand in two lines");
        person.setMetOn(TODAY.minusDays(i));
        person.setKeyRelationship(i % 100 == 0);
        EmailAddress email = model.createEmailAddress();
        email.setAddress("Z" + i + "@many.example");
        person.getEmails().add(email);
        for (String number : List.of("+351 912 345 " + (100 + i % 900), "extension " + i)) {
            PhoneNumber phone = model.createPhoneNumber();
            phone.setNumber(number);
            person.getPhones().add(phone);
        }
        Role former = model.createRole();
        former.setTitle("Trainee");
        former.setTo(TODAY.minusYears(3));
        Role current = model.createRole();
        current.setTitle("Bakers of bread " + i % 7);
        current.setOrganization(organization);
        person.getRoles().addAll(List.of(former, current));
        return person;
    }

    @Test
    @DisplayName("each have their own row")
    void rows() {
        PersonRow row = people.list(PeopleQuery.all().text("number1233")).getFirst();

        assertThat(people.count(PeopleQuery.all())).isEqualTo(MANY);
        assertThat(row.name()).isEqualTo("Zoë \"Zz\" Number1233");
        assertThat(row.organization()).isEqualTo("Čapek & Søn");
        assertThat(row.title()).isEqualTo("Bakers of bread 1");
        assertThat(row.tags()).containsExactly("odd", "and in two lines");
        assertThat(row.metOn()).contains(TODAY.minusDays(1233));
        assertThat(people.count(PeopleQuery.all().keyOnly(true))).isEqualTo(13);
        assertThat(people.count(PeopleQuery.all().tags("even"))).isEqualTo(MANY / 2);
        assertThat(people.named("z777@many.example")).extracting(PersonRow::name).containsExactly("Zoë \"Zz\" Number777");
        assertThat(Rows.of(space).number("SELECT count(*) FROM person_word WHERE word = 'baker'")).isEqualTo(MANY);
    }

    @Test
    @DisplayName("have the rows that they would have if all were built anew, after changes to them too")
    void rebuilt() {
        PersonRow one = people.list(PeopleQuery.all().text("number700")).getFirst();
        log(space, InteractionKind.CALL, TODAY.minusDays(3), Direction.BOTH, one.id());
        UUID organization = space.all(ModelPackage.Literals.ORGANIZATION).getFirst();
        space.change("Rename", tx -> tx.find(organization, Organization.class).orElseThrow().setName("Other"));

        assertThat(people.count(PeopleQuery.all().text("other"))).isEqualTo(MANY);
        assertThat(people.find(one.id()).orElseThrow().lastTouch()).contains(TODAY.minusDays(3));
        assertThat(space.care().check().findings()).isEmpty();
    }

    @Test
    @DisplayName("leave no row behind when the change is taken back")
    void takenBack() {
        space.history().undo().orElseThrow();

        assertThat(Rows.of(space).number("SELECT count(*) FROM person")).isZero();
        assertThat(Rows.of(space).number("SELECT count(*) FROM person_word")).isZero();
        assertThat(Rows.of(space).number("SELECT count(*) FROM person_key WHERE kind NOT IN ('region', 'zone')")).isZero();
    }
}
