// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.tests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.events.EventPage;
import org.wellspring.events.Events;
import org.wellspring.events.commands.NewEvent;
import org.wellspring.events.internal.EventsProjection;
import org.wellspring.model.EventAim;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.TempSpace;

/** The small world the tests are set in: Sunday, 22 November 2026, ten in the morning. */
final class World {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private World() {
    }

    static TempSpace book() {
        return new TempSpace(new PeopleProjection(), new EventsProjection()).at(CLOCK);
    }

    static UUID person(Space space, String name) {
        return new CreatePerson(name).run(space).result();
    }

    /** A lunch three days ago, to meet people. */
    static UUID lunch(Space space) {
        return new NewEvent("Tuesday lunch").on(TODAY.minusDays(3)).aim(EventAim.NETWORKING).place("The Ostrich").run(space).result();
    }

    static EventPage page(Space space, UUID event) {
        return new Events(space).page(event).orElseThrow();
    }
}
