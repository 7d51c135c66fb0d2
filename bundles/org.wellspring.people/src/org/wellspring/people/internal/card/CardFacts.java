// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.card;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wellspring.people.internal.rhythm.Intervals;

/** What is read of one person to write the row, but for the touches. */
public final class CardFacts {
    public final long n;
    public final UUID id;
    public String name = "";
    public String sortAs;
    public String given;
    public String family;
    public String status;
    public String alsoKnown = "";
    public final List<String> kinds = new ArrayList<>();
    public final List<String> tags = new ArrayList<>();
    public boolean key;
    public boolean helpClosed;
    public Long metOn;
    public boolean photo;
    public final List<String> emails = new ArrayList<>();
    public final List<String> numbers = new ArrayList<>();
    /** Names of those the person has a relation to. */
    public final List<String> relations = new ArrayList<>();
    /** Streets, postcodes, towns and countries of the addresses. */
    public final List<String> places = new ArrayList<>();
    /** The one that is shown; see {@link org.wellspring.people.Jobs#present}. */
    public RoleFact role;
    /** All current ones, that one among them. */
    public final List<RoleFact> roles = new ArrayList<>();
    public RhythmFact rhythm;
    public int needs;
    public int wanted;

    /** A current role; the organization may be null. */
    public record RoleFact(String title, String department, Long organization, String organizationName) {
    }

    /** A rhythm as it is stored. */
    public record RhythmFact(long n, String state, String agreedBy, Intervals.Bounds bounds, boolean reasoned, Long startedOn) {
    }

    public CardFacts(long n, UUID id) {
        this.n = n;
        this.id = id;
    }

    /** Never empty where anything is known: an address or number stands in. */
    public String shownName() {
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
