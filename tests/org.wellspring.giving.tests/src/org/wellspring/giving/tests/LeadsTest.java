// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.giving.tests.World.TODAY;
import static org.wellspring.giving.tests.World.person;
import static org.wellspring.giving.tests.World.received;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.giving.Fit;
import org.wellspring.giving.LeadRow;
import org.wellspring.giving.Leads;
import org.wellspring.giving.commands.NewLead;
import org.wellspring.giving.commands.SetLead;
import org.wellspring.model.Lead;
import org.wellspring.model.LeadState;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.OutcomeType;
import org.wellspring.model.Person;
import org.wellspring.model.SilenceCase;
import org.wellspring.model.SilenceStage;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.spi.GivenHelp;
import org.wellspring.testkit.TempSpace;

@DisplayName("A lead")
class LeadsTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private Leads leads;
    private UUID rosa;
    private UUID jonas;
    private UUID mia;

    @BeforeEach
    void fill() {
        space = temp.space();
        leads = new Leads(space);
        rosa = person(space, "Rosa Okafor", "Architect", "Harbor Studio");
        jonas = person(space, "Jonas Weber", "Architect", "Weber and Sons");
        mia = person(space, "Mia Sol", "Baker", "Sol");
    }

    private LeadRow lead(UUID id) {
        return leads.find(id).orElseThrow();
    }

    @Test
    @DisplayName("is passed on, taken up, won or lost, and thanked for (I2)")
    void steps() {
        UUID id = new NewLead("A library looks for an architect", mia).run(space).result();
        assertThat(lead(id).state()).isEqualTo(LeadState.NEW);
        assertThat(lead(id).from().orElseThrow().name()).isEqualTo("Mia Sol");
        assertThatThrownBy(() -> SetLead.became(id, LeadState.WON).run(space)).isInstanceOf(SpaceException.class);
        SetLead.passed(id, rosa).run(space);
        assertThat(lead(id).passed()).contains(TODAY);
        assertThat(World.services(GivenHelp.class).getFirst().between(space, rosa, TODAY, TODAY)).as("it is help").isTrue();
        SetLead.became(id, LeadState.ACKNOWLEDGED).run(space);
        SetLead.became(id, LeadState.WON).run(space);
        assertThat(lead(id).closed()).contains(TODAY);
        assertThat(leads.open()).as("thanks are still to say").hasSize(1);
        SetLead.became(id, LeadState.THANKED).run(space);
        assertThat(leads.open()).isEmpty();
        assertThat(leads.all(0, 9)).hasSize(1);
        assertThatThrownBy(() -> SetLead.became(id, LeadState.NEW).run(space)).isInstanceOf(SpaceException.class);
        space.history().undo();
        assertThat(leads.open()).extracting(LeadRow::state).containsExactly(LeadState.WON);
    }

    @Test
    @DisplayName("is on the open list exactly as long as something is to be done")
    void openOrNot() {
        for (LeadState state : LeadState.VALUES) {
            UUID id = new NewLead("A library, " + state, mia).run(space).result();
            space.change("State", tx -> tx.find(id, Lead.class).orElseThrow().setState(state));
            assertThat(leads.open().stream().anyMatch(row -> row.id().equals(id))).as(state.getLiteral()).isEqualTo(lead(id).isOpen());
        }
    }

    @Test
    @DisplayName("names whom it would suit, those who helped me before the others, and says no number (I3, G5)")
    void fitting() {
        assertThat(leads.fitting("A library looks for an architect", null, 9)).extracting(Fit::name).containsExactlyInAnyOrder("Rosa Okafor", "Jonas Weber");
        received(space, jonas, "a map", TODAY);
        List<Fit> fits = leads.fitting("A library looks for an architect", null, 9);
        assertThat(fits).extracting(Fit::name).containsExactly("Jonas Weber", "Rosa Okafor");
        assertThat(fits).extracting(Fit::helped).containsExactly(true, false);
        assertThat(leads.fitting("A library looks for an architect", jonas, 9)).extracting(Fit::name).containsExactly("Rosa Okafor");
        assertThat(leads.fitting("A violin", null, 9)).isEmpty();
        assertThat(leads.fitting("", null, 9)).isEmpty();
    }

    @Test
    @DisplayName("would suit nobody who is left in peace (I3, T12)")
    void leftInPeace() {
        space.change("Let rest", tx -> {
            SilenceCase made = ModelFactory.eINSTANCE.createSilenceCase();
            made.setPerson(tx.find(jonas, Person.class).orElseThrow());
            made.setSince(TODAY.minusDays(40));
            made.setStage(SilenceStage.CLOSED);
            tx.add(made);
        });
        assertThat(leads.fitting("Weber and Sons look for an architect", null, 9)).extracting(Fit::name).containsExactly("Rosa Okafor");
        space.history().undo();
        assertThat(leads.fitting("Weber and Sons look for an architect", null, 9)).extracting(Fit::name).containsExactly("Jonas Weber");
    }

    @Test
    @DisplayName("closes when it is won, lost or thanked for, opens again when it is taken up after all, and says what came of it (I2, I6)")
    void closes() {
        UUID id = new NewLead("A library looks for an architect", mia).run(space).result();
        assertThatThrownBy(() -> SetLead.outcome(id, OutcomeType.BUSINESS).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> SetLead.passed(id, mia).run(space)).isInstanceOf(SpaceException.class).hasMessageContaining("Mia Sol");
        SetLead.passed(id, rosa).run(space);
        SetLead.became(id, LeadState.WON).run(space);
        SetLead.outcome(id, OutcomeType.BUSINESS).run(space);
        assertThat(lead(id).outcome()).isEqualTo(OutcomeType.BUSINESS);
        SetLead.became(id, LeadState.ACKNOWLEDGED).run(space);
        assertThat(lead(id).closed()).isEmpty();
        SetLead.became(id, LeadState.THANKED).run(space);
        assertThat(lead(id).closed()).contains(TODAY);
        SetLead.passed(id, jonas).run(space);
        assertThat(lead(id).outcome()).as("it begins anew").isEqualTo(OutcomeType.NONE);
        assertThatThrownBy(() -> SetLead.from(id, jonas).run(space)).isInstanceOf(SpaceException.class);
        SetLead.from(id, null).run(space);
        assertThat(lead(id).from()).isEmpty();
        SetLead.from(id, rosa).run(space);
        assertThat(lead(id).from().orElseThrow().name()).isEqualTo("Rosa Okafor");
    }

    @Test
    @DisplayName("without words is refused, and goes on to another where the first can not take it")
    void another() {
        assertThatThrownBy(() -> new NewLead(" ", null).run(space)).isInstanceOf(SpaceException.class);
        UUID id = new NewLead("Forty chairs", null).run(space).result();
        SetLead.passed(id, rosa).run(space);
        SetLead.became(id, LeadState.LOST).run(space);
        assertThat(leads.open()).isEmpty();
        SetLead.passed(id, jonas).run(space);
        assertThat(lead(id).to().orElseThrow().name()).isEqualTo("Jonas Weber");
        assertThat(leads.open()).hasSize(1);
        new DeletePerson(jonas).run(space);
        assertThat(lead(id).to()).isEmpty();
    }
}
