// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.giving.Shelf;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.Help;
import org.wellspring.people.PeopleByNumber;
import org.wellspring.people.PersonRow;
import org.wellspring.people.StillOpen;
import org.wellspring.people.spelling.Stems;

/** Matches things that are kept to share with what people need and wish for, by the words of both (G8). Any thread. */
public final class NeededItems {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    /** Longer words match by their beginning: museum, museums' … */
    private static final int PREFIX_FROM = 5;
    /** Of a wish one word in three has to be in the title, or two in three anywhere: a small word of a long note is chance. */
    private static final int SHARE = 3;
    private static final int TITLE = 2;
    private static final String OPEN = "coalesce(data ->> '$.state', 'open') " + StillOpen.IN;
    private static final String WISHES_OF = """
            SELECT o.root, coalesce(o.data ->> '$.what', o.data ->> '$.who', ''), p.id
            FROM json_each(?) w CROSS JOIN object p ON p.id = unhex(w.value) CROSS JOIN object o ON o.root = p.n
            WHERE o.container IS NOT NULL AND +o.class IN (?, ?) AND\s""" + OPEN.replace("data", "o.data") + " ORDER BY o.position";
    private static final String WISHES = "SELECT root, coalesce(data ->> '$.what', data ->> '$.who', '') FROM object WHERE class IN (?, ?) AND " + OPEN;
    /** Which things have most of the words, and are neither theirs nor known to them. */
    private static final String FITTING = """
            WITH hit(n, weight) AS (SELECT w.n, max(w.weight) FROM json_each(?1) s
              CROSS JOIN giving_item_word w ON w.word >= s.value ->> 0 AND w.word < s.value ->> 1 GROUP BY w.n, s.key),
            fits(n, words) AS (SELECT n, sum(weight) FROM hit GROUP BY n)
            SELECT o.id, o.title FROM fits CROSS JOIN giving_item i ON i.n = fits.n CROSS JOIN object o ON o.n = i.n
            WHERE fits.words * ?2 >= json_array_length(?1) * ?5 AND i.author IS NOT ?3
              AND NOT EXISTS (SELECT 1 FROM giving_help h WHERE h.item = i.n AND h.person = ?3)
            ORDER BY fits.words DESC, i.n DESC LIMIT ?4""";
    private static final String ITEM = "SELECT i.n, i.author FROM giving_item i WHERE i.n = (SELECT n FROM object WHERE id = ?)";
    private static final String WORDS = "SELECT word, weight FROM giving_item_word WHERE n = ?";
    private static final String HAVE_IT = "SELECT DISTINCT person FROM giving_help WHERE item = ? AND person IS NOT NULL";

    /** A thing somebody could use, and for which of their wishes. */
    public record Fit(UUID item, String title, String need) {
    }

    private record Wish(long person, String text) {
    }

    private record Match(long person, String need, int words) {
    }

    private final Space space;
    private final Rows rows;

    /** Of a space. */
    public NeededItems(Space space) {
        this.space = space;
        this.rows = Rows.of(space);
    }

    /** What people could use, by their needs in their order; each thing once for each. Asked for the rows of a list, so it looks up and reads nothing whole. */
    public Map<UUID, List<Fit>> items(Collection<UUID> people, int limit) {
        Map<UUID, List<Wish>> wishes = new HashMap<>();
        if (rows.first("SELECT 1 FROM giving_item LIMIT 1", r -> true).isPresent()) {
            rows.each(WISHES_OF, r -> wishes.computeIfAbsent(r.id(3), id -> new ArrayList<>()).add(wish(r)), Rows.ids(people), MODEL.getNeed(),
                    MODEL.getWantedIntroduction());
        }
        Map<UUID, List<Fit>> items = new HashMap<>();
        wishes.forEach((person, all) -> {
            Set<UUID> named = new HashSet<>();
            items.put(person, all.stream().flatMap(wish -> fitting(wish, limit)).filter(fit -> named.add(fit.item())).limit(limit).toList());
        });
        return items;
    }

    private Stream<Fit> fitting(Wish wish, int limit) {
        List<String> ranges = Stems.of(wish.text()).stream().map(NeededItems::range).toList();
        return ranges.isEmpty() ? Stream.of()
                : rows.query(FITTING, r -> new Fit(r.id(1), Lenient.text(r.text(2)), wish.text()), ranges.toString(), SHARE, wish.person(), limit, TITLE)
                        .stream();
    }

    /** Who could use a thing, those with most of their words in it first, each for the best of their wishes. Reads all wishes: not for a list. */
    public List<Shelf.Use> people(UUID item, int limit) {
        return rows.first(ITEM, r -> new Long[] {r.number(1), r.isNull(2) ? null : (Long) r.number(2)}, item).map(found -> people(found[0], found[1], limit))
                .orElse(List.of());
    }

    private List<Shelf.Use> people(long item, Long author, int limit) {
        Map<String, Integer> words = new HashMap<>();
        rows.each(WORDS, r -> words.put(r.text(1), (int) r.number(2)), item);
        Set<Long> without = new HashSet<>(rows.query(HAVE_IT, r -> r.number(1), item));
        Optional.ofNullable(author).ifPresent(without::add);
        Map<Long, Match> best = new HashMap<>();
        wishes(WISHES, MODEL.getNeed(), MODEL.getWantedIntroduction()).stream().filter(wish -> !without.contains(wish.person()))
                .map(wish -> match(wish, words)).flatMap(Optional::stream)
                .forEach(match -> best.merge(match.person(), match, (one, other) -> other.words() > one.words() ? other : one));
        List<Match> ranked = best.values().stream().sorted(Comparator.comparing(Match::words).reversed().thenComparing(Match::person)).toList();
        Map<Long, PersonRow> people = new PeopleByNumber(space).rows(ranked.stream().map(Match::person).toList());
        Help help = new Help(space, List.of());
        return ranked.stream().filter(match -> people.containsKey(match.person())).filter(match -> help.isOpen(people.get(match.person()).id())).limit(limit)
                .map(match -> use(people.get(match.person()), match.need())).toList();
    }

    private static Shelf.Use use(PersonRow person, String need) {
        return new Shelf.Use(person.id(), person.name(), person.organization(), need);
    }

    private static Optional<Match> match(Wish wish, Map<String, Integer> words) {
        Set<String> stems = Stems.of(wish.text());
        int hits = stems.stream().mapToInt(stem -> stem.length() < PREFIX_FROM ? words.getOrDefault(stem, 0)
                : words.entrySet().stream().filter(word -> word.getKey().startsWith(stem)).mapToInt(Map.Entry::getValue).max().orElse(0)).sum();
        return hits == 0 || hits * SHARE < stems.size() * TITLE ? Optional.empty() : Optional.of(new Match(wish.person(), wish.text(), hits));
    }

    private List<Wish> wishes(String sql, Object... arguments) {
        return rows.query(sql, NeededItems::wish, arguments);
    }

    private static Wish wish(Row r) {
        return new Wish(r.number(1), r.text(2));
    }

    /** From which word, and below which, as JSON: stems are letters and digits alone, and a space is below all of them. */
    private static String range(String stem) {
        return "[\"" + stem + "\",\"" + stem + (stem.length() < PREFIX_FROM ? ' ' : '\uffff') + "\"]";
    }
}
