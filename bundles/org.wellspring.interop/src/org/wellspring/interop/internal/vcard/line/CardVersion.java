// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a card by its text. One that says none is of the version whose words it uses: Thunderbird and abook
 * write cards without it.
 *
 * @param name 2.1, 3.0 or 4.0
 * @param inPlace whether the second line says so, where every reader looks for it
 */
record CardVersion(String name, boolean inPlace) {
    private static final String START = "BEGIN:VCARD\nVERSION:";
    private static final Pattern SAID = Pattern.compile("(?im)^VERSION[^:\\n]*:\\s*([234])[.,]?(\\d?)\\s*$");
    private static final Pattern MODERN = Pattern.compile("(?im)^(?:KIND|MEMBER|RELATED|ANNIVERSARY|GENDER|LANG)[;:]"
            + "|^[\\w.-]+;(?:[^:\\n]*;)?(?:PREF=\\d|ALTID=|MEDIATYPE=|VALUE=uri:tel:)");
    private static final Pattern OLD = Pattern.compile("(?im)^[\\w.-]+;(?:[^:\\n]*;)?"
            + "(?:(?:ENCODING=)?QUOTED-PRINTABLE|(?:HOME|WORK|CELL|FAX|VOICE|PREF|INTERNET|BASE64|\\d)(?=[;:]))");

    /** The version of this text. */
    static CardVersion of(String text) {
        if (text.startsWith(START) && text.length() > START.length() + 3 && text.charAt(START.length() + 3) == '\n') {
            String name = text.substring(START.length(), START.length() + 3);
            if (name.equals("3.0") || name.equals("4.0") || name.equals("2.1")) {
                return new CardVersion(name, true);
            }
        }
        Matcher said = SAID.matcher(text);
        if (said.find()) {
            return new CardVersion(said.group(1).equals("2") ? "2.1" : said.group(1) + ".0", false);
        }
        return new CardVersion(MODERN.matcher(text).find() ? "4.0" : OLD.matcher(text).find() ? "2.1" : "3.0", false);
    }

    /** Whether it is vCard 2.1. */
    boolean old() {
        return name.equals("2.1");
    }

    /** Whether it is vCard 4.0. */
    boolean modern() {
        return name.equals("4.0");
    }
}
