// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wellspring.people.internal.rhythm.Intervals;

/** What is read of one person to write the row, but for the touches. */
final class CardFacts {
    final long n;
    final UUID id;
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
    /** Names of those the person has a relation to. */
    final List<String> relations = new ArrayList<>();
    /** Streets, postcodes, towns and countries of the addresses. */
    final List<String> places = new ArrayList<>();
    RoleFact role;
    RhythmFact rhythm;
    int needs;
    int wanted;

    /** A current role; the organization may be null. */
    record RoleFact(String title, String department, Long organization, String organizationName) {
    }

    /** A rhythm as it is stored. */
    record RhythmFact(long n, String state, String agreedBy, Intervals.Bounds bounds, boolean reasoned, Long startedOn) {
    }

    CardFacts(long n, UUID id) {
        this.n = n;
        this.id = id;
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
        return !emails.isEmpty() ? emails.getFirst()
                : !numbers.isEmpty() ? numbers.getFirst()
                        : role != null && role.organizationName() != null ? role.organizationName() : "?";
    }
}
