// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal;

import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** Whether a text can be a telephone number: leniently, for extensions and short numbers can be called too. */
public final class CallableNumber {
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}/\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{1,2}[./]\\d{1,2}\\.?");
    private static final int LONGEST = 60;
    /** Any country will do: it only says how to read what has no country code. */
    private static final String ANY_REGION = "US";

    private CallableNumber() {
    }

    /** Whether it is one. Any thread. */
    public static boolean is(String text) {
        String number = text.strip();
        int semicolon = number.indexOf(';');
        String digits = semicolon > 0 ? number.substring(0, semicolon) : number;
        if (number.length() > LONGEST || number.indexOf('@') >= 0 || DATE.matcher(number).matches()) {
            return false;
        }
        try {
            PhoneNumberUtil.getInstance().parse(digits, ANY_REGION);
            return true;
        } catch (NumberParseException e) {
            // too long for a country's plan, or full of a switchboard's own signs: then signs of dialling alone will do
            return e.getErrorType() != NumberParseException.ErrorType.NOT_A_NUMBER
                    || digits.matches("[\\d*#,+() ./pPwW-]*\\d[\\d*#,+() ./pPwW-]*");
        }
    }
}
