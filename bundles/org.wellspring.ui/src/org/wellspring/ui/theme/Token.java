// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.theme;

import java.util.Locale;

/** The colours of the look by their meaning. Their values live in {@code tokens.properties}, once for each scheme. */
public enum Token {
    BACKGROUND, PANEL, SOFT, LINE, EDGE, TEXT, MUTED, ACCENT, ACCENT_SOFT, ON_ACCENT, WARM, WARM_SOFT, SELECTION;

    /** The name used in the token file and, after an {@code @}, in style sheets: {@code accent-soft}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
