// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.people.tests.World.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.Person;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.EditInteraction;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("A touch keeps the day it was logged on, wherever it is read (F5)")
class MomentsTest {
    private static final List<String> ZONES = List.of("Pacific/Pago_Pago", "America/New_York", "UTC", "Asia/Kolkata",
            "Pacific/Auckland", "Pacific/Kiritimati");
    @RegisterExtension
    final TempSpace temp = World.book();

    private Space in(String zone, String moment) {
        temp.close();
        return temp.at(Clock.fixed(Instant.parse(moment), ZoneId.of(zone))).reopen();
    }

    private static LocalDate found(Space space, String words) {
        return space.search().find(words, Set.of(), 1).getFirst().date();
    }

    @Test
    @DisplayName("a call of a late evening is on that evening in every zone: list, page, timeline, search and next date")
    void everywhere() {
        Space space = in("Pacific/Pago_Pago", "2026-11-05T10:30:00Z");
        UUID ange = person(space, "Hb Ange", "", "");
        space.change("Rhythm", tx -> {
            tx.find(ange, Person.class).orElseThrow().setRhythm(World.agreed(30));
        });
        new LogInteraction(InteractionKind.CALL, ange).summary("About the pavilion").run(space);
        LocalDate evening = LocalDate.of(2026, 11, 4);
        for (String zone : ZONES) {
            space = in(zone, "2026-11-20T12:00:00Z");
            People people = new People(space);
            PersonRow row = people.find(ange).orElseThrow();
            assertThat(row.lastTouch()).as(zone).contains(evening);
            assertThat(row.lastTwoWayTouch()).as(zone).contains(evening);
            assertThat(row.nextDue()).as(zone).contains(evening.plusDays(30));
            assertThat(people.timeline(ange, 0, 1).getFirst().day()).as(zone).contains(evening);
            assertThat(found(space, "pavilion")).as(zone).isEqualTo(evening);
        }
    }

    @Test
    @DisplayName("what an older version logged has no day of its own, and is on the day of the reader's zone")
    void older() {
        Space space = in("America/New_York", "2026-11-06T12:00:00Z");
        UUID ange = person(space, "Hb Ange", "", "");
        UUID call = new LogInteraction(InteractionKind.CALL, ange).at(Instant.parse("2026-11-06T01:00:00Z"))
                .summary("About the pavilion").run(space).result().interaction();
        space.change("As an older version had it",
                tx -> tx.find(call, org.wellspring.model.Interaction.class).orElseThrow().setDay(null));
        assertThat(new People(space).find(ange).orElseThrow().lastTouch()).contains(LocalDate.of(2026, 11, 5));
        assertThat(found(space, "pavilion")).isEqualTo(LocalDate.of(2026, 11, 5));
        space = in("UTC", "2026-11-07T12:00:00Z");
        assertThat(new People(space).find(ange).orElseThrow().lastTouch()).contains(LocalDate.of(2026, 11, 6));
    }

    @Test
    @DisplayName("any time logged or changed in any zone is on its local day in any other")
    void random() {
        long seed = Seed.next();
        System.getLogger(MomentsTest.class.getName()).log(System.Logger.Level.INFO, "seed {0}", seed);
        Random random = new Random(seed);
        Instant start = Instant.parse("2026-11-01T00:00:00Z");
        for (int i = 0; i < 12; i++) {
            String home = ZONES.get(random.nextInt(ZONES.size()));
            Instant now = start.plusSeconds(random.nextInt(20 * 86_400));
            Space space = in(home, now.toString());
            UUID someone = person(space, "Somebody " + i, "", "");
            UUID touch = new LogInteraction(InteractionKind.CALL, someone).run(space).result().interaction();
            LocalDate day = now.atZone(ZoneId.of(home)).toLocalDate();
            if (random.nextBoolean()) {
                day = day.minusDays(1 + random.nextInt(5));
                new EditInteraction(touch).on(day).run(space);
            }
            String away = ZONES.get(random.nextInt(ZONES.size()));
            space = in(away, now.plusSeconds(2 * 86_400).toString());
            assertThat(new People(space).find(someone).orElseThrow().lastTouch())
                    .as("seed %d, step %d, logged in %s, read in %s", seed, i, home, away).contains(day);
        }
    }
}
