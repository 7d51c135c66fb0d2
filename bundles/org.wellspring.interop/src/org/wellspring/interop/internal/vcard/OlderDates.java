// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.wellspring.interop.internal.model.Days;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Birthday;
import ezvcard.property.RawProperty;
import ezvcard.util.PartialDate;

/** Birthdays of which parts are unknown, for the versions that know only whole dates. */
final class OlderDates {
    /** What address books write for "no year", with the parameter that says so. */
    private static final int NO_YEAR = 1604;
    private static final String OMIT = "X-APPLE-OMIT-YEAR";

    private OlderDates() {
    }

    /** The card with birthdays that the version can hold. */
    static VCard fit(VCard card, VCardVersion version) {
        if (version == VCardVersion.V4_0) {
            return card;
        }
        for (Birthday birthday : List.copyOf(card.getBirthdays())) {
            PartialDate date = birthday.getPartialDate();
            if (date == null) {
                continue;
            }
            card.removeProperty(birthday);
            if (date.getYear() == null && date.getMonth() != null && date.getDate() != null) {
                Birthday whole = new Birthday(LocalDate.of(NO_YEAR, date.getMonth(), date.getDate()));
                whole.setParameter(OMIT, String.valueOf(NO_YEAR));
                card.addProperty(whole);
            } else {
                Optional<String> spelled = Days.of(birthday);
                spelled.ifPresent(day -> card.addProperty(new RawProperty("BDAY", day)));
            }
        }
        return card;
    }
}
