// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.likeness;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Compares folded names word by word, in any order. */
final class SimilarNames {
    private static final double SIMILAR = 0.88;
    private static final JaroWinklerSimilarity WORDS = new JaroWinklerSimilarity();

    private SimilarNames() {
    }

    /** Whether they share a word and the rest is an initial, a short form, a middle name or a slip of the pen. */
    static boolean similar(List<String> one, List<String> other) {
        if (one.size() < 2 || other.size() < 2) {
            return false;
        }
        List<String> first = new ArrayList<>(one);
        List<String> second = new ArrayList<>(other);
        one.stream().filter(second::remove).forEach(first::remove);
        if (first.size() == one.size()) {
            return false;
        }
        if (first.isEmpty() || second.isEmpty()) {
            return true;
        }
        String a = String.join(" ", first);
        String b = String.join(" ", second);
        return begins(a, b) || begins(b, a) || WORDS.apply(a, b) >= SIMILAR;
    }

    /** J. or Jon for Jonathan. */
    private static boolean begins(String shorter, String longer) {
        String plain = shorter.endsWith(".") ? shorter.substring(0, shorter.length() - 1) : shorter;
        return !plain.isEmpty() && (plain.length() == 1 || plain.length() >= 3) && longer.startsWith(plain);
    }
}
