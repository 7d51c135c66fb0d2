// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measured times of one thing, in milliseconds. */
final class Samples {
    /** What is measured. */
    @FunctionalInterface
    interface Work {
        /** Does it once. */
        void run() throws Exception;
    }

    private final List<Double> values = new ArrayList<>();

    /** Does it once and keeps the time. */
    double time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        double taken = (System.nanoTime() - start) / 1e6;
        values.add(taken);
        return taken;
    }

    /** Keeps a time measured elsewhere. */
    void add(double value) {
        values.add(value);
    }

    /** Half took longer. */
    double median() {
        return quantile(0.5);
    }

    /** One in twenty took longer. */
    double p95() {
        return quantile(0.95);
    }

    private double quantile(double part) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }
}
