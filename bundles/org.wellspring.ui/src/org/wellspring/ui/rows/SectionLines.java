// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import java.util.ArrayList;
import java.util.List;

/**
 * Sections flattened to lines: a heading where a section has a title, then one line per row. Rows are numbered through all
 * sections; that number is the index the list speaks of.
 */
final class SectionLines<T> {
    /** What stands on a line. {@code first} and {@code last} tell where a section's card begins and ends. */
    record Line(boolean heading, int section, int row, boolean first, boolean last) {}

    private record Span(int firstLine, int firstRow, boolean titled, int rows) {
        int lines() {
            return rows + (titled ? 1 : 0);
        }
    }

    private final List<Section<T>> sections;
    private final List<Span> spans = new ArrayList<>();
    private int rows;
    private int lines;

    SectionLines(List<Section<T>> all) {
        sections = all.stream().filter(s -> s.rows().size() > 0).toList();
        for (Section<T> section : sections) {
            Span span = new Span(lines, rows, !section.title().isEmpty(), section.rows().size());
            spans.add(span);
            lines += span.lines();
            rows += span.rows();
        }
    }

    int rows() {
        return rows;
    }

    int lines() {
        return lines;
    }

    String title(int section) {
        return sections.get(section).title();
    }

    T row(int row) {
        int section = sectionOfRow(row);
        return sections.get(section).rows().row(row - spans.get(section).firstRow());
    }

    int lineOfRow(int row) {
        Span span = spans.get(sectionOfRow(row));
        return span.firstLine() + (span.titled() ? 1 : 0) + row - span.firstRow();
    }

    /** The line after the last one of a section. */
    int endOfSection(int section) {
        return spans.get(section).firstLine() + spans.get(section).lines();
    }

    Line line(int line) {
        int section = 0;
        while (section + 1 < spans.size() && spans.get(section + 1).firstLine() <= line) {
            section++;
        }
        Span span = spans.get(section);
        int inside = line - span.firstLine() - (span.titled() ? 1 : 0);
        return new Line(inside < 0, section, span.firstRow() + Math.max(0, inside), inside == 0, inside == span.rows() - 1);
    }

    private int sectionOfRow(int row) {
        int section = 0;
        while (section + 1 < spans.size() && spans.get(section + 1).firstRow() <= row) {
            section++;
        }
        return section;
    }
}
