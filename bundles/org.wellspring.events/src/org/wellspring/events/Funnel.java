// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.EventAim;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.base.BasePackage;

/**
 * What became of people one met at events (E3): met, followed up within so many days, first helped within as many. Each meeting counts by itself, so that
 * a total stays what it was when two of the people turn out to be one. It tells which events are worth an evening, and nothing of a person. Any thread.
 *
 * @param within so many days after the event count; the day of the event does not
 * @param events each by itself, the latest first; those at which anybody was met, and those that took time or money though nobody was
 */
public record Funnel(int within, List<OfEvent> events) {
    /**
     * One event.
     *
     * @param minutes it took, 0 where nobody counted
     * @param followedUp how many of those met heard from one again, not at another event
     * @param helped how many had help from one, an introduction that was made among it; what had a sale attached is none
     * @param running whether its days are not over yet, so that the figures may still grow
     */
    public record OfEvent(UUID id, String title, Optional<LocalDate> day, EventAim aim, int minutes, Optional<Cost> cost, int met, int followedUp, int helped,
            boolean running) {
    }

    /**
     * Several events together.
     *
     * @param name what they have in common: the title of a series; empty for all
     * @param events how many they are
     * @param minutes of all of them that were counted
     * @param cost of all of them; empty where nobody counted, or in several currencies
     */
    public record Total(String name, int events, int minutes, int met, int followedUp, int helped, Optional<Cost> cost) {
        /** How many minutes one of those took who had help; empty where nobody had, or nobody counted. */
        public Optional<Integer> minutesForOne() {
            return helped == 0 || minutes == 0 ? Optional.empty() : Optional.of(minutes / helped);
        }

        /** What one of those cost who had help; empty likewise. */
        public Optional<Cost> costForOne() {
            return helped == 0 ? Optional.empty() : cost.filter(all -> all.minorUnits() > 0).map(all -> new Cost(all.minorUnits() / helped, all.currency()));
        }
    }

    // An event may be of a day whose noon or hour lies half a day off it elsewhere; the days themselves are compared as text.
    private static final String EACH = """
            WITH was(n, day, at, aim) AS (SELECT e.n, e.day, e.at, e.aim FROM events_event e WHERE e.day <= ?2
                  AND (?7 IS NULL OR e.n IN (SELECT s.n FROM object s WHERE s.class = ?8 AND lower(trim(s.title)) = lower(trim(?7))))),
              met(event, person, day, first, last) AS (SELECT m.event, m.person, e.day, e.day * 86400000 - 129600000, (e.day + ?1) * 86400000 + 129600000
                FROM was e JOIN events_met m ON m.event = e.n),
              each(event, followed, helped) AS (SELECT met.event,
                EXISTS (SELECT 1 FROM link l JOIN object i ON i.n = l.source
                  WHERE l.target = met.person AND l.feature = (SELECT n FROM feature WHERE name = 'participants') AND l.at BETWEEN met.first AND met.last
                    AND i.class = ?3 AND coalesce(i.data ->> '$.day', date(i.at / 1000, 'unixepoch')) > date(met.day * 86400, 'unixepoch')
                    AND coalesce(i.data ->> '$.day', date(i.at / 1000, 'unixepoch')) <= date((met.day + ?1) * 86400, 'unixepoch')
                    AND coalesce(i.data ->> '$.kind', 'call') NOT IN ('event', 'note') AND coalesce(i.data ->> '$.direction', 'both') <> 'in'
                    AND NOT coalesce(i.data ->> '$.attempt', 0) AND NOT coalesce(i.data ->> '$.planned', 0)),
                EXISTS (SELECT 1 FROM link l JOIN object f ON f.n = l.source
                  WHERE l.target = met.person AND l.feature = (SELECT n FROM feature WHERE name = 'person') AND l.at BETWEEN met.first AND met.last
                    AND f.class = ?4 AND f.data ->> '$.on' >= date(met.day * 86400, 'unixepoch') AND f.data ->> '$.on' <= date((met.day + ?1) * 86400, 'unixepoch')
                    AND coalesce(f.data ->> '$.direction', 'given') = 'given' AND NOT coalesce(f.data ->> '$.saleAttached', 0))
                OR EXISTS (SELECT 1 FROM link l JOIN object f ON f.n = l.source
                  WHERE l.target = met.person AND l.feature IN (SELECT n FROM feature WHERE name IN ('a', 'b')) AND f.class = ?5
                    AND f.data ->> '$.madeOn' >= date(met.day * 86400, 'unixepoch') AND f.data ->> '$.madeOn' <= date((met.day + ?1) * 86400, 'unixepoch'))
                FROM met),
              counted(event, met, followed, helped) AS (SELECT event, count(*), sum(followed), sum(helped) FROM each GROUP BY event)
            SELECT o.id, o.title, e.day, e.aim, coalesce(o.data ->> '$.minutesSpent', 0), c.data ->> '$.minorUnits', c.data ->> '$.currency',
              coalesce(counted.met, 0), coalesce(counted.followed, 0), coalesce(counted.helped, 0)
            FROM was e JOIN object o ON o.n = e.n LEFT JOIN counted ON counted.event = e.n LEFT JOIN object c ON c.container = o.n AND c.class = ?6
            WHERE counted.met > 0 OR o.data ->> '$.minutesSpent' > 0 OR c.data ->> '$.minorUnits' > 0 ORDER BY e.day DESC, e.at DESC, e.n DESC""";

    /** Of all events that were. */
    public static Funnel of(Space space, int within) {
        return read(space, within, null);
    }

    /** Of those of one title: an event and others of its name. */
    public static Funnel of(Space space, int within, String title) {
        return read(space, within, title);
    }

    private static Funnel read(Space space, int within, String title) {
        LocalDate today = LocalDate.now(space.clock());
        return new Funnel(within, Rows.of(space).query(EACH, r -> event(r, within, today), within, today, ModelPackage.Literals.INTERACTION,
                ModelPackage.Literals.FAVOUR, ModelPackage.Literals.INTRODUCTION, BasePackage.Literals.MONEY, title, ModelPackage.Literals.EVENT));
    }

    private static OfEvent event(Row r, int within, LocalDate today) {
        EventAim aim = EventAim.get(r.text(4));
        Optional<LocalDate> day = Optional.ofNullable(r.day(3));
        return new OfEvent(r.id(1), Objects.requireNonNullElse(r.text(2), ""), day, aim == null ? EventAim.UNKNOWN : aim, (int) r.number(5),
                r.isNull(7) ? Optional.empty() : Optional.of(new Cost(r.number(6), r.text(7))), (int) r.number(8), (int) r.number(9), (int) r.number(10),
                day.filter(begins -> begins.plusDays(within).isAfter(today)).isPresent());
    }

    /** One event of it; empty where nobody was met there and it took nothing. */
    public Optional<OfEvent> of(UUID event) {
        return events.stream().filter(one -> one.id().equals(event)).findFirst();
    }

    /** Only those whose days are over: their figures grow no more. */
    public Funnel finished() {
        return new Funnel(within, events.stream().filter(one -> !one.running()).toList());
    }

    /** All of them together. */
    public Total total() {
        return sum("", events);
    }

    /** Those of one title together, the ones with more who had help first. */
    public List<Total> series() {
        return grouped(one -> one.title().strip().toLowerCase(Locale.ROOT), OfEvent::title);
    }

    /** Those one went to for the same, likewise. */
    public List<Total> aims() {
        return grouped(one -> one.aim().getLiteral(), one -> one.aim().getLiteral());
    }

    private List<Total> grouped(Function<OfEvent, String> key, Function<OfEvent, String> name) {
        Map<String, List<OfEvent>> groups = events.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        List<Total> totals = new ArrayList<>(groups.values().stream().map(group -> sum(name.apply(group.getFirst()), group)).toList());
        totals.sort(Comparator.comparingInt(Total::helped).thenComparingInt(Total::followedUp).thenComparingInt(Total::met).reversed()
                .thenComparing(Total::name));
        return totals;
    }

    private static Optional<Cost> cost(List<OfEvent> some) {
        List<Cost> costs = some.stream().flatMap(one -> one.cost().stream()).toList();
        return costs.stream().map(Cost::currency).distinct().count() != 1 ? Optional.empty()
                : Optional.of(new Cost(costs.stream().mapToLong(Cost::minorUnits).sum(), costs.getFirst().currency()));
    }

    private static Total sum(String name, List<OfEvent> some) {
        return new Total(name, some.size(), some.stream().mapToInt(OfEvent::minutes).sum(), some.stream().mapToInt(OfEvent::met).sum(),
                some.stream().mapToInt(OfEvent::followedUp).sum(), some.stream().mapToInt(OfEvent::helped).sum(), cost(some));
    }
}
