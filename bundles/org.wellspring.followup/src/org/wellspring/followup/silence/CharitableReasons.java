// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.silence;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.wellspring.core.words.Texts;

/** T8: why somebody may not have answered, with the best in mind. */
final class CharitableReasons {
    private static final int THERE_ARE = 12;
    private static final int SHOWN = 3;
    /** Has nothing in common with how many there are, so that no two shown are the same. */
    private static final int STEP = 5;

    private CharitableReasons() {
    }

    static List<String> of(UUID letter) {
        Texts texts = new Texts(CharitableReasons.class);
        int first = Math.floorMod(letter.hashCode(), THERE_ARE);
        return IntStream.range(0, SHOWN).map(i -> 1 + (first + i * STEP) % THERE_ARE).mapToObj(i -> texts.get("reason." + i)).toList();
    }
}
