// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which way a sentence leans (T13): what no cue knows is judged by the words, pairs and signs it shares with sentences whose leaning is known. Its weights
 * are learned from the examples in {@code training}, in the tests; here they are read and added up. Any thread.
 */
public final class Leaning {
    /** The line of the weight that every sentence has. */
    public static final String BIAS = "*";
    private static final int STEM = 6;
    private static final int LONG = 5;
    private static final int LONGEST = 4;

    private final Map<String, String> signs;
    private final Map<String, Double> weights = new HashMap<>();

    /**
     * By weights that were learned.
     *
     * @param file a line for each: the feature, a tab, its weight
     * @param signs what stands for a word: "ME" for "us"
     */
    public Leaning(String file, Map<String, String> signs) {
        this.signs = signs;
        file.lines().map(line -> line.split("\t")).filter(line -> line.length == 2).forEach(line -> weights.put(line[0], Double.valueOf(line[1])));
    }

    /** Above 0 where words lean towards guilt, below where they don't; about 4 is certain. */
    public double of(List<String> words) {
        Set<String> all = features(words, signs);
        double sum = all.stream().mapToDouble(feature -> weights.getOrDefault(feature, 0.0)).sum();
        return weights.getOrDefault(BIAS, 0.0) + sum / Math.sqrt(all.size());
    }

    /** How many of the words were met before, from 0 to 1: whether it is this language at all. */
    public double familiar(List<String> words) {
        return words.isEmpty() ? 0 : (double) words.stream().filter(word -> weights.containsKey(word(word))).count() / words.size();
    }

    /** The feature that a word is by itself. */
    public static String word(String word) {
        return "1" + stem(word);
    }

    /** What is looked at in a sentence, in words. */
    public static Set<String> features(List<String> words, Map<String, String> signs) {
        Set<String> all = new LinkedHashSet<>();
        List<String> plain = words.stream().map(Leaning::stem).toList();
        List<String> signed = words.stream().map(word -> signs.getOrDefault(word, stem(word))).toList();
        for (int i = 0; i < plain.size(); i++) {
            all.add(word(plain.get(i)));
            if (i + 1 < plain.size()) {
                all.add("2" + plain.get(i) + " " + plain.get(i + 1));
                all.add("c" + signed.get(i) + " " + signed.get(i + 1));
            }
            if (i + 2 < plain.size()) {
                all.add("3" + signed.get(i) + " " + signed.get(i + 1) + " " + signed.get(i + 2));
                all.add("s" + signed.get(i) + " " + signed.get(i + 2));
            }
        }
        List<String> met = List.copyOf(new TreeSet<>(words.stream().filter(signs::containsKey).map(signs::get).toList()));
        for (int i = 0; i < met.size(); i++) {
            all.add("S" + met.get(i));
            for (int k = i + 1; k < met.size(); k++) {
                all.add("P" + met.get(i) + met.get(k));
            }
        }
        if (!plain.isEmpty()) {
            all.add("^" + plain.getFirst());
            all.add("^2" + String.join(" ", signed.subList(0, Math.min(2, signed.size()))));
            all.add("^3" + String.join(" ", signed.subList(0, Math.min(3, signed.size()))));
            all.add("$" + plain.getLast());
        }
        all.add("#" + Math.min(LONGEST, words.size() / LONG));
        return all;
    }

    private static String stem(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : word;
    }
}
