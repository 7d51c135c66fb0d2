// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.model.Direction;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.SilenceCase;
import org.wellspring.model.SilenceStage;
import org.wellspring.people.OnlyBusiness;
import org.wellspring.people.OnlyBusiness.Client;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PeopleSettings;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.EditInteraction;
import org.wellspring.people.commands.EditLabels;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.TempSpace;

@DisplayName("A client with whom there is nothing but business")
class OnlyBusinessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection()).at(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
    private Space space;
    private UUID ana;

    @BeforeEach
    void fill() {
        space = temp.space();
        ana = new CreatePerson("Ana Ruiz").metOn(TODAY.minusYears(2)).run(space).result();
        EditLabels.kinds(ana).add("client").run(space);
    }

    private LogInteraction talk(int daysAgo) {
        return new LogInteraction(InteractionKind.CALL, ana).on(TODAY.minusDays(daysAgo));
    }

    private boolean said() {
        boolean said = new OnlyBusiness(space).clients().stream().map(Client::id).anyMatch(ana::equals);
        assertThat(new People(space).list(PeopleQuery.all().onlyBusiness(true))).extracting(PersonRow::id).hasSize(said ? 1 : 0);
        assertThat(new People(space).count(PeopleQuery.all().onlyBusiness(true))).isEqualTo(said ? 1 : 0);
        return said;
    }

    @Test
    @DisplayName("is said so after as many days as the user set, and until a word about something else (M7)")
    void flagged() {
        assertThat(said()).as("two years, and never").isTrue();
        assertThat(new OnlyBusiness(space).clients().getFirst().ever()).isFalse();
        UUID touch = talk(90).run(space).result().interaction();
        assertThat(said()).isTrue();
        assertThat(new OnlyBusiness(space).clients().getFirst().since()).isEqualTo(TODAY.minusDays(90));
        UUID later = talk(89).run(space).result().interaction();
        assertThat(said()).isFalse();
        new EditInteraction(later).business(true).run(space);
        assertThat(said()).as("that was about business").isTrue();
        talk(1).pitch(true).run(space);
        talk(2).attempt(true).run(space);
        assertThat(said()).as("a pitch is business, and a try that reached nobody is none").isTrue();
        new DeleteEntry(later).run(space);
        new EditInteraction(touch).on(TODAY.minusDays(3)).run(space);
        assertThat(said()).as("it was later than it was noted").isFalse();
    }

    @Test
    @DisplayName("is nobody who is no client, left, or is new; 0 days is never (M7, M8)")
    void nobodyElse() {
        UUID fresh = new CreatePerson("Bo Hale").metOn(TODAY.minusDays(3)).run(space).result();
        EditLabels.kinds(fresh).add("Client").run(space);
        new CreatePerson("Cy Young").metOn(TODAY.minusYears(2)).run(space);
        assertThat(said()).isTrue();
        new Settings(space).set(PeopleSettings.CLIENT_DAYS, "0");
        assertThat(said()).isFalse();
        new Settings(space).set(PeopleSettings.CLIENT_DAYS, "30");
        assertThat(said()).isTrue();
        new EditEntity(ana).set(ModelPackage.Literals.PERSON__STATUS, "left").run(space);
        assertThat(said()).isFalse();
    }

    @Test
    @DisplayName("is nobody who is left in peace, so that the next one is named, and is again once they answer (M7, T12)")
    void leftInPeace() {
        UUID letter = new LogInteraction(InteractionKind.EMAIL, ana).direction(Direction.OUT).business(true).on(TODAY.minusDays(60)).run(space).result()
                .interaction();
        assertThat(said()).isTrue();
        space.change("Let rest", tx -> {
            SilenceCase made = ModelFactory.eINSTANCE.createSilenceCase();
            made.setPerson(tx.find(ana, Person.class).orElseThrow());
            made.setOutreach(tx.find(letter, Interaction.class).orElseThrow());
            made.setStage(SilenceStage.CLOSED);
            tx.add(made);
        });
        assertThat(said()).isFalse();
        new LogInteraction(InteractionKind.EMAIL, ana).direction(Direction.IN).business(true).on(TODAY.minusDays(1)).run(space);
        assertThat(said()).isTrue();
    }

    @Test
    @DisplayName("is so since the day of the last word, wherever the user lives: noon of a day is that day also in Auckland (M7)")
    void farEast() {
        talk(90).run(space);
        Clock there = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Pacific/Auckland"));
        temp.close();
        try (Space far = temp.spaces().open(temp.directory(), temp.options().at(there))) {
            assertThat(new OnlyBusiness(far).clients()).extracting(Client::since).containsExactly(TODAY.minusDays(90));
        }
    }
}
