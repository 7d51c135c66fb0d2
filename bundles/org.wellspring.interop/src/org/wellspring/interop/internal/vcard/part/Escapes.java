// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.part;

/**
 * Text inside the value of a property that the parser hands over as it stands, such as the label of a group: there
 * commas, semicolons, line ends and backslashes are escaped like everywhere else.
 */
public final class Escapes {
    private Escapes() {
    }

    /** The text that a value says. */
    public static String read(String value) {
        if (value == null || value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            char next = i + 1 < value.length() ? value.charAt(i + 1) : 0;
            if (c != '\\' || "\\,;:nN".indexOf(next) < 0 || next == 0) {
                text.append(c);
            } else {
                text.append(next == 'n' || next == 'N' ? '\n' : next);
                i++;
            }
        }
        return text.toString();
    }

    /** The value that says a text. */
    public static String write(String text) {
        return text == null ? null
                : text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
                        .replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n");
    }
}
