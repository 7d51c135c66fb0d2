// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.calendars;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.wellspring.core.words.DateWords;
import org.wellspring.events.calendars.CalendarRead.Fault;
import org.wellspring.events.calendars.TakeEvents.Fate;
import org.wellspring.events.calendars.TakeEvents.Line;
import org.wellspring.events.ui.internal.EventWords;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.widgets.Tone;

/** A row of a preview: an event with what becomes of it, or what could not be read. */
sealed interface PreviewRow {
    /** Faults of which nothing comes in. */
    Set<String> LOST = Set.of("start", "cut", "none", "away");
    /** Faults whose words have a number in them. */
    Set<String> WITH_NUMBER = Set.of("often", "many");

    /** An event. */
    record Event(Line line, Fate fate) implements PreviewRow {
        String key() {
            return line.key();
        }

        boolean canBeLeftOut() {
            return fate == Fate.NEW;
        }

        boolean canBeTakenIn() {
            return fate == Fate.LEFT_OUT && !line.off();
        }
    }

    /** What could not be read. */
    record Failed(Fault fault) implements PreviewRow {
    }

    /** By what it is known again. */
    default Object identity() {
        return switch (this) {
            case Event event -> event.key();
            case Failed failed -> failed.fault();
        };
    }

    /** It in words, seen from a day. */
    default CardRow words(LocalDate today) {
        return switch (this) {
            case Event event -> words(event, today);
            case Failed failed -> words(failed.fault());
        };
    }

    private static CardRow words(Event event, LocalDate today) {
        Line one = event.line();
        DateWords dates = new DateWords();
        String when = EventWords.joined(", ", dates.near(one.day(), today), one.time().map(dates::time).orElse(""));
        String chip = Texts.get("fate." + event.fate());
        return new CardRow(one.key(), "", Optional.empty(), one.title().isBlank() ? Texts.get("import.untitled") : one.title(), "", chip,
                event.fate() == Fate.YOURS ? Tone.WARM : Tone.SOFT, EventWords.joined(" · ", when, one.place()), "", "")
                .drawn(Optional.of(Icon.EVENTS.uri()));
    }

    /** Whether nothing of it comes in: of all other faults the event does, or the rest of it. */
    private static boolean isLost(Fault fault) {
        return LOST.contains(fault.fault());
    }

    private static CardRow words(Fault fault) {
        String where = EventWords.joined(", ", fault.file(), fault.line() == 0 ? "" : Texts.get("import.line", fault.line()));
        String wrong = WITH_NUMBER.contains(fault.fault()) ? Texts.get("fault." + fault.fault(), fault.detail())
                : EventWords.joined(": ", Texts.get("fault." + fault.fault()), fault.detail());
        return new CardRow(String.valueOf(fault.hashCode()), "", Optional.empty(), fault.title().isEmpty() ? where : fault.title(), "",
                Texts.get(isLost(fault) ? "fate.FAILED" : "fate.PARTLY"), Tone.WARM, EventWords.joined(": ", fault.title().isEmpty() ? "" : where, wrong), "",
                "")
                .drawn(Optional.of(isLost(fault) ? Icon.CLOSE.uri() : Icon.EVENTS.uri()));
    }
}
