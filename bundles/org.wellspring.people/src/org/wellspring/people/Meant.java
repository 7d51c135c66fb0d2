// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.people.spelling.Names;

/**
 * Somebody whom typed words may mean, for a choice of one.
 *
 * @param beside where they work; where neither that nor the name has the words, what has: a title, a tag, an address; of two with one name what tells them apart
 */
public record Meant(UUID id, String name, String beside) {
    /** How many are looked at to find those whose name begins with what was typed. */
    private static final int CONSIDERED = 200;

    /** How well a name has what was typed: the best first. */
    public enum Fit {
        /** A word of the name begins with it. */
        BEGINS,
        /** All of its words are in the name somewhere. */
        WITHIN,
        /** It is not in the name. */
        NOT;

        /** Of a name, whatever the spelling. */
        public static Fit of(String name, String typed) {
            String folded = Names.folded(name);
            String words = Names.folded(typed).strip();
            return folded.startsWith(words) || folded.contains(" " + words) ? BEGINS : has(folded, words) ? WITHIN : NOT;
        }
    }

    /** Those meant, whose name it is before those whom something else found; by name. Any thread. */
    static List<Meant> by(People people, String typed, int limit) {
        Stream<PersonRow> found = people.list(PeopleQuery.all().text(typed).page(0, typed.isBlank() ? limit : Math.max(limit, CONSIDERED))).stream();
        List<PersonRow> meant = found.sorted(Comparator.comparing(row -> Fit.of(row.name(), typed))).limit(limit).toList();
        Map<UUID, String> apart = people.apart(meant);
        return meant.stream().map(row -> new Meant(row.id(), row.name(),
                Stream.of(Fit.of(row.name(), typed) == Fit.NOT ? why(people, row, typed) : row.organization(), apart.getOrDefault(row.id(), ""))
                        .filter(said -> !said.isEmpty()).distinct().collect(Collectors.joining(" · "))))
                .toList();
    }

    /** What of somebody has one of the words that their name has not. */
    private static String why(People people, PersonRow row, String typed) {
        String name = Names.folded(row.name());
        List<String> words = Stream.of(Names.folded(typed).split(" ")).filter(word -> !word.isEmpty() && !name.contains(word)).toList();
        if (words.isEmpty() || any(row.organization(), words)) {
            return row.organization();
        }
        Optional<String> said = Stream.of(Stream.of(row.title()), row.tags().stream().map(tag -> "#" + tag), row.kinds().stream())
                .flatMap(all -> all).filter(value -> any(value, words)).findFirst();
        return said.or(() -> people.page(row.id()).flatMap(page -> Stream.concat(page.nicknames().stream(), page.contacts().stream()
                .map(PersonPage.Contact::value)).filter(value -> any(value, words)).findFirst())).orElse(row.organization());
    }

    private static boolean any(String value, List<String> words) {
        String folded = Names.folded(value);
        return words.stream().anyMatch(folded::contains);
    }

    private static boolean has(String folded, String words) {
        return Stream.of(words.split(" ")).allMatch(folded::contains);
    }
}
