// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.spi;

import org.wellspring.core.Space;

/** What belongs to the world that a {@link Starter} tells and is not in the book: it lies beside it, such as a group. An OSGi service; a Starter asks all there are. */
public interface StarterPart {
    /**
     * Lays it beside a book that was just filled, and leaves it closed; does nothing where it is there already. Any thread but the realm; takes a second
     * at most.
     */
    void tell(Space book);

    /**
     * After something in the book was taken back or done again: if that was the world, what lies beside it goes, or comes back as it was. What somebody
     * worked with since stays. Does nothing where all is as it should be. Any thread but the realm.
     */
    void follow(Space book);
}
