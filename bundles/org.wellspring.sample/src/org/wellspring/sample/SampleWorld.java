// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample;

import java.time.LocalDate;

import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.sample.internal.SampleBook;
import org.wellspring.sample.internal.Script;
import org.wellspring.sample.internal.Telling;

/**
 * About sixty invented people over three years: rhythms in every stage, promises, cards, introductions, some quiet, some
 * gone. All days count from the given one, so that it looks the same whenever it is told; the same day and time zone
 * give the same objects with the same ids.
 */
public final class SampleWorld {
    /** What the transaction is called in the history and the undo menu. */
    public static final String LABEL = "Sample data";

    private SampleWorld() {
    }

    /**
     * Puts the sample world into a space, as one transaction and one undo step. Any thread.
     *
     * @param space an empty space, or one that shall hold these people too; its clock says the time zone
     * @param today the day to count from
     */
    public static Changed<Void> fill(Space space, LocalDate today) {
        SampleBook book = new Telling(today, space.clock().getZone()).tell(Script.ofTheWorld());
        return space.background(LABEL, tx -> {
            book.inOrder().forEach(tx::add);
        });
    }
}
