// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.model.Person;
import org.wellspring.people.People;
import org.wellspring.people.spelling.Names;

/**
 * Files have one list of words for a person, the book has tags and kinds (M5). All of them go out as words, which any program reads;
 * beside them go the kinds that are none of the usual ones, so that another book takes them for kinds again.
 */
public final class OwnKinds {
    private static final Set<String> USUAL = People.USUAL_KINDS.stream().map(Names::key).collect(Collectors.toSet());

    private OwnKinds() {
    }

    /** Tags and kinds, each word once. */
    public static List<String> words(Person person) {
        Set<String> tags = person.getTags().stream().map(Names::key).collect(Collectors.toSet());
        return Stream.concat(person.getTags().stream(), person.getKinds().stream().filter(kind -> !tags.contains(Names.key(kind)))).toList();
    }

    /** The kinds that no other book knows. */
    public static List<String> of(Person person) {
        return person.getKinds().stream().filter(Objects::nonNull).filter(kind -> !USUAL.contains(Names.key(kind))).toList();
    }
}
