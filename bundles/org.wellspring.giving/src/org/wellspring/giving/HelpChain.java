// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.util.List;

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

    /** What began it. */
    public HelpRow first() {
        return links.getFirst().help();
    }
}
