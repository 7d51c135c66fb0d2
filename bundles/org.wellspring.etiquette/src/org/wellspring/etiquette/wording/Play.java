// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** On what words play (T13). */
public enum Play {
    /** Something is owed: "you owe me". */
    DEBT,
    /** What I did is held up: "after all I did". */
    SACRIFICE,
    /** Favours, letters or calls are counted: "that makes three". */
    COUNT,
    /** What the other failed to do is held against them: "not even a thank you". */
    REPROACH,
    /** Praise or envy that means its opposite: "must be nice to be so busy". */
    IRONY,
    /** I make myself small: "I guess I'm not important enough". */
    MARTYR,
    /** Only one answer is decent: "the least you can do". */
    PRESSURE,
    /** A reminder with an edge: "as I wrote three times already". */
    REMINDER,
    /** Nothing of that openly, but sentences like it do. */
    OTHER;

    /** By its word in a file of cues. */
    static Optional<Play> of(String word) {
        return Arrays.stream(values()).filter(play -> play.name().equals(word.toUpperCase(Locale.ROOT))).findFirst();
    }
}
