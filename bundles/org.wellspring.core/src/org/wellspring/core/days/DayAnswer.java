// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.days;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What a text says of a day. The caller decides what of it will do. */
public sealed interface DayAnswer {
    /** The one day it says, of whatever kind; empty if it says none, only a part of one, or several. */
    default Optional<LocalDate> day() {
        return Optional.empty();
    }

    /** The day, or the known parts of one, as the model keeps them; empty if there is neither. */
    default Optional<PartialDay> partial() {
        return day().map(PartialDay::of);
    }

    /** A day. */
    record Day(LocalDate date) implements DayAnswer {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(date);
        }
    }

    /**
     * A time of a day. Its day is the one that is written, wherever it is read.
     *
     * @param local as written
     * @param offset from UTC, if written
     */
    record Timed(LocalDateTime local, Optional<ZoneOffset> offset) implements DayAnswer {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(local.toLocalDate());
        }

        /** The moment; in this zone where none is written. */
        public Instant at(ZoneId zone) {
            return offset.map(local::toInstant).orElseGet(() -> local.atZone(zone).toInstant());
        }
    }

    /** Only parts of a day: "March 2" with no direction, "March 1985", "1985", "in March". */
    record Partial(PartialDay parts) implements DayAnswer {
        @Override
        public Optional<PartialDay> partial() {
            return Optional.of(parts);
        }
    }

    /** One of several days; the user has to say which. */
    record Ambiguous(List<DayAnswer> options) implements DayAnswer {
        /** Copies the options. */
        public Ambiguous {
            options = List.copyOf(options);
        }
    }

    /** No day. */
    record Unknown(Reason reason) implements DayAnswer {
    }

    /** Why a text is no day. */
    enum Reason {
        /** There is no text. */
        EMPTY,
        /** It is written like a day, but no calendar has it: 31 February. */
        NO_SUCH_DAY,
        /** It says something else, or says it in words we don't know. */
        NOT_A_DAY
    }
}
