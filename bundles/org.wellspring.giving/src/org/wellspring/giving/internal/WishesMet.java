// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.util.ArrayList;
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
    /** A person is found by one word of their name; in a sentence about one it takes two. */
    private static final int FEWEST_OF_A_NAME = 1;
    private static final int FEWEST_OF_WORDS = 2;

    private WishesMet() {
    }

    /**
     * An introduction was made.
     *
     * @param person to whom it was help
     * @param to to whom they were introduced, in words; may be null
     * @param together who was there, with the person or without
     * @return the wishes that were met, in their words
     */
    public static List<String> by(Person person, String to, Collection<Person> together) {
        return by(List.of(person), to, together);
    }

    /** The same where it was help to several. */
    public static List<String> by(Collection<Person> helped, String to, Collection<Person> together) {
        Set<Person> people = new LinkedHashSet<>(helped);
        people.addAll(together);
        List<String> met = new ArrayList<>();
        people.forEach(one -> people.stream().filter(other -> other != one).forEach(other -> met(one, other.getName(), FEWEST_OF_A_NAME, met)));
        helped.forEach(person -> met(person, to, FEWEST_OF_WORDS, met));
        return met;
    }

    private static void met(Person person, String name, int fewest, List<String> wishes) {
        List<String> met = name == null ? List.of() : Names.whole(name);
        if (!met.isEmpty()) {
            person.getWantedIntroductions().stream().filter(wish -> StillOpen.is(wish.getState()) && names(wish, met, fewest)).forEach(wish -> {
                wish.setState(NeedState.MET);
                wishes.add(wish.getWho());
            });
        }
    }

    /**
     * Whether the wish has the whole name in it, or is a part of it: "Ulrike Brandt of the publishers", "Ulrike". What is said in passing says more than
     * a name: "the design lead of the museum" is not yet the museum.
     */
    private static boolean names(WantedIntroduction wish, List<String> met, int fewest) {
        List<String> wanted = wish.getWho() == null ? List.of() : Names.whole(wish.getWho());
        return !wanted.isEmpty() && (met.size() > 1 && wanted.containsAll(met) || wanted.equals(met) || wanted.size() >= fewest && met.containsAll(wanted));
    }
}
