// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One line of the sample world.
 *
 * @param place file and number, for messages
 * @param word its first word, which says what it is
 * @param fields what follows, split at the bars
 */
public record Line(String place, String word, List<String> fields) {
    /** Reads a line that is neither empty nor a comment. */
    static Line of(String place, String text) {
        String[] parts = text.strip().split("\\s+", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        return new Line(place, parts[0], Arrays.stream(rest.split("\\|", -1)).map(String::strip).toList());
    }

    /** The first field. */
    String head() {
        return fields.get(0);
    }

    /** A field by its number from 0; empty if it is left out. */
    Optional<String> field(int index) {
        return index < fields.size() ? Optional.of(fields.get(index)).filter(f -> !f.isEmpty()) : Optional.empty();
    }

    /** A field, or null, as the model wants it. */
    String text(int index) {
        return field(index).orElse(null);
    }

    /** A field that must be there. */
    String need(int index) {
        return field(index).orElseThrow(() -> wrong("field " + (index + 1) + " is missing"));
    }

    /** A whole number; 0 if it is left out. */
    int number(int index) {
        try {
            return field(index).map(Integer::parseInt).orElse(0);
        } catch (NumberFormatException e) {
            throw wrong("«" + fields.get(index) + "» is no number");
        }
    }

    /** The names in a field that are parted by commas. */
    List<String> names(int index) {
        return field(index).map(f -> Arrays.asList(f.split("\\s*,\\s*"))).orElse(List.of());
    }

    /** A complaint that names the place. */
    IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException(place + ": " + word + ": " + why);
    }
}
