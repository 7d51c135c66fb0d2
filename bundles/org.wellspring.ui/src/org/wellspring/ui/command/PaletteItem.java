// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.command;

import org.wellspring.ui.icons.Icon;

/**
 * Something the palette found.
 *
 * @param title a name, a command
 * @param detail muted, after the title; may be empty
 * @param key the key that does the same, for example "Ctrl N"; may be empty
 * @param run what choosing it does; called on the UI thread after the palette has closed
 */
public record PaletteItem(Icon icon, String title, String detail, String key, Runnable run) {}
