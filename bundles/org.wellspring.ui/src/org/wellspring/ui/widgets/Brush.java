// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.wellspring.ui.icons.Glyph;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.theme.Palette;
import org.wellspring.ui.theme.Theme;

/**
 * Draws the parts that every view is made of: grounds, lines of text with chips in them, avatars, icons, bars. A thin layer
 * over a {@link GC} that knows the theme. Made for one paint event; UI thread only.
 */
public final class Brush {
    private static final String ELLIPSIS = "…";

    private final GC gc;
    private final Theme theme;
    private boolean clipped;

    /** A brush for the given context. The context stays the caller's. */
    public Brush(GC gc, Theme theme) {
        this.gc = gc;
        this.theme = theme;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }

    /** The context drawn on. */
    public GC gc() {
        return gc;
    }

    /** The look in force. */
    public Theme theme() {
        return theme;
    }

    /** The colours in force. */
    public Palette palette() {
        return theme.palette();
    }

    /** Whether some text did not fit since this brush was made; lists show it as a tooltip then. */
    public boolean clipped() {
        return clipped;
    }

    /** Fills a rectangle. */
    public void fill(Color color, Rectangle r) {
        gc.setBackground(color);
        gc.fillRectangle(r);
    }

    /** Fills a rectangle with round corners. */
    public void fillRound(Color color, Rectangle r, int corner) {
        gc.setBackground(color);
        gc.fillRoundRectangle(r.x, r.y, r.width, r.height, 2 * corner, 2 * corner);
    }

    /** Strokes the hairline just inside a rectangle with round corners. */
    public void strokeRound(Color color, Rectangle r, int corner) {
        gc.setForeground(color);
        gc.setLineWidth(1);
        gc.drawRoundRectangle(r.x, r.y, r.width - 1, r.height - 1, 2 * corner, 2 * corner);
    }

    /** Strokes the hairline just inside a rectangle. */
    public void stroke(Color color, Rectangle r) {
        gc.setForeground(color);
        gc.setLineWidth(1);
        gc.drawRectangle(r.x, r.y, r.width - 1, r.height - 1);
    }

    /** A horizontal hairline. */
    public void rule(Color color, int x, int y, int width) {
        gc.setBackground(color);
        gc.fillRectangle(x, y, width, 1);
    }

    /** A small arrow that says "there is a choice": eight pixels wide, its middle at a height. */
    public void arrowDown(Color color, int x, int middle) {
        int half = theme.px(4);
        gc.setForeground(color);
        gc.setLineWidth(Math.max(1, theme.px(1)));
        gc.drawPolyline(new int[] {x, middle - half / 2, x + half, middle + half / 2, x + 2 * half, middle - half / 2});
        gc.setLineWidth(1);
    }

    /** A small cross that says "take it away". */
    void cross(Color color, int x, int y, int size) {
        gc.setForeground(color);
        gc.setLineWidth(Math.max(1, theme.px(1)));
        gc.drawLine(x, y, x + size, y + size);
        gc.drawLine(x + size, y, x, y + size);
        gc.setLineWidth(1);
    }

    /** Fills a rectangle of which only the upper or only the lower corners are round: first and last row of a card. */
    public void fillCardPart(Color color, Rectangle r, int corner, boolean first, boolean last) {
        if (!first && !last) {
            fill(color, r);
            return;
        }
        Rectangle clip = gc.getClipping();
        gc.setClipping(r.intersection(clip));
        int top = first ? 0 : corner;
        int bottom = last ? 0 : corner;
        fillRound(color, new Rectangle(r.x, r.y - top, r.width, r.height + top + bottom), corner);
        gc.setClipping(clip);
    }

    /** The distance from the top of a line to its baseline. */
    public int ascent(Font font) {
        return theme.fonts().line(font, gc).ascent();
    }

    /** The height of a line. */
    public int lineHeight(Font font) {
        return theme.fonts().line(font, gc).height();
    }

    /** The width of a text. */
    public int width(Font font, String text) {
        return theme.fonts().width(font, text, gc);
    }

    /** Starts a line of text whose parts share a baseline and end before {@code right} with an ellipsis at the latest. */
    public TextLine line(int x, int baseline, int right) {
        return new TextLine(this, x, baseline, right);
    }

    /** Draws one text from its upper left corner, shortened to fit; returns the width used. */
    public int text(String text, Font font, Color color, int x, int y, int maxWidth) {
        String shown = fit(text, font, maxWidth);
        gc.setFont(font);
        gc.setForeground(color);
        gc.drawString(shown, x, y, true);
        return width(font, shown);
    }

    /** The text, or as much of its beginning as fits with an ellipsis. */
    public String fit(String text, Font font, int maxWidth) {
        if (maxWidth <= 0) {
            clipped |= !text.isEmpty();
            return "";
        }
        if (width(font, text) <= maxWidth) {
            return text;
        }
        clipped = true;
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(font, head(text, middle) + ELLIPSIS) <= maxWidth) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : head(text, low) + ELLIPSIS;
    }

    /** Never cuts a surrogate pair in two, and leaves no blank before the ellipsis. */
    private static String head(String text, int length) {
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing();
    }

    /** A chip with its left middle at the point; returns its width. */
    public int chip(String text, Tone tone, int x, int middle) {
        return chip(text, tone, x, middle, 0);
    }

    /** A chip with room for something behind its text. */
    int chip(String text, Tone tone, int x, int middle, int behind) {
        Font font = theme.fonts().small();
        int pad = theme.px(9);
        int height = chipHeight();
        int width = width(font, text) + 2 * pad + behind;
        fillRound(tone.ground(palette()), new Rectangle(x, middle - height / 2, width, height), height / 2);
        gc.setFont(font);
        gc.setForeground(tone.ink(palette()));
        if (tone == Tone.GUESS) {
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawRoundRectangle(x, middle - height / 2, width - 1, height - 1, height, height);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
        gc.drawString(text, x + pad, middle - height / 2 + (height - lineHeight(font)) / 2, true);
        return width;
    }

    /** The width a chip would take. */
    public int chipWidth(String text) {
        return width(theme.fonts().small(), text) + 2 * theme.px(9);
    }

    /** The height of every chip. */
    public int chipHeight() {
        return Math.max(theme.px(19), lineHeight(theme.fonts().small()) + theme.px(4));
    }

    /** Initials (or a number) in a soft circle. */
    public void avatar(String initials, int x, int y, int size) {
        gc.setBackground(palette().accentSoft());
        gc.fillOval(x, y, size, size);
        Font font = theme.fonts().sized(Math.max(9, Math.round(size * 0.36f / theme.fonts().scale())), true);
        int width = width(font, initials);
        gc.setFont(font);
        gc.setForeground(palette().accent());
        gc.drawString(initials, x + (size - width) / 2, y + (size - lineHeight(font)) / 2, true);
    }

    /** A photo, cut round and filling the circle. */
    public void avatar(Image photo, int x, int y, int size) {
        Rectangle whole = photo.getBounds();
        int edge = Math.min(whole.width, whole.height);
        Path circle = new Path(gc.getDevice());
        Rectangle clip = gc.getClipping();
        try {
            circle.addArc(x, y, size, size, 0, 360);
            gc.setClipping(circle);
            gc.setInterpolation(SWT.HIGH);
            gc.drawImage(photo, (whole.width - edge) / 2, (whole.height - edge) / 2, edge, edge, x, y, size, size);
        } finally {
            gc.setClipping(clip);
            circle.dispose();
        }
    }

    /** A drawing in a circle, for what is nobody. */
    public void avatar(Glyph drawing, int x, int y, int size) {
        gc.setBackground(palette().accentSoft());
        gc.fillOval(x, y, size, size);
        int edge = Math.round(size * 0.5f);
        drawing.draw(gc, palette().accent(), x + (size - edge) / 2, y + (size - edge) / 2, edge);
    }

    /** One of the kit's icons. */
    public void icon(Icon icon, Color color, int x, int y, int size) {
        theme.icons().get(icon).draw(gc, color, x, y, size);
    }

    /** A quiet bar, filled from the left; {@code fraction} is limited to 0…1. */
    public void bar(double fraction, Rectangle r) {
        int corner = r.height / 2;
        fillRound(palette().soft(), r, corner);
        int filled = (int) Math.round(r.width * Math.clamp(fraction, 0, 1));
        if (filled > 0) {
            fillRound(palette().accent(), new Rectangle(r.x, r.y, Math.max(filled, r.height), r.height), corner);
        }
    }

    /** The ring that shows where the keyboard is. */
    public void focusRing(Rectangle r, int corner) {
        gc.setForeground(palette().accent());
        gc.setLineWidth(2);
        gc.drawRoundRectangle(r.x + 1, r.y + 1, r.width - 2, r.height - 2, 2 * corner, 2 * corner);
        gc.setLineWidth(1);
    }

    void markClipped() {
        clipped = true;
    }
}
