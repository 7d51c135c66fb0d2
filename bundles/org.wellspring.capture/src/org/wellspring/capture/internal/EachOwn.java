// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Line;

/**
 * Of several things to come each is of who is named in it (F9): "sing with George on Sunday and call Helen today" is a call to Helen, whatever is asked about the singing. Where one names
 * nobody, nothing is changed.
 */
final class EachOwn {
    private EachOwn() {
    }

    /** The same, each thing to come with its own person. */
    static Understanding of(Understanding read) {
        List<Part.Who> people = read.all(Part.Who.class).stream().distinct().sorted(Comparator.comparingInt(who -> who.span().start())).toList();
        long plans = read.lines().stream().filter(line -> toCome(line.part())).count();
        return people.size() < 2 || plans < 2 ? read
                : new Understanding(read.text(), read.today(), read.lines().stream()
                        .map(line -> new Line(owned(line.part(), people), line.alternatives().stream().map(other -> owned(other, people)).toList(), line.ask()))
                        .toList());
    }

    private static Part owned(Part part, List<Part.Who> people) {
        boolean open = toCome(part) && part.whose().isEmpty() && !(part instanceof Part.NextStep step && !step.also().isEmpty());
        Optional<Part.Who> own = open ? people.stream().filter(who -> who.span().overlaps(part.span())).findFirst() : Optional.empty();
        return own.map(who -> Whose.of(part, who.span())).orElse(part);
    }

    private static boolean toCome(Part part) {
        return part instanceof Part.NextStep || part instanceof Part.Promised || part instanceof Part.Awaited;
    }
}
