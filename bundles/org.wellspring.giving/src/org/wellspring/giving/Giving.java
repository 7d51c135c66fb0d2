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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.giving.internal.balance.Balance;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.PeopleByNumber;
import org.wellspring.people.PersonRow;

/** Reads help given and received. It says what was, never what comes of adding it up (G5). Any thread. */
public final class Giving {
    private static final String SELECT = """
            SELECT h.n, o.id, h.given, coalesce(o.data ->> '$.type', 'introduction'), h.person, o.title, h.day, coalesce(o.data ->> '$.unasked', 0), h.sale,
              o.data ->> '$.repaidOn', (SELECT id FROM object c WHERE c.n = h.continues), o.data ->> '$.note', h.continues
            FROM giving_help h JOIN object o ON o.n = h.n WHERE\s""";
    private static final String NEWEST = " ORDER BY h.day DESC, h.n DESC";
    /** Help with somebody who is not in the book any more is left out; it comes back with them. */
    private static final String THERE = " AND EXISTS (SELECT 1 FROM object p WHERE p.n = h.person)";
    private static final String COUNT = "SELECT count(*) FROM giving_help h WHERE h.given = ?" + THERE;
    private static final String PAGE = SELECT + "h.given = ?" + THERE + NEWEST + " LIMIT ? OFFSET ?";
    /** The oldest first: who waited longest is first in mind. */
    private static final String TO_REPAY = SELECT + "h.given = 0 AND h.repaid = 0 ORDER BY h.day IS NULL, h.day, h.n";
    private static final String TO_REPAY_TO = SELECT
            + "h.person = (SELECT n FROM object WHERE id = ?) AND h.given = 0 AND h.repaid = 0 ORDER BY h.day IS NULL, h.day, h.n";
    private static final String WITH = SELECT + "h.person = (SELECT n FROM object WHERE id = ?)" + NEWEST;
    private static final String WITH_GIVEN = SELECT + "h.person = (SELECT n FROM object WHERE id = ?) AND h.given = 1 AND h.sale = 0" + NEWEST + " LIMIT ?";
    private static final String RECEIVED_FROM = SELECT + "h.person IN (SELECT value FROM json_each(?)) AND h.given = 0 AND h.repaid = 0" + NEWEST;
    private static final String ONE = SELECT + "o.id = ?";
    private static final String THESE = SELECT + "h.n IN (SELECT value FROM json_each(?))";
    private static final String EDGES = "SELECT n, continues FROM giving_help h WHERE continues IS NOT NULL AND EXISTS (SELECT 1 FROM giving_help b WHERE b.n = h.continues)";
    /** Of each who helped; more than that nobody reads before acting. */
    private static final int SHOWN = 3;

    private record Found(long n, UUID id, boolean given, String type, Long person, String what, LocalDate on, boolean unasked, boolean sale, String repaid,
            UUID continues, String note, Long before) {
    }

    private final Space space;
    private final Rows rows;

    /** Of a space. */
    public Giving(Space space) {
        this.space = space;
        this.rows = Rows.of(space);
    }

    /** A page of what I gave, newest first. */
    public List<HelpRow> given(int offset, int limit) {
        return rows(rows.query(PAGE, Giving::found, true, limit, offset));
    }

    /** A page of what I received, newest first. */
    public List<HelpRow> received(int offset, int limit) {
        return rows(rows.query(PAGE, Giving::found, false, limit, offset));
    }

    /** How long the list of one direction is; of nobody in particular. */
    public int count(FavourDirection direction) {
        return (int) rows.number(COUNT, direction == FavourDirection.GIVEN);
    }

    /** What I received and have not returned, the oldest first (G4). Those who left or died are not among it (M8). */
    public List<HelpRow> toRepay() {
        return toRepay(rows.query(TO_REPAY, Giving::found));
    }

    /** What I received from a person and have not returned, the oldest first (G4); nothing where they left or died (M8). */
    public List<HelpRow> toRepay(UUID person) {
        return toRepay(rows.query(TO_REPAY_TO, Giving::found, person));
    }

    private List<HelpRow> toRepay(List<Found> found) {
        Map<Long, PersonRow> people = people(found);
        return found.stream().filter(f -> f.person() != null && isActive(people.get(f.person()))).map(f -> row(f, people)).flatMap(Optional::stream).toList();
    }

    /** What I gave a person and received from them, newest first. */
    public List<HelpRow> with(UUID person) {
        return rows(rows.query(WITH, Giving::found, person));
    }

    /** The last things I gave a person, newest first (G3). */
    public List<HelpRow> lastGiven(UUID person, int limit) {
        return rows(rows.query(WITH_GIVEN, Giving::found, person, limit));
    }

    /** Help by its id; empty where it is none, or with somebody who is no longer in the book. */
    public Optional<HelpRow> find(UUID favour) {
        return rows(rows.query(ONE, Giving::found, favour)).stream().findFirst();
    }

    /** Who helped me most and was not helped back yet (G7), with what they did; those who left or died are not among them (M8). */
    public List<HelpedMe> helpedMost(int limit) {
        List<Long> numbers = new Balance(space).notHelpedBack(Integer.MAX_VALUE);
        Map<Long, PersonRow> people = new PeopleByNumber(space).rows(numbers);
        List<Long> first = numbers.stream().filter(n -> isActive(people.get(n))).limit(limit).toList();
        Map<UUID, List<HelpRow>> helped = new HashMap<>();
        rows(rows.query(RECEIVED_FROM, Giving::found, first.toString()))
                .forEach(row -> helped.computeIfAbsent(row.person(), p -> new ArrayList<>()).add(row));
        return first.stream().map(people::get).map(person -> new HelpedMe(person.id(), person.name(),
                helped.getOrDefault(person.id(), List.of()).stream().limit(SHOWN).toList())).toList();
    }

    /** Help that went on to others, the chain that grew last first (G9). */
    public List<HelpChain> chains() {
        Map<Long, Long> before = before();
        Map<Long, List<Long>> byRoot = new LinkedHashMap<>();
        before.keySet().forEach(n -> byRoot.computeIfAbsent(root(n, before), r -> new ArrayList<>(List.of(r))).add(n));
        Comparator<HelpChain> last = Comparator.comparing(chain -> chain.links().stream().map(link -> link.help().on().orElse(LocalDate.MIN))
                .max(Comparator.naturalOrder()).orElseThrow());
        List<Found> all = rows.query(THESE, Giving::found, byRoot.values().stream().flatMap(List::stream).distinct().toList().toString());
        Map<Long, Found> found = all.stream().collect(Collectors.toMap(Found::n, Function.identity()));
        Map<Long, PersonRow> people = people(all);
        return byRoot.entrySet().stream()
                .map(e -> chain(e.getKey(), e.getValue().stream().distinct().map(found::get).filter(Objects::nonNull).toList(), people))
                .flatMap(Optional::stream).sorted(last.reversed()).toList();
    }

    /** The chain in which a favour stands; empty where it stands alone (G9). */
    public Optional<HelpChain> chain(UUID favour) {
        return chains().stream().filter(chain -> chain.links().stream().anyMatch(link -> link.help().id().equals(favour))).findFirst();
    }

    private Map<Long, Long> before() {
        Map<Long, Long> before = new TreeMap<>();
        rows.each(EDGES, r -> before.put(r.number(1), r.number(2)));
        return before;
    }

    /** Where others merged two books, something may continue itself in a round; then the round has no beginning but this. */
    private static long root(long n, Map<Long, Long> before) {
        Set<Long> seen = new HashSet<>();
        long at = n;
        while (before.containsKey(at) && seen.add(at)) {
            at = before.get(at);
        }
        return before.containsKey(at) ? seen.stream().min(Comparator.naturalOrder()).orElseThrow() : at;
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
        row(help, people).ifPresent(row -> links.add(new HelpChain.Link(row, depth)));
        after.getOrDefault(help.n(), List.of()).forEach(next -> add(links, next, depth + 1, after, people));
    }

    private static boolean isActive(PersonRow person) {
        return person != null && person.status() == PersonStatus.ACTIVE;
    }

    private Map<Long, PersonRow> people(List<Found> found) {
        return new PeopleByNumber(space).rows(found.stream().map(Found::person).filter(Objects::nonNull).distinct().toList());
    }

    private List<HelpRow> rows(List<Found> found) {
        Map<Long, PersonRow> people = people(found);
        return found.stream().map(f -> row(f, people)).flatMap(Optional::stream).toList();
    }

    private static Optional<HelpRow> row(Found f, Map<Long, PersonRow> people) {
        return Optional.ofNullable(f.person() == null ? null : people.get(f.person())).map(person -> new HelpRow(f.id(),
                f.given() ? FavourDirection.GIVEN : FavourDirection.RECEIVED, FavourType.get(f.type()), person.id(), person.name(), f.what(),
                Optional.ofNullable(f.on()), f.unasked(), f.sale(), Optional.ofNullable(f.repaid()).map(LocalDate::parse), Optional.ofNullable(f.continues()),
                f.note()));
    }

    private static Found found(Row r) {
        return new Found(r.number(1), r.id(2), r.flag(3), r.text(4), r.isNull(5) ? null : (Long) r.number(5), text(r, 6), r.day(7), r.flag(8), r.flag(9),
                r.text(10), r.id(11), text(r, 12), r.isNull(13) ? null : (Long) r.number(13));
    }

    private static String text(Row r, int column) {
        String text = r.text(column);
        return text == null ? "" : text;
    }
}
