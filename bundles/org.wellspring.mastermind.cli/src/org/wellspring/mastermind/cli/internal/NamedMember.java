// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import org.wellspring.cli.spi.Failure;
import org.wellspring.people.spelling.Names;

/** Which member of a group somebody means: by the name, its beginning, a part of it that nobody else has, an id or the end of one. */
public final class NamedMember {
    private static final int SHORTEST_ID = 4;

    private NamedMember() {
    }

    /**
     * The one that is meant.
     *
     * @throws Failure if nobody is, or several may be
     */
    public static <M> M of(String said, List<M> members, Function<M, String> name, Function<M, UUID> id) {
        String folded = Names.folded(said);
        String typed = said.strip();
        List<Predicate<M>> ways = List.of(one -> Names.folded(name.apply(one)).equals(folded) || id.apply(one).toString().equals(typed),
                one -> typed.length() >= SHORTEST_ID && id.apply(one).toString().endsWith(typed),
                one -> !folded.isBlank() && Names.folded(name.apply(one)).startsWith(folded),
                one -> !folded.isBlank() && Names.folded(name.apply(one)).contains(folded));
        List<M> found = List.of();
        for (Predicate<M> way : ways) {
            found = members.stream().filter(way).toList();
            if (!found.isEmpty()) {
                break;
            }
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw Failure.of(GroupWorkVerbs.class, found.isEmpty() ? "no-member" : "members", said,
                String.join(", ", (found.isEmpty() ? members : found).stream().map(name).toList()));
    }
}
