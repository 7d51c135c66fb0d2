// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.spelling;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** Makes numbers written in many ways comparable. Any thread. */
public final class PhoneNumbers {
    private static final int FEWEST_DIGITS = 5;
    /** What is dialled for an international call, where the country one dials from is not known. */
    private static final String[] ABROAD = {"00", "011"};
    private static final Pattern SOUGHT = Pattern.compile("\\+?[\\p{Nd}\\s()./\\u2010-\\u2015-]+");
    private static final int MEXICO = 52;
    private static final int MEXICAN_DIGITS = 10;
    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String region;

    /** Numbers without a country code are of this country; empty means that of the computer. */
    public PhoneNumbers(String region) {
        this.region = region == null || region.isBlank() ? Locale.getDefault().getCountry() : region.strip().toUpperCase(Locale.ROOT);
    }

    /**
     * E.164 where the country is known, with {@code ;ext=} and the extension where there is one; else the digits alone; empty
     * for what is no number. +49 161, 0049 161 and +49 (0) 161 are one, and so are the old Mexican +52 1 and +52.
     */
    public String key(String number) {
        if (number == null) {
            return "";
        }
        String digits = digits(number);
        if (digits.length() < FEWEST_DIGITS) {
            return "";
        }
        return parsed(number, digits).map(this::written).orElse(digits);
    }

    /** Whether a number is one that is carried about, and so most likely one person's own. */
    public boolean isMobile(String number) {
        return number != null && parsed(number, digits(number))
                .filter(parsed -> numbers.getNumberType(parsed) == PhoneNumberType.MOBILE).isPresent();
    }

    private Optional<PhoneNumber> parsed(String number, String digits) {
        Optional<PhoneNumber> own = dialled(number, region.isEmpty() ? null : region);
        if (number.strip().startsWith("+") || own.filter(numbers::isValidNumber).isPresent()) {
            return own;
        }
        for (String prefix : ABROAD) {
            if (digits.startsWith(prefix)) {
                int from = number.indexOf(prefix);
                String rest = from < 0 ? digits.substring(prefix.length()) : number.substring(from + prefix.length());
                Optional<PhoneNumber> abroad = dialled("+" + rest.strip(), null);
                if (abroad.isPresent()) {
                    return abroad;
                }
            }
        }
        return own;
    }

    private Optional<PhoneNumber> dialled(String number, String from) {
        try {
            PhoneNumber parsed = numbers.parse(number, from);
            String national = numbers.getNationalSignificantNumber(parsed);
            if (parsed.getCountryCode() == MEXICO && national.length() == MEXICAN_DIGITS + 1 && national.startsWith("1")) {
                parsed.setNationalNumber(Long.parseLong(national.substring(1)));
            }
            return Optional.of(parsed).filter(numbers::isPossibleNumber);
        } catch (NumberParseException e) {
            // no number of that country: its digits are still comparable among themselves
            return Optional.empty();
        }
    }

    private String written(PhoneNumber number) {
        return numbers.format(number, PhoneNumberUtil.PhoneNumberFormat.E164)
                + (number.getExtension().isEmpty() ? "" : ";ext=" + number.getExtension());
    }

    /** The digits of a number, with a plus for 00: cheap, and the same for most spellings; a text without digits is folded. */
    public static String plain(String number) {
        String digits = number == null ? "" : digits(number);
        if (digits.isEmpty()) {
            return Names.key(number);
        }
        return number.strip().startsWith("+") ? "+" + digits : digits.startsWith("00") ? "+" + digits.substring(2) : digits;
    }

    /**
     * What of a number that somebody looks for stands in it whatever country one dials from: its digits without what is dialled before them, 0, 00 or (0);
     * empty where what was typed is no number.
     */
    public static Optional<String> sought(String typed) {
        String line = typed.strip();
        if (!SOUGHT.matcher(line).matches()) {
            return Optional.empty();
        }
        String digits = digits(line.replaceAll("\\(\\s*0\\s*\\)", "")).replaceFirst("^0+", "");
        return Optional.of(digits).filter(found -> found.length() >= FEWEST_DIGITS);
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

    /**
     * A number as it is dialled inside a country, as one dials it from abroad: 030 12345678 behind +49 is +49 30 12345678.
     *
     * @param country the country code with its plus
     */
    public static String international(String number, String country) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            String code = digits(country);
            String region = code.length() > 3 ? "ZZ" : numbers.getRegionCodeForCountryCode(Integer.parseInt(code));
            PhoneNumber parsed = region.equals("ZZ") ? numbers.parse(country + number, null) : numbers.parse(number, region);
            return numbers.format(parsed, PhoneNumberUtil.PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            // a number of two digits, say; both parts are kept
            return country + " " + number;
        }
    }
}
