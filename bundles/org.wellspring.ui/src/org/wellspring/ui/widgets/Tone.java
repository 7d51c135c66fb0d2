// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.graphics.Color;
import org.wellspring.ui.theme.Palette;

/** How much a chip or a notice asks for attention. */
public enum Tone {
    /** Said in passing. */
    SOFT,
    /** Likely, not certain: a dotted outline instead of a ground. */
    GUESS,
    /** Good to see. */
    ACCENT,
    /** Late or in need of care; never an alarm. */
    WARM;

    Color ground(Palette palette) {
        return switch (this) {
            case SOFT -> palette.soft();
            case GUESS -> palette.panel();
            case ACCENT -> palette.accentSoft();
            case WARM -> palette.warmSoft();
        };
    }

    Color ink(Palette palette) {
        return switch (this) {
            case SOFT -> palette.muted();
            case GUESS -> palette.accent();
            case ACCENT -> palette.accent();
            case WARM -> palette.warm();
        };
    }
}
