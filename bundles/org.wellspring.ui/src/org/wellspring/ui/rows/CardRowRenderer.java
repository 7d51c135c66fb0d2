// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Font;
import org.wellspring.ui.icons.Glyph;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Brush;
import org.wellspring.ui.widgets.TextLine;

/**
 * Draws anything that can be put as a {@link CardRow}: three lines on Today, two in the list of people.
 *
 * @param <T> the row of the view
 */
public final class CardRowRenderer<T> implements RowRenderer<T> {
    private static final String ARROW = "↳ ";

    private final java.util.function.Function<T, CardRow> words;
    private final int lines;
    private final int avatar;

    /**
     * @param lines 2 or 3, the height of a row
     * @param words how a row of the view is put in words
     */
    public CardRowRenderer(int lines, java.util.function.Function<T, CardRow> words) {
        this.lines = lines;
        this.words = words;
        this.avatar = lines == 2 ? 32 : 36;
    }

    @Override
    public int height(Theme theme) {
        return theme.px(lines == 2 ? 57 : 78);
    }

    @Override
    public void paint(Brush brush, T source, RowState state) {
        CardRow row = words.apply(source);
        Theme theme = brush.theme();
        var r = state.bounds();
        int inset = theme.px(lines == 2 ? 16 : 15);
        int size = theme.px(avatar);
        int face = r.y + (r.height - size) / 2;
        if (row.photo().isPresent()) {
            brush.avatar(row.photo().get(), r.x + inset, face, size);
        } else {
            Optional<Glyph> drawing = row.icon().flatMap(theme.icons()::find);
            drawing.ifPresentOrElse(glyph -> brush.avatar(glyph, r.x + inset, face, size),
                    () -> brush.avatar(row.initials(), r.x + inset, face, size));
        }
        Font font = theme.fonts().text();
        int pitch = Math.max(theme.px(19), brush.lineHeight(font));
        List<String> below = Stream.of(row.note(), row.help()).filter(s -> !s.isEmpty()).limit(lines - 1L).toList();
        int x = r.x + inset + size + theme.px(lines == 2 ? 15 : 14);
        int most = 1 + Math.max(1, below.size());
        // The actions are beside the line they stand on; those above and below go on to the edge.
        int first = state.endOf(r.y + (r.height - most * pitch) / 2, pitch);
        // What stands beside every name stands somewhere in each row: where a long name leaves it no room, a line below.
        boolean beside = hasRoom(brush, row, x, first);
        int shown = beside ? 1 + below.size() : most;
        int top = r.y + (r.height - shown * pitch) / 2;
        int baseline = top + (pitch - brush.lineHeight(font)) / 2 + brush.ascent(font);
        firstLine(brush, row, x, baseline, beside ? state.endOf(top, pitch) : first, beside);
        int pushed = beside ? Integer.MAX_VALUE : aside(brush, row, x, baseline + pitch, state.endOf(top + pitch, pitch));
        for (String text : below) {
            baseline += pitch;
            top += pitch;
            TextLine line = brush.line(x, baseline, Math.min(pushed, state.endOf(top, pitch)));
            pushed = Integer.MAX_VALUE;
            if (text.equals(row.help())) {
                // Words in the accent colour would look like a link.
                line.accent(ARROW).text(text);
            } else {
                line.muted(text);
            }
        }
    }

    /** Whether what stands beside has room in the line of the name, or is not there at all. */
    private static boolean hasRoom(Brush brush, CardRow row, int x, int right) {
        int name = brush.width(brush.theme().fonts().strong(), row.title());
        return row.aside().isEmpty()
                || x + Math.min(name, (right - x) * 2 / 3) + brush.theme().px(12) + brush.width(brush.theme().fonts().text(), row.aside()) <= right;
    }

    /** Writes what stands beside at the right end of a line; returns where the other words of the line end. */
    private static int aside(Brush brush, CardRow row, int x, int baseline, int right) {
        int start = Math.max(x, right - brush.width(brush.theme().fonts().text(), row.aside()));
        brush.line(start, baseline, right + 1).muted(row.aside());
        return start - brush.theme().px(12);
    }

    private static void firstLine(Brush brush, CardRow row, int x, int baseline, int right, boolean beside) {
        int name = brush.width(brush.theme().fonts().strong(), row.title());
        int end = beside && !row.aside().isEmpty() ? aside(brush, row, x, baseline, right) : right;
        // The name comes first, then the chip, then what stands beside: "3 days over" matters more than a company.
        int wanted = row.chip().isEmpty() ? 0 : brush.chipWidth(row.chip()) + brush.theme().px(6);
        int chip = x + name + wanted > end ? 0 : wanted;
        TextLine line = brush.line(x, baseline, end - chip).strong(row.title());
        if (!row.beside().isEmpty()) {
            line.muted(" · " + row.beside());
        }
        if (chip > 0) {
            brush.line(line.x(), baseline, end + 1).chip(row.chip(), row.tone());
        }
    }

    @Override
    public String text(T source) {
        CardRow row = words.apply(source);
        return Stream.of(row.title(), row.beside(), row.chip(), row.note(), row.help(), row.aside()).filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
