// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.etiquette.tests.World.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Warning;
import org.wellspring.etiquette.ContactWay;
import org.wellspring.etiquette.OptOutRow;
import org.wellspring.etiquette.OptOuts;
import org.wellspring.etiquette.commands.AddOptOut;
import org.wellspring.etiquette.commands.EndOptOut;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.OptOut;
import org.wellspring.model.OptOutBy;
import org.wellspring.people.ComingUp;
import org.wellspring.people.commands.AddEmail;
import org.wellspring.people.commands.AddPhone;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.testkit.TempSpace;

@DisplayName("Who is not to be reached any more")
class OptOutsTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID ana;

    @BeforeEach
    void somebodyIsThere() {
        space = temp.space();
        ana = World.person(space, "Ana Ruiz");
    }

    private List<String> ways(UUID person) {
        return new OptOuts(space).of(person, TODAY).stream().map(OptOutRow::way).toList();
    }

    @Test
    @DisplayName("is noted in one action: by no way, at their own wish, from today on; undone in one (T15)")
    void oneAction() {
        new AddOptOut(ana).run(space);
        assertThat(new OptOuts(space).all(false)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Ana Ruiz");
            assertThat(row.way()).isEqualTo(ContactWay.ALL);
            assertThat(row.by()).isEqualTo(OptOutBy.THEM);
            assertThat(row.on()).contains(TODAY);
        });
        for (InteractionKind kind : List.of(InteractionKind.CALL, InteractionKind.EMAIL, InteractionKind.MESSAGE, InteractionKind.LETTER,
                InteractionKind.MEETING,
                InteractionKind.SHARE, InteractionKind.COMMENT)) {
            assertThat(World.rules(space, World.out(kind, ana))).as(kind.getLiteral()).containsExactly("T3");
        }
        space.history().undo();
        assertThat(World.rules(space, World.out(InteractionKind.EMAIL, ana))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"phone, CALL, ''", "Telephone, CALL, ''", "e-mail, EMAIL, ''", "post, LETTER, ''", "Letters, LETTER, ''", "sms, MESSAGE, ''",
            "LinkedIn, MESSAGE, LinkedIn",
            "linkedin, COMMENT, LINKEDIN", "in person, MEETING, ''"})
    @DisplayName("by one way is left alone by that way only, post like all others (T2)")
    void oneWay(String way, InteractionKind kind, String channel) {
        new AddOptOut(ana).way(way).run(space);
        assertThat(World.rules(space, World.out(kind, ana).channel(channel))).containsExactly("T3");
        for (InteractionKind other : List.of(InteractionKind.CALL, InteractionKind.EMAIL, InteractionKind.LETTER, InteractionKind.MEETING)) {
            if (other != kind) {
                assertThat(World.rules(space, World.out(other, ana))).as(other.getLiteral()).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("has a reason in either direction, which the word says with its day (T3)")
    void reasons() {
        UUID theirs = new AddOptOut(ana).way("phone").reason("She sits in an open office").on(TODAY.minusMonths(6)).run(space).result();
        new AddOptOut(ana).way("email").by(OptOutBy.ME).reason("We argued in writing once").run(space);
        assertThat(World.said(space, new LogInteraction(InteractionKind.CALL, ana))).singleElement().satisfies(warning -> {
            assertThat(warning.message()).startsWith("Ana Ruiz asked on").endsWith("not to be phoned: She sits in an open office");
            assertThat(warning.about()).containsExactly(theirs, ana);
        });
        assertThat(World.said(space, World.out(InteractionKind.EMAIL, ana))).extracting(Warning::message).singleElement().asString()
                .startsWith("You decided").endsWith("not to send e-mail to Ana Ruiz: We argued in writing once");
        assertThat(World.rules(space, new LogInteraction(InteractionKind.CALL, ana).direction(Direction.IN))).as("they called").isEmpty();
        assertThat(World.rules(space, World.out(InteractionKind.CALL, ana).on(TODAY.minusYears(1)))).as("before they asked").isEmpty();
    }

    @Test
    @DisplayName("may be reached again from the day the wish ends; what was stays in sight (T3)")
    void ends() {
        UUID id = new AddOptOut(ana).way("phone").on(TODAY.minusDays(10)).run(space).result();
        assertThatThrownBy(() -> new EndOptOut(id).on(TODAY.minusDays(11)).run(space)).isInstanceOf(SpaceException.class);
        new EndOptOut(id).on(TODAY.minusDays(1)).run(space);
        assertThat(World.rules(space, World.out(InteractionKind.CALL, ana))).isEmpty();
        assertThat(World.rules(space, World.out(InteractionKind.CALL, ana).on(TODAY.minusDays(2)))).containsExactly("T3");
        assertThat(new OptOuts(space).all(false)).isEmpty();
        assertThat(new OptOuts(space).all(true)).singleElement().satisfies(row -> assertThat(row.ended()).contains(TODAY.minusDays(1)));
    }

    @Test
    @DisplayName("is noted once: said again, the wish gets the reason; a day that is still to come is refused (T3)")
    void once() {
        UUID id = new AddOptOut(ana).way("phone").run(space).result();
        assertThat(new AddOptOut(ana).way("call").reason("Bad ears").run(space).result()).isEqualTo(id);
        assertThat(new OptOuts(space).all(false)).singleElement().satisfies(row -> assertThat(row.reason()).isEqualTo("Bad ears"));
        assertThat(new AddOptOut(ana).way("phone").by(OptOutBy.ME).run(space).result()).isNotEqualTo(id);
        assertThatThrownBy(() -> new AddOptOut(ana).on(TODAY.plusDays(1)).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new AddOptOut(UUID.randomUUID()).run(space)).isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("stays so when two turn out to be one, and is out of the lists while the person is deleted (T3, M13)")
    void merged() {
        UUID same = World.person(space, "Ana Ruíz");
        new AddOptOut(same).way("post").reason("Paper").run(space);
        new MergePeople(ana, same).run(space);
        assertThat(ways(ana)).containsExactly("post");
        assertThat(World.rules(space, World.out(InteractionKind.LETTER, ana))).containsExactly("T3");
        new DeletePerson(ana).run(space);
        assertThat(new OptOuts(space).all(true)).isEmpty();
        space.history().undo();
        assertThat(ways(ana)).containsExactly("post");
    }

    @ParameterizedTest
    @EnumSource(OptOutBy.class)
    @DisplayName("holds where nobody noted since when, and no day is made up for it (T3)")
    void withoutADay(OptOutBy by) {
        UUID id = new AddOptOut(ana).way("phone").by(by).run(space).result();
        space.change("Forget the day", tx -> {
            tx.find(id, OptOut.class).orElseThrow().setOn(null);
        });
        assertThat(new OptOuts(space).all(false)).singleElement().satisfies(row -> {
            assertThat(row.on()).isEmpty();
            assertThat(row.holds(LocalDate.of(1960, 1, 1))).isTrue();
        });
        assertThat(World.said(space, new LogInteraction(InteractionKind.CALL, ana).direction(Direction.OUT))).extracting(Warning::message)
                .containsExactly(by == OptOutBy.ME ? "You once decided not to phone Ana Ruiz" : "Ana Ruiz once asked not to be phoned");
        assertThat(new AddOptOut(ana).way("phone").by(by).on(TODAY.minusDays(5)).run(space).result()).isEqualTo(id);
        new EndOptOut(id).run(space);
        assertThat(ways(ana)).isEmpty();
    }

    @Test
    @DisplayName("is still known after the book was closed and opened, and after its index was made anew (T2)")
    void reopened() {
        new AddOptOut(ana).way("post").run(space);
        space = temp.reopen();
        assertThat(ways(ana)).containsExactly("post");
    }

    @Test
    @DisplayName("is known again by an address or a number, when they were deleted and come into the book anew (T3), and comes up nowhere by themselves (T15)")
    void survives() {
        new AddPhone(ana, "+34 600 100 200", "").run(space);
        UUID all = new AddOptOut(ana).reason("Enough").run(space).result();
        new AddOptOut(ana).way("phone").run(space);
        new AddEmail(ana, "Ana@second.example", "").run(space);
        new DeletePerson(ana).run(space);
        assertThat(new OptOuts(space).all(false)).isEmpty();
        UUID stranger = World.person(space, "Ana Ruizova");
        assertThat(ways(stranger)).isEmpty();
        for (Function<UUID, Command<?>> by : List.<Function<UUID, Command<?>>>of(id -> new AddEmail(id, "ana.ruiz@MAIL.example", ""),
                id -> new AddEmail(id, "ana@second.example", ""), id -> new AddPhone(id, "+34 600100200", ""))) {
            UUID anew = new CreatePerson("A. Ruiz").run(space).result();
            assertThat(ways(anew)).isEmpty();
            assertThat(new ComingUp(space).may(anew)).isTrue();
            by.apply(anew).run(space);
            assertThat(ways(anew)).containsExactlyInAnyOrder("all", "phone");
            assertThat(World.rules(space, World.out(InteractionKind.EMAIL, anew))).containsExactly("T3");
            assertThat(new ComingUp(space).may(anew)).isFalse();
            assertThat(new OptOuts(space).all(false)).extracting(OptOutRow::person).containsExactly(anew, anew);
            space.history().undo();
            assertThat(ways(anew)).isEmpty();
            assertThat(new ComingUp(space).may(anew)).isTrue();
        }
        UUID anew = World.person(space, "Ana Ruiz");
        assertThat(new ComingUp(space).may(anew)).isFalse();
        new EndOptOut(all).run(space);
        assertThat(ways(anew)).containsExactly("phone");
        assertThat(new ComingUp(space).may(anew)).isTrue();
        assertThat(temp.reopen().id()).isEqualTo(space.id());
    }
}
