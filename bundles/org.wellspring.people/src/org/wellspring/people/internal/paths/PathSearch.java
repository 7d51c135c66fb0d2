// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.paths;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jgrapht.Graph;
import org.wellspring.people.internal.paths.Bond.Membership;
import org.wellspring.people.internal.paths.Bond.Tie;
import org.wellspring.people.internal.paths.TieGraph.Known;

/**
 * Looks for the shortest ways from those who are sought to those whom I know, all at once, breadth first. It goes on from nobody whom I know: who knows
 * them needs nobody before. Two who were at an organization at one time are one step apart; of a large one only those of one department, for there not
 * everybody knows everybody.
 */
public final class PathSearch {
    /** Ties between whom I know and who is sought. */
    public static final int MOST_HOPS = 3;
    private static final int LARGE = 60;
    private static final int FEW = 4;
    private static final int OF_ONE_TARGET = 3;

    /**
     * A step from one person to the next, towards whom is sought.
     *
     * @param links one tie, or two roles at one organization
     */
    record Step(long from, long to, List<Bond> links) {
        /** The lower the closer. */
        int distance() {
            return links.getFirst() instanceof Tie tie ? switch (tie.sort) {
                case RELATION -> 0;
                case SOCIAL -> 1;
                case INTRODUCED -> 2;
                case BROUGHT -> 3;
            } : links.stream().allMatch(link -> ((Membership) link).until == null) ? 2 : 4;
        }
    }

    /** A way: from whom I know; without steps it is one whom I know myself. */
    record Way(long first, List<Step> steps, long target) {
    }

    private final TieGraph ties;
    private final Graph<Long, Bond> graph;
    private final Map<Long, Step> towards = new HashMap<>();
    private final Map<Long, Long> targets = new HashMap<>();

    private PathSearch(TieGraph ties) {
        this.ties = ties;
        this.graph = ties.graph();
    }

    /**
     * The ways to some people, the shortest and closest first. Of a few each has ways of their own; of many whoever is on the way to one of them is not
     * on the way to another.
     *
     * @param myself whether whom I know myself needs nobody else; otherwise others are sought who know them
     */
    static List<Way> to(TieGraph ties, Collection<Long> sought, boolean myself, int limit) {
        Set<Long> each = new LinkedHashSet<>(sought);
        List<Way> found = each.size() > FEW ? new PathSearch(ties).all(each, myself)
                : each.stream().flatMap(one -> new PathSearch(ties).all(Set.of(one), myself).stream()).toList();
        return best(ties, found, limit);
    }

    private List<Way> all(Collection<Long> sought, boolean myself) {
        List<Way> found = new ArrayList<>();
        Deque<Long> edge = new ArrayDeque<>();
        for (Long target : sought) {
            if (graph.containsVertex(target) && targets.putIfAbsent(target, target) == null) {
                if (myself && ties.known().containsKey(target)) {
                    found.add(new Way(target, List.of(), target));
                } else {
                    edge.add(target);
                }
            }
        }
        for (int hop = 0; hop < MOST_HOPS && !edge.isEmpty(); hop++) {
            Deque<Long> next = new ArrayDeque<>();
            for (Long person : edge) {
                expand(person, next, found);
            }
            edge = next;
        }
        return found.stream().map(this::whole).toList();
    }

    private void expand(long person, Deque<Long> next, List<Way> found) {
        for (Bond link : graph.edgesOf(person)) {
            switch (link) {
                case Tie tie -> reach(tie.other(person), person, List.of(tie), next, found);
                case Membership mine -> {
                    var others = graph.edgesOf(mine.organization);
                    boolean large = others.size() > LARGE;
                    for (Bond one : others) {
                        if (one instanceof Membership other && other.person != person && mine.meets(other)
                                && (!large || !mine.department.isEmpty() && mine.department.equalsIgnoreCase(other.department))) {
                            reach(other.person, person, List.of(other, mine), next, found);
                        }
                    }
                }
            }
        }
    }

    private void reach(long person, long from, List<Bond> links, Deque<Long> next, List<Way> found) {
        Step step = new Step(person, from, links);
        Step before = towards.get(person);
        if (before != null && before.to() == from && step.distance() < before.distance()) {
            // The same two, closer by another tie.
            towards.put(person, step);
            return;
        }
        if (targets.putIfAbsent(person, targets.get(from)) != null) {
            return;
        }
        towards.put(person, step);
        if (ties.known().containsKey(person)) {
            found.add(new Way(person, List.of(), targets.get(person)));
        } else {
            next.add(person);
        }
    }

    private static List<Way> best(TieGraph ties, List<Way> found, int limit) {
        Comparator<Way> order = Comparator.<Way>comparingInt(way -> way.steps().size())
                .thenComparing(way -> way.steps().stream().mapToInt(Step::distance).sum())
                .thenComparing(way -> !ties.known().get(way.first()).key())
                .thenComparing((Way way) -> last(ties.known().get(way.first())), Comparator.reverseOrder()).thenComparing(Way::first);
        Map<Long, Integer> counts = new HashMap<>();
        return found.stream().sorted(order).filter(way -> counts.merge(way.target(), 1, Integer::sum) <= OF_ONE_TARGET).limit(limit).toList();
    }

    private static LocalDate last(Known known) {
        return known.last() == null ? LocalDate.MIN : known.last();
    }

    /** The steps as they are known at the end. */
    private Way whole(Way way) {
        List<Step> steps = new ArrayList<>();
        long at = way.first();
        while (at != way.target()) {
            Step step = towards.get(at);
            steps.add(step);
            at = step.to();
        }
        return new Way(way.first(), steps, way.target());
    }
}
