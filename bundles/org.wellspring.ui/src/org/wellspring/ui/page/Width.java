// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.page;

/** How much of a page's width a section likes to have; on a narrow page each takes all of it. */
public enum Width {
    /** All of it, always. */
    FULL,
    /** All of it; on a very wide page a column. */
    WIDE,
    /** A column of two; of three where there is room. */
    CARD
}
