// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.etiquette.tests.World.TODAY;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Offer;
import org.wellspring.model.Promise;
import org.wellspring.model.PromiseState;
import org.wellspring.people.commands.NewOffer;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.testkit.QueryPlans;
import org.wellspring.testkit.TempSpace;

@DisplayName("T14: the same offer to many")
class BoilerplateTest {
    private static final String WORDS = "If I can ever read a chapter of yours, just say so.";
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID ana;
    private UUID bo;

    @BeforeEach
    void twoAreThere() {
        space = temp.space();
        ana = World.person(space, "Ana Ruiz");
        bo = World.person(space, "Bo Lund");
    }

    private UUID takenUp(UUID offer) {
        return space.changeReturning("Taken up", tx -> {
            Offer one = tx.find(offer, Offer.class).orElseThrow();
            one.setTakenUpOn(TODAY.minusDays(11));
            Promise promise = ModelFactory.eINSTANCE.createPromise();
            promise.setPerson(one.getPerson());
            promise.setOffer(one);
            return tx.add(promise).getId();
        }).result();
    }

    private List<String> said(String words, boolean toMany) {
        return World.rules(space, new NewOffer(bo, words).toMany(toMany));
    }

    @Test
    @DisplayName("is questioned while somebody who took it up waits for an answer; in other words, or to one alone, it is not")
    void again() {
        UUID offer = new NewOffer(ana, WORDS).toMany(true).run(space).result();
        assertThat(said(WORDS, true)).as("nobody took it up").isEmpty();
        UUID promise = takenUp(offer);
        assertThat(said(WORDS, true)).containsExactly("T14");
        assertThat(World.said(space, new NewOffer(bo, "if i can ever read a chapter of yours – just say so").toMany(true))).singleElement()
                .satisfies(warning -> {
                    assertThat(warning.message()).contains("Ana Ruiz");
                    assertThat(warning.about()).containsExactly(offer);
                });
        assertThat(said(WORDS, false)).isEmpty();
        assertThat(said("I know a good printer.", true)).isEmpty();
        space.change("Answered", tx -> tx.find(promise, Promise.class).orElseThrow().setState(PromiseState.ACKNOWLEDGED));
        assertThat(said(WORDS, true)).isEmpty();
        space.history().undo();
        assertThat(said(WORDS, true)).containsExactly("T14");
    }

    @Test
    @DisplayName("waits for nobody who left, died or was deleted (M8)")
    void gone() {
        UUID carla = World.person(space, "Carla Diaz");
        UUID first = new NewOffer(ana, WORDS).toMany(true).run(space).result();
        UUID second = new NewOffer(carla, WORDS).toMany(true).run(space).result();
        takenUp(first);
        takenUp(second);
        assertThat(World.said(space, new NewOffer(bo, WORDS).toMany(true))).singleElement()
                .satisfies(warning -> assertThat(warning.about()).containsExactlyInAnyOrder(first, second));
        new EditEntity(ana).set(ModelPackage.Literals.PERSON__STATUS, PersonStatus.DECEASED).run(space);
        assertThat(World.said(space, new NewOffer(bo, WORDS).toMany(true))).singleElement()
                .satisfies(warning -> assertThat(warning.about()).containsExactly(second));
        new DeletePerson(carla).run(space);
        assertThat(said(WORDS, true)).isEmpty();
    }

    @Test
    @DisplayName("is found without going through all offers and promises")
    void plans() {
        takenUp(new NewOffer(ana, WORDS).toMany(true).run(space).result());
        QueryPlans plans = new QueryPlans();
        assertThat(World.rules(plans.watch(space), new NewOffer(bo, WORDS).toMany(true))).containsExactly("T14");
        assertThat(plans.wholeReads()).isEmpty();
    }
}
