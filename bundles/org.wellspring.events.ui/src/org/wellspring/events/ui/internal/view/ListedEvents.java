// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.view;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.core.Space;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.EventsQuery.Shown;
import org.wellspring.events.calendars.Calendars;
import org.wellspring.events.calendars.LastReadings;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.Section;

/**
 * What the list shows, read at once.
 *
 * @param any whether there is any event at all
 * @param open of which something is to be decided (E2)
 * @param waiting names of remembered calendars that could not be read for more than a day
 */
record ListedEvents(boolean any, List<Part> parts, Set<UUID> open, List<String> waiting) {
    private static final Duration LONG = Duration.ofDays(1);

    /** Rows under a heading. */
    record Part(String title, List<EventRow> rows) {
    }

    /** Reads it; of all, what is to be decided first, then those to come. Background thread. */
    static ListedEvents of(Space space, EventsQuery query) {
        Shown shown = query.shown();
        Events events = new Events(space);
        List<Part> parts = new ArrayList<>();
        Set<UUID> open = Set.of();
        List<EventRow> undecided = events.list(query.shown(Shown.OPEN));
        if (shown == Shown.ALL || shown == Shown.OPEN) {
            open = undecided.stream().map(EventRow::id).collect(Collectors.toSet());
            add(parts, "section.open", undecided, Set.of());
        }
        if (shown == Shown.ALL || shown == Shown.COMING) {
            add(parts, "section.coming", events.list(query.shown(Shown.COMING)), open);
        }
        if (shown == Shown.ALL || shown == Shown.PAST) {
            add(parts, "section.past", events.list(query.shown(Shown.PAST)), open);
        }
        return new ListedEvents(!parts.isEmpty() || events.count(EventsQuery.of(Shown.ALL)) > 0, parts,
                undecided.stream().map(EventRow::id).collect(Collectors.toSet()), waiting(space));
    }

    private static List<String> waiting(Space space) {
        LastReadings readings = new LastReadings(space);
        Instant yesterday = space.clock().instant().minus(LONG);
        return Calendars.of(space).stream().filter(one -> readings.of(one.id())
                .filter(last -> !last.problem().isEmpty() && last.read().filter(yesterday::isBefore).isEmpty()).isPresent()).map(Calendars.Kept::name).toList();
    }

    private static void add(List<Part> parts, String title, List<EventRow> rows, Set<UUID> without) {
        List<EventRow> kept = without.isEmpty() ? rows : rows.stream().filter(row -> !without.contains(row.id())).toList();
        if (!kept.isEmpty()) {
            parts.add(new Part(Texts.get(title), kept));
        }
    }

    /** The first one; empty where there is none. */
    Optional<UUID> first() {
        return parts.stream().flatMap(part -> part.rows().stream()).map(EventRow::id).findFirst();
    }

    /** The same as a list wants it. UI thread. */
    List<Section<EventRow>> sections() {
        return parts.stream().map(part -> new Section<>(part.title(), RowSource.of(part.rows()))).toList();
    }
}
