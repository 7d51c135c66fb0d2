// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.wellspring.followup.RowKind;
import org.wellspring.followup.TodayRow;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.Section;

/** The rows of a day under their headings, and where a row stands in them. */
final class Sections {
    private final List<Section<TodayRow>> sections;
    private final List<TodayRow> inOrder;

    /** Rows in rank order; inside a section that order stays. */
    Sections(List<TodayRow> rows) {
        List<List<TodayRow>> groups = Arrays.stream(RowKind.values())
                .map(kind -> rows.stream().filter(r -> r.kind() == kind).toList()).filter(g -> !g.isEmpty()).toList();
        sections = groups.stream().map(g -> new Section<>(Texts.get("section." + g.getFirst().kind().name()), RowSource.of(g)))
                .toList();
        inOrder = groups.stream().flatMap(List::stream).toList();
    }

    List<Section<TodayRow>> sections() {
        return sections;
    }

    /** Where a row stands through all sections; -1 if it is gone. */
    int indexOf(UUID row) {
        for (int i = 0; i < inOrder.size(); i++) {
            if (inOrder.get(i).id().equals(row)) {
                return i;
            }
        }
        return -1;
    }

    int size() {
        return inOrder.size();
    }
}
