// SPDX-License-Identifier: EPL-2.0
/**
 * The one reader of days: what people type into fields, options and sentences, and what files hold.
 *
 * <pre>
 * DayReader reader = DayReader.of(space);                    // today, locale and the setting days.order
 * DayReader reader = DayReader.of(today, locale);            // without a space
 * DayReader column = reader.with(DayOrder.DAY_FIRST);        // a file that shows which of two numbers is the day
 *
 * switch (reader.read("2 March 1985", Toward.NONE)) {        // PAST: happened; FUTURE: to come; NONE: a birthday
 *     case DayAnswer.Day(var date) -> …                      // a whole day
 *     case DayAnswer.Timed timed -> …                        // with a time: timed.day() as written, timed.at(zone)
 *     case DayAnswer.Partial(var parts) -> …                 // parts.spelling(): "--03-02", "1985-03", "1985"
 *     case DayAnswer.Ambiguous(var options) -> …             // 3/4 where nobody knows; ask
 *     case DayAnswer.Unknown(var reason) -> …                // EMPTY, NO_SUCH_DAY (31 February), NOT_A_DAY: refuse, or keep as text
 * }
 * reader.read(text, toward).day();                           // only a whole day will do
 * reader.read(text, Toward.NONE).partial();                  // a birthday: whole or in parts, as the model keeps it
 * reader.find(sentence, Toward.PAST, List.of("de"));         // the days inside a sentence
 * PartialDay.spelled("--03-02"), PartialDay.of(year, month, day)
 * </pre>
 *
 * It reads 2026-12-31, 20261231, 31.12.2026, 31.12., 12/31/2026, 31-12-2026, 1/11, --12-31, --1231, 1985-03, 1985, times behind any of
 * them with Z or an offset, +2w, -3d; in words "2 March 1985", "March 2", "March 1985", "friday", "next Tue", "tomorrow",
 * "in 2 weeks", "3 days ago", "end of March", "the 31st". The year 1604, which some programs write for none, is none.
 * A month is a calendar month. Words of a language are one small file ({@code en.properties} explains it); a plug-in
 * adds one as {@link org.wellspring.core.spi.DayLanguage}.
 */
package org.wellspring.core.days;
