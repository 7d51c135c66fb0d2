// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Projection;
import org.wellspring.followup.internal.FollowupProjection;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.TempSpace;

/** The small world the tests are set in: Sunday, 22 November 2026. */
final class World {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private World() {
    }

    static TempSpace book() {
        return new TempSpace(new PeopleProjection(), new FollowupProjection()).at(CLOCK);
    }

    /** A book whose rows of people are watched. */
    static TempSpace book(Projection people) {
        return new TempSpace(people, new FollowupProjection()).at(CLOCK);
    }

    static UUID person(Space space, String name, String title, String organization) {
        CreatePerson create = new CreatePerson(name);
        return (title + organization).isEmpty() ? create.run(space).result()
                : create.role(title, organization).run(space).result();
    }

    /** Four people whom sentences speak of. */
    static void fewPeople(Space space) {
        person(space, "Bob Hale", "Agent", "Hale Insurance");
        person(space, "Käthe Groß", "", "");
        person(space, "Ana Ruiz", "", "Acme");
        person(space, "Rosa Okafor", "Exhibit designer", "Harbor Studio");
    }

    static UUID log(Space space, InteractionKind kind, LocalDate day, Direction direction, UUID... people) {
        return new LogInteraction(kind, List.of(people)).on(day).direction(direction)
                .summary(kind.getLiteral() + " of " + day).run(space).result().interaction();
    }
}
