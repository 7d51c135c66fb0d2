// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the second opinion thinks of a clause.
 *
 * @param shares of each label, between 0 and 1; together 1
 */
public record Opinion(Map<Label, Double> shares) {
    /** How likely it is one of these. */
    public double of(Label... labels) {
        return Arrays.stream(labels).mapToDouble(shares::get).sum();
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
