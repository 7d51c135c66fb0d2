// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * What local time is in a zone, be it one that Java knows or one that only the calendar explains.
 *
 * @param rules its offsets
 * @param zone  the zone Java knows; null if there is none
 * @param floats whether it is the user's own, wherever they are: that of times which name no zone
 */
record Clock(ZoneRules rules, ZoneId zone, boolean floats) {
    static final Clock UTC = of(ZoneOffset.UTC);

    /** A clock on some wall. */
    Clock(ZoneRules rules, ZoneId zone) {
        this(rules, zone, false);
    }

    static Clock of(ZoneId zone) {
        return new Clock(zone.getRules(), zone);
    }

    /** The one of times that name no zone. */
    static Clock here(ZoneId zone) {
        return new Clock(zone.getRules(), zone, true);
    }

    /** RFC 5545 3.3.5: a time that comes twice is the first one, one that is left out is read with the offset before the gap. */
    Instant at(LocalDateTime local) {
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        if (!offsets.isEmpty()) {
            return local.toInstant(offsets.getFirst());
        }
        ZoneOffsetTransition gap = rules.getTransition(local);
        return local.toInstant(gap.getOffsetBefore());
    }

    /** What its clock shows then. */
    LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, rules.getOffset(instant));
    }

    /** A zone to show a moment in. */
    ZoneId zoneAt(Instant instant) {
        return zone == null ? rules.getOffset(instant) : zone;
    }
}
