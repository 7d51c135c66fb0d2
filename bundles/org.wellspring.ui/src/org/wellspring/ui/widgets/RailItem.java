// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.wellspring.ui.icons.Glyph;

/**
 * One place to go on the rail.
 *
 * @param id what {@link Rail#select(String)} takes
 * @param label short name under the icon
 * @param tooltip a sentence, with the key if there is one; for assistive technology
 * @param key the key that leads there, the tooltip: the label is in sight, and a sentence would lie over the view beside it; empty for none
 */
public record RailItem(String id, String label, Glyph icon, String tooltip, String key) {
    /** Without a key. */
    public RailItem(String id, String label, Glyph icon, String tooltip) {
        this(id, label, icon, tooltip, "");
    }
}
