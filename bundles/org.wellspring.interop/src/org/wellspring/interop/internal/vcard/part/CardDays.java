// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.part;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.wellspring.core.days.DayOrder;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.PartialDay;
import org.wellspring.core.days.Toward;

import ezvcard.property.DateOrTimeProperty;
import ezvcard.util.PartialDate;

/** The days of cards, in the model's spelling. */
public final class CardDays {
    /** Words such as "tomorrow" mean nothing in a card that may be old. */
    private static final Pattern FIXED = Pattern.compile(".*(?<!\\d)\\d{4}(?!\\d).*|--.*|\\d{6,8}.*|\\d{1,2}\\.\\s?\\d{1,2}\\..*");
    private static final DayReader READER = DayReader.of(LocalDate.EPOCH, Locale.ROOT).with(DayOrder.UNCLEAR);

    private CardDays() {
    }

    /** The day of a property, as written and whatever the time zone; a text such as "circa 1800" names none. */
    public static Optional<String> of(DateOrTimeProperty property) {
        Temporal date = property.getDate() instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : property.getDate();
        if (date != null) {
            return spelled(part(date, ChronoField.YEAR), part(date, ChronoField.MONTH_OF_YEAR), part(date, ChronoField.DAY_OF_MONTH));
        }
        PartialDate partial = property.getPartialDate();
        if (partial != null) {
            return spelled(partial.getYear(), partial.getMonth(), partial.getDate());
        }
        return property.getText() == null ? Optional.empty() : read(property.getText());
    }

    /** What a property says that is no day; null if nothing. */
    public static String words(DateOrTimeProperty property) {
        return property.getText() != null || property.getPartialDate() == null ? property.getText() : property.getPartialDate().toISO8601(true);
    }

    private static Integer part(Temporal date, ChronoField field) {
        return date.isSupported(field) ? date.get(field) : null;
    }

    private static Optional<String> spelled(Integer year, Integer month, Integer day) {
        return PartialDay.of(year, month, day).map(PartialDay::spelling);
    }

    /** The day that a text says. */
    public static Optional<String> read(String text) {
        String day = text == null ? "" : text.strip();
        Optional<PartialDay> spelled = PartialDay.spelled(day);
        return spelled.isPresent() ? spelled.map(PartialDay::spelling)
                : FIXED.matcher(day).matches() ? READER.read(day, Toward.NONE).partial().map(PartialDay::spelling)
                        : Optional.empty();
    }

    /** The parts for a property. */
    public static Optional<PartialDate> partial(String spelling) {
        return PartialDay.spelled(spelling).map(day -> PartialDate.builder().year(day.year().orElse(null))
                .month(day.month().orElse(null)).date(day.day().orElse(null)).build());
    }

    /** The whole day, if all of it is known. */
    public static Optional<LocalDate> whole(String spelling) {
        return PartialDay.spelled(spelling).flatMap(PartialDay::whole);
    }
}
