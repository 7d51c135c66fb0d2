// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.giving.tests.World.person;

import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.giving.IntroductionRow.Side;
import org.wellspring.giving.IntroductionRow.Stage;
import org.wellspring.giving.Introductions;
import org.wellspring.people.commands.NewIntroduction;
import org.wellspring.giving.commands.SetIntroduction;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.spi.Writings;
import org.wellspring.people.spi.Writings.Writing;
import org.wellspring.testkit.TempSpace;

@DisplayName("What there is to write about an introduction")
class IntroductionWritingsTest {
    @RegisterExtension
    final TempSpace temp = World.book();

    private Optional<Writing> about(UUID introduction, UUID person) {
        return World.services(Writings.class).stream().flatMap(source -> source.about(temp.space(), introduction, person).stream()).findFirst();
    }

    @Test
    @DisplayName("I1: are the words of its step; that they were sent is noted with the touch, in one step, and nobody else has any")
    void steps() {
        Space space = temp.space();
        UUID rosa = person(space, "Rosa Okafor", "Exhibit designer", "Harbor Studio");
        UUID jonas = person(space, "Jonas Weber", "Curator", "Maritime Museum");
        UUID id = new NewIntroduction(rosa, jonas, "He plans a hall about tides", "She builds halls that people remember.").run(space).result();
        Writing asking = about(id, rosa).orElseThrow();
        assertThat(asking.people()).containsExactly(rosa);
        assertThat(asking.words()).doesNotContain("Jonas");
        new LogInteraction(InteractionKind.EMAIL, rosa).direction(Direction.OUT).finishing(asking.sent().orElseThrow().noted(asking.words())).run(space);
        assertThat(new Introductions(space).find(id).orElseThrow().stage()).isEqualTo(Stage.TO_ASK);
        space.history().undo();
        SetIntroduction.accepted(id, Side.A).run(space);
        SetIntroduction.accepted(id, Side.B).run(space);
        Writing making = about(id, jonas).orElseThrow();
        assertThat(making.people()).containsExactly(jonas, rosa);
        new LogInteraction(InteractionKind.EMAIL, making.people()).finishing(making.sent().orElseThrow().noted("")).run(space);
        assertThat(new Introductions(space).find(id).orElseThrow().stage()).isEqualTo(Stage.MADE);
        assertThat(about(id, rosa)).isEmpty();
        assertThat(about(id, person(space, "Somebody Else"))).isEmpty();
        assertThat(about(rosa, rosa)).isEmpty();
    }
}
