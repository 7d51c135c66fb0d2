// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.calendars;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.wellspring.core.ScratchFolder;
import org.wellspring.core.Space;
import org.wellspring.events.ui.internal.EventIds;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.TourStops;

/** The calendar that the tour looks at: a series with a guest who is in the book and one who is not, a day, and two things that can't be read. */
public final class TourCalendar {
    private static final String TEXT = """
            BEGIN:VCALENDAR
            VERSION:2.0
            X-WR-CALNAME:Harbour Chamber
            BEGIN:VEVENT
            UID:breakfast@harbour.example
            SUMMARY:Chamber breakfast
            LOCATION:The Net Loft
            DTSTART:%1$sT073000
            DTEND:%1$sT090000
            RRULE:FREQ=WEEKLY;COUNT=4
            ATTENDEE;CN=Dev Mehta:mailto:dev@mehta.example
            ATTENDEE;CN=Vera Monk:mailto:vera@monk.example
            END:VEVENT
            BEGIN:VEVENT
            UID:fair@harbour.example
            SUMMARY:Fair of crafts
            LOCATION:Fish market
            DTSTART;VALUE=DATE:%1$s
            END:VEVENT
            BEGIN:VEVENT
            UID:talk@harbour.example
            SUMMARY:Light on the water – a talk
            DTSTART;TZID=Mars/Olympus:%1$sT190000
            END:VEVENT
            BEGIN:VEVENT
            UID:someday@harbour.example
            SUMMARY:Sailing, some day
            DTSTART:soon
            END:VEVENT
            END:VCALENDAR
            """;

    private TourCalendar() {
    }

    /** Its preview; nothing of it is taken in. */
    public static TourStops.Stop stop(Space space) {
        String day = LocalDate.now(space.clock()).plusDays(8).toString().replace("-", "");
        try {
            Path file = Files.writeString(ScratchFolder.make().path().resolve("chamber.ics"), TEXT.formatted(day));
            return new TourStops.Stop("event-import-preview", EventIds.IMPORT, Map.of(CommandIds.FILES, file.toString()), "").in(EventIds.PERSPECTIVE);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for the calendar that the tour looks at", e);
        }
    }
}
