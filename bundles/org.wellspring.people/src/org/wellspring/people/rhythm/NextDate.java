// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.rhythm;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.wellspring.model.PersonStatus;

/** The next date of a rhythm (F5). */
public final class NextDate {
    private NextDate() {
    }

    /**
     * Last touch plus interval. A touch on any channel moves it, because the last touch knows no channel; none moves
     * it twice, because it is computed from the touch and never counted up.
     *
     * @param stage only a running rhythm has a date
     * @param status M8: with anybody but the active, there is none
     * @param interval from one touch to the next
     * @param lastTouch day of the last touch, or null
     * @param startedOn day the rhythm was set, which counts while there is no touch; or null
     * @param knownSince the day the relationship began, which counts while there is neither; or null
     */
    public static Optional<LocalDate> of(RhythmStage stage, PersonStatus status, Interval interval, LocalDate lastTouch,
            LocalDate startedOn, LocalDate knownSince) {
        if (!stage.runs() || status != PersonStatus.ACTIVE) {
            return Optional.empty();
        }
        return Stream.of(lastTouch, startedOn, knownSince).filter(day -> day != null).findFirst()
                .map(interval::after);
    }
}
