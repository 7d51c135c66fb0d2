// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Formats that can be read. Which one a file is in is told by its content, not by its name. */
public enum Format {
    /** vCard 2.1, 3.0 and 4.0, mixed at will in one file. */
    VCARD("vcard"),
    /** vCard as JSON (RFC 7095). */
    JCARD("jcard"),
    /** vCard as XML (RFC 6351). */
    XCARD("xcard"),
    /** The file Connections.csv of LinkedIn. */
    LINKEDIN("linkedin"),
    /** Google Contacts as CSV, in the layout of today or the one before. */
    GOOGLE("google"),
    /** Outlook's CSV, of the program or of the web, in several languages. */
    OUTLOOK("outlook"),
    /** Any other table whose header names what a contact has. */
    CSV("csv"),
    /** A whole space as Wellspring writes it (X7). */
    JSON("json");

    private final String id;

    Format(String id) {
        this.id = id;
    }

    /** Permanent name, as in {@code --format} and in reports. */
    public String id() {
        return id;
    }

    /** The format of this name, whatever its case. */
    public static Optional<Format> named(String id) {
        return Arrays.stream(values()).filter(f -> f.id.equals(id.toLowerCase(Locale.ROOT))).findFirst();
    }
}
