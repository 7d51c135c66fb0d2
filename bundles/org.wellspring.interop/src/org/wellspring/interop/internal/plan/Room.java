// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import org.wellspring.interop.spi.Draft;
import org.wellspring.model.Person;

/**
 * How much of what was read one import holds at once. All of it becomes one transaction and so has to fit into memory;
 * what comes after the room is full waits for the next import of the same file, which passes over what is in the book.
 */
final class Room {
    /** What one part of the memory is for records that wait to be saved; saving takes several times as much. */
    private static final int SHARE = 4;
    /**
     * What an object with its texts takes, in bytes. Measured with 10,000 cards: saving new ones takes 2.4 times as much in
     * all, which leaves some of the memory for other things.
     */
    private static final int OBJECT = 800;
    /** Who is changed is there with all that was known before. */
    private static final int CHANGED = 2;
    private static final int SMALL = 48;

    private long left;

    /** Room for some bytes. */
    Room(long bytes) {
        this.left = bytes;
    }

    /** The room in this process. */
    static Room here() {
        return new Room(Runtime.getRuntime().maxMemory() / SHARE);
    }

    /** Takes what an entry needs; false if there was none left. The first one always fits. */
    boolean take(Entry entry) {
        boolean fits = left > 0;
        left -= switch (entry) {
            case Entry.New fresh -> weight(fresh.draft());
            case Entry.Into into -> CHANGED * weight(into.draft());
            case Entry.Joining joining -> weight(joining.draft());
            case Entry.LeftOut left -> SMALL;
            case Entry.Same same -> SMALL;
            case Entry.Failed failed -> SMALL + failed.text().length();
        };
        return fits;
    }

    private static long weight(Draft draft) {
        long weight = OBJECT + draft.kept().length() + (long) OBJECT * draft.entity().eContents().size();
        if (draft.slim() != draft.kept()) {
            weight += draft.slim().length();
        }
        if (draft.entity() instanceof Person person && person.getPhoto() != null
                && person.getPhoto().getContent() != null) {
            weight += person.getPhoto().getContent().length;
        }
        return weight;
    }
}
