// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.people.People;
import org.wellspring.people.TimelineEntry;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;

/** A timeline that fetches its next page when its end comes near (F11). UI thread only. */
final class GrowingTimeline implements RowSource<TimelineEntry> {
    static final int PAGE = 100;

    private final RowList<TimelineEntry> list;
    private final People people;
    private final UUID person;
    private final Latest latest;
    private final List<TimelineEntry> entries;
    private boolean more;
    private boolean asking;

    GrowingTimeline(RowList<TimelineEntry> list, People people, UUID person, List<TimelineEntry> first) {
        this.list = list;
        this.people = people;
        this.person = person;
        this.entries = new ArrayList<>(first);
        this.more = !first.isEmpty() && first.size() % PAGE == 0;
        this.latest = new Latest(list);
    }

    /** The first page, and as many more as it takes until the entry that is chosen is among them. Background thread. */
    static List<TimelineEntry> first(People people, UUID person, Optional<UUID> chosen) {
        List<TimelineEntry> all = new ArrayList<>(people.timeline(person, 0, PAGE));
        int read = all.size();
        while (read == PAGE && chosen.filter(id -> all.stream().noneMatch(e -> e.id().equals(id))).isPresent()) {
            List<TimelineEntry> next = people.timeline(person, all.size(), PAGE);
            all.addAll(next);
            read = next.size();
        }
        return all;
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public TimelineEntry row(int index) {
        if (more && !asking && index > entries.size() - PAGE / 4) {
            asking = true;
            int offset = entries.size();
            latest.ask(() -> people.timeline(person, offset, PAGE), this::add);
        }
        return entries.get(index);
    }

    private void add(List<TimelineEntry> next) {
        asking = false;
        more = next.size() == PAGE;
        entries.addAll(next);
        list.refresh();
    }
}
