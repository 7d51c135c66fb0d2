// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

/** How rows lie on their ground. */
public enum RowStyle {
    /** From edge to edge with hairlines between: a list beside a page. */
    PLAIN,
    /** Each section in a bordered card with round corners. */
    CARDS,
    /** No ground of their own, hairlines between: a timeline on a page. */
    BARE
}
