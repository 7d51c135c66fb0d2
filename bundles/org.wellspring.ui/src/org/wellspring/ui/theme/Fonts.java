// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.theme;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/** The fonts of the look: the system font in a few sizes, scaled as the user scaled the system font. UI thread only. */
public final class Fonts {
    /** Tried in order when the font the desktop names is not installed. */
    private static final List<String> FALLBACKS = List.of("Inter", "Noto Sans", "Segoe UI", "DejaVu Sans");
    private static final List<String> SEMIBOLD = List.of(" SemiBold", " Semi Bold", " Semibold");

    private static final int USUAL_DPI = 96;
    /** The words of some screens full of rows. */
    private static final int MOST_WIDTHS = 4_000;
    /** Long notes would fill the memory, and are rarely painted. */
    private static final int LONGEST_KEPT = 200;

    private final Display display;
    private final Tokens tokens;
    private final FontData system;
    private final int dpi;
    private final String family;
    private final Optional<String> semibold;
    private final float scale;
    private final Map<String, Font> made = new HashMap<>();
    private final Map<Font, Line> lines = new HashMap<>();
    private final Map<Words, Integer> widths = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Words, Integer> eldest) {
            return size() > MOST_WIDTHS;
        }
    };

    private record Words(Font font, String text) {
    }

    /** A line of a font, in pixels: from its top to its baseline, and to its end. */
    public record Line(int ascent, int height) {
    }

    Fonts(Display display, Tokens tokens) {
        this.display = display;
        this.tokens = tokens;
        this.system = display.getSystemFont().getFontData()[0];
        this.dpi = display.getDPI().y;
        this.family = installed(display, system.getName());
        this.semibold = SEMIBOLD.stream().map(family::concat).filter(name -> isInstalled(display, name)).findFirst();
        this.scale = scaleOf(system.getHeight(), dpi, SWT.getPlatform());
    }

    /** How much larger or smaller than usual the user has set the system font; 1 is usual. */
    public float scale() {
        return scale;
    }

    /** Running text. */
    public Font text() {
        return sized(tokens.size("text"), false);
    }

    /** Names and what stands out in running text. */
    public Font strong() {
        return sized(tokens.size("text"), true);
    }

    /** Section headings and second lines in tight places. */
    public Font caption() {
        return sized(tokens.size("caption"), false);
    }

    /** Section headings. */
    public Font captionStrong() {
        return sized(tokens.size("caption"), true);
    }

    /** Chips, rail labels, key hints. */
    public Font small() {
        return sized(tokens.size("small"), false);
    }

    /** The chosen rail label. */
    public Font smallStrong() {
        return sized(tokens.size("small"), true);
    }

    /** The title of a page. */
    public Font title() {
        return sized(tokens.size("title"), true);
    }

    /** The system font in a size of its own, given in pixels at the usual scale. */
    public Font sized(int pixels, boolean strong) {
        return made.computeIfAbsent(pixels + (strong ? "b" : ""), key -> create(pixels, strong));
    }

    /** A line of one of these fonts as it is drawn; asked for each line that is painted, so it is measured once. */
    public Line line(Font font, GC gc) {
        Line known = lines.get(font);
        if (known == null) {
            gc.setFont(font);
            FontMetrics metrics = gc.getFontMetrics();
            known = new Line(metrics.getAscent(), metrics.getHeight());
            // Others may be gone one day, and their places taken.
            if (made.containsValue(font)) {
                lines.put(font, known);
            }
        }
        return known;
    }

    /** How wide a text is when drawn in one line; most of what is painted was painted a moment ago, so it is measured once. */
    public int width(Font font, String text, GC gc) {
        if (text.length() > LONGEST_KEPT || !made.containsValue(font)) {
            return measured(font, text, gc);
        }
        return widths.computeIfAbsent(new Words(font, text), words -> measured(font, text, gc));
    }

    private static int measured(Font font, String text, GC gc) {
        gc.setFont(font);
        return gc.stringExtent(text).x;
    }

    /** Whether the system font is still the one these fonts were made from. */
    boolean isCurrent() {
        return display.getSystemFont().getFontData()[0].equals(system) && display.getDPI().y == dpi;
    }

    void dispose() {
        made.values().forEach(Font::dispose);
        made.clear();
        lines.clear();
        widths.clear();
    }

    private Font create(int pixels, boolean strong) {
        float points = pixels * scale * 72f / dpi;
        String name = strong ? semibold.orElse(family) : family;
        int style = strong && semibold.isEmpty() ? SWT.BOLD : SWT.NORMAL;
        // Only the textual form takes fractions of a point; 13 px are 9.75 pt and would be rounded otherwise.
        return new Font(display, new FontData(String.format(Locale.ROOT, "1|%s|%.2f|%d|", name, points, style)));
    }

    private static String installed(Display display, String wanted) {
        return isInstalled(display, wanted) ? wanted
                : FALLBACKS.stream().filter(name -> isInstalled(display, name)).findFirst().orElse(wanted);
    }

    private static boolean isInstalled(Display display, String name) {
        return display.getFontList(name, true).length > 0;
    }

    /**
     * Desktops on GTK ship with 10 or 11 points; both count as usual. There "large text" is a higher resolution of the
     * same points; what screens differ in by nature is none.
     */
    static float scaleOf(int points, int dpi, String platform) {
        return switch (platform) {
            case "win32" -> points / 9f;
            case "cocoa" -> points / 13f;
            default -> (points > 11 ? points / 11f : points < 10 ? points / 10f : 1f)
                    * (Math.abs(dpi - USUAL_DPI) <= USUAL_DPI / 8 ? 1f : (float) dpi / USUAL_DPI);
        };
    }
}
