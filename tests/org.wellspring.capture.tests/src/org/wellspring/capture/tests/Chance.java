// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import java.util.List;
import java.util.Random;

import org.wellspring.testkit.Seed;

/** Sentences at random, whose seed is logged and stands in what a test says of them. */
final class Chance {
    private final long seed = Seed.next();
    private final Random random = new Random(seed);

    Chance() {
        System.getLogger("capture").log(System.Logger.Level.INFO, "seed {0}", Long.toString(seed));
    }

    Random random() {
        return random;
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** How a sentence is named when something about it is wrong. */
    String as(String sentence) {
        return "seed " + seed + ": " + sentence;
    }
}
