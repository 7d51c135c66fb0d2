// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.part;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.wellspring.people.spelling.PhoneNumbers;

import ezvcard.util.TelUri;

/** A number that says where it is dialled, put together. */
public final class Dialled {
    private static final Pattern COUNTRY = Pattern.compile("\\+[0-9][0-9 .()-]*");

    private Dialled() {
    }

    /** A number as people write it, of an address. */
    public static String number(TelUri uri) {
        String extension = uri.getExtension();
        return number(plain(uri.getNumber()), uri.getPhoneContext()) + (extension == null ? "" : " ext. " + extension);
    }

    /** Some programs write spaces and the like in the code of addresses. */
    private static String plain(String number) {
        try {
            return number.indexOf('%') < 0 ? number : URLDecoder.decode(number.replace("+", "%2B"), StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException e) {
            // a percent sign that is one
            return number;
        }
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
