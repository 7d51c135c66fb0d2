// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

/**
 * A short mark.
 *
 * @param id what it stands for
 * @param removable whether it has a cross to take it away, in a bar that {@link ChipBar#onRemove listens}
 */
public record Chip(String id, String text, Tone tone, boolean removable) {
    /** A chip that stays. */
    public Chip(String id, String text, Tone tone) {
        this(id, text, tone, false);
    }

    /** The same chip with a cross. */
    public Chip withCross() {
        return new Chip(id, text, tone, true);
    }
}
