// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.Collectors;

import org.wellspring.people.spelling.Names;
import org.wellspring.people.spi.SaidBesides.Job;
import org.wellspring.people.spi.SaidBesides.Said;

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

    /** What they do and where, by what was heard in the line; a house that was named behind the name is theirs whatever was heard. Either may be empty. */
    public Job job(Said heard) {
        Job other = heard.job().orElse(new Job("", ""));
        boolean same = organization.isEmpty() || Names.key(other.organization()).equals(Names.key(organization));
        return same ? new Job(other.title(), organization.isEmpty() ? other.organization() : organization) : new Job("", organization);
    }

    private static boolean looksLikeName(String part) {
        String[] words = part.split("\\s+");
        int first = part.codePointAt(0);
        return words.length <= LONGEST_NAME
                && (Character.isUpperCase(first) || Character.isDigit(first) || Character.isLetter(first) && !Character.isLowerCase(first));
    }
}
