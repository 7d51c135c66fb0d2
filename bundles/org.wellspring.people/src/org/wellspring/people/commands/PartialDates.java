// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days of which parts may be unknown. */
final class PartialDates {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-?(\\d\\d)-?(\\d\\d)|-(\\d\\d))?|--(\\d\\d)-?(\\d\\d)");

    private PartialDates() {
    }

    /** As the model writes them: 1980-03-01, --03-01, 1980-03, 1980. */
    static Optional<String> read(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            if (m.group(5) != null) {
                return Optional.of(MonthDay.of(Integer.parseInt(m.group(5)), Integer.parseInt(m.group(6))).toString());
            }
            if (m.group(2) != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)),
                        Integer.parseInt(m.group(3))).toString());
            }
            return Optional.of(m.group(4) == null ? m.group(1)
                    : java.time.YearMonth.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(4))).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
