// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Optional;

/** Values as JSON has them. */
public final class JsonValues {
    private JsonValues() {
    }

    /** A day, or empty for none; what a newer version wrote in another form counts as none, the object keeps it. */
    public static Optional<LocalDate> day(String iso) {
        if (iso == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Texts as one argument of a statement that takes an array. */
    public static String strings(Collection<String> texts) {
        StringBuilder json = new StringBuilder("[");
        for (String text : texts) {
            json.append(json.length() > 1 ? "," : "");
            quote(json, text);
        }
        return json.append(']').toString();
    }

    /** Appends a text with quotes around it. */
    static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c == '\n') {
                json.append("\\n");
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
