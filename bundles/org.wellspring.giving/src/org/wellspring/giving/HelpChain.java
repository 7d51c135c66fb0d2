// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.util.List;
import java.util.Optional;

/**
 * Help that went on to others (G9): what began it, and what continues it, and what continues that.
 *
 * @param links in the order of a tree, what continues something after it
 */
public record HelpChain(List<Link> links) {
    /**
     * One of them.
     *
     * @param depth how many went before it
     */
    public record Link(HelpRow help, int depth) {
    }

    /** What began it; empty where that was with somebody who is no longer in the book. */
    public Optional<HelpRow> beginning() {
        return links.stream().filter(link -> link.depth() == 0).map(Link::help).findFirst();
    }
}
