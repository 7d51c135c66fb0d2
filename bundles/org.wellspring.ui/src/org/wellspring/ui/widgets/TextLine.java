// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.wellspring.ui.theme.Fonts;
import org.wellspring.ui.theme.Palette;

/**
 * A line in the making: parts are drawn from left to right on one baseline and never beyond the right edge.
 * {@code brush.line(x, y, right).strong("Rosa Okafor").muted(" · Harbor Studio").chip("3 days over", Tone.WARM)}
 */
public final class TextLine {
    private final Brush brush;
    private final int baseline;
    private final int right;
    private int x;
    private boolean full;

    TextLine(Brush brush, int x, int baseline, int right) {
        this.brush = brush;
        this.x = x;
        this.baseline = baseline;
        this.right = right;
    }

    /** Running text. */
    public TextLine text(String text) {
        return add(text, fonts().text(), palette().text());
    }

    /** Text that stands out. */
    public TextLine strong(String text) {
        return add(text, fonts().strong(), palette().text());
    }

    /** Text that stands back. */
    public TextLine muted(String text) {
        return add(text, fonts().text(), palette().muted());
    }

    /** Text in the accent colour: how I could help. */
    public TextLine accent(String text) {
        return add(text, fonts().text(), palette().accent());
    }

    /** Text in a font and colour of its own. */
    public TextLine add(String text, Font font, Color color) {
        if (full) {
            return this;
        }
        String shown = brush.fit(text, font, right - x);
        full = !shown.equals(text);
        brush.gc().setFont(font);
        brush.gc().setForeground(color);
        brush.gc().drawString(shown, x, baseline - brush.ascent(font), true);
        x += brush.width(font, shown);
        return this;
    }

    /** A chip, a small gap before it; left out when it does not fit as a whole. */
    public TextLine chip(String text, Tone tone) {
        int gap = brush.theme().px(6);
        if (full || text.isEmpty() || x + gap + brush.chipWidth(text) > right) {
            full |= !text.isEmpty();
            return this;
        }
        int middle = baseline - Math.round(brush.ascent(fonts().text()) * 0.36f);
        x += gap + brush.chip(text, tone, x + gap, middle);
        return this;
    }

    /** Empty space. */
    public TextLine gap(int pixels) {
        x += brush.theme().px(pixels);
        return this;
    }

    /** Where the next part would start. */
    public int x() {
        return x;
    }

    private Fonts fonts() {
        return brush.theme().fonts();
    }

    private Palette palette() {
        return brush.palette();
    }
}
