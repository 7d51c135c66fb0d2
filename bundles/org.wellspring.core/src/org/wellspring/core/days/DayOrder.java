// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.days;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** What 3/4 means: people of one country write the day first, of another the month. */
public enum DayOrder {
    /** 3/4 is 3 April. */
    DAY_FIRST,
    /** 3/4 is March 4. */
    MONTH_FIRST,
    /** Nobody knows; both are offered. */
    UNCLEAR;

    /**
     * How people of a locale write it. English without a country may be either, and so may Canada; the language alone
     * decides elsewhere.
     */
    public static DayOrder of(Locale locale) {
        String country = locale.getCountry();
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        if (locale.getLanguage().isEmpty() || english && country.isEmpty() || country.equals("CA")) {
            return UNCLEAR;
        }
        // the short form begins with the year in Sweden, whose people write 3/4 for 3 April; the medium form tells
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.MEDIUM, null,
                IsoChronology.INSTANCE, locale).replaceAll("'[^']*'", "");
        int day = pattern.indexOf('d');
        int month = pattern.replace('L', 'M').indexOf('M');
        return day < 0 || month < 0 ? UNCLEAR : day < month ? DAY_FIRST : MONTH_FIRST;
    }
}
