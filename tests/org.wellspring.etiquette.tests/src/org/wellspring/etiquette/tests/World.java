// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.tests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Warning;
import org.wellspring.core.Warnings;
import org.wellspring.etiquette.internal.BoilerplateIndex;
import org.wellspring.etiquette.internal.OptOutIndex;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.PersonBuilder;
import org.wellspring.testkit.TempSpace;

/** The small world the tests are set in: Sunday, 22 November 2026. */
final class World {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final List<String> OURS = List.of("T1", "T3", "T4", "T5", "T6", "T13", "T14");

    private World() {
    }

    static TempSpace book() {
        return new TempSpace(List.of(new OptOutIndex(), new BoilerplateIndex()), new PeopleProjection()).at(CLOCK);
    }

    static UUID person(Space space, String name, String... kinds) {
        return PersonBuilder.aPerson(name).kinds(kinds).email(name.toLowerCase().replace(' ', '.') + "@mail.example").in(space).getId();
    }

    /** A touch I begin, today. */
    static LogInteraction out(InteractionKind kind, UUID... people) {
        return new LogInteraction(kind, List.of(people)).direction(Direction.OUT);
    }

    static UUID wrote(Space space, UUID person, InteractionKind kind, LocalDate day) {
        return out(kind, person).on(day).run(space).result().interaction();
    }

    /** What etiquette says of a command in the running program. */
    static List<Warning> said(Space space, Command<?> command) {
        BundleContext context = FrameworkUtil.getBundle(World.class).getBundleContext();
        ServiceReference<Warnings> service = context.getServiceReference(Warnings.class);
        return context.getService(service).of(command, space).stream().filter(warning -> OURS.contains(warning.rule())).toList();
    }

    static List<String> rules(Space space, Command<?> command) {
        return said(space, command).stream().map(Warning::rule).toList();
    }
}
