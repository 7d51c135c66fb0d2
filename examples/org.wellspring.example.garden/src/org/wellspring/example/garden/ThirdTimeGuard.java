// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Warning;
import org.wellspring.core.spi.Guard;
import org.wellspring.core.words.Texts;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.commands.LogInteraction;

/** Says a word where somebody is logged for the third time within a week, and steps aside. */
@Component
public final class ThirdTimeGuard implements Guard {
    private static final int WEEK = 7;
    private static final int LATEST = 20;

    @Override
    public List<Warning> warnings(Command<?> command, Space space) {
        if (!(command instanceof LogInteraction log) || log.isAttempt() || log.kind() == InteractionKind.NOTE) {
            return List.of();
        }
        Texts texts = new Texts(ThirdTimeGuard.class);
        People people = new People(space);
        return log.people().stream().filter(person -> before(people, person, log.day(space)) >= 2).flatMap(person -> people.find(person).stream())
                .map(PersonRow::name).map(name -> new Warning("garden.third-time", texts.get("third-time", name), texts.get("name"))).toList();
    }

    /** How often one was in touch within the week that ends on a day. */
    private static long before(People people, UUID person, LocalDate until) {
        return people.timeline(person, 0, LATEST).stream()
                .filter(entry -> entry.isInteraction() && !entry.chip().is(TimelineEntry.Chip.ATTEMPT))
                .flatMap(entry -> entry.day().stream()).filter(day -> day.isAfter(until.minusDays(WEEK)) && !day.isAfter(until)).count();
    }
}
