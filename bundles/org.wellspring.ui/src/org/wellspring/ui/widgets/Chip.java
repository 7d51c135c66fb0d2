// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

/**
 * A short mark.
 *
 * @param id what it stands for
 * @param removable whether it has a cross to take it away, in a bar that {@link ChipBar#onRemove listens}
 * @param menu whether an arrow says that it opens a choice
 */
public record Chip(String id, String text, Tone tone, boolean removable, boolean menu) {
    /** A chip that stays. */
    public Chip(String id, String text, Tone tone) {
        this(id, text, tone, false, false);
    }

    /** The same chip with a cross. */
    public Chip withCross() {
        return new Chip(id, text, tone, true, menu);
    }

    /** The same chip with an arrow. */
    public Chip withArrow() {
        return new Chip(id, text, tone, removable, true);
    }
}
