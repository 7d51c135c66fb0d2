// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.theme;

import java.util.Map;

import org.eclipse.swt.graphics.Color;

/**
 * The colours of one scheme. Colours here own no system resource and are never disposed.
 *
 * @param dark whether this is the dark scheme
 * @param colours every {@link Token} with its colour
 */
public record Palette(boolean dark, Map<Token, Color> colours) {
    public Palette {
        colours = Map.copyOf(colours);
    }

    /** The colour of a token. */
    public Color color(Token token) {
        return colours.get(token);
    }

    /** Ground of the window. */
    public Color background() {
        return color(Token.BACKGROUND);
    }

    /** Ground of cards, lists and bars. */
    public Color panel() {
        return color(Token.PANEL);
    }

    /** Ground of fields, quiet chips and the rail. */
    public Color soft() {
        return color(Token.SOFT);
    }

    /** Hairlines. */
    public Color line() {
        return color(Token.LINE);
    }

    /** Outline of what lies over the window. */
    public Color edge() {
        return color(Token.EDGE);
    }

    /** Text to read. */
    public Color text() {
        return color(Token.TEXT);
    }

    /** Text beside the text. */
    public Color muted() {
        return color(Token.MUTED);
    }

    /** Links, primary buttons, focus. */
    public Color accent() {
        return color(Token.ACCENT);
    }

    /** Ground of what deserves attention. */
    public Color accentSoft() {
        return color(Token.ACCENT_SOFT);
    }

    /** Text on {@link #accent()}. */
    public Color onAccent() {
        return color(Token.ON_ACCENT);
    }

    /** Late, never red. */
    public Color warm() {
        return color(Token.WARM);
    }

    /** Ground of what is late. */
    public Color warmSoft() {
        return color(Token.WARM_SOFT);
    }

    /** Ground of the selected row. */
    public Color selection() {
        return color(Token.SELECTION);
    }
}
