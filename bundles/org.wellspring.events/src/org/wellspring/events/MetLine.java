// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.Collectors;

/**
 * Somebody in a line, as one writes it in the room (E8): "Ana Ruiz, Acme, seeks an architect". Any thread.
 *
 * @param name may be empty
 * @param organization may be empty
 * @param line the rest, what was said; may be empty
 */
public record MetLine(String name, String organization, String line) {
    /** More words than these are no name of a house. */
    private static final int LONGEST_NAME = 5;

    /** Reads a line: the name, a house if the next part looks like the name of one, and what was said. */
    public static MetLine read(String text) {
        Deque<String> parts = Arrays.stream(text.split("[,;]")).map(String::strip).filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(ArrayDeque::new));
        String name = parts.isEmpty() ? "" : parts.removeFirst();
        String organization = !parts.isEmpty() && looksLikeName(parts.getFirst()) ? parts.removeFirst() : "";
        return new MetLine(name, organization, String.join(", ", parts));
    }

    private static boolean looksLikeName(String part) {
        String[] words = part.split("\\s+");
        int first = part.codePointAt(0);
        return words.length <= LONGEST_NAME
                && (Character.isUpperCase(first) || Character.isDigit(first) || Character.isLetter(first) && !Character.isLowerCase(first));
    }
}
