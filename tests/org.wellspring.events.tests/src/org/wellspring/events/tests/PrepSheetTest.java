// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.events.tests.World.TODAY;
import static org.wellspring.events.tests.World.lunch;
import static org.wellspring.events.tests.World.page;
import static org.wellspring.events.tests.World.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.events.PrepSheet;
import org.wellspring.events.commands.Expect;
import org.wellspring.events.commands.Meet;
import org.wellspring.events.commands.NewEvent;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.Promise;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.AddTalkingPoint;
import org.wellspring.people.commands.AddWantedIntroduction;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.testkit.TempSpace;

@DisplayName("Before an event")
class PrepSheetTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID next;

    @BeforeEach
    void open() {
        space = temp.space();
        next = new NewEvent("Tuesday lunch").on(TODAY.plusDays(4)).run(space).result();
    }

    @Test
    @DisplayName("one reads of each who is likely there what they need, how to help, what is promised and what of one spoke, and no figure (E4)")
    void mind() {
        UUID ana = person(space, "Ana Ruiz");
        new AddNeed(ana, "an architect").run(space);
        new AddWantedIntroduction(ana, "a curator", "for the hall").run(space);
        new AddTalkingPoint(ana, "the boat").run(space);
        new LogInteraction(InteractionKind.CALL, ana).on(TODAY.minusDays(9)).topics("roofs").summary("Roofs").run(space);
        space.change("Promise", tx -> {
            Promise promise = ModelFactory.eINSTANCE.createPromise();
            promise.setPerson(tx.find(ana, Person.class).orElseThrow());
            promise.setWhat("the survey");
            promise.setDue(TODAY.plusDays(1));
            tx.add(promise);
        });
        new Expect(next, ana).note("Comes with Bo").run(space);
        List<PrepSheet.Person> people = new PrepSheet(space, List.of((book, person, limit) -> List.of(new HelpIdea(HelpIdea.Kind.OTHER, "Name Dev", "",
                Optional.empty())))).of(page(space, next));
        assertThat(people).singleElement().satisfies(one -> {
            assertThat(one.likely().note()).isEqualTo("Comes with Bo");
            assertThat(one.needs()).containsExactly("an architect");
            assertThat(one.wanted()).containsExactly("a curator");
            assertThat(one.help()).extracting(HelpIdea::text).containsExactly("Name Dev");
            assertThat(one.promises()).containsExactly("the survey");
            assertThat(one.talk()).containsExactly("the boat");
            assertThat(one.lastTopics()).isNotEmpty();
        });
        assertThat(PrepSheet.Person.class.getRecordComponents()).noneMatch(part -> part.getType().isPrimitive());
    }

    @Test
    @DisplayName("whoever came to the last ones is proposed, those who came more often first, but nobody who is noted, who left or who died (E4, M8)")
    void regulars() {
        UUID first = new NewEvent("tuesday lunch").on(TODAY.minusDays(30)).run(space).result();
        UUID lunch = lunch(space);
        UUID other = new NewEvent("Regatta").on(TODAY.minusDays(5)).run(space).result();
        UUID bo = Meet.fresh(lunch, "Bo Lund").run(space).result().person();
        UUID ana = Meet.fresh(lunch, "Ana Ruiz").run(space).result().person();
        UUID cy = Meet.fresh(lunch, "Cy Hale").run(space).result().person();
        UUID gone = Meet.fresh(lunch, "Dee Moss").run(space).result().person();
        Meet.fresh(other, "Eve Berg").run(space);
        Meet.known(first, bo).run(space);
        new EditEntity(gone).set(ModelPackage.Literals.PERSON__STATUS, PersonStatus.DECEASED).run(space);
        PrepSheet sheet = new PrepSheet(space, List.of());
        assertThat(sheet.regulars(next, 9)).extracting(PrepSheet.Regular::id).containsExactly(bo, ana, cy);
        assertThat(sheet.regulars(next, 1)).extracting(PrepSheet.Regular::name).containsExactly("Bo Lund");
        new Expect(next, bo).run(space);
        assertThat(sheet.regulars(next, 9)).extracting(PrepSheet.Regular::id).containsExactly(ana, cy);
    }
}
