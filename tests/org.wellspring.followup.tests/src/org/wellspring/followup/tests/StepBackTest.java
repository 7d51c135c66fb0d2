// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.followup.tests.World.LIST;
import static org.wellspring.followup.tests.World.TODAY;
import static org.wellspring.followup.tests.World.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.core.StepBack;
import org.wellspring.core.rows.Rows;
import org.wellspring.followup.Due;
import org.wellspring.followup.commands.NewCard;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.giving.commands.AddFavour;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.AddRelation;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.EditLabels;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("Taking back an import after something was done with some of those it brought")
class StepBackTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private final Map<String, UUID> people = new LinkedHashMap<>();
    private Space space;
    private UUID old;
    private UUID step;

    @BeforeEach
    void brings() {
        space = temp.space();
        old = person(space, "Olga Old");
        bring(8);
    }

    private void bring(int many) {
        step = space.backgroundReturning("Import " + many + " people", tx -> {
            for (int i = 0; i < many; i++) {
                String name = "Person " + (char) ('A' + i);
                people.put(name,
                        new CreatePerson(name).role("Baker", i % 2 == 0 ? "Even Mill" : "Odd Mill " + i).email("p" + i + "@mill.example").apply(space, tx));
            }
            return null;
        }).transaction().orElseThrow();
    }

    private StepBack back() {
        return StepBack.of(space, space.history().find(step).orElseThrow());
    }

    private UUID of(String letter) {
        return people.get("Person " + letter);
    }

    /** All objects, as they are kept. */
    private Set<String> everything() {
        return new TreeSet<>(Rows.of(space).query("SELECT hex(id) || ' ' || coalesce(title, '') || ' ' || json(data) FROM object", r -> r.text(1)));
    }

    private List<String> names() {
        return Rows.of(space).query("SELECT name FROM person ORDER BY sort", r -> r.text(1));
    }

    @Test
    @DisplayName("nobody is asked about where nothing was done, or it was taken back again")
    void nothingDone() {
        assertThat(back().isAsked()).isFalse();
        new NewPromise(of("A"), "The plans", TODAY).run(space);
        space.history().undo();
        EditLabels.tags(of("B")).add("mill").run(space);
        space.history().undo();
        assertThat(back().isAsked()).isFalse();
        space.history().redo();
        assertThat(back().used()).containsExactly("Person B");
    }

    @Test
    @DisplayName("who was called, promised, tagged, edited, asked, related or put on a card is named; the others go alone, and those stay whole with their employer")
    void untouchedAlone() {
        new LogInteraction(InteractionKind.CALL, List.of(of("A"), old)).run(space);
        new NewPromise(of("B"), "The plans", TODAY).run(space);
        EditLabels.tags(of("C")).add("mill").run(space);
        new EditEntity(of("D")).set(ModelPackage.Literals.PERSON__BIRTHDAY, "1985-03-02").run(space);
        new AddNeed(of("E"), "flour").run(space);
        AddRelation.to(old, "friend", of("F")).run(space);
        StepBack back = back();
        assertThat(back.used()).containsExactly("Person A", "Person B", "Person C", "Person D", "Person E", "Person F");
        assertThat(back.others()).isEqualTo(2);
        Set<String> before = everything();

        StepBack.Done done = back.untouched();
        assertThat(names()).containsExactlyInAnyOrder("Olga Old", "Person A", "Person B", "Person C", "Person D", "Person E", "Person F");
        for (String letter : List.of("A", "B", "C", "D", "E", "F")) {
            PersonRow row = new People(space).find(of(letter)).orElseThrow();
            assertThat(row.organization()).as(letter).isNotEmpty();
            assertThat(new People(space).page(of(letter)).orElseThrow().contacts()).as(letter).hasSize(1);
        }
        assertThat(new Due(space).promises(true)).extracting(Due.PromiseRow::name).containsExactly("Person B");
        assertThat(space.all(ModelPackage.Literals.ORGANIZATION)).as("Harbor Studio, the mill of A, C and E, those of B, D and F").hasSize(5);
        StepBack.again(space, done);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("or all go, with what was noted with them alone; what others have a part in stays")
    void allGo() {
        UUID both = new LogInteraction(InteractionKind.CALL, List.of(of("A"), old)).run(space).result().interaction();
        UUID alone = new LogInteraction(InteractionKind.CALL, List.of(of("A"), of("B"))).run(space).result().interaction();
        UUID promise = new NewPromise(of("B"), "The plans", TODAY.plusDays(2)).run(space).result();
        LIST.putOff(promise, TODAY.plusDays(9)).run(space);
        UUID relation = AddRelation.to(old, "friend", of("F")).run(space).result();
        new EditEntity(of("C")).set(ModelPackage.Literals.PERSON__NAME, "Cora Miller").run(space);
        assertThat(back().names()).contains("Cora Miller");
        Set<String> before = everything();

        StepBack.Done done = back().all();
        assertThat(names()).containsExactly("Olga Old");
        assertThat(space.find(both)).isPresent();
        assertThat(space.find(alone)).isEmpty();
        assertThat(space.find(promise)).isEmpty();
        assertThat(space.find(relation)).isEmpty();
        assertThat(new Due(space).promises(false)).isEmpty();
        assertThat(space.all(ModelPackage.Literals.ORGANIZATION)).hasSize(1);
        assertThat(space.history().recent(1).getFirst().label())
                .startsWith("Take out Person A, Person B, Cora Miller, Person F, who came by “Import 8 people”");
        StepBack.again(space, done);
        assertThat(everything()).isEqualTo(before);
    }

    @RepeatedTest(6)
    @DisplayName("whatever was done, nothing is left by halves, and it can all be done again")
    void atRandom() {
        long seed = Seed.next();
        System.out.println("StepBackTest.atRandom seed " + seed);
        Random random = new Random(seed);
        List<UUID> all = new ArrayList<>(people.values());
        all.add(old);
        for (int i = random.nextInt(12); i >= 0; i--) {
            UUID one = all.get(random.nextInt(all.size()));
            UUID two = all.get(random.nextInt(all.size()));
            switch (random.nextInt(8)) {
                case 0 -> new LogInteraction(InteractionKind.MEETING, List.of(one, two)).run(space);
                case 1 -> new NewPromise(one, "Promise " + i, TODAY).run(space);
                case 2 -> new NewFollowUp(one, "Step " + i, TODAY.plusDays(i)).run(space);
                case 3 -> new NewCard("Card " + i, one).run(space);
                case 4 -> new AddFavour(one, FavourDirection.GIVEN, FavourType.ADVICE, "Advice " + i).run(space);
                case 5 -> new EditEntity(one).set(ModelPackage.Literals.PERSON__NOTES, "Note " + i).run(space);
                case 6 -> space.history().undo();
                default -> new AddNeed(one, "Need " + i).run(space);
            }
            if (!space.history().find(step).orElseThrow().undone()) {
                continue;
            }
            space.history().redo();
        }
        Set<String> before = everything();
        StepBack back = back();
        List<String> used = back.used();
        boolean wholly = random.nextBoolean();
        StepBack.Done done = wholly ? back.all() : back.untouched();
        List<String> stay = new ArrayList<>(wholly ? List.of() : used);
        stay.add("Olga Old");
        assertThat(names()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(stay);
        assertThat(new Due(space).promises(false)).as("seed " + seed).allMatch(p -> stay.contains(p.name()));
        // what refers to somebody who is gone is only what somebody who is there has a part in
        assertThat(Rows.of(space).query("""
                SELECT o.title FROM object o WHERE o.data ->> '$.person' IS NOT NULL
                  AND NOT EXISTS (SELECT 1 FROM object p WHERE p.n = o.data ->> '$.person')""", r -> r.text(1))).as("seed " + seed).isEmpty();
        stay.remove("Olga Old");
        for (String name : stay) {
            assertThat(new People(space).find(people.get(name)).orElseThrow().organization()).as("seed " + seed).isNotEmpty();
        }
        StepBack.again(space, done);
        assertThat(everything()).as("seed " + seed).isEqualTo(before);
        assertThat(space.history().recent(1)).extracting(History.Entry::label).isNotEmpty();
    }
}
