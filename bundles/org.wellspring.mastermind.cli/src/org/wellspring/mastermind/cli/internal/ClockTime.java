// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import org.wellspring.core.words.UserLocale;

/** When something is, for people: a day and a time where they are, as they can be typed again. */
public final class ClockTime {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private ClockTime() {
    }

    /** The words. */
    public static String of(Instant at) {
        return FORM.format(at.atZone(UserLocale.current().zone()));
    }
}
