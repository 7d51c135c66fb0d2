// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.events.tests.World.TODAY;
import static org.wellspring.events.tests.World.lunch;
import static org.wellspring.events.tests.World.page;
import static org.wellspring.events.tests.World.person;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.events.Cost;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.EventsQuery.Shown;
import org.wellspring.events.commands.DeleteEvent;
import org.wellspring.events.commands.EditEvent;
import org.wellspring.events.commands.Expect;
import org.wellspring.events.commands.Meet;
import org.wellspring.events.commands.NewEvent;
import org.wellspring.events.commands.RemoveFromEvent;
import org.wellspring.events.commands.Settle;
import org.wellspring.model.EventAim;
import org.wellspring.people.People;
import org.wellspring.testkit.TempSpace;

@DisplayName("An event")
class EventsTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;

    @BeforeEach
    void open() {
        space = temp.space();
    }

    private List<String> titles(EventsQuery query) {
        assertThat(new Events(space).count(query)).isEqualTo(new Events(space).list(query).size());
        return new Events(space).list(query).stream().map(EventRow::title).toList();
    }

    @Test
    @DisplayName("holds title, day and time, place, aim and purpose, host, time and cost, and each can be changed by itself (E1)")
    void holds() {
        UUID id = new NewEvent("Evening talk").at(Instant.parse("2026-12-03T18:00:00Z")).lasts(90).place("Newman House").aim(EventAim.LEARNING)
                .purpose("Hear how they choose").host("Site Notes").minutes(150).cost(Cost.read("12.50 EUR", Locale.UK)).notes("Bring the book").run(space)
                .result();
        var page = page(space, id);
        assertThat(page.row().day()).contains(TODAY.plusDays(11));
        assertThat(page.row().time()).contains(LocalTime.of(18, 0));
        assertThat(page.row().end()).contains(Instant.parse("2026-12-03T19:30:00Z"));
        assertThat(page.row()).extracting(EventRow::title, EventRow::place, EventRow::aim, EventRow::minutes).containsExactly("Evening talk", "Newman House",
                EventAim.LEARNING, 150);
        assertThat(page.purpose()).isEqualTo("Hear how they choose");
        assertThat(page.notes()).isEqualTo("Bring the book");
        assertThat(page.host()).hasValueSatisfying(host -> assertThat(host.name()).isEqualTo("Site Notes"));
        assertThat(page.cost()).contains(new Cost(1250, "EUR"));

        new EditEvent(id).at(Instant.parse("2026-12-04T19:00:00Z")).place("").run(space);
        page = page(space, id);
        assertThat(page.row().end()).as("the end moves along").contains(Instant.parse("2026-12-04T20:30:00Z"));
        assertThat(page.row().place()).isEmpty();
        assertThat(page.purpose()).as("what is not named stays").isEqualTo("Hear how they choose");
        new EditEvent(id).on(TODAY).cost(Optional.empty()).host("").run(space);
        page = page(space, id);
        assertThat(page.row().time()).isEmpty();
        assertThat(page.row().end()).isEmpty();
        assertThat(page.cost()).isEmpty();
        assertThat(page.host()).isEmpty();
    }

    @Test
    @DisplayName("needs a title and a day, and takes no time of its own that is longer than a month")
    void refused() {
        assertThatThrownBy(() -> new NewEvent(" ").on(TODAY).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new NewEvent("Lunch").run(space)).isInstanceOf(SpaceException.class).hasMessageContaining("An event has a day");
        assertThatThrownBy(() -> new NewEvent("Lunch").on(TODAY).minutes(-1).run(space)).isInstanceOf(SpaceException.class);
        assertThat(titles(EventsQuery.of(Shown.ALL))).isEmpty();
    }

    @Test
    @DisplayName("without a time of day lasts whole days, and any other length is refused rather than forgotten (E1)")
    void wholeDays() {
        UUID fair = new NewEvent("Fair").on(TODAY).lasts(2 * 24 * 60).run(space).result();
        assertThat(page(space, fair).row().days()).containsExactly(TODAY, TODAY.plusDays(1));
        new EditEvent(fair).on(TODAY.plusDays(7)).run(space);
        assertThat(page(space, fair).row().days()).containsExactly(TODAY.plusDays(7), TODAY.plusDays(8));
        new EditEvent(fair).lasts(24 * 60).run(space);
        assertThat(page(space, fair).row().days()).containsExactly(TODAY.plusDays(7));
        assertThatThrownBy(() -> new EditEvent(fair).lasts(120).run(space)).isInstanceOf(SpaceException.class)
                .hasMessageContaining("lasts whole days");
        assertThatThrownBy(() -> new NewEvent("Lunch").at(Instant.parse("2026-11-25T12:00:00Z")).lasts(2).run(space))
                .as("two hours were meant").isInstanceOf(SpaceException.class).hasMessageContaining("minutes");
    }

    @Test
    @DisplayName("of today that is over and closed out is with those over, and not with those to come (E1, E2)")
    void over() {
        UUID early = new NewEvent("Breakfast").at(Instant.parse("2026-11-22T07:00:00Z")).lasts(90).run(space).result();
        UUID late = new NewEvent("Open house").at(Instant.parse("2026-11-22T08:00:00Z")).lasts(10 * 60).run(space).result();
        for (UUID event : List.of(early, late)) {
            Meet.Noted met = Meet.fresh(event, "Ana Ruiz").run(space).result();
            assertThat(titles(EventsQuery.of(Shown.COMING))).contains(page(space, event).row().title());
            Settle.nothing(met.encounter()).run(space);
        }
        assertThat(titles(EventsQuery.of(Shown.COMING))).containsExactly("Open house");
        assertThat(titles(EventsQuery.of(Shown.PAST))).containsExactly("Breakfast");
    }

    @Test
    @DisplayName("is listed with those to come, those over or those to be closed out, by aim and by words of title and place (E1, E2)")
    void listed() {
        UUID lunch = lunch(space);
        new NewEvent("Fair in İzmir").on(TODAY.minusDays(30)).aim(EventAim.LEARNING).run(space);
        new NewEvent("Choir").on(TODAY).aim(EventAim.SOCIAL).run(space);
        new NewEvent("Next lunch").at(Instant.parse("2026-11-25T12:00:00Z")).place("Ostrich").run(space);
        assertThat(titles(EventsQuery.of(Shown.COMING))).containsExactly("Choir", "Next lunch");
        assertThat(titles(EventsQuery.of(Shown.PAST))).containsExactly("Tuesday lunch", "Fair in İzmir");
        assertThat(titles(EventsQuery.of(Shown.OPEN))).isEmpty();
        Meet.fresh(lunch, "Ana Ruiz").run(space);
        assertThat(titles(EventsQuery.of(Shown.OPEN))).containsExactly("Tuesday lunch");
        UUID old = new NewEvent("Old").on(TODAY.minusDays(22)).run(space).result();
        Meet.fresh(old, "Bo Lund").run(space);
        assertThat(titles(EventsQuery.of(Shown.OPEN))).as("after three weeks nobody asks any more").containsExactly("Tuesday lunch");
        new DeleteEvent(old).run(space);
        assertThat(titles(EventsQuery.of(Shown.ALL))).containsExactly("Next lunch", "Choir", "Tuesday lunch", "Fair in İzmir");
        assertThat(titles(EventsQuery.of(Shown.ALL).aim(Optional.of(EventAim.LEARNING)))).containsExactly("Fair in İzmir");
        assertThat(titles(EventsQuery.of(Shown.ALL).text("ostr LUNCH"))).containsExactly("Next lunch", "Tuesday lunch");
        assertThat(titles(EventsQuery.of(Shown.ALL).text("izmir"))).containsExactly("Fair in İzmir");
        assertThat(new Events(space).list(EventsQuery.of(Shown.ALL).page(1, 2))).extracting(EventRow::title).containsExactly("Choir", "Tuesday lunch");
    }

    @Test
    @DisplayName("says who is likely there, once each (E4); taking somebody out or deleting it leaves the people, and undo brings it back")
    void expectedAndDeleted() {
        UUID ana = person(space, "Ana Ruiz");
        UUID lunch = lunch(space);
        new Expect(lunch, ana).note("Asked for an architect").run(space);
        UUID again = new Expect(lunch, ana).run(space).result();
        assertThat(page(space, lunch).expected()).singleElement().satisfies(likely -> {
            assertThat(likely.name()).isEqualTo("Ana Ruiz");
            assertThat(likely.note()).isEqualTo("Asked for an architect");
        });
        assertThat(new Events(space).find(lunch).orElseThrow().expected()).isOne();
        new RemoveFromEvent(again).run(space);
        assertThat(page(space, lunch).expected()).isEmpty();
        space.history().undo();
        assertThat(page(space, lunch).expected()).hasSize(1);
        new DeleteEvent(lunch).run(space);
        assertThat(new Events(space).find(lunch)).isEmpty();
        assertThat(new People(space).find(ana)).isPresent();
        space.history().undo();
        assertThat(page(space, lunch).expected()).hasSize(1);
    }

    @Test
    @DisplayName("reads a price as people write it, and nothing else (E1)")
    void prices() {
        assertThat(Cost.read("12.50 EUR", Locale.UK)).contains(new Cost(1250, "EUR"));
        assertThat(Cost.read("€ 12,5", Locale.UK)).contains(new Cost(1250, "EUR"));
        assertThat(Cost.read("28", Locale.UK)).contains(new Cost(2800, "GBP"));
        assertThat(Cost.read("3000 JPY", Locale.UK)).contains(new Cost(3000, "JPY"));
        for (String wrong : List.of("", "free", "12.50 XYZ", "12.505 EUR", "1 000", "-3 EUR")) {
            assertThat(Cost.read(wrong, Locale.UK)).as(wrong).isEmpty();
        }
        assertThat(new Cost(1250, "EUR").text(Locale.GERMANY)).isEqualTo("12,50 EUR");
        assertThat(new Cost(3000, "JPY").plain()).isEqualTo("3000 JPY");
    }
}
