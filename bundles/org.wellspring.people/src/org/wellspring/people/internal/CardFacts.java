// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.wellspring.people.Names;

/** What is read of one person to write the row, but for the touches. */
final class CardFacts {
    final long n;
    String name = "";
    String sortAs;
    String given;
    String family;
    String status;
    String alsoKnown = "";
    final List<String> kinds = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    boolean key;
    boolean helpClosed;
    Long metOn;
    boolean photo;
    final List<String> emails = new ArrayList<>();
    final List<String> numbers = new ArrayList<>();
    RoleFact role;
    RhythmFact rhythm;
    int needs;
    int wanted;

    /** A current role; the organization may be null. */
    record RoleFact(String title, String department, Long organization, String organizationName) {
    }

    /** A rhythm as it is stored. */
    record RhythmFact(long n, String state, String agreedBy, int ideal, int longest, boolean reasoned, Long startedOn) {
    }

    CardFacts(long n) {
        this.n = n;
    }

    /** Never empty where anything is known: an address or number stands in. */
    String shownName() {
        if (!name.isBlank()) {
            return name.strip();
        }
        String parts = ((given == null ? "" : given) + " " + (family == null ? "" : family)).strip();
        if (!parts.isEmpty()) {
            return parts;
        }
        return !emails.isEmpty() ? emails.getFirst() : !numbers.isEmpty() ? numbers.getFirst()
                : role != null && role.organizationName() != null ? role.organizationName() : "?";
    }

    /** What a person does and where, to be matched against the needs of others. */
    Set<String> stems() {
        Set<String> stems = new LinkedHashSet<>();
        if (role != null) {
            Stems.addTo(stems, role.title());
            Stems.addTo(stems, role.department());
            Stems.addTo(stems, role.organizationName());
        }
        tags.forEach(tag -> Stems.addTo(stems, tag));
        return stems;
    }

    /** All that finds the person, folded; kinds and tags can also be found alone by the characters around them. */
    String words(List<String> phoneKeys) {
        StringBuilder words = new StringBuilder(Names.folded(shownName()));
        append(words, alsoKnown);
        append(words, given);
        append(words, family);
        if (role != null) {
            append(words, role.organizationName());
            append(words, role.title());
        }
        emails.forEach(email -> append(words, email));
        phoneKeys.forEach(phone -> words.append('\n').append(phone));
        numbers.forEach(number -> words.append('\n').append(PhoneKeys.digits(number)));
        return words.append(framed(kinds, '\u0001')).append(framed(tags, '\u0002')).toString();
    }

    private static void append(StringBuilder words, String text) {
        String folded = Names.folded(text);
        if (!folded.isEmpty() && words.indexOf(folded) < 0) {
            words.append('\n').append(folded);
        }
    }

    private static String framed(List<String> values, char frame) {
        if (values.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder().append(frame);
        values.forEach(value -> text.append(Names.folded(value)).append(frame));
        return text.toString();
    }
}
