// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;

/**
 * What the user corrected so far. When the sentence is written on and read anew, each correction is made again where the same thing is understood
 * again, so that nobody says anything twice. UI thread only.
 */
final class Corrections {
    /** A change of one part, which is given as it stands in the understanding. */
    interface Step extends BiFunction<Understanding, Part, Understanding> {
    }

    private record Made(Optional<Part> of, Step step) {
    }

    private final List<Made> made = new ArrayList<>();

    /** Changes a part and remembers it. */
    Understanding change(Understanding now, Part part, Step step) {
        made.add(new Made(Optional.of(part), step));
        return step.apply(now, part);
    }

    /** Adds a part and remembers it. */
    Understanding add(Understanding now, Part part) {
        made.add(new Made(Optional.empty(), (u, none) -> u.add(part)));
        return now.add(part);
    }

    /** A new reading with everything corrected again that is in it again. */
    Understanding again(Understanding fresh) {
        Understanding now = fresh;
        for (Made one : made) {
            Understanding before = now;
            now = one.of().isEmpty() ? one.step().apply(before, null)
                    : same(before, one.of().get()).map(p -> one.step().apply(before, p)).orElse(before);
        }
        return now;
    }

    /** Nothing was corrected in a sentence that begins. */
    void forget() {
        made.clear();
    }

    private static Optional<Part> same(Understanding in, Part part) {
        return in.parts().stream().filter(p -> p == part).findFirst().or(() -> in.parts().stream().filter(p -> p.getClass() == part.getClass()
                && p.words().equals(part.words()) && p.day().equals(part.day())).findFirst());
    }
}
