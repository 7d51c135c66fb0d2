// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.days;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

import org.wellspring.core.words.UserLocale;

/** The time the program believes in when it is told another day: what {@code --on} means, everywhere. */
public final class BelievedDay {
    private BelievedDay() {
    }

    /**
     * A clock that goes on from the present time of another day.
     *
     * @param day in any form that {@link DayReader} knows; one that may be meant either way lies ahead
     * @return empty if it is no day
     */
    public static Optional<Clock> clock(String day, Clock now) {
        LocalDate today = LocalDate.now(now);
        return DayReader.of(today, UserLocale.current().forms()).read(day, Toward.FUTURE).day()
                .map(then -> Clock.offset(now, Duration.between(now.instant(),
                        then.atTime(LocalTime.now(now)).atZone(now.getZone()).toInstant())));
    }
}
