// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.people.tests.World.TODAY;
import static org.wellspring.people.tests.World.log;
import static org.wellspring.people.tests.World.person;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.model.Direction;
import org.wellspring.model.FollowUp;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.NeedState;
import org.wellspring.model.Person;
import org.wellspring.model.Promise;
import org.wellspring.people.PersonHistory;
import org.wellspring.people.StepDetails;
import org.wellspring.people.commands.AddEmail;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.AddWantedIntroduction;
import org.wellspring.people.commands.AddTalkingPoint;
import org.wellspring.people.commands.AddRelation;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.EditInteraction;
import org.wellspring.people.commands.EditLabels;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.people.commands.RemoveDetail;
import org.wellspring.testkit.TempSpace;

@DisplayName("The history of a person holds all that was done to them (M15)")
class PersonHistoryTest {
    @RegisterExtension
    final TempSpace temp = World.book();

    private List<String> labels(UUID person) {
        return new PersonHistory(temp.space()).of(person, 50).stream().map(History.Entry::label).toList();
    }

    @Test
    @DisplayName("touches, promises, next steps, edits and a merge with all that was there before it; not what is about others")
    void holdsAll() {
        Space space = temp.space();
        UUID rosa = person(space, "Rosa Okafor", "", "");
        UUID rose = person(space, "Rose Okafor", "", "");
        UUID bo = person(space, "Bo Hale", "", "");
        UUID call = log(space, InteractionKind.CALL, TODAY, Direction.BOTH, rosa);
        new EditInteraction(call).on(TODAY.minusDays(1)).run(space);
        space.change("Promise", tx -> {
            Promise promise = ModelFactory.eINSTANCE.createPromise();
            promise.setPerson(tx.find(rosa, Person.class).orElseThrow());
            tx.add(promise);
        });
        space.change("Next step", tx -> {
            FollowUp step = ModelFactory.eINSTANCE.createFollowUp();
            step.setPerson(tx.find(rose, Person.class).orElseThrow());
            tx.add(step);
        });
        new AddNeed(rosa, "a carpenter").run(space);
        AddRelation.to(bo, "assistant", rosa).run(space);
        new MergePeople(rosa, rose).run(space);
        log(space, InteractionKind.EMAIL, TODAY, Direction.OUT, bo);

        assertThat(labels(rosa)).containsExactly("Merge Rose Okafor into Rosa Okafor", "Add a need for Rosa Okafor: a carpenter", "Next step", "Promise",
                "Edit an entry of Rosa Okafor: call of 2026-11-22", "Log a call with Rosa Okafor: call of 2026-11-22", "Add Rose Okafor", "Add Rosa Okafor");
        assertThat(new PersonHistory(space).of(rosa, 2)).hasSize(2);
        assertThat(labels(UUID.randomUUID())).isEmpty();
    }

    @Test
    @DisplayName("a touch that was deleted, a promise that was taken back and a merged person's too, with the deletion; not those of others")
    void deleted() {
        Space space = temp.space();
        UUID rosa = person(space, "Rosa Okafor", "", "");
        UUID rose = person(space, "Rose Okafor", "", "");
        UUID bo = person(space, "Bo Hale", "", "");
        UUID call = log(space, InteractionKind.CALL, TODAY, Direction.BOTH, rosa, bo);
        UUID letter = log(space, InteractionKind.LETTER, TODAY, Direction.OUT, rose);
        new EditInteraction(call).on(TODAY.minusDays(1)).run(space);
        new DeleteEntry(call).run(space);
        new DeleteEntry(letter).run(space);
        new MergePeople(rosa, rose).run(space);
        UUID promise = space.change("Promise", tx -> {
            Promise made = ModelFactory.eINSTANCE.createPromise();
            made.setPerson(tx.find(rosa, Person.class).orElseThrow());
            tx.add(made);
        }).transaction().orElseThrow();
        space.history().undo(promise);
        AddRelation.to(bo, "friend", rosa).run(space);
        new DeletePerson(bo).run(space);

        assertThat(labels(rosa)).containsExactly("Promise", "Promise", "Merge Rose Okafor into Rosa Okafor",
                "Delete an entry of Rose Okafor: letter of 2026-11-22",
                "Delete an entry of Rosa Okafor and Bo Hale: call of 2026-11-22", "Edit an entry of Rosa Okafor and Bo Hale: call of 2026-11-22",
                "Log a letter with Rose Okafor: letter of 2026-11-22", "Log a call with Rosa Okafor and Bo Hale: call of 2026-11-22", "Add Rose Okafor",
                "Add Rosa Okafor");
        assertThat(labels(bo)).contains("Delete an entry of Rosa Okafor and Bo Hale: call of 2026-11-22",
                "Log a call with Rosa Okafor and Bo Hale: call of 2026-11-22").doesNotContain("Promise").noneMatch(label -> label.startsWith("Log a letter"));
    }

    @Test
    @DisplayName("each step says whom it was about and what, and in detail what changed")
    void saysWhoAndWhat() {
        Space space = temp.space();
        UUID rosa = person(space, "Rosa Okafor", "", "");
        UUID mail = new AddEmail(rosa, "rosa@okafor.example", "").run(space).result();
        UUID need = new AddNeed(rosa, "a carpenter").run(space).result();
        new EditEntity(mail).set(ModelPackage.Literals.EMAIL_ADDRESS__ADDRESS, "rosa@harbor.example").run(space);
        new EditEntity(need).set(ModelPackage.Literals.NEED__WHAT, "two carpenters").run(space);
        UUID renamed = new EditEntity(rosa).set(ModelPackage.Literals.PERSON__BIRTHDAY, "1985-03-02").run(space).transaction().orElseThrow();
        EditLabels.tags(rosa).add("harbor").run(space);
        EditLabels.tags(rosa).remove("harbor").run(space);
        new RemoveDetail(need).run(space);
        new LogInteraction(InteractionKind.NOTE, List.of(rosa)).note("Likes tea. " + "Very much so. ".repeat(20)).run(space);
        assertThat(labels(rosa)).satisfiesExactly(
                l -> assertThat(l).startsWith("Add a note on Rosa Okafor: Likes tea.").endsWith("…").hasSizeLessThan(100),
                l -> assertThat(l).isEqualTo("Remove the need of Rosa Okafor: two carpenters"),
                l -> assertThat(l).isEqualTo("Remove a tag of Rosa Okafor: harbor"),
                l -> assertThat(l).isEqualTo("Add a tag to Rosa Okafor: harbor"),
                l -> assertThat(l).isEqualTo("Edit Rosa Okafor: birthday"),
                l -> assertThat(l).isEqualTo("Edit the need of Rosa Okafor: two carpenters"),
                l -> assertThat(l).isEqualTo("Edit the e-mail address of Rosa Okafor: rosa@harbor.example"),
                l -> assertThat(l).isEqualTo("Add a need for Rosa Okafor: a carpenter"),
                l -> assertThat(l).isEqualTo("Add an e-mail address for Rosa Okafor: rosa@okafor.example"),
                l -> assertThat(l).isEqualTo("Add Rosa Okafor"));
        assertThat(StepDetails.of(space, renamed)).containsExactly("person, birthday: " + new DateWords().ofLife("1985-03-02"));
        List<UUID> steps = space.history().recent(2).stream().map(History.Entry::id).toList();
        assertThat(StepDetails.of(space, steps.get(1))).singleElement().asString().startsWith("Taken out, need: two carpenters (since ");
        assertThat(StepDetails.of(space, steps.get(0))).singleElement().asString().startsWith("New note: Likes tea.")
                .contains("…").containsPattern("\\(today, \\d\\d:\\d\\d, with Rosa Okafor\\)");
        assertThat(steps.stream().flatMap(step -> StepDetails.of(space, step).stream())).as("no word of the machine")
                .noneMatch(l -> l.matches(".*(\\d{4}-\\d\\d|cause|participants|kind:|state:).*"));
        assertThat(space.history().author()).isEqualTo(space.history().recent(1).getFirst().author());
    }

    @Test
    @DisplayName("what was logged for a day is told with the day alone, before and after it was moved; what only hangs together inside is not told")
    void days() {
        Space space = temp.space();
        UUID rosa = person(space, "Rosa Okafor", "", "");
        UUID call = log(space, InteractionKind.CALL, World.TODAY.minusDays(1), Direction.BOTH, rosa);
        assertThat(newest(space)).singleElement().asString().contains("with Rosa Okafor").doesNotContain(":00")
                .doesNotContain("day only");
        new EditInteraction(call).on(World.TODAY.minusDays(2)).run(space);
        assertThat(newest(space)).singleElement().asString().contains(", day: ").contains("→").doesNotContain(":00").doesNotContain("day only");
    }

    private static List<String> newest(Space space) {
        return StepDetails.of(space, space.history().recent(1).getFirst().id());
    }

    @Test
    @DisplayName("a step says how many people it is about, before it is taken back")
    void reach() {
        Space space = temp.space();
        UUID step = space.change("Import 64 people", tx -> {
            for (int i = 0; i < 64; i++) {
                new CreatePerson("Somebody " + i).role("", "Lumen").apply(space, tx);
            }
        }).transaction().orElseThrow();
        assertThat(new PersonHistory(space).people(step)).isEqualTo(64).isGreaterThan(PersonHistory.MANY);
        UUID somebody = space.all(org.wellspring.model.ModelPackage.eINSTANCE.getPerson()).getFirst();
        UUID call = log(space, InteractionKind.CALL, TODAY, Direction.BOTH, somebody);
        assertThat(new PersonHistory(space).people(new PersonHistory(space).of(somebody, 1).getFirst().id())).as("only a touch").isZero();
        assertThat(call).isNotNull();
    }

    @Test
    @DisplayName("the end of a job is called so, and so is taking it back; another change of it is not")
    void endOfAJob() {
        Space space = temp.space();
        UUID thomas = person(space, "Thomas Weber", "Managing director", "Weber Bau GmbH");
        UUID job = space.find(thomas, Person.class).orElseThrow().getRoles().getFirst().getId();
        new EditEntity(job).set(ModelPackage.Literals.ROLE__TO, TODAY).run(space);
        new EditEntity(job).set(ModelPackage.Literals.ROLE__TO, null).run(space);
        new EditEntity(job).set(ModelPackage.Literals.ROLE__FROM, TODAY.minusYears(2)).run(space);

        assertThat(labels(thomas)).containsExactly("Edit the role of Thomas Weber: Managing director, Weber Bau GmbH",
                "Take back the end of a job of Thomas Weber: Managing director, Weber Bau GmbH",
                "End a job of Thomas Weber: Managing director, Weber Bau GmbH", "Add Thomas Weber");
    }

    @Test
    @DisplayName("what was met or talked about is told from what was written otherwise")
    void met() {
        Space space = temp.space();
        UUID rosa = person(space, "Rosa Okafor", "", "");
        UUID need = new AddNeed(rosa, "a carpenter").run(space).result();
        UUID wish = new AddWantedIntroduction(rosa, "a printer", "").run(space).result();
        UUID point = new AddTalkingPoint(rosa, "the boat").run(space).result();
        new EditEntity(need).set(ModelPackage.Literals.NEED__STATE, NeedState.MET).run(space);
        new EditEntity(wish).set(ModelPackage.Literals.WANTED_INTRODUCTION__STATE, NeedState.MET).run(space);
        new EditEntity(point).set(ModelPackage.Literals.TALKING_POINT__DONE, true).run(space);
        new EditEntity(need).set(ModelPackage.Literals.NEED__STATE, NeedState.OPEN).run(space);

        assertThat(labels(rosa).subList(0, 4)).containsExactly("Edit the need of Rosa Okafor: a carpenter",
                "Tick off a talking point of Rosa Okafor: the boat", "Meet a wish for an introduction of Rosa Okafor: a printer",
                "Meet a need of Rosa Okafor: a carpenter");
    }

    @Test
    @DisplayName("the merges that stand are told, newest first, to be parted; those taken back are not")
    void merges() {
        Space space = temp.space();
        UUID rosa = person(space, "Rosa Okafor", "", "");
        UUID rose = person(space, "Rose Okafor", "", "");
        UUID ro = person(space, "Ro Okafor", "", "");
        new EditEntity(rose).set(ModelPackage.Literals.PERSON__LANGUAGE, "en").run(space);
        new MergePeople(rosa, rose).run(space);
        new MergePeople(rosa, ro).run(space);
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__LANGUAGE, "fr").run(space);

        List<History.Entry> merges = new PersonHistory(space).merges(rosa);
        assertThat(merges).extracting(History.Entry::label).containsExactly("Merge Ro Okafor into Rosa Okafor", "Merge Rose Okafor into Rosa Okafor");
        space.history().undo(merges.getLast().id());
        assertThat(space.find(rose)).isPresent();
        assertThat(new PersonHistory(space).merges(rosa)).extracting(History.Entry::label).containsExactly("Merge Ro Okafor into Rosa Okafor");
        assertThat(new PersonHistory(space).merges(rose)).isEmpty();
    }
}
