// SPDX-License-Identifier: EPL-2.0
package org.wellspring.testkit;

/** Seeds of random tests: what one prints is what {@code ./test -Dwellspring.seed=N} repeats. */
public final class Seed {
    private Seed() {
    }

    /** Another one each time, unless one is asked for; it is in the output of the test. */
    public static long next() {
        long seed = Long.getLong("wellspring.seed", System.nanoTime());
        System.out.println("wellspring.seed=" + seed);
        return seed;
    }
}
