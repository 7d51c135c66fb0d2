// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How large a world to measure in. */
enum Size {
    /** A year or two of one person's work. */
    K1("1k", 1_000, 20_000, 1_000, 6),
    /** Ten years of it. */
    K10("10k", 10_000, 200_000, 10_000, 60),
    /** More than anybody has. */
    K50("50k", 50_000, 1_000_000, 10_000, 300);

    final String word;
    final int people;
    final int interactions;
    final int cards;
    final int goals;

    Size(String word, int people, int interactions, int cards, int goals) {
        this.word = word;
        this.people = people;
        this.interactions = interactions;
        this.cards = cards;
        this.goals = goals;
    }

    static Size named(String word) {
        return Arrays.stream(values()).filter(size -> size.word.equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--size takes one of "
                        + Arrays.stream(values()).map(size -> size.word).collect(Collectors.joining(", ")) + "."));
    }

    /** Help given and received: 200,000 in the largest. */
    int favours() {
        return people * 4;
    }

    /** 5,000 in the largest. */
    int introductions() {
        return people / 10;
    }

    /** "50,000 people, 1,000,000 interactions". */
    String inWords() {
        return String.format(java.util.Locale.ROOT, "%,d people, %,d interactions", people, interactions);
    }
}
