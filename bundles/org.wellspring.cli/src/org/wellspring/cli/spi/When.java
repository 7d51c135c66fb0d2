// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.spi;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.wellspring.core.Space;
import org.wellspring.core.days.DayAnswer;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.PartialDay;
import org.wellspring.core.days.Toward;
import org.wellspring.core.words.UserLocale;
import org.wellspring.people.rhythm.Interval;

/** Days, times and spans as people type them: 2026-03-01, 31.12.2026, friday, +2w, 2026-03-01T15:30, 30d. */
public final class When {
    private final Clock clock;
    private final DayReader reader;

    /** A day, or a point in time where that is known; exactly one of them is there. */
    public record Moment(Optional<LocalDate> day, Optional<Instant> at) {
    }

    private When(Clock clock, DayReader reader) {
        this.clock = clock;
        this.reader = reader;
    }

    /** Seen from the day of a space, in the order of day and month its settings say. */
    public When(Space space) {
        this(space.clock(), DayReader.of(space));
    }

    /** Seen from this clock's now, before there is a space. */
    public When(Clock clock) {
        this(clock, DayReader.of(LocalDate.now(clock), UserLocale.current().forms()));
    }

    /** Its day. */
    public LocalDate today() {
        return reader.today();
    }

    /** A day in any form that the reader of days knows; one that may be meant either way lies ahead: "friday". */
    public LocalDate day(String text) {
        return day(text, Toward.FUTURE);
    }

    /** The same for what happened: "friday" was the last one. */
    public LocalDate past(String text) {
        return day(text, Toward.PAST);
    }

    /** A day of which parts may be unknown, in the spelling the model keeps: "2 March", "March 1985". */
    public String partial(String text) {
        DayAnswer answer = reader.read(text, Toward.NONE);
        return answer.partial().map(PartialDay::spelling).orElseThrow(() -> refused("day", text, answer));
    }

    /** A day, or a time of a day with or without its zone; "now" too. "friday" was the last one. */
    public Moment moment(String text) {
        return moment(text, Toward.PAST);
    }

    /** The same for what is to come: "friday" is the next one. */
    public Moment ahead(String text) {
        return moment(text, Toward.FUTURE);
    }

    private Moment moment(String text, Toward toward) {
        if (text.strip().equalsIgnoreCase("now")) {
            return new Moment(Optional.empty(), Optional.of(clock.instant()));
        }
        DayAnswer answer = reader.read(text, toward);
        if (answer instanceof DayAnswer.Timed timed) {
            return new Moment(Optional.empty(), Optional.of(timed.at(clock.getZone())));
        }
        return new Moment(Optional.of(answer.day().orElseThrow(() -> refused("time", text, answer))), Optional.empty());
    }

    private LocalDate day(String text, Toward toward) {
        DayAnswer answer = reader.read(text, toward);
        return answer.day().orElseThrow(() -> refused("day", text, answer));
    }

    /** An interval: "30d", "4w", or calendar months and years, "3m" and "1y", or in words: "every other week". */
    public static Interval interval(String span) {
        return Interval.read(span, DayReader.of(LocalDate.EPOCH, UserLocale.current().forms())).orElseThrow(() -> Failure.value("span", span));
    }

    private static Failure refused(String key, String text, DayAnswer answer) {
        return switch (answer) {
            case DayAnswer.Ambiguous several -> Failure.value("day.several", text, days(several.options()));
            case DayAnswer.Partial part -> Failure.value("day.part", text);
            case DayAnswer.Unknown unknown when unknown.reason() == DayAnswer.Reason.NO_SUCH_DAY ->
                Failure.value("day.none", text);
            default -> Failure.value(key, text);
        };
    }

    private static String days(List<DayAnswer> options) {
        return options.stream().map(DayAnswer::day).flatMap(Optional::stream).map(LocalDate::toString)
                .collect(Collectors.joining(", "));
    }
}
