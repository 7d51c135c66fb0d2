// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.model.Event;
import org.wellspring.model.ModelFactory;
import org.wellspring.people.KnownEvents;
import org.wellspring.people.PeopleByName;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.Organizations;
import org.wellspring.testkit.PersonBuilder;
import org.wellspring.testkit.TempSpace;

@DisplayName("Whoever reads what was written finds")
class PeopleByNameTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 12);
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private PeopleByName people;

    @BeforeEach
    void fill() {
        space = temp.space();
        PersonBuilder.aPerson("Zoë Marín").in(space);
        PersonBuilder.aPerson("John Marsh").in(space);
        PersonBuilder.aPerson("Marsha Bell").in(space);
        people = new PeopleByName(space);
    }

    private static List<String> names(List<PersonRow> rows) {
        return rows.stream().map(PersonRow::name).toList();
    }

    @Test
    @DisplayName("a person by the whole name, by one word of it, by beginnings of words, by something like it, and by id")
    void people() {
        assertThat(names(people.exactly("zoe marin"))).containsExactly("Zoë Marín");
        assertThat(names(people.exactly("zoe"))).isEmpty();
        assertThat(names(people.called("marsh"))).containsExactly("John Marsh");
        assertThat(names(people.called("John Marsh"))).isEmpty();
        assertThat(names(people.beginning("mars"))).containsExactlyInAnyOrder("John Marsh", "Marsha Bell");
        assertThat(names(people.similar("Jon Marsh"))).contains("John Marsh");
        PersonRow zoe = people.exactly("Zoë Marín").getFirst();
        assertThat(people.row(zoe.id()).map(PersonRow::name)).contains("Zoë Marín");
        assertThat(people.row(UUID.randomUUID())).isEmpty();
    }

    @Test
    @DisplayName("events of the days around one, the latest first, those at both ends among them")
    void events() {
        event("Spring fair", MAY.minusDays(3));
        event("Open studios", MAY);
        event(null, MAY.plusDays(1));
        event("Autumn fair", MAY.plusDays(90));
        assertThat(KnownEvents.between(space, MAY.minusDays(3), MAY.plusDays(1))).extracting(KnownEvents.Titled::title)
                .containsExactly("", "Open studios", "Spring fair");
        assertThat(KnownEvents.between(space, MAY.minusDays(2), MAY.plusDays(1))).extracting(KnownEvents.Titled::title).doesNotContain("Spring fair");
        assertThat(KnownEvents.between(space, MAY.plusDays(9), MAY)).isEmpty();
    }

    private void event(String title, LocalDate day) {
        space.change("Add an event", tx -> {
            Event event = ModelFactory.eINSTANCE.createEvent();
            event.setTitle(title);
            event.setStart(day.atTime(23, 30).toInstant(ZoneOffset.UTC));
            tx.add(event);
        });
    }

    @Test
    @DisplayName("which organizations were there before the step that is being made")
    void organizations() {
        UUID acme = World.organization(space, "Acme Brick").getId();
        space.change("Add", tx -> {
            UUID fresh = tx.add(ModelFactory.eINSTANCE.createOrganization()).getId();
            assertThat(Organizations.isThere(space, acme)).isTrue();
            assertThat(Organizations.isThere(space, fresh)).isFalse();
        });
        assertThat(Organizations.isThere(space, people.called("Zoë").getFirst().id())).as("a person").isFalse();
    }
}
