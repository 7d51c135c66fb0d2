// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cards;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a card says of somebody: a vCard or a MECARD in a code (E8). Any thread.
 *
 * @param name may be empty
 * @param title what they do; may be empty
 * @param organization may be empty
 * @param addresses where they live or work, each in one line
 * @param note may be empty
 */
public record CardDetails(String name, String title, String organization, List<String> emails, List<String> phones, List<String> links,
        List<String> addresses, String note) {
    /** Nothing. */
    public static final CardDetails NONE = new CardDetails("", "", "", List.of(), List.of(), List.of(), List.of(), "");

    /** As one writes it in the room: "Ana Ruiz, Acme". */
    public String line() {
        return Stream.of(name, organization).map(part -> part.replaceAll("[,;]", " ").strip()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** All but name and organization, for people. */
    public String rest() {
        return Stream.of(Stream.of(title), emails.stream(), phones.stream(), links.stream(), addresses.stream(), Stream.of(note)).flatMap(parts -> parts)
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
