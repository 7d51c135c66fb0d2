// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.part;

import java.util.regex.Pattern;

import org.wellspring.people.spelling.PhoneNumbers;

/** A number that says where it is dialled, put together. */
public final class Dialled {
    private static final Pattern COUNTRY = Pattern.compile("\\+[0-9][0-9 .()-]*");

    private Dialled() {
    }

    /**
     * A number that can be dialled from everywhere.
     *
     * @param context where the number is dialled, such as "+49"; null or a domain where nothing is to be added
     */
    public static String number(String number, String context) {
        return number.startsWith("+") || context == null || !COUNTRY.matcher(context).matches() ? number
                : PhoneNumbers.international(number, context.strip());
    }
}
