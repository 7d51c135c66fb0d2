// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

import org.wellspring.core.rows.Rows;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.Duplicates.Candidate;
import org.wellspring.people.Duplicates.Reason;
import org.wellspring.people.PersonRow;

/**
 * Finds pairs without comparing everybody with everybody: only those who share an address, a number, a whole name, or
 * a word of the name together with an organization or mail domain, are looked at.
 */
public final class DuplicateSearch {
    /** An address or number of more people than this is a shared one: info@, a switchboard. */
    private static final int SHARED_BY_MOST = 4;
    /** A block of more people than this has a word in it that says nothing. */
    private static final int LARGEST_BLOCK = 60;
    /** A word in the names of more than one in so many says as little. */
    private static final int COMMON_SHARE = 20;
    private static final String PEOPLE = "SELECT n, folded, place, emails, touches FROM person";
    private static final String SHARED = """
            SELECT kind, value, group_concat(n) FROM person_key WHERE kind IN ('email', 'phone')
            GROUP BY kind, value HAVING count(*) BETWEEN 2 AND ?""";
    private static final String TWO_PEOPLE = "SELECT data ->> '$.one', data ->> '$.other' FROM object WHERE class = ?";

    private record Entry(long n, String name, List<String> words, String place, List<String> domains, long touches) {
        boolean hasPlace() {
            return !place.equals(PersonRows.NOWHERE);
        }
    }

    private record Pair(long one, long other) {
        static Pair of(long a, long b) {
            return new Pair(Math.min(a, b), Math.max(a, b));
        }
    }

    private final Rows rows;
    private final Texts texts = new Texts(DuplicateSearch.class);
    private final Map<Long, Entry> people = new HashMap<>();
    private final Set<String> common = new HashSet<>();
    private final Map<Pair, Set<Reason>> found = new HashMap<>();

    /** Among these rows. */
    public DuplicateSearch(Rows rows) {
        this.rows = rows;
    }

    /** The likeliest pairs. */
    public List<Candidate> all(int limit) {
        search();
        return best(limit, new HashSet<>(found.keySet()));
    }

    /** The pairs with this person in them. */
    public List<Candidate> of(UUID person) {
        search();
        Optional<Long> n = rows.first("SELECT n FROM object WHERE id = ?", r -> r.number(1), person);
        return n.map(number -> best(Integer.MAX_VALUE, found.keySet().stream()
                .filter(pair -> pair.one() == number || pair.other() == number).collect(Collectors.toSet())))
                .orElse(List.of());
    }

    private void search() {
        rows.query(PEOPLE, r -> people.put(r.number(1), entry(r.number(1), r.text(2), r.text(3), r.text(4), r.number(5))));
        findCommonWords();
        sharedKeys();
        blocks(e -> List.of(sorted(e.words())), this::sameName);
        blocks(e -> e.hasPlace() ? with(e.words(), List.of(e.place())) : List.of(), this::sameOrganization);
        blocks(e -> with(e.words(), e.domains()), this::sameDomain);
        rows.query(TWO_PEOPLE, r -> Optional.ofNullable(found.remove(Pair.of(r.number(1), r.number(2)))),
                ModelPackage.eINSTANCE.getNotDuplicates());
    }

    private static Entry entry(long n, String name, String place, String emails, long touches) {
        List<String> domains = emails.isEmpty() ? List.of() : emails.lines().map(DuplicateSearch::domain)
                .filter(domain -> !domain.isEmpty() && !FreeMail.isFree(domain)).distinct().toList();
        return new Entry(n, name, name.contains("@") ? List.of() : Arrays.asList(name.replace(", ", " ").split(" ")),
                place, domains, touches);
    }

    private static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1);
    }

    /** The same for Ana Ruiz and Ruiz, Ana. */
    private static String sorted(List<String> words) {
        String[] sorted = words.toArray(String[]::new);
        Arrays.sort(sorted);
        return String.join(" ", sorted);
    }

    private void sharedKeys() {
        rows.query(SHARED, r -> {
            Reason reason = r.text(1).equals("email") ? Reason.SAME_EMAIL : Reason.SAME_PHONE;
            List<Long> numbers = Arrays.stream(r.text(3).split(",")).map(Long::valueOf).toList();
            numbers.forEach(one -> numbers.stream().filter(other -> one < other)
                    .forEach(other -> add(one, other, reason)));
            return reason;
        }, SHARED_BY_MOST);
    }

    private void findCommonWords() {
        Map<String, Integer> counts = new HashMap<>();
        people.values().forEach(entry -> entry.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        int most = Math.max(LARGEST_BLOCK, people.size() / COMMON_SHARE);
        counts.forEach((word, count) -> {
            if (count > most) {
                common.add(word);
            }
        });
    }

    private List<String> with(List<String> words, List<String> places) {
        List<String> keys = new ArrayList<>(words.size() * places.size());
        for (String place : places) {
            words.stream().filter(word -> !common.contains(word)).forEach(word -> keys.add(place + '\n' + word));
        }
        return keys;
    }

    private interface Compare {
        void compare(Entry one, Entry other);
    }

    private interface Blocking {
        List<String> keys(Entry entry);
    }

    private void blocks(Blocking blocking, Compare compare) {
        Map<String, List<Entry>> blocks = new HashMap<>();
        people.values().forEach(entry -> blocking.keys(entry).stream().filter(key -> !key.isEmpty())
                .forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry)));
        blocks.values().stream().filter(block -> block.size() > 1 && block.size() <= LARGEST_BLOCK).forEach(block -> {
            for (int i = 1; i < block.size(); i++) {
                for (int j = 0; j < i; j++) {
                    compare.compare(block.get(i), block.get(j));
                }
            }
        });
    }

    /** The same whole name counts only where no two organizations speak against it. */
    private void sameName(Entry one, Entry other) {
        if (one.hasPlace() && one.place().equals(other.place())) {
            add(one.n(), other.n(), Reason.SAME_NAME_AND_ORGANIZATION);
        } else if (one.words().size() > 1 && (!one.hasPlace() || !other.hasPlace())) {
            add(one.n(), other.n(), Reason.SAME_NAME);
        }
    }

    private void sameOrganization(Entry one, Entry other) {
        if (!one.words().equals(other.words()) && SimilarNames.similar(one.words(), other.words())) {
            add(one.n(), other.n(), Reason.SIMILAR_NAME_AND_ORGANIZATION);
        }
    }

    private void sameDomain(Entry one, Entry other) {
        if (SimilarNames.similar(one.words(), other.words())) {
            add(one.n(), other.n(), Reason.SIMILAR_NAME_AND_DOMAIN);
        }
    }

    private void add(long one, long other, Reason reason) {
        found.computeIfAbsent(Pair.of(one, other), pair -> EnumSet.noneOf(Reason.class)).add(reason);
    }

    private List<Candidate> best(int limit, Set<Pair> pairs) {
        record Scored(Pair pair, double confidence) {
        }
        List<Scored> scored = pairs.stream().filter(pair -> people.containsKey(pair.one()) && people.containsKey(pair.other()))
                .map(pair -> new Scored(pair, confidence(pair)))
                .sorted(Comparator.comparingDouble(Scored::confidence).reversed()
                        .thenComparingLong(s -> s.pair().one()).thenComparingLong(s -> s.pair().other()))
                .limit(limit).toList();
        Set<Long> numbers = new TreeSet<>();
        scored.forEach(s -> numbers.addAll(List.of(s.pair().one(), s.pair().other())));
        Map<Long, PersonRow> byNumber = new RowReader(rows).byNumber(numbers);
        return scored.stream().map(s -> candidate(s.pair(), s.confidence(), byNumber::get))
                .filter(c -> c.keep() != null && c.other() != null).toList();
    }

    private Candidate candidate(Pair pair, double confidence, LongFunction<PersonRow> rowOf) {
        boolean oneIsRicher = people.get(pair.one()).touches() >= people.get(pair.other()).touches();
        List<Reason> reasons = List.copyOf(found.get(pair));
        String why = reasons.stream().map(reason -> texts.get("duplicate." + reason.name())).collect(Collectors.joining("; "));
        return new Candidate(rowOf.apply(oneIsRicher ? pair.one() : pair.other()),
                rowOf.apply(oneIsRicher ? pair.other() : pair.one()), confidence, reasons, why);
    }

    /** Reasons add up; a shared address of two unlike names is rather a couple's than one person's. */
    private double confidence(Pair pair) {
        Entry one = people.get(pair.one());
        Entry other = people.get(pair.other());
        boolean alike = one.words().equals(other.words()) || one.words().isEmpty() || other.words().isEmpty()
                || SimilarNames.similar(one.words(), other.words());
        double doubt = 1;
        for (Reason reason : found.get(pair)) {
            doubt *= 1 - switch (reason) {
                case SAME_EMAIL -> alike ? 0.95 : 0.5;
                case SAME_NAME_AND_ORGANIZATION -> 0.92;
                case SAME_PHONE -> alike ? 0.9 : 0.35;
                case SIMILAR_NAME_AND_DOMAIN -> 0.8;
                case SIMILAR_NAME_AND_ORGANIZATION -> 0.75;
                case SAME_NAME -> 0.6;
            };
        }
        return 1 - doubt;
    }
}
