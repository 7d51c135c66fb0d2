// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.wellspring.model.NeedState;
import org.wellspring.model.Person;
import org.wellspring.model.WantedIntroduction;
import org.wellspring.people.StillOpen;
import org.wellspring.people.spelling.Names;

/** Whoever wanted to meet somebody and was introduced to them has met them (M3, I4): the wish is closed in the step that says so. */
public final class WishesMet {
    private WishesMet() {
    }

    /**
     * An introduction was made.
     *
     * @param person to whom it was help
     * @param to to whom they were introduced, in words; may be null
     * @param together who was there, with the person or without
     */
    public static void by(Person person, String to, Collection<Person> together) {
        Set<Person> people = new LinkedHashSet<>(together);
        people.add(person);
        people.forEach(one -> people.stream().filter(other -> other != one).forEach(other -> met(one, other.getName())));
        met(person, to);
    }

    private static void met(Person person, String name) {
        List<String> met = name == null ? List.of() : Names.whole(name);
        if (!met.isEmpty()) {
            person.getWantedIntroductions().stream().filter(wish -> StillOpen.is(wish.getState()) && names(wish, met))
                    .forEach(wish -> wish.setState(NeedState.MET));
        }
    }

    /** Whether the wish has the whole name in it, or is a part of it: "Ulrike Brandt of the publishers", "Ulrike". */
    private static boolean names(WantedIntroduction wish, List<String> met) {
        List<String> wanted = wish.getWho() == null ? List.of() : Names.whole(wish.getWho());
        return !wanted.isEmpty() && (met.size() > 1 && wanted.containsAll(met) || met.containsAll(wanted));
    }
}
