// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.model.AgreedBy;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.Rhythm;
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
        return new TempSpace(new PeopleProjection()).at(CLOCK);
    }

    static UUID person(Space space, String name, String title, String organization) {
        CreatePerson create = new CreatePerson(name);
        return (title + organization).isEmpty() ? create.run(space).result()
                : create.role(title, organization).run(space).result();
    }

    static UUID log(Space space, InteractionKind kind, LocalDate day, Direction direction, UUID... people) {
        return new LogInteraction(kind, List.of(people)).on(day).direction(direction)
                .summary(kind.getLiteral() + " of " + day).run(space).result().interaction();
    }

    static Organization organization(Space space, String name) {
        Organization organization = ModelFactory.eINSTANCE.createOrganization();
        organization.setName(name);
        space.change("Add " + name, tx -> {
            tx.add(organization);
        });
        return organization;
    }

    /** A rhythm that both agreed on, complete as F3 wants it. */
    static Rhythm agreed(int days) {
        Rhythm rhythm = ModelFactory.eINSTANCE.createRhythm();
        rhythm.setIdealDays(days);
        rhythm.setPurpose("Keep each other's eyes open");
        rhythm.setBenefitThem("doors into museums");
        rhythm.setBenefitMe("design eyes on proposals");
        rhythm.setAgreedBy(AgreedBy.BOTH);
        return rhythm;
    }
}
