// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar;

import java.time.Instant;
import java.time.ZoneId;

/**
 * An event on its day.
 *
 * @param entry   what it says
 * @param key     the same at every reading, also after it was moved and in whatever zone: the UID, and for one of a series behind a
 *                space what it was foreseen for: a moment, a day, or a time without a zone
 * @param series  whether it is one of several
 * @param start   when it begins; for one of whole days the midnight that begins it in {@code zone}
 * @param end     when it ends, never before it begins
 * @param dayOnly whether it takes whole days
 * @param zone    whose clock it goes by
 */
public record Occurrence(CalendarEntry entry, String key, boolean series, Instant start, Instant end, boolean dayOnly, ZoneId zone) {
}
