// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;

import org.wellspring.core.Space;
import org.wellspring.capture.Understanding;

/** Reads sentences against a book. */
public final class Reader {
    private static final Language ENGLISH = new English();
    private final Space space;

    /** Against this book. */
    public Reader(Space space) {
        this.space = space;
    }

    /** How a sentence reads on a day. */
    public Understanding read(String sentence, LocalDate today) {
        return new Reading(ENGLISH, new Book(space, today), today).read(sentence == null ? "" : sentence);
    }
}
