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
}
