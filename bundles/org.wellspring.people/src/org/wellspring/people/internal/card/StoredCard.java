// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A person and what it contains as the file has them. Only one thread may read the file; any can make {@link CardFacts} of
 * this.
 *
 * @param data the person's features as JSON
 * @param parts what it contains, in any order
 */
public record StoredCard(long n, UUID id, String data, List<Part> parts) {
    /** As they stand on the card: by position, and those that share one as they were made. */
    static final Comparator<Part> ORDER = Comparator.comparing(Part::position, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingLong(Part::n);

    /**
     * Something that a person contains.
     *
     * @param type number of its class
     * @param position where it stands among its kind; null for what there is one of
     * @param data its features as JSON; null for a photo, whose content is never read
     * @param organization of a role, its number; of a relation, the other person's; null for none
     * @param organizationName its name, or the other person's; null for none
     */
    record Part(long n, long type, String position, String data, Long organization, String organizationName) {
    }

    public StoredCard(long n, UUID id, String data) {
        this(n, id, data, new ArrayList<>());
    }
}
