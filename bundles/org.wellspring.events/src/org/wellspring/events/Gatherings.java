// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.events.EventsQuery.Gathering;
import org.wellspring.events.EventsQuery.Kind;
import org.wellspring.people.spelling.Names;

/**
 * Events that belong together: of one series, or at one place. A series is what is called the same, whatever its letters, as the funnel has it (E3); and the
 * days of one that comes again in a calendar, also those that are called otherwise for once. Any thread.
 */
public final class Gatherings {
    private static final String ALL = """
            SELECT e.n, o.title, o.data ->> '$.series', o.data ->> '$.place', e.day, e.met, coalesce(o.data ->> '$.minutesSpent', 0)
            FROM events_event e JOIN object o ON o.n = e.n ORDER BY e.day DESC, e.n DESC""";
    /** Of what there was once nobody says that it is a series. */
    private static final int SERIES = 2;

    private Gatherings() {
    }

    private record One(long n, String title, String series, String place, Optional<LocalDate> day, int met, int minutes) {
    }

    /**
     * A series, or a place, with what there was.
     *
     * @param name as it was called last
     * @param events how many
     * @param met how many one met there, each at each of them
     * @param minutes they took, as far as they were counted
     * @param first the day of the first; empty where none has a day
     * @param last the day of the last that was, or is today
     * @param next the day of the next to come
     */
    public record Row(Gathering gathering, String name, int events, int met, int minutes, Optional<LocalDate> first, Optional<LocalDate> last,
            Optional<LocalDate> next) {
    }

    /** Those of a kind that have all of these words in their name, what was on lately first. */
    public static List<Row> of(Space space, Kind kind, String words) {
        LocalDate today = LocalDate.now(space.clock());
        List<String> wanted = Stream.of(Names.folded(words).split(" ")).filter(word -> !word.isEmpty()).toList();
        return grouped(all(space), kind).entrySet().stream().filter(group -> isOne(kind, group.getValue()))
                .map(group -> row(new Gathering(kind, group.getKey()), group.getValue(), today))
                .filter(row -> wanted.stream().allMatch(Names.folded(row.name())::contains)).toList();
    }

    /**
     * What one event belongs to.
     *
     * @param series empty where it is alone
     * @param venue empty where it has no place
     */
    public record Around(Optional<Row> series, Optional<Row> venue) {
    }

    /** What an event belongs to. */
    public static Around around(Space space, EventRow event) {
        List<One> all = all(space);
        LocalDate today = LocalDate.now(space.clock());
        return new Around(called(all, Kind.SERIES, event.title(), today), called(all, Kind.VENUE, event.place(), today));
    }

    private static Optional<Row> called(List<One> all, Kind kind, String name, LocalDate today) {
        String key = Names.folded(name).strip();
        return Optional.ofNullable(grouped(all, kind).get(key)).filter(group -> isOne(kind, group)).map(group -> row(new Gathering(kind, key), group, today));
    }

    private static boolean isOne(Kind kind, List<One> group) {
        return kind == Kind.VENUE || group.size() >= SERIES;
    }

    private static Row row(Gathering gathering, List<One> all, LocalDate today) {
        List<LocalDate> days = all.stream().flatMap(one -> one.day().stream()).toList();
        String name = gathering.kind() == Kind.VENUE ? all.getFirst().place()
                : all.stream().map(One::title).filter(title -> Names.folded(title).strip().equals(gathering.key())).findFirst().orElse(gathering.key());
        return new Row(gathering, name, all.size(), all.stream().mapToInt(One::met).sum(), all.stream().mapToInt(One::minutes).sum(),
                days.stream().min(Comparator.naturalOrder()), days.stream().filter(day -> !day.isAfter(today)).max(Comparator.naturalOrder()),
                days.stream().filter(day -> day.isAfter(today)).min(Comparator.naturalOrder()));
    }

    /** Numbers of the events that belong to one. */
    static List<Long> numbers(Space space, Gathering gathering) {
        return grouped(all(space), gathering.kind()).getOrDefault(gathering.key(), List.of()).stream().map(One::n).toList();
    }

    private static List<One> all(Space space) {
        return Rows.of(space).query(ALL,
                r -> new One(r.number(1), Objects.requireNonNullElse(r.text(2), ""), Objects.requireNonNullElse(r.text(3), ""),
                        Objects.requireNonNullElse(r.text(4), ""), Optional.ofNullable(r.day(5)), (int) r.number(6), (int) r.number(7)));
    }

    private static Map<String, List<One>> grouped(List<One> all, Kind kind) {
        Map<String, String> names = kind == Kind.SERIES ? names(all) : Map.of();
        Map<String, List<One>> groups = new LinkedHashMap<>();
        all.forEach(one -> {
            String key = kind == Kind.VENUE ? Names.folded(one.place()).strip() : names.getOrDefault(one.series(), Names.folded(one.title()).strip());
            if (!key.isEmpty()) {
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
            }
        });
        return groups;
    }

    /** What most of the days of one that comes again in a calendar are called. */
    private static Map<String, String> names(List<One> all) {
        Map<String, Map<String, Long>> titles = all.stream().filter(one -> !one.series().isEmpty()).collect(Collectors.groupingBy(One::series,
                Collectors.groupingBy(one -> Names.folded(one.title()).strip(), Collectors.counting())));
        Map<String, String> names = new HashMap<>();
        titles.forEach((series, counts) -> names.put(series, counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey()));
        return names;
    }
}
