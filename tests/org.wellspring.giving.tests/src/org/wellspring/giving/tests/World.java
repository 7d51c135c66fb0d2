// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.tests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.wellspring.core.Space;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.giving.commands.AddFavour;
import org.wellspring.giving.internal.GivingProjection;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.people.Help;
import org.wellspring.people.People;
import org.wellspring.people.Timelines;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.TempSpace;

/** The small world the tests are set in: Sunday, 22 November 2026. */
final class World {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private World() {
    }

    /** What the running program offers, the highest ranking first. */
    static <S> List<S> services(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(World.class).getBundleContext();
        try {
            return context.getServiceReferences(type, null).stream().sorted(Comparator.<ServiceReference<S>>naturalOrder().reversed())
                    .map(context::getService).toList();
        } catch (InvalidSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static TempSpace book() {
        return new TempSpace(new PeopleProjection(), new GivingProjection()).at(CLOCK);
    }

    /** People as the program sees them, with all that features bring. */
    static People people(Space space) {
        return new People(space, services(HelpIdeas.class), services(Timelines.class).getFirst());
    }

    static List<String> ideas(Space space, UUID person) {
        return new Help(space, services(HelpIdeas.class)).ideas(person, 9).stream().map(HelpIdea::text).toList();
    }

    static UUID gave(Space space, UUID person, String what, LocalDate day) {
        return new AddFavour(person, FavourDirection.GIVEN, FavourType.INFORMATION, what).on(day).run(space).result();
    }

    static UUID received(Space space, UUID person, String what, LocalDate day) {
        return new AddFavour(person, FavourDirection.RECEIVED, FavourType.INFORMATION, what).on(day).run(space).result();
    }

    static UUID person(Space space, String name) {
        return new CreatePerson(name).run(space).result();
    }

    static UUID person(Space space, String name, String title, String organization) {
        return new CreatePerson(name).role(title, organization).run(space).result();
    }
}
