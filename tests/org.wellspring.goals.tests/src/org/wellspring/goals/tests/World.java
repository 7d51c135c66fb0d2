// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.tests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import org.wellspring.core.Moments;
import org.wellspring.core.Space;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.Goals;
import org.wellspring.goals.commands.NewGoal;
import org.wellspring.goals.internal.GoalsProjection;
import org.wellspring.model.Event;
import org.wellspring.model.ModelFactory;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.TempSpace;

/** The small world the tests are set in: Sunday, 22 November 2026. */
final class World {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private World() {
    }

    static TempSpace book() {
        return new TempSpace(new PeopleProjection(), new GoalsProjection()).at(CLOCK);
    }

    static UUID person(Space space, String name, String title, String organization) {
        return new CreatePerson(name).role(title, organization).run(space).result();
    }

    /** Six talks until the end of next May. */
    static UUID talks(Space space) {
        return new NewGoal("Speak at six evenings").measure("6 talks").by(LocalDate.of(2027, 5, 31)).run(space).result();
    }

    static GoalRow goal(Space space, UUID id) {
        return new Goals(space).find(id).orElseThrow();
    }

    static UUID event(Space space, String title, LocalDate day, int minutes) {
        return space.changeReturning("Event", tx -> {
            Event event = ModelFactory.eINSTANCE.createEvent();
            event.setTitle(title);
            event.setStart(Moments.noon(day));
            event.setDayOnly(true);
            event.setMinutesSpent(minutes);
            return tx.add(event).getId();
        }).result();
    }
}
