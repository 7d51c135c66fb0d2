// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.giving.tests.World.person;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.core.Space;
import org.wellspring.giving.commands.AddFavour;
import org.wellspring.giving.commands.Favours;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.NeedState;
import org.wellspring.model.Person;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.AddWantedIntroduction;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.testkit.TempSpace;

@DisplayName("Whom somebody would like to meet")
class WishesTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID henrik;
    private UUID ulrike;

    @BeforeEach
    void fill() {
        space = temp.space();
        henrik = person(space, "Henrik Dahl");
        ulrike = person(space, "Dr. Ulrike Brandt", "Editor", "Northern Light Publishing");
    }

    private void wish(String who) {
        new AddWantedIntroduction(henrik, who, "").run(space);
    }

    private NeedState state() {
        return space.find(henrik, Person.class).orElseThrow().getWantedIntroductions().getFirst().getState();
    }

    private List<String> ideas() {
        return World.ideas(space, henrik);
    }

    @ParameterizedTest
    @CsvSource({"Ulrike Brandt", "ulrike brandt", "Dr. Ulrike Brandt", "Brandt Ulrike", "Ulrike", "Ulrike Brandt of the publishers"})
    @DisplayName("is met once the introduction was made, and proposed no more; undo brings the wish back")
    void met(String who) {
        wish(who);
        assertThat(ideas()).anyMatch(idea -> idea.contains(who));
        UUID touch = new LogInteraction(InteractionKind.EMAIL, List.of(henrik, ulrike)).run(space).result().interaction();
        assertThat(state()).isEqualTo(NeedState.OPEN);
        new AddFavour(henrik, FavourDirection.GIVEN, FavourType.INTRODUCTION, "Ulrike").in(touch).run(space);
        assertThat(state()).isEqualTo(NeedState.MET);
        assertThat(ideas()).noneMatch(idea -> idea.contains("introduce") || idea.contains("Introduce"));
        space.history().undo();
        assertThat(state()).isEqualTo(NeedState.OPEN);
    }

    @Test
    @DisplayName("is met by what a touch gave, named in words or by who was there, on both sides")
    void byTouch() {
        wish("Ulrike Brandt");
        new AddWantedIntroduction(ulrike, "Henrik Dahl", "").run(space);
        new LogInteraction(InteractionKind.EMAIL, List.of(ulrike, henrik)).along(Favours.given(FavourType.INTRODUCTION, "", false)).run(space);
        assertThat(state()).isEqualTo(NeedState.MET);
        assertThat(space.find(ulrike, Person.class).orElseThrow().getWantedIntroductions().getFirst().getState()).isEqualTo(NeedState.MET);
        wish("Mia Sol");
        new LogInteraction(InteractionKind.CALL, henrik).along(Favours.given(FavourType.INTRODUCTION, "Mia Sol", false)).run(space);
        assertThat(space.find(henrik, Person.class).orElseThrow().getWantedIntroductions()).allMatch(w -> w.getState() == NeedState.MET);
    }

    @Test
    @DisplayName("stays a wish after another introduction, other help, or one received")
    void stays() {
        wish("Ulrike Brandt");
        new LogInteraction(InteractionKind.EMAIL, List.of(henrik, person(space, "Anna Brandt")))
                .along(Favours.given(FavourType.INTRODUCTION, "Anna Brandt", false))
                .run(space);
        new LogInteraction(InteractionKind.EMAIL, List.of(henrik, ulrike)).along(Favours.given(FavourType.ADVICE, "Ulrike Brandt", false)).run(space);
        new LogInteraction(InteractionKind.EMAIL, List.of(henrik, ulrike)).along(Favours.received(FavourType.INTRODUCTION, "Ulrike Brandt")).run(space);
        assertThat(state()).isEqualTo(NeedState.OPEN);
    }

    @Test
    @DisplayName("stays a wish where a word of it is only said in passing, and the step that meets one says so (M3, I4)")
    void inPassing() {
        wish("museum");
        new AddFavour(henrik, FavourDirection.GIVEN, FavourType.INTRODUCTION, "the design lead of the museum").run(space);
        assertThat(state()).isEqualTo(NeedState.OPEN);
        new AddFavour(henrik, FavourDirection.GIVEN, FavourType.INTRODUCTION, "Museum").run(space);
        assertThat(state()).isEqualTo(NeedState.MET);
        assertThat(space.history().recent(1).getFirst().label()).endsWith("A wish is met: museum");
    }

    @Test
    @DisplayName("and whom they were introduced to already is proposed no more for what they need")
    void notAgain() {
        new AddNeed(henrik, "an editor").run(space);
        assertThat(ideas()).anyMatch(idea -> idea.contains("Ulrike Brandt"));
        new LogInteraction(InteractionKind.EMAIL, List.of(henrik, ulrike)).along(Favours.given(FavourType.INTRODUCTION, "Ulrike", false)).run(space);
        assertThat(ideas()).noneMatch(idea -> idea.contains("ntroduce"));
    }
}
