// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.theme;

/** What the user chose: one scheme, or whatever the desktop uses. */
public enum ThemeMode {
    LIGHT, DARK, SYSTEM
}
