// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.help;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.people.ComingUp;
import org.wellspring.people.internal.JsonValues;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spelling.Stems;

/** Finds people whose role, organization or tags share words with a wish (I4), those I am in touch with first; nobody who may not come up by themselves. */
public final class Matches {
    /** Longer words match by their beginning: architect, architecture. */
    public static final int PREFIX_FROM = 5;
    /** A word that fits hundreds of people says nothing. */
    private static final int MOST_OF_A_WORD = 64;
    private static final int MOST = 3;
    private static final int DECIMAL = 10;
    /** Who has a word of each range, some for each, without looking at the people: most of them drop out. */
    private static final String HAVE = """
            SELECT s.key, (SELECT group_concat(n) FROM (
              SELECT n FROM person_word WHERE word >= s.value ->> 0 AND word < s.value ->> 1 LIMIT ?2))
            FROM json_each(?1) s""";
    private static final String IN_ORDER = """
            SELECT p.n, p.id, p.name, p.organization FROM person p
            WHERE p.n IN (SELECT value FROM json_each(?)) AND p.status = 0 AND p.n NOT IN (%s)
            ORDER BY p.last_day IS NOT NULL DESC, p.key DESC, p.touches DESC, p.name COLLATE BINARY""".formatted(ComingUp.IN_PEACE);
    private static final String NAMED = """
            SELECT w.value, p.id, p.name, p.organization FROM json_each(?) w CROSS JOIN person_key k ON k.kind = 'name' AND k.value = w.value
              CROSS JOIN person p ON p.n = k.n
            WHERE p.status = 0 AND p.n NOT IN (%s)""".formatted(ComingUp.IN_PEACE);
    /** Of a long wish at least a third of the words have to fit: one small word in six is chance. */
    private static final int SHARE = 3;

    /** What somebody wishes, and the number of the one whose wish it is. */
    public record Wanted(String wish, long by) {
    }

    /** Somebody who fits; the organization may be null. */
    public record Match(UUID id, String name, String organization) {
    }

    private record Placed(int place, Match match) {
    }

    private final Rows rows;
    private final LocalDate today;

    /** In a space, today. */
    public Matches(Space space) {
        this.rows = Rows.of(space);
        this.today = LocalDate.now(space.clock());
    }

    /** The few who fit each of these wishes best, without the one whose wish it is: two or three questions, however many wishes. */
    Map<Wanted, List<Match>> of(Collection<Wanted> wishes) {
        return of(wishes, MOST);
    }

    /** Who fits a wish best, at most so many, without the one whose wish it is. */
    public List<Match> of(String wish, long except, int limit) {
        Wanted one = new Wanted(wish, except);
        return of(List.of(one), limit).get(one);
    }

    /** Whom these words name, by the words: one question for all of them. Two of a name are nobody. */
    Map<String, Match> named(Collection<String> words) {
        Map<String, List<Match>> found = new HashMap<>();
        Map<String, List<String>> said = words.stream().distinct().collect(Collectors.groupingBy(Names::folded));
        if (!said.isEmpty()) {
            rows.each(NAMED, r -> found.computeIfAbsent(r.text(1), name -> new ArrayList<>()).add(new Match(r.id(2), r.text(3), r.text(4))),
                    JsonValues.strings(said.keySet()), today);
        }
        Map<String, Match> named = new HashMap<>();
        found.forEach((name, all) -> {
            if (all.size() == 1) {
                said.get(name).forEach(one -> named.put(one, all.getFirst()));
            }
        });
        return named;
    }

    private Map<Wanted, List<Match>> of(Collection<Wanted> wishes, int limit) {
        Map<Wanted, Set<String>> stems = new HashMap<>();
        wishes.forEach(wish -> stems.put(wish, Stems.of(wish.wish())));
        Map<String, long[]> having = having(stems.values().stream().flatMap(Set::stream).distinct().toList());
        Map<Wanted, Deque<Set<Long>>> fitting = new HashMap<>();
        stems.forEach((wish, words) -> fitting.put(wish, fitting(words, having, wish.by())));
        Map<Wanted, List<Match>> best = new HashMap<>();
        wishes.forEach(wish -> best.put(wish, List.of()));
        // Those with the most words of each; where none of them may be named, those with the next most.
        for (fitting.values().removeIf(Deque::isEmpty); !fitting.isEmpty(); fitting.values().removeIf(Deque::isEmpty)) {
            Map<Long, Placed> people = people(fitting.values().stream().flatMap(fits -> fits.peek().stream()).distinct().toList());
            fitting.forEach((wish, fits) -> best.put(wish, best(fits.remove(), people, limit)));
            fitting.keySet().removeIf(wish -> !best.get(wish).isEmpty());
        }
        return best;
    }

    private Map<String, long[]> having(List<String> stems) {
        Map<String, long[]> having = new HashMap<>();
        if (!stems.isEmpty()) {
            rows.each(HAVE, r -> having.put(stems.get((int) r.number(1)), numbers(r.text(2))), stems.stream().map(Matches::range).toList().toString(),
                    MOST_OF_A_WORD);
        }
        return having;
    }

    /** Numbers with commas between them, each once; null for none. Somebody may have two words that begin alike. */
    private static long[] numbers(String list) {
        if (list == null) {
            return new long[0];
        }
        LongStream.Builder numbers = LongStream.builder();
        int from = 0;
        for (int comma = list.indexOf(','); comma >= 0; comma = list.indexOf(',', from)) {
            numbers.add(Long.parseLong(list, from, comma, DECIMAL));
            from = comma + 1;
        }
        return numbers.add(Long.parseLong(list, from, list.length(), DECIMAL)).build().sorted().distinct().toArray();
    }

    /** Who has enough of the words: first those with the most of them. */
    private static Deque<Set<Long>> fitting(Set<String> stems, Map<String, long[]> having, long except) {
        // Thousands of numbers for one list of the day: sorted, whoever has several words stands side by side.
        long[] all = stems.stream().flatMapToLong(stem -> Arrays.stream(having.get(stem))).sorted().toArray();
        TreeMap<Integer, Set<Long>> byWords = new TreeMap<>(Comparator.reverseOrder());
        for (int from = 0, to = 0; from < all.length; from = to) {
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            if (all[from] != except && (to - from) * SHARE >= stems.size()) {
                byWords.computeIfAbsent(to - from, words -> new HashSet<>()).add(all[from]);
            }
        }
        return new ArrayDeque<>(byWords.values());
    }

    /** Those of them who may be named, in the order in which they are. */
    private Map<Long, Placed> people(Collection<Long> numbers) {
        Map<Long, Placed> people = new HashMap<>();
        if (!numbers.isEmpty()) {
            rows.each(IN_ORDER, r -> people.put(r.number(1), new Placed(people.size(), new Match(r.id(2), r.text(3), r.text(4)))), numbers.toString(), today);
        }
        return people;
    }

    private static List<Match> best(Set<Long> fits, Map<Long, Placed> people, int limit) {
        return fits.stream().map(people::get).filter(Objects::nonNull).sorted(Comparator.comparingInt(Placed::place)).limit(limit).map(Placed::match).toList();
    }

    /** From which word, and below which, as JSON: stems are letters and digits alone, and a space is below all of them. */
    private static String range(String stem) {
        return "[\"" + stem + "\",\"" + stem + (stem.length() < PREFIX_FROM ? ' ' : '\uffff') + "\"]";
    }
}
