// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal;

import java.util.Locale;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** Makes numbers written in many ways comparable. */
public final class PhoneKeys {
    private static final int FEWEST_DIGITS = 5;
    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String region;

    /** Numbers without a country code are of this country; empty means that of the computer. */
    public PhoneKeys(String region) {
        this.region = region == null || region.isBlank() ? Locale.getDefault().getCountry() : region.strip().toUpperCase(Locale.ROOT);
    }

    /** E.164 where the country is known, else the digits alone; empty for what is no number. */
    public String key(String number) {
        if (number == null) {
            return "";
        }
        String digits = digits(number);
        if (digits.length() < FEWEST_DIGITS) {
            return "";
        }
        try {
            PhoneNumber parsed = numbers.parse(number, region.isEmpty() ? null : region);
            if (numbers.isPossibleNumber(parsed)) {
                return numbers.format(parsed, PhoneNumberUtil.PhoneNumberFormat.E164);
            }
        } catch (NumberParseException e) {
            // no number of that country: the digits are still comparable among themselves
            return digits;
        }
        return digits;
    }

    /** The digits of a number in any script, as 0 to 9. */
    public static String digits(String number) {
        StringBuilder digits = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i = number.offsetByCodePoints(i, 1)) {
            int digit = Character.digit(number.codePointAt(i), 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            }
        }
        return digits.toString();
    }
}
