// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the second opinion thinks of a clause.
 *
 * @param shares of each label, between 0 and 1, in the order of {@link Label}; together 1
 */
public record Opinion(List<Double> shares) {
    /** How likely it is one of these. */
    public double of(Label... labels) {
        return Arrays.stream(labels).mapToDouble(label -> shares.get(label.ordinal())).sum();
    }

    /** The likeliest first. */
    public List<Label> ranked() {
        return Stream.of(Label.values()).sorted(Comparator.comparing((Label label) -> of(label)).reversed()).toList();
    }

    /** The likeliest. */
    public Label best() {
        return ranked().getFirst();
    }
}
