// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.followup.tests.World.LIST;
import static org.wellspring.followup.tests.World.TODAY;
import static org.wellspring.followup.tests.World.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.Due;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.Offers;
import org.wellspring.followup.commands.SetPromise;
import org.wellspring.followup.commands.TakeUp;
import org.wellspring.followup.internal.OpenSteps;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.PromiseState;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.NewOffer;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("An offer (F9)")
class OffersTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID rosa;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor");
    }

    private UUID offer(String what) {
        return new NewOffer(rosa, what).on(TODAY.minusDays(24)).run(space).result();
    }

    @Test
    @DisplayName("waits without a row, is taken up, and is a promise then, due in as many days as the setting says (F9)")
    void takenUp_F9() {
        UUID offer = offer("A museum contact");
        assertThat(new Offers(space).open()).singleElement().satisfies(row -> assertThat(row.on()).contains(TODAY.minusDays(24)));
        assertThat(World.rows(space)).isEmpty();
        new Settings(space).set(FollowupSettings.PROMISE_DAYS, "5");
        UUID promise = new TakeUp(offer).on(TODAY.minusDays(11)).run(space).result();
        assertThat(new Offers(space).open()).isEmpty();
        assertThat(new Offers(space).all(10)).singleElement().satisfies(row -> assertThat(row.takenUp()).contains(TODAY.minusDays(11)));
        assertThat(World.rows(space)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(promise);
            assertThat(row.subject()).isEqualTo("A museum contact");
            assertThat(row.overdueDays()).isEqualTo(6);
            assertThat(row.why()).isEqualTo("They took up your offer 11 days ago; it was due 6 days ago");
        });
        assertThatThrownBy(() -> new TakeUp(offer).run(space)).isInstanceOf(SpaceException.class).hasMessageContaining("taken up before");
    }

    @Test
    @DisplayName("that was taken up stops its alarm when that is acknowledged (F10), is due again, and is kept or released; undo takes back each")
    void states_F9_F10() {
        UUID promise = new TakeUp(offer("A museum contact")).on(TODAY.minusDays(9)).run(space).result();
        new SetPromise(promise, PromiseState.ACKNOWLEDGED).run(space);
        assertThat(World.rows(space)).isEmpty();
        assertThat(new Due(space).promises(true)).hasSize(1);
        new SetPromise(promise, PromiseState.OPEN).run(space);
        assertThat(World.rows(space)).hasSize(1);
        LIST.done(promise).run(space);
        assertThat(new Offers(space).response()).contains(new Offers.Response(1, 9, 9));
        space.history().undo();
        assertThat(new Offers(space).response()).isEmpty();
        LIST.letGo(promise).run(space);
        assertThat(World.rows(space)).isEmpty();
        assertThat(new Offers(space).response()).as("released is not answered").isEmpty();
    }

    @Test
    @DisplayName("is not taken up on a day to come, nor due before it was, and nothing is changed then (F9)")
    void strangeDays_F9() {
        UUID offer = offer("A museum contact");
        for (TakeUp wrong : new TakeUp[] {new TakeUp(offer).on(TODAY.plusDays(1)), new TakeUp(offer).due(TODAY.minusDays(1)),
                new TakeUp(offer).on(TODAY.minusDays(3)).due(TODAY.minusDays(4))}) {
            assertThatThrownBy(() -> wrong.run(space)).isInstanceOf(SpaceException.class);
        }
        assertThat(new Offers(space).open()).hasSize(1);
        UUID promise = new TakeUp(offer).on(TODAY.minusDays(3)).due(TODAY.minusDays(3)).run(space).result();
        LIST.done(promise).run(space);
        new EditEntity(promise).set(ModelPackage.Literals.PROMISE__CLOSED_ON, TODAY.minusDays(9)).run(space);
        assertThat(new Offers(space).response()).as("kept before it was taken up is at once").contains(new Offers.Response(1, 0, 0));
    }

    @Test
    @DisplayName("to somebody who left or died is in no list (M8), and comes back with them")
    void muted_M8() {
        offer("A museum contact");
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__STATUS, PersonStatus.DECEASED).run(space);
        assertThat(new Offers(space).open()).isEmpty();
        space.history().undo();
        assertThat(new Offers(space).open()).hasSize(1);
    }

    @Test
    @DisplayName("can be taken up by what is logged: it is among what is open with the person")
    void whileLogging() {
        UUID offer = offer("A museum contact");
        assertThat(new OpenSteps().with(space, rosa)).singleElement().satisfies(matter -> {
            assertThat(matter.id()).isEqualTo(offer);
            assertThat(matter.says()).isEqualTo("They took up your offer: A museum contact");
            matter.done().get().run(space);
        });
        assertThat(new OpenSteps().with(space, rosa)).singleElement().satisfies(matter -> assertThat(matter.says()).startsWith("Promise kept"));
    }

    @Test
    @DisplayName("tells how long take-ups took, of the last twenty: half of them no longer than the usual time")
    void response_F9() {
        long seed = Seed.next();
        System.getLogger(OffersTest.class.getName()).log(System.Logger.Level.INFO, "seed {0}", seed);
        Random random = new Random(seed);
        List<Integer> took = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            int days = random.nextInt(40);
            took.add(days);
            LocalDate closed = TODAY.minusDays(25L - i);
            UUID promise = new TakeUp(offer("Help " + i)).on(closed.minusDays(days)).run(space).result();
            new SetPromise(promise, PromiseState.KEPT).run(space);
            new EditEntity(promise).set(ModelPackage.Literals.PROMISE__CLOSED_ON, closed).run(space);
        }
        List<Integer> last = new ArrayList<>(took.subList(5, 25));
        Collections.sort(last);
        assertThat(new Offers(space).response()).contains(new Offers.Response(20, last.get(9), last.getLast()));
    }
}
