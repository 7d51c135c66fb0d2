// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.page;

/** How much of a page's width a section likes to have; on a narrow page each takes all of it. */
public enum Width {
    /** All of it, always. */
    FULL(6, 6),
    /** All of it; on a very wide page one of two side by side. */
    WIDE(6, 3),
    /** One of two side by side. */
    HALF(3, 3),
    /** One of two side by side; on a very wide page one of three. */
    CARD(3, 2);

    /** The parts that a row of the page has. */
    static final int ROW = 6;
    private final int usual;
    private final int roomy;

    Width(int usual, int roomy) {
        this.usual = usual;
        this.roomy = roomy;
    }

    int parts(boolean narrow, boolean veryWide) {
        return narrow ? ROW : veryWide ? roomy : usual;
    }
}
