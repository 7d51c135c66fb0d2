// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.wellspring.etiquette.internal.Leaning;

/** Learns which way sentences lean from examples: a logistic regression by Adam, the same on every computer. */
public final class GuiltLearning {
    private static final int ROUNDS = 120;
    private static final double STEP = 0.1;
    private static final double CALM = 0.1;
    private static final double MEAN = 0.9;
    private static final double SPREAD = 0.999;
    private static final double TINY = 1e-8;
    /** A weight below this changes nothing. */
    private static final double SMALL = 0.03;

    private final List<Set<String>> examples = new ArrayList<>();
    private final List<Boolean> guilt = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private GuiltLearning() {
    }

    /**
     * The weights as a file.
     *
     * @param features what is looked at in a sentence
     * @param lines of examples: "+ " or "- " and the sentence; others are left out
     */
    public static String weights(Function<String, Set<String>> features, List<String> lines) {
        GuiltLearning learning = new GuiltLearning();
        lines.stream().filter(line -> line.startsWith("+ ") || line.startsWith("- ")).forEach(line -> {
            learning.examples.add(features.apply(line.substring(2)));
            learning.guilt.add(line.startsWith("+"));
        });
        return learning.learned();
    }

    private String learned() {
        Map<String, Integer> met = new HashMap<>();
        examples.forEach(all -> all.forEach(feature -> met.merge(feature, 1, Integer::sum)));
        List<int[]> rows = new ArrayList<>();
        // what only one example has says little of others, but for words
        examples.forEach(all -> rows.add(all.stream().filter(feature -> met.get(feature) > 1 || feature.startsWith("1"))
                .mapToInt(feature -> numbers.computeIfAbsent(feature, f -> numbers.size() + 1)).toArray()));
        double[] weights = new double[numbers.size() + 1];
        double[] mean = new double[weights.length];
        double[] spread = new double[weights.length];
        double[] slope = new double[weights.length];
        for (int round = 1; round <= ROUNDS; round++) {
            Arrays.setAll(slope, i -> i == 0 ? 0 : CALM * weights[i]);
            for (int row = 0; row < rows.size(); row++) {
                double share = 1 / Math.sqrt(examples.get(row).size());
                double sum = weights[0];
                for (int feature : rows.get(row)) {
                    sum += weights[feature] * share;
                }
                double off = 1 / (1 + Math.exp(-sum)) - (guilt.get(row) ? 1 : 0);
                slope[0] += off;
                for (int feature : rows.get(row)) {
                    slope[feature] += off * share;
                }
            }
            double meanLeft = 1 - Math.pow(MEAN, round);
            double spreadLeft = 1 - Math.pow(SPREAD, round);
            for (int i = 0; i < weights.length; i++) {
                mean[i] = MEAN * mean[i] + (1 - MEAN) * slope[i];
                spread[i] = SPREAD * spread[i] + (1 - SPREAD) * slope[i] * slope[i];
                weights[i] -= STEP * mean[i] / meanLeft / (Math.sqrt(spread[i] / spreadLeft) + TINY);
            }
        }
        Map<String, String> sorted = new TreeMap<>();
        numbers.forEach((feature, i) -> {
            // words are kept in any case: by them a language is known
            if (Math.abs(weights[i]) >= SMALL || feature.startsWith("1")) {
                sorted.put(feature, written(weights[i]));
            }
        });
        sorted.put(Leaning.BIAS, written(weights[0]));
        StringBuilder file = new StringBuilder();
        sorted.forEach((feature, weight) -> file.append(feature).append('\t').append(weight).append('\n'));
        return file.toString();
    }

    private static String written(double weight) {
        return String.format(Locale.ROOT, "%.2f", weight);
    }
}
