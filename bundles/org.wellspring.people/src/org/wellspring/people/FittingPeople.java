// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.people.internal.help.Matches;
import org.wellspring.people.spelling.Stems;

/** Who fits what is sought, by what they do and where: a wish, a need, a chance for business (I3, I4). Any thread. */
public final class FittingPeople {
    private final Space space;

    /** Of a space. */
    public FittingPeople(Space space) {
        this.space = space;
    }

    /**
     * Those whose role, organization or tags share the most words with a text, those one is in touch with first. Only the active, and nobody who is left in peace
     * (T12).
     *
     * @param except who is not meant, such as the one who seeks; null for nobody
     */
    public List<PersonRow> of(String text, UUID except, int limit) {
        Rows rows = Rows.of(space);
        long n = except == null ? -1 : rows.number("SELECT n FROM object WHERE id = ?", except);
        People people = new People(space);
        return new Matches(space).of(text, n, limit).stream().map(match -> people.find(match.id()).orElse(null)).filter(Objects::nonNull).toList();
    }

    /** The first word of a text that says something and stands in another, in whatever form: "museums" of "The Museums by the Water" and "a museum". */
    public static Optional<String> sharedWord(String one, String other) {
        Set<String> stems = Stems.of(other);
        return Stream.of(one.split("[^\\p{L}\\p{N}]+")).filter(word -> Stems.of(word).stream().anyMatch(stem -> isIn(stem, stems))).findFirst();
    }

    /** Longer words match by their beginning, as everywhere. */
    private static boolean isIn(String stem, Set<String> stems) {
        return stems.contains(stem) || stem.length() >= Matches.PREFIX_FROM && stems.stream().anyMatch(other -> other.startsWith(stem))
                || stems.stream().anyMatch(other -> other.length() >= Matches.PREFIX_FROM && stem.startsWith(other));
    }
}
