// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.people.tests.World.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.Role;
import org.wellspring.people.OrganizationPage;
import org.wellspring.people.OrganizationReader;
import org.wellspring.people.People;
import org.wellspring.people.FittingPeople;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.AddRole;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.EditRole;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.people.commands.RenameOrganization;
import org.wellspring.people.commands.SetWork;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("Somebody has one job at one house, whichever way it comes in (M11)")
class JobsTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;

    @BeforeEach
    void open() {
        space = temp.space();
    }

    private List<String> jobs(UUID person) {
        return space.find(person, Person.class).orElseThrow().getRoles().stream().map(JobsTest::text).toList();
    }

    private static String text(Role role) {
        return (role.getTitle() == null ? "" : role.getTitle()) + "@" + (role.getOrganization() == null ? "" : role.getOrganization().getName());
    }

    private String header(UUID person) {
        return new People(space).find(person).map(row -> row.title() + "@" + row.organization()).orElseThrow();
    }

    @Test
    @DisplayName("another title is the title of the job one has")
    void title() {
        UUID grace = person(space, "Grace Okafor", "Producer", "Okafor Films");
        new SetWork(grace).title("Executive producer").run(space);
        assertThat(jobs(grace)).containsExactly("Executive producer@Okafor Films");
        assertThat(header(grace)).isEqualTo("Executive producer@Okafor Films");
        new SetWork(grace).title("").run(space);
        assertThat(jobs(grace)).containsExactly("@Okafor Films");
    }

    @Test
    @DisplayName("the house somebody is at already changes nothing, however it is spelled, and no step is made of it")
    void sameHouse() {
        UUID ulrike = person(space, "Ulrike Brandt", "Lektorin", "Verlag Nordlicht");
        for (String name : List.of("Verlag Nordlicht", "verlag nordlicht", "Verlag Nordlicht GmbH")) {
            assertThat(new SetWork(ulrike).organization(name).run(space).transaction()).as(name).isEmpty();
            assertThat(new AddRole(ulrike, "", name).run(space).transaction()).as(name).isEmpty();
        }
        assertThat(jobs(ulrike)).containsExactly("Lektorin@Verlag Nordlicht");
    }

    @Test
    @DisplayName("another house is another job, which comes first; a second job named comes first; one without a house gets it")
    void otherHouse() {
        UUID joerg = person(space, "Jörg Ahlers", "Owner", "Wortlaut");
        new SetWork(joerg).organization("Chor Nord").run(space);
        assertThat(jobs(joerg)).containsExactly("@Chor Nord", "Owner@Wortlaut");
        new SetWork(joerg).organization("wortlaut").run(space);
        assertThat(header(joerg)).isEqualTo("Owner@Wortlaut");
        new SetWork(joerg).title("Treasurer").organization("Chor Nord").run(space);
        assertThat(jobs(joerg)).containsExactly("Treasurer@Chor Nord", "Owner@Wortlaut");

        UUID zoe = new CreatePerson("Zoe Neu").run(space).result();
        new SetWork(zoe).title("Translator").run(space);
        new SetWork(zoe).organization("Atelier Neu").run(space);
        assertThat(jobs(zoe)).containsExactly("Translator@Atelier Neu");
        new SetWork(zoe).title("").organization("").run(space);
        assertThat(jobs(zoe)).isEmpty();
        assertThat(new SetWork(zoe).title("").run(space).transaction()).isEmpty();
    }

    @Test
    @DisplayName("a title told later belongs to the job that had none; two titles at one house are two jobs")
    void addition() {
        UUID anna = person(space, "Anna Meyer", "", "Kanzlei Meyer");
        new AddRole(anna, "Notarin", "Kanzlei Meyer").run(space);
        assertThat(jobs(anna)).containsExactly("Notarin@Kanzlei Meyer");
        new AddRole(anna, "Mediatorin", "Kanzlei Meyer").run(space);
        assertThat(jobs(anna)).containsExactly("Mediatorin@Kanzlei Meyer", "Notarin@Kanzlei Meyer");
    }

    @Test
    @DisplayName("people made one, organizations made one, and a job moved to a house leave one job there, with the title")
    void joined() {
        UUID one = person(space, "Anna Meyer", "", "Kanzlei Meyer");
        UUID two = person(space, "A. Meyer", "Notarin", "Kanzlei Meyer");
        new MergePeople(one, two).run(space);
        assertThat(jobs(one)).containsExactly("Notarin@Kanzlei Meyer");

        for (boolean bareFirst : new boolean[] {true, false}) {
            String house = "Agentur " + bareFirst;
            UUID joerg = person(space, "Jörg " + bareFirst, bareFirst ? "" : "Geschäftsführer", house);
            new AddRole(joerg, bareFirst ? "Geschäftsführer" : "", "Wortlaut " + bareFirst).run(space);
            UUID old = new OrganizationReader(space).named("Wortlaut " + bareFirst).getFirst().id();
            UUID kept = new RenameOrganization(old, house).run(space).result().id();
            assertThat(jobs(joerg)).containsExactly("Geschäftsführer@" + house);
            assertThat(new OrganizationReader(space).page(kept).orElseThrow().people()).extracting(OrganizationPage.Member::title)
                    .containsExactly("Geschäftsführer");
        }

        UUID lea = person(space, "Lea Vogt", "Editor", "Verlag Nord");
        UUID second = new AddRole(lea, "", "Verlag Sued").run(space).result();
        new EditRole(second).organization("Verlag Nord").run(space);
        assertThat(jobs(lea)).containsExactly("Editor@Verlag Nord");
    }

    @Test
    @DisplayName("of two that an older book has at one house, the header shows the one that says more")
    void header() {
        UUID marc = person(space, "Marc Dubois", "", "Atelier Dubois");
        space.change("As it was", tx -> {
            Person person = tx.find(marc, Person.class).orElseThrow();
            Role fuller = ModelFactory.eINSTANCE.createRole();
            fuller.setTitle("Graveur");
            fuller.setOrganization(person.getRoles().getFirst().getOrganization());
            person.getRoles().add(fuller);
        });
        assertThat(header(marc)).isEqualTo("Graveur@Atelier Dubois");
        new SetWork(marc).title("Maître graveur").run(space);
        assertThat(header(marc)).isEqualTo("Maître graveur@Atelier Dubois");
    }

    @Test
    @DisplayName("the list of organizations counts whoever works there now, whichever of their jobs it is, and nobody twice")
    void counted() {
        UUID ulrike = person(space, "Ulrike Brandt", "Lektorin", "Nordlicht Verlag");
        new AddRole(ulrike, "Beirat", "Nordlicht Verlag").run(space);
        new AddRole(ulrike, "Dozentin", "Akademie Nord").run(space);
        assertThat(new OrganizationReader(space).list("")).extracting(row -> row.name() + " " + row.people())
                .containsExactly("Akademie Nord 1", "Nordlicht Verlag 1");
    }

    @Test
    @DisplayName("whoever has two jobs is found, and fits what is sought, by either, also when the house of the second is renamed (I4, O4)")
    void secondJob() {
        UUID grace = person(space, "Grace Okafor", "Producer", "Okafor Films");
        new AddRole(grace, "Harpist", "Harbour Orchestra").run(space);
        assertThat(header(grace)).isEqualTo("Harpist@Harbour Orchestra");
        for (String word : List.of("producer", "harpist", "films", "orchestra")) {
            assertThat(new FittingPeople(space).of("a " + word, null, 5)).as(word).extracting(PersonRow::id).containsExactly(grace);
            assertThat(new People(space).list(PeopleQuery.all().text(word))).as(word).extracting(PersonRow::id).containsExactly(grace);
        }
        UUID films = space.find(grace, Person.class).orElseThrow().getRoles().getLast().getOrganization().getId();
        new RenameOrganization(films, "Lantern").run(space);
        assertThat(new FittingPeople(space).of("a lantern", null, 5)).extracting(PersonRow::id).containsExactly(grace);
        assertThat(new FittingPeople(space).of("a film", null, 5)).isEmpty();
    }

    @Test
    @DisplayName("whatever is said in whatever order, no house has one without and one with a title")
    void random() {
        long seed = Seed.next();
        Random random = new Random(seed);
        List<String> houses = List.of("Aster", "Borage Ltd", "borage", "Clover");
        List<String> titles = List.of("", "Clerk", "Baker");
        for (int i = 0; i < 20; i++) {
            UUID somebody = new CreatePerson("Person " + i).run(space).result();
            for (int step = 0; step < 8; step++) {
                String house = houses.get(random.nextInt(houses.size()));
                String title = titles.get(random.nextInt(titles.size()));
                if (random.nextBoolean()) {
                    new SetWork(somebody).title(title).organization(house).run(space);
                } else {
                    new AddRole(somebody, title, house).run(space);
                }
            }
            List<Role> all = space.find(somebody, Person.class).orElseThrow().getRoles();
            List<String> bare = new ArrayList<>(all.stream().filter(r -> r.getTitle() == null).map(r -> r.getOrganization().getName()).toList());
            bare.retainAll(all.stream().filter(r -> r.getTitle() != null).map(r -> r.getOrganization().getName()).toList());
            assertThat(bare).as("seed " + seed + ": " + jobs(somebody)).isEmpty();
            assertThat(jobs(somebody)).as("seed " + seed).doesNotHaveDuplicates();
        }
    }
}
