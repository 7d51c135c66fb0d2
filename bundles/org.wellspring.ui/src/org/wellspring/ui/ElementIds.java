// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui;

/**
 * Ids of the elements of the window that fragments may build on. Permanent: a contributor's {@code fragment.e4xmi} names them.
 * <p>
 * A perspective added to {@link #PERSPECTIVES} appears on the rail by itself, with its {@code label}, {@code tooltip} and
 * {@code iconURI}. The tag {@value #ORDER_TAG}{@code 20} says where it stands; our own use 10, 20, 30 … in the order Today, People, Events,
 * Groups, Follow-ups, Giving, Goals, Insights. Without it, it comes last.
 */
public final class ElementIds {
    /** The one window ({@code TrimmedWindow}). */
    public static final String WINDOW = "org.wellspring.window";
    /** The stack that takes perspectives ({@code PerspectiveStack}). */
    public static final String PERSPECTIVES = "org.wellspring.perspectives";
    /** Trim bar at the top: search field, undo, Capture. */
    public static final String TOP_BAR = "org.wellspring.topbar";
    /** Trim bar at the left, with the rail. */
    public static final String RAIL = "org.wellspring.rail";
    /** Trim bar at the bottom, with the status line. */
    public static final String STATUS = "org.wellspring.status";
    /** Beginning of the tag that places a perspective on the rail, followed by a number. */
    public static final String ORDER_TAG = "order:";
    /** Position of a perspective without an {@link #ORDER_TAG}. */
    public static final int LAST = 1000;
    /** Id of the light style sheet. The word "dark" in an id makes e4 ask the toolkit for dark native controls. */
    public static final String LIGHT_THEME = "org.wellspring.theme.light";
    /** Id of the dark style sheet. */
    public static final String DARK_THEME = "org.wellspring.theme.dark";

    private ElementIds() {
    }

    /** The position asked for by an element's tags. */
    public static int order(Iterable<String> tags) {
        for (String tag : tags) {
            if (tag.startsWith(ORDER_TAG)) {
                try {
                    return Integer.parseInt(tag.substring(ORDER_TAG.length()).trim());
                } catch (NumberFormatException e) {
                    // A contributor's slip of the pen puts the perspective last rather than taking the rail down.
                    return LAST;
                }
            }
        }
        return LAST;
    }
}
