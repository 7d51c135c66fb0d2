// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.followup.tests.World.LIST;
import static org.wellspring.followup.tests.World.TODAY;
import static org.wellspring.followup.tests.World.person;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.followup.NextSteps;
import org.wellspring.followup.commands.NewCard;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.followup.commands.SetPromise;
import org.wellspring.followup.commands.SetRhythm;
import org.wellspring.model.PromiseState;
import org.wellspring.testkit.TempSpace;

@DisplayName("What is open with one person")
class NextStepsTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID rosa;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor");
        new NewPromise(person(space, "Ana Ruiz"), "Of no concern to Rosa", TODAY).run(space);
    }

    @Test
    @DisplayName("stands in the order of its days, promises and next steps alike, cards last")
    void order() {
        new NewCard("Rosa’s card", rosa).run(space);
        new NewFollowUp(rosa, "Ask about the fair", TODAY.plusDays(2)).run(space);
        new NewPromise(rosa, "Send the drawings", TODAY.minusDays(1)).run(space);
        assertThat(new NextSteps(space).with(rosa)).extracting(NextSteps.Step::kind)
                .containsExactly(NextSteps.Kind.PROMISE, NextSteps.Kind.FOLLOW_UP, NextSteps.Kind.CARD);
    }

    @Test
    @DisplayName("comes up when it was put off to, goes when it is done, and says when its alarm is stopped")
    void states() {
        UUID ask = new NewFollowUp(rosa, "Ask about the fair", TODAY).run(space).result();
        UUID send = new NewPromise(rosa, "Send the drawings", TODAY.plusDays(1)).run(space).result();
        LIST.putOff(ask, TODAY.plusDays(5)).run(space);
        new SetPromise(send, PromiseState.ACKNOWLEDGED).run(space);
        assertThat(new NextSteps(space).with(rosa)).satisfiesExactly(
                s -> assertThat(s.acknowledged()).isTrue(),
                s -> assertThat(s.day()).contains(TODAY.plusDays(5)));
        LIST.done(ask).run(space);
        LIST.done(send).run(space);
        assertThat(new NextSteps(space).with(rosa)).isEmpty();
    }

    @Test
    @DisplayName("a longest gap shorter than the wished interval is objected to in the same words everywhere")
    void intervals() {
        assertThat(SetRhythm.objection(30, 20)).isPresent();
        assertThat(SetRhythm.objection(4000, 0)).isPresent();
        assertThat(SetRhythm.objection(30, 60)).isEmpty();
        assertThat(SetRhythm.objection(0, 0)).isEmpty();
    }
}
