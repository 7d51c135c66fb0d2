// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.spi;

import org.wellspring.core.Space;

/** Fills a new book with a small believable world to look around in. An OSGi service. */
public interface Starter {
    /**
     * Fills a space with it, as one change that can be undone, ending at the space's own today. Any thread but the
     * realm; takes a second or so.
     */
    void fill(Space space);

    /** After something in the space was taken back or done again: what lies beside the world goes and comes with it. Any thread but the realm. */
    void follow(Space space);
}
