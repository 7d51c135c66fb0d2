// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.wellspring.ui.icons.Glyph;

/**
 * One place to go on the rail.
 *
 * @param id what {@link Rail#select(String)} takes
 * @param label short name under the icon
 * @param tooltip a sentence, with the key if there is one
 */
public record RailItem(String id, String label, Glyph icon, String tooltip) {}
