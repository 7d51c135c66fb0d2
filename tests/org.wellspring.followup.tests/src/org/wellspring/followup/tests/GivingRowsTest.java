// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.followup.tests.World.LIST;
import static org.wellspring.followup.tests.World.TODAY;
import static org.wellspring.followup.tests.World.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.giving.IntroductionRow.Side;
import org.wellspring.giving.IntroductionRow.Stage;
import org.wellspring.giving.Introductions;
import org.wellspring.giving.Leads;
import org.wellspring.people.commands.NewIntroduction;
import org.wellspring.giving.Recommendations;
import org.wellspring.giving.commands.NewLead;
import org.wellspring.giving.commands.NewRecommendation;
import org.wellspring.giving.commands.NewRecommendation.By;
import org.wellspring.giving.commands.SetIntroduction;
import org.wellspring.giving.commands.SetLead;
import org.wellspring.giving.commands.ThankForRecommendation;
import org.wellspring.model.LeadState;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.OutcomeType;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.commands.AddRole;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.TodayRow.Deed;
import org.wellspring.testkit.TempSpace;

@DisplayName("What giving has for the day")
class GivingRowsTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID rosa;
    private UUID bo;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor");
        bo = person(space, "Bo Lund");
    }

    private List<TodayRow> rows(LocalDate day) {
        return LIST.of(space, day, 50).rows();
    }

    private UUID introduction() {
        return new NewIntroduction(rosa, bo, "He builds quiet bridges", "She plans parks").run(space).result();
    }

    @Test
    @DisplayName("is an introduction, from the day after, as long as the next step is mine (I1, F13): ask, ask, bring together, hear, thank")
    void introduction_I1_F13() {
        UUID id = introduction();
        assertThat(rows(TODAY)).isEmpty();
        assertThat(rows(TODAY.plusDays(1))).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.person()).contains(rosa);
            assertThat(row.why()).contains("Rosa Okafor has not been asked");
            assertThat(row.help()).contains("He builds quiet bridges");
            assertThat(row.overdueDays()).isZero();
            assertThat(row.offers(Deed.SHOW_ITSELF)).isTrue();
        });
        LIST.done(id).run(space);
        assertThat(rows(TODAY.plusDays(1))).singleElement().satisfies(row -> assertThat(row.person()).contains(bo));
        LIST.done(id).run(space);
        assertThat(rows(TODAY.plusDays(1))).as("it is theirs to answer").isEmpty();
        SetIntroduction.accepted(id, Side.A).run(space);
        assertThat(rows(TODAY.plusDays(1))).isEmpty();
        SetIntroduction.accepted(id, Side.B).run(space);
        assertThat(rows(TODAY.plusDays(1))).singleElement().satisfies(row -> assertThat(row.why()).isEqualTo("Both would like it"));
        LIST.done(id).run(space);
        assertThat(new Introductions(space).find(id).orElseThrow().stage()).isEqualTo(Stage.MADE);
        assertThat(rows(TODAY.plusDays(13))).isEmpty();
        assertThat(rows(TODAY.plusDays(14))).singleElement().satisfies(row -> {
            assertThat(row.help()).isEqualTo("Ask what came of it");
            assertThat(row.offers(Deed.DONE)).isFalse();
        });
        SetIntroduction.outcome(id, OutcomeType.FRIENDSHIP, "").run(space);
        assertThat(rows(TODAY.plusDays(1))).hasSize(1);
        LIST.done(id).run(space);
        assertThat(rows(TODAY.plusDays(20))).isEmpty();
    }

    @Test
    @DisplayName("can be put off (F6), and is gone where one of the two left (M8), declined, or after a year")
    void quiet_F6_M8() {
        UUID id = introduction();
        LIST.putOff(id, TODAY.plusDays(5)).run(space);
        assertThat(rows(TODAY.plusDays(4))).isEmpty();
        assertThat(rows(TODAY.plusDays(5))).hasSize(1);
        assertThat(rows(TODAY.plusDays(366))).isEmpty();
        new EditEntity(bo).set(ModelPackage.Literals.PERSON__STATUS, PersonStatus.LEFT).run(space);
        assertThat(rows(TODAY.plusDays(6))).isEmpty();
        space.history().undo();
        assertThat(rows(TODAY.plusDays(6))).hasSize(1);
        SetIntroduction.declined(id, Side.A).run(space);
        assertThat(rows(TODAY.plusDays(6))).isEmpty();
    }

    @Test
    @DisplayName("is who recommended me, from the day after, with all there are to thank (I5, F13)")
    void recommendation_I5_F13() {
        UUID id = new NewRecommendation("That I listen", List.of(new By(rosa, null), new By(bo, null))).run(space).result();
        assertThat(rows(TODAY)).isEmpty();
        assertThat(rows(TODAY.plusDays(1))).singleElement().satisfies(row -> {
            assertThat(row.person()).contains(rosa);
            assertThat(row.subject()).isEqualTo("That I listen");
            assertThat(row.help()).isEqualTo("A word of thanks, also to Bo Lund");
            assertThat(row.overdueDays()).isZero();
        });
        ThankForRecommendation.one(id, rosa).run(space);
        assertThat(rows(TODAY.plusDays(1))).singleElement().satisfies(row -> assertThat(row.person()).contains(bo));
        LIST.done(id).run(space);
        assertThat(rows(TODAY.plusDays(1))).isEmpty();
        assertThat(new Recommendations(space).find(id).orElseThrow().thanked()).isPresent();
        UUID old = new NewRecommendation("That I wait", List.of(new By(rosa, null))).on(TODAY.minusDays(400)).run(space).result();
        assertThat(rows(TODAY.plusDays(1))).as("after a year it rests under Giving").isEmpty();
        assertThat(new Recommendations(space).find(old).orElseThrow().isOpen()).isTrue();
    }

    @Test
    @DisplayName("is a lead that nobody has yet, with whom it would suit (I2, I3), and thanks for one that was won")
    void lead_I2_I3() {
        UUID ada = person(space, "Ada Quist");
        new AddRole(ada, "Roof carpenter", "Quist Timber").run(space);
        UUID id = new NewLead("A school looks for a roof carpenter", rosa).run(space).result();
        assertThat(rows(TODAY)).isEmpty();
        assertThat(rows(TODAY.plusDays(1))).singleElement().satisfies(row -> {
            assertThat(row.person()).contains(rosa);
            assertThat(row.subject()).isEqualTo("A school looks for a roof carpenter");
            assertThat(row.help()).isEqualTo("It would suit Ada Quist");
            assertThat(row.offers(Deed.DONE)).isFalse();
        });
        SetLead.passed(id, ada).run(space);
        assertThat(rows(TODAY.plusDays(1))).isEmpty();
        SetLead.became(id, LeadState.WON).run(space);
        assertThat(rows(TODAY.plusDays(1))).singleElement().satisfies(row -> assertThat(row.help()).isEqualTo("Thank Rosa Okafor, who told you of it"));
        LIST.done(id).run(space);
        assertThat(new Leads(space).find(id).orElseThrow().state()).isEqualTo(LeadState.THANKED);
        assertThat(rows(TODAY.plusDays(1))).isEmpty();
    }
}
