// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.giving.HelpReader.Found;
import org.wellspring.people.PersonRow;

/** Puts favours that continue each other into chains (G9). Any thread. */
final class HelpChains {
    private static final String THESE = HelpReader.SELECT + "h.n IN (SELECT value FROM json_each(?))";
    private static final String EDGES = "SELECT n, continues FROM giving_help h WHERE continues IS NOT NULL AND EXISTS (SELECT 1 FROM giving_help b WHERE b.n = h.continues)";

    private final Rows rows;
    private final HelpReader reader;

    HelpChains(Space space) {
        rows = Rows.of(space);
        reader = new HelpReader(space);
    }

    /** All of them, the one that grew last first. */
    List<HelpChain> all() {
        Map<Long, Long> before = before();
        Map<Long, List<Long>> byRoot = new LinkedHashMap<>();
        before.keySet().forEach(n -> byRoot.computeIfAbsent(root(n, before), r -> new ArrayList<>(List.of(r))).add(n));
        Comparator<HelpChain> last = Comparator.comparing(chain -> chain.links().stream().map(link -> link.help().on().orElse(LocalDate.MIN))
                .max(Comparator.naturalOrder()).orElseThrow());
        List<Found> all = reader.find(THESE, byRoot.values().stream().flatMap(List::stream).distinct().toList().toString());
        Map<Long, Found> found = all.stream().collect(Collectors.toMap(Found::n, Function.identity()));
        Map<Long, PersonRow> people = reader.people(all);
        return byRoot.entrySet().stream()
                .map(e -> chain(e.getKey(), e.getValue().stream().distinct().map(found::get).filter(Objects::nonNull).toList(), people))
                .flatMap(Optional::stream).sorted(last.reversed()).toList();
    }

    private Map<Long, Long> before() {
        Map<Long, Long> before = new TreeMap<>();
        rows.each(EDGES, r -> before.put(r.number(1), r.number(2)));
        return before;
    }

    /**
     * What began it. Where others merged two books, something may continue itself in a round; then the round begins with the oldest of it,
     * also for what leads into it from outside.
     */
    private static long root(long n, Map<Long, Long> before) {
        Set<Long> seen = new HashSet<>();
        long at = n;
        while (before.containsKey(at) && seen.add(at)) {
            at = before.get(at);
        }
        if (!before.containsKey(at)) {
            return at;
        }
        long first = at;
        for (long next = before.get(at); next != at; next = before.get(next)) {
            first = Math.min(first, next);
        }
        return first;
    }

    private static Optional<HelpChain> chain(long root, List<Found> found, Map<Long, PersonRow> people) {
        Map<Long, List<Found>> after = new HashMap<>();
        found.stream().sorted(Comparator.comparing((Found f) -> f.on() == null ? LocalDate.MAX : f.on()).thenComparing(Found::n))
                .filter(f -> f.n() != root).forEach(f -> after.computeIfAbsent(f.before(), b -> new ArrayList<>()).add(f));
        List<HelpChain.Link> links = new ArrayList<>();
        found.stream().filter(f -> f.n() == root).forEach(f -> add(links, f, 0, after, people));
        return links.size() < 2 ? Optional.empty() : Optional.of(new HelpChain(links));
    }

    private static void add(List<HelpChain.Link> links, Found help, int depth, Map<Long, List<Found>> after, Map<Long, PersonRow> people) {
        HelpReader.row(help, people).ifPresent(row -> links.add(new HelpChain.Link(row, depth)));
        after.getOrDefault(help.n(), List.of()).forEach(next -> add(links, next, depth + 1, after, people));
    }
}
