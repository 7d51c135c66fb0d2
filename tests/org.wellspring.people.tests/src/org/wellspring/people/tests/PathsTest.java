// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Moments;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.Interaction;
import org.wellspring.model.Introduction;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.model.Origin;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.Relation;
import org.wellspring.model.Role;
import org.wellspring.model.SocialTie;
import org.wellspring.people.commands.AddWantedIntroduction;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.people.paths.Paths;
import org.wellspring.people.paths.ReachPath;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("Who reaches whom:")
class PathsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;

    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection()).at(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
    private final Paths paths = new Paths();
    private final Map<String, UUID> people = new HashMap<>();
    private Space space;

    @BeforeEach
    void open() {
        space = temp.space();
    }

    private UUID person(String name) {
        return people.computeIfAbsent(name, n -> new CreatePerson(n).run(space).result());
    }

    private Person live(Tx tx, String name) {
        return tx.find(people.get(name), Person.class).orElseThrow();
    }

    private void known(String name, int daysAgo) {
        UUID id = person(name);
        space.change("Talk", tx -> {
            Interaction touch = NEW.createInteraction();
            Moments.put(touch, TODAY.minusDays(daysAgo));
            touch.getParticipants().add(tx.find(id, Person.class).orElseThrow());
            tx.add(touch);
        });
    }

    private void tie(String one, String other, String kind) {
        person(one);
        person(other);
        space.change("Tie", tx -> {
            SocialTie tie = NEW.createSocialTie();
            tie.setOther(live(tx, other));
            tie.setKind(kind);
            live(tx, one).getTies().add(tie);
        });
    }

    private void role(String name, String title, String where, LocalDate from, LocalDate to) {
        person(name);
        space.change("Role", tx -> {
            Organization house = space.all(ModelPackage.Literals.ORGANIZATION).stream()
                    .map(id -> tx.find(id, Organization.class).orElseThrow()).filter(one -> one.getName().equals(where)).findFirst().orElseGet(() -> {
                        Organization fresh = NEW.createOrganization();
                        fresh.setName(where);
                        return tx.add(fresh);
                    });
            Role role = NEW.createRole();
            role.setOrganization(house);
            role.setTitle(title);
            role.setFrom(from);
            role.setTo(to);
            live(tx, name).getRoles().add(role);
        });
    }

    private static LocalDate year(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static List<String> names(ReachPath path) {
        return path.people().stream().map(ReachPath.Person::name).toList();
    }

    private ReachPath only(String to) {
        List<ReachPath> found = paths.to(space, to, 9);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    @DisplayName("poker, a street and a school lead there as well as work does, and each step says how (M4)")
    void ties() {
        known("Tom Ash", 3);
        tie("Tom Ash", "Ina Voss", "plays poker with");
        tie("Pia Lund", "Ina Voss", "went to school together");
        role("Pia Lund", "Curator", "Museum of Tides", null, null);
        ReachPath path = only("curator");
        assertThat(names(path)).containsExactly("Tom Ash", "Ina Voss", "Pia Lund");
        assertThat(path.hops()).containsExactly("Tom Ash plays poker with Ina Voss", "Pia Lund and Ina Voss: went to school together");
        assertThat(path.lastTouch()).contains(TODAY.minusDays(3));
        assertThat(path.target().about()).isEqualTo("Curator, Museum of Tides");
        assertThat(names(only("Museum of Tides"))).isEqualTo(names(path));
        assertThat(names(only("Pia Lund"))).isEqualTo(names(path));
        assertThat(paths.to(space, "dentist", 9)).isEmpty();
        assertThat(paths.to(space, "", 9)).isEmpty();
    }

    @Test
    @DisplayName("who worked at one place at one time knows each other, with the years; who came later does not (M4)")
    void work() {
        known("Ana Ruiz", 40);
        role("Ana Ruiz", "Drafter", "Acme", year(2018), year(2022));
        role("Bo Hale", "Engineer", "Acme", year(2019), year(2024));
        role("Bo Hale", "Director", "Harbor Works", year(2024), null);
        role("Cy Young", "Engineer", "Acme", year(2023), null);
        role("Cy Young", "Chair", "Stone Society", null, null);
        ReachPath path = only("director harbor works");
        assertThat(names(path)).containsExactly("Ana Ruiz", "Bo Hale");
        assertThat(path.hops()).containsExactly("Ana Ruiz and Bo Hale worked at Acme together, 2019–2022");
        assertThat(names(only("chair of the stone society"))).as("by way of Bo, who met both").containsExactly("Ana Ruiz", "Bo Hale", "Cy Young");
        assertThat(paths.to(space, "Acme", 9).getFirst().people()).as("whom I know myself first, as somebody who was there").singleElement()
                .extracting(ReachPath.Person::about).isEqualTo("Drafter, Acme, until 2022");
    }

    @Test
    @DisplayName("families and introductions count; the shortest comes first, then the closest (M4)")
    void others() {
        known("Ana Ruiz", 100);
        known("Bo Hale", 2);
        known("Cy Young", 1);
        role("Pia Lund", "Curator", "Museum of Tides", null, null);
        space.change("Ties", tx -> {
            Relation relation = NEW.createRelation();
            relation.setKind("sister");
            relation.setOther(live(tx, "Pia Lund"));
            live(tx, "Ana Ruiz").getRelations().add(relation);
            Introduction made = NEW.createIntroduction();
            made.setA(live(tx, "Bo Hale"));
            made.setB(live(tx, "Pia Lund"));
            made.setMadeOn(TODAY);
            tx.add(made);
            Introduction asked = NEW.createIntroduction();
            asked.setA(live(tx, "Cy Young"));
            asked.setB(live(tx, "Pia Lund"));
            tx.add(asked);
        });
        List<ReachPath> found = paths.to(space, "curator", 9);
        assertThat(found).extracting(path -> path.hops().getFirst()).containsExactly("Pia Lund is Ana Ruiz’s sister",
                "You brought Bo Hale and Pia Lund together");
        space.change("Origin", tx -> {
            Origin origin = NEW.createOrigin();
            origin.setIntroducedBy(live(tx, "Cy Young"));
            live(tx, "Pia Lund").setOrigin(origin);
        });
        assertThat(paths.introducing(space, person("Pia Lund"), 9)).extracting(path -> path.hops().getFirst())
                .containsExactly("Pia Lund is Ana Ruiz’s sister", "Cy Young introduced you to Pia Lund", "You brought Bo Hale and Pia Lund together");
        known("Pia Lund", 0);
        assertThat(only("curator").isDirect()).as("now I know her myself").isTrue();
        assertThat(paths.introducing(space, person("Pia Lund"), 9)).as("who else does").hasSize(3);
    }

    @Test
    @DisplayName("at most three steps, over nobody who left or died, and never over somebody twice (M4, M8)")
    void limits() {
        known("A One", 1);
        tie("A One", "B Two", "neighbour of");
        tie("B Two", "C Three", "neighbour of");
        tie("C Three", "D Four", "neighbour of");
        tie("D Four", "E Five", "neighbour of");
        assertThat(names(only("D Four"))).hasSize(4);
        assertThat(paths.to(space, "E Five", 9)).isEmpty();
        space.change("Left", tx -> live(tx, "B Two").setStatus(PersonStatus.DECEASED));
        assertThat(paths.to(space, "D Four", 9)).isEmpty();
        space.history().undo();
        assertThat(paths.to(space, "D Four", 9)).hasSize(1);
        new DeletePerson(person("C Three")).run(space);
        assertThat(paths.to(space, "D Four", 9)).isEmpty();
    }

    @Test
    @DisplayName("whom somebody wants to meet is matched by ways, and not by themselves (I4, M4)")
    void wishes() {
        known("Rosa Okafor", 5);
        known("Tom Ash", 3);
        tie("Tom Ash", "Pia Lund", "plays poker with");
        role("Pia Lund", "Curator", "Museum of Tides", null, null);
        new AddWantedIntroduction(person("Rosa Okafor"), "A curator", "").run(space);
        new AddWantedIntroduction(person("Rosa Okafor"), "A pilot", "").run(space);
        Map<String, List<ReachPath>> found = paths.wishes(space, person("Rosa Okafor"), 3);
        assertThat(found.keySet()).containsExactly("A curator", "A pilot");
        assertThat(found.get("A curator")).extracting(PathsTest::names).containsExactly(List.of("Tom Ash", "Pia Lund"));
        assertThat(found.get("A pilot")).isEmpty();
        assertThat(paths.wishes(space, person("Tom Ash"), 3)).isEmpty();
    }

    @Test
    @DisplayName("a firm with the name of somebody’s family hides nobody: there are ways to both, each step explained by itself (M4)")
    void sameName() {
        known("Tom Ash", 3);
        tie("Tom Ash", "Marco Ferro", "plays poker with");
        role("Pia Lund", "Director", "Ferro", null, null);
        role("Ina Voss", "Clerk", "Ferro", year(2019), null);
        tie("Tom Ash", "Ina Voss", "neighbour of");
        List<ReachPath> found = paths.to(space, "Ferro", 9);
        assertThat(found).extracting(PathsTest::names).containsExactly(List.of("Tom Ash", "Marco Ferro"), List.of("Tom Ash", "Ina Voss"),
                List.of("Tom Ash", "Ina Voss", "Pia Lund"));
        assertThat(found.getLast().hops()).containsExactly("Tom Ash neighbour of Ina Voss", "Ina Voss and Pia Lund both work at Ferro");
        assertThat(paths.to(space, "Ferro", 2)).extracting(path -> path.target().name()).containsExactly("Marco Ferro", "Ina Voss");
        assertThat(paths.to(space, "marco ferro", 9)).extracting(PathsTest::names).containsExactly(List.of("Tom Ash", "Marco Ferro"));
    }

    @Test
    @DisplayName("one who is on the way to somebody is on the way to another of that family, too (M4)")
    void sameFamily() {
        known("Tom Ash", 3);
        tie("Tom Ash", "Ina Voss", "plays poker with");
        tie("Ina Voss", "Marco Ferro", "neighbour of");
        tie("Ina Voss", "Lea Ferro", "neighbour of");
        assertThat(paths.to(space, "Ferro", 9)).extracting(PathsTest::names).containsExactlyInAnyOrder(List.of("Tom Ash", "Ina Voss", "Marco Ferro"),
                List.of("Tom Ash", "Ina Voss", "Lea Ferro"));
    }

    @Test
    @DisplayName("of a large house only those of one department know each other (M4)")
    void largeHouse() {
        known("Ana Ruiz", 1);
        role("Ana Ruiz", "Clerk", "Great Works", null, null);
        for (int i = 0; i < 70; i++) {
            role("Somebody " + i, "Clerk", "Great Works", null, null);
        }
        role("Zed Last", "Surgeon", "Clinic", null, null);
        tie("Somebody 3", "Zed Last", "neighbour of");
        assertThat(paths.to(space, "surgeon", 9)).isEmpty();
        space.change("Department", tx -> List.of("Ana Ruiz", "Somebody 3").forEach(name -> live(tx, name).getRoles().getFirst().setDepartment("Boats")));
        assertThat(names(only("surgeon"))).containsExactly("Ana Ruiz", "Somebody 3", "Zed Last");
    }

    @RepeatedTest(3)
    @DisplayName("the steps are as few as going through all ties by hand says, whatever the ties (M4)")
    void oracle() {
        long seed = Seed.next();
        System.getLogger(PathsTest.class.getName()).log(System.Logger.Level.INFO, "seed {0}", Long.toString(seed));
        Random random = new Random(seed);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            names.add("P" + i + " Q" + i);
            person(names.get(i));
        }
        Set<String> familiar = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            familiar.add(names.get(random.nextInt(names.size())));
        }
        familiar.forEach(name -> known(name, 1));
        Map<String, Set<String>> near = new HashMap<>();
        for (int i = 0; i < 28; i++) {
            String one = names.get(random.nextInt(names.size()));
            String other = names.get(random.nextInt(names.size()));
            if (!one.equals(other)) {
                tie(one, other, "neighbour of");
                near.computeIfAbsent(one, n -> new HashSet<>()).add(other);
                near.computeIfAbsent(other, n -> new HashSet<>()).add(one);
            }
        }
        for (String target : names) {
            int steps = 0;
            Set<String> seen = new HashSet<>(Set.of(target));
            while (steps <= 3 && seen.stream().noneMatch(familiar::contains)) {
                new ArrayList<>(seen).forEach(at -> seen.addAll(near.getOrDefault(at, Set.of())));
                steps++;
            }
            List<ReachPath> found = paths.to(space, target, 9);
            assertThat(found.isEmpty()).as("seed " + seed + ", " + target).isEqualTo(steps > 3);
            for (ReachPath path : found) {
                assertThat(path.people()).doesNotHaveDuplicates();
                assertThat(familiar).contains(path.first().name());
                for (int i = 1; i < path.people().size(); i++) {
                    assertThat(near.get(path.people().get(i - 1).name())).contains(path.people().get(i).name());
                }
            }
            if (!found.isEmpty()) {
                assertThat(found.getFirst().hops()).as("seed " + seed + ", " + target).hasSize(steps);
            }
        }
    }
}
