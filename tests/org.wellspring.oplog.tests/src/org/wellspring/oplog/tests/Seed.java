// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.tests;

import java.util.Random;

/** The seed of a random test: printed, and repeatable with {@code -Dwellspring.seed=N}. */
final class Seed {

    private Seed() {}

    /** A source of random numbers for a test, whose seed is in the test's output. */
    static Random random(String test) {
        long seed = Long.getLong("wellspring.seed", System.nanoTime());
        System.out.println(test + ": wellspring.seed=" + seed);
        return new Random(seed);
    }
}
