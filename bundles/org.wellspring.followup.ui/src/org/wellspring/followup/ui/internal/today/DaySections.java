// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.today;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.people.day.RowKind;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.Section;

/** The rows of a page under their headings, and where a row stands in them: what is due, whom to begin with, what is to come. */
final class DaySections {
    private final List<Section<DayRow>> sections = new ArrayList<>();
    private final List<DayRow> inOrder = new ArrayList<>();

    /** Rows of a page; inside a section their order stays. */
    DaySections(Listing listing) {
        Map<RowKind, List<DayRow>> kinds = new TreeMap<>(Comparator.<RowKind>comparingInt(RowKind::weight).thenComparing(RowKind::word));
        listing.page().list().rows().forEach(row -> kinds.computeIfAbsent(row.kind(), kind -> new ArrayList<>()).add(new DayRow.Due(row)));
        kinds.forEach((kind, rows) -> section(kind.heading(), rows));
        add("section.FIRST", listing.page().first().stream().map(f -> (DayRow) new DayRow.First(f)).toList());
        List<DayRow> coming = listing.coming().stream().map(c -> (DayRow) new DayRow.Coming(c)).toList();
        int all = listing.page().coming().size();
        add(coming.size() == all ? "section.COMING" : "section.COMING.more", coming, coming.size(), all);
    }

    /** No rows at all. */
    DaySections() {
    }

    /** The same without one row. */
    DaySections without(DayRow gone) {
        DaySections rest = new DaySections();
        for (Section<DayRow> section : sections) {
            List<DayRow> rows = IntStream.range(0, section.rows().size()).mapToObj(section.rows()::row).filter(row -> !row.key().equals(gone.key())).toList();
            if (!rows.isEmpty()) {
                rest.section(section.title(), rows);
            }
        }
        return rest;
    }

    private void add(String key, List<DayRow> rows, Object... numbers) {
        if (!rows.isEmpty()) {
            section(Texts.get(key, numbers), rows);
        }
    }

    private void section(String heading, List<DayRow> rows) {
        sections.add(new Section<>(heading, RowSource.of(rows)));
        inOrder.addAll(rows);
    }

    List<Section<DayRow>> sections() {
        return sections;
    }

    /** Where a row stands through all sections; -1 if it is gone. */
    int indexOf(String key) {
        return Arrays.asList(inOrder.stream().map(DayRow::key).toArray()).indexOf(key);
    }

    /** What takes the place of a row that is gone: the next one of what is to be done, or the one before; of the days to come only where nothing else is there. */
    int inPlace(int place) {
        int doing = (int) inOrder.stream().filter(row -> !(row instanceof DayRow.Coming)).count();
        return Math.clamp(place, 0, Math.max(0, (place < 0 || doing == 0 ? size() : doing) - 1));
    }

    int size() {
        return inOrder.size();
    }
}
