// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.events.commands.ForgetCalendar;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code event forget}: takes nothing more of a calendar (E9). */
@Command(name = "forget")
public final class ForgetCalendarVerb implements Verb {
    @Parameters(index = "0", paramLabel = "CALENDAR", descriptionKey = "calendar.id")
    private String calendar;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> new ForgetCalendar(CalendarsVerb.calendar(space, calendar).id()));
    }
}
