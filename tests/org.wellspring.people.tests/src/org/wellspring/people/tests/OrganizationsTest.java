// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.people.tests.World.person;

import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.people.OrganizationPage;
import org.wellspring.people.OrganizationReader;
import org.wellspring.people.OrganizationRow;
import org.wellspring.people.People;
import org.wellspring.people.PersonHistory;
import org.wellspring.people.PersonPage;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.AddDetail;
import org.wellspring.people.commands.AddEmail;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.AddPhone;
import org.wellspring.people.commands.AddRole;
import org.wellspring.people.commands.CreateOrganization;
import org.wellspring.people.commands.DeleteOrganization;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.RenameOrganization;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("An organization is somebody one can call: its page, and what can be done with it (M11)")
class OrganizationsTest {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private OrganizationReader organizations;
    private UUID ana;
    private UUID lumen;

    @BeforeEach
    void fill() {
        space = temp.space();
        organizations = new OrganizationReader(space);
        ana = person(space, "Ana Ruiz", "Architect", "Lumen");
        lumen = organizations.named("Lumen").getFirst().id();
    }

    private OrganizationPage page(UUID id) {
        return organizations.page(id).orElseThrow();
    }

    @Test
    @DisplayName("numbers, addresses, pages and fields are added, edited and checked as a person's are")
    void details() {
        UUID phone = new AddPhone(lumen, "+44 20 7946 0110", "desk").run(space).result();
        new AddEmail(lumen, "hello@lumen.example", "").run(space);
        AddDetail.link(lumen, "lumen.example", "").run(space);
        AddDetail.field(lumen, "Hours", "9-17").run(space);
        new EditEntity(phone).set(MODEL.getPhoneNumber_Number(), "+44 20 7946 0111").run(space);
        new EditEntity(lumen).set(MODEL.getOrganization_Notes(), "Ring twice").set(MODEL.getOrganization_Tags(), List.of("supplier")).run(space);

        assertThat(page(lumen).contacts()).extracting(PersonPage.Contact::value)
                .containsExactly("hello@lumen.example", "+44 20 7946 0111", "https://lumen.example");
        assertThat(page(lumen).fields()).extracting(PersonPage.Field::name).containsExactly("Hours");
        assertThat(page(lumen).notes()).isEqualTo("Ring twice");
        assertThat(page(lumen).tags()).containsExactly("supplier");
        assertThatThrownBy(() -> new AddEmail(lumen, "no address", "").run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new AddNeed(lumen, "A lamp").run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new EditEntity(lumen).set(MODEL.getOrganization_Name(), " ").run(space)).isInstanceOf(SpaceException.class);
        assertThat(new PersonHistory(space).of(lumen, 9)).isNotEmpty();
    }

    @Test
    @DisplayName("a new name is that of whoever works there, and undo takes it back")
    void rename() {
        var renamed = new RenameOrganization(lumen, "Lumen Lighting").run(space);

        assertThat(renamed.result().merged()).isFalse();
        assertThat(new People(space).find(ana).map(PersonRow::organization)).contains("Lumen Lighting");
        space.history().undo(renamed.transaction().orElseThrow());
        assertThat(new People(space).find(ana).map(PersonRow::organization)).contains("Lumen");
        assertThatThrownBy(() -> new RenameOrganization(lumen, "  ").run(space)).isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("under the name of another the two become one: nothing is lost, nobody works there twice, and undo parts them")
    void mergeSpellings() {
        UUID bo = person(space, "Bo Hale", "", "Lumen Ltd");
        UUID studio = new CreateOrganization("Studio Licht").run(space).result();
        new AddRole(ana, "Architect", "").at(studio).run(space);
        new AddPhone(studio, "+44 20 7946 0110", "").run(space);
        new AddPhone(lumen, "+442079460110", "desk").run(space);
        new AddEmail(studio, "hello@lumen.example", "").run(space);
        new EditEntity(studio).set(MODEL.getOrganization_Notes(), "The side door").run(space);

        var merged = new RenameOrganization(studio, "LUMEN").run(space);

        assertThat(merged.result().merged()).isTrue();
        assertThat(merged.result().id()).isEqualTo(lumen);
        assertThat(organizations.page(studio)).isEmpty();
        OrganizationPage one = page(lumen);
        assertThat(one.name()).isEqualTo("Lumen");
        assertThat(one.alsoKnownAs()).contains("Studio Licht");
        assertThat(one.contacts()).extracting(PersonPage.Contact::kind).containsExactly("email", "phone");
        assertThat(one.notes()).isEqualTo("The side door");
        assertThat(one.people().stream().filter(member -> member.person().equals(ana))).hasSize(1);
        space.history().undo(merged.transaction().orElseThrow());
        assertThat(page(studio).people()).hasSize(1);
        assertThat(page(lumen).contacts()).extracting(PersonPage.Contact::kind).containsExactly("phone");
        assertThat(new People(space).find(bo)).isPresent();
    }

    @Test
    @DisplayName("those who work there come first, then those who did; deleting it leaves them what they do, and undo brings it back")
    void deletion() {
        UUID bo = person(space, "Bo Hale", "", "Lumen");
        UUID role = page(lumen).people().stream().filter(m -> m.person().equals(ana)).findFirst().orElseThrow().role();
        new EditEntity(role).set(MODEL.getRole_To(), "2020-01-01").run(space);
        assertThat(page(lumen).people()).extracting(OrganizationPage.Member::name).containsExactly("Bo Hale", "Ana Ruiz");
        assertThat(page(lumen).workThere()).isEqualTo(1);

        var deleted = new DeleteOrganization(lumen).run(space);
        assertThat(organizations.page(lumen)).isEmpty();
        assertThat(space.find(ana, Person.class).orElseThrow().getRoles()).singleElement().satisfies(r -> {
            assertThat(r.getTitle()).isEqualTo("Architect");
            assertThat(r.getOrganization()).isNull();
        });
        assertThat(space.find(bo, Person.class).orElseThrow().getRoles()).isEmpty();
        space.history().undo(deleted.transaction().orElseThrow());
        assertThat(page(lumen).people()).hasSize(2);
    }

    @Test
    @DisplayName("is found by name, spelling, other name, address, town and id, and is not made twice")
    void found() {
        new AddEmail(lumen, "hello@lumen.example", "").run(space);
        new EditEntity(lumen).set(MODEL.getOrganization_AlsoKnownAs(), List.of("Lichthaus")).run(space);
        for (String said : List.of("lumen", "LÚMEN", "Lumen Ltd", "lichthaus", "hello@lumen.example", lumen.toString(), lumen.toString().substring(28),
                "lum")) {
            assertThat(organizations.named(said)).as(said).extracting(OrganizationRow::id).containsExactly(lumen);
        }
        assertThat(organizations.named("Nowhere")).isEmpty();
        assertThat(organizations.list("hello")).extracting(OrganizationRow::name).containsExactly("Lumen");
        assertThat(organizations.list("").getFirst()).isEqualTo(new OrganizationRow(lumen, "Lumen", 1, "hello@lumen.example", ""));
        assertThatThrownBy(() -> new CreateOrganization("lumen").run(space)).isInstanceOf(SpaceException.class).hasMessageContaining("Lumen");
    }

    @Test
    @DisplayName("whatever is renamed and undone at random, each person works where they did")
    void random() {
        long seed = Seed.next();
        Random random = new Random(seed);
        List<String> names = List.of("Acme", "ACME", "Acme Inc", "Harbour & Sons", "Harbour and Sons", "Müller", "Mueller", "Lumen", "工務店");
        for (int i = 0; i < 12; i++) {
            person(space, "Person " + i, i % 2 == 0 ? "" : "Job " + i, names.get(random.nextInt(names.size())));
        }
        for (int i = 0; i < 25; i++) {
            List<OrganizationRow> all = organizations.list("");
            List<String> before = all.stream().map(o -> o + page(o.id()).toString()).toList();
            long working = all.stream().mapToLong(OrganizationRow::people).sum();
            var step = new RenameOrganization(all.get(random.nextInt(all.size())).id(), names.get(random.nextInt(names.size()))).run(space);
            assertThat(organizations.list("").stream().mapToLong(OrganizationRow::people).sum()).as("seed %d", seed).isEqualTo(working);
            if (random.nextBoolean() && step.transaction().isPresent()) {
                space.history().undo(step.transaction().get());
                assertThat(organizations.list("").stream().map(o -> o + page(o.id()).toString()).toList()).as("seed %d", seed).isEqualTo(before);
            }
        }
        assertThat(space.all(MODEL.getOrganization())).allSatisfy(id -> assertThat(space.find(id, Organization.class)).isPresent());
    }
}
