// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.likeness;

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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.Duplicates.Candidate;
import org.wellspring.people.Duplicates.Reason;
import org.wellspring.people.PersonRow;
import org.wellspring.people.internal.JsonValues;
import org.wellspring.people.internal.list.RowReader;
import org.wellspring.people.internal.rows.PersonRows;
import org.wellspring.people.spelling.EmailAddresses;

/**
 * Finds pairs without comparing everybody with everybody: only those who share an address, a number, a whole name, or
 * a word of the name together with an organization or mail domain, are looked at.
 */
public final class DuplicateSearch {
    /** An address or number of more people than this is a shared one: info@, a switchboard. */
    private static final int SHARED_BY_MOST = 4;
    /** A block of more people than this has a word in it that says nothing. */
    private static final int LARGEST_BLOCK = 60;
    private static final String PEOPLE = "SELECT n, folded, place, emails, touches FROM person";
    private static final String ONE = "SELECT n, folded, place, emails, touches, phones FROM person WHERE id = ?";
    private static final String SOME = PEOPLE + " WHERE n IN (SELECT value FROM json_each(?))";
    private static final String SHARED = """
            SELECT kind, value, group_concat(n) FROM person_key WHERE kind IN ('email', 'phone') %s
            GROUP BY kind, value HAVING count(*) BETWEEN 2 AND ?""";
    private static final String ALL_SHARED = SHARED.formatted("");
    private static final String SHARED_OF_ONE = SHARED.formatted("AND value IN (SELECT value FROM json_each(?))");
    private static final String TWO_PEOPLE = "SELECT data ->> '$.one', data ->> '$.other' FROM object WHERE class = ?";

    record Entry(long n, String name, List<String> words, String place, List<String> domains, long touches) {
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
    private final RowReader reader;
    private final Texts texts = new Texts(DuplicateSearch.class);
    private final Map<Long, Entry> people = new HashMap<>();
    private final Map<Pair, Set<Reason>> found = new HashMap<>();

    /** Among the people of a space. */
    public DuplicateSearch(Space space) {
        this.rows = Rows.of(space);
        this.reader = new RowReader(space);
    }

    /** The likeliest pairs. */
    public List<Candidate> all(int limit) {
        rows.each(PEOPLE, r -> people.put(r.number(1), entry(r)));
        rows.each(ALL_SHARED, this::shared, LARGEST_BLOCK);
        compare(key -> true);
        return best(limit);
    }

    /** The pairs with this person in them; looks at nobody who has nothing in common with the person. */
    public List<Candidate> of(UUID person) {
        record One(Entry entry, List<String> emails, List<String> phones) {
        }
        Optional<One> one = rows.first(ONE, r -> new One(entry(r), r.text(4).lines().toList(), r.text(6).lines().toList()), person);
        one.ifPresent(known -> {
            Set<Long> near = new NearPeople(rows).of(known.entry(), known.emails(), known.phones());
            rows.each(SOME, r -> people.put(r.number(1), entry(r)), near.toString());
            List<String> keys = new ArrayList<>(known.emails());
            keys.addAll(known.phones());
            rows.each(SHARED_OF_ONE, this::shared, JsonValues.strings(keys), LARGEST_BLOCK);
            Set<String> own = new HashSet<>(BLOCKS.stream().flatMap(block -> block.keys(known.entry()).stream()).toList());
            compare(own::contains);
            found.keySet().removeIf(pair -> pair.one() != known.entry().n() && pair.other() != known.entry().n());
        });
        return best(Integer.MAX_VALUE);
    }

    private void compare(Predicate<String> wanted) {
        blocks(BY_NAME, wanted, this::sameName);
        blocks(BY_PLACE, wanted, this::sameOrganization);
        blocks(BY_DOMAIN, wanted, this::sameDomain);
        rows.each(TWO_PEOPLE, r -> found.remove(Pair.of(r.number(1), r.number(2))),
                ModelPackage.eINSTANCE.getNotDuplicates());
    }

    private static Entry entry(Row row) {
        String name = row.text(2);
        String emails = row.text(4);
        List<String> domains = emails.isEmpty() ? List.of()
                : emails.lines().map(DuplicateSearch::domain)
                        .filter(domain -> !domain.isEmpty() && !EmailAddresses.isFree(domain)).distinct().toList();
        return new Entry(row.number(1), name, name.contains("@") ? List.of() : words(name),
                row.text(3), domains, row.number(5));
    }

    /** Jean-Luc is Jean Luc. */
    private static List<String> words(String name) {
        List<String> words = Stream.of(name.split("[ ,\\p{Pd}]+")).filter(word -> !word.isEmpty()).toList();
        return words.isEmpty() ? List.of(name) : words;
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

    /** Of what many share only those are pairs whose names are alike. */
    private void shared(Row row) {
        List<Long> numbers = Arrays.stream(row.text(3).split(",")).map(Long::valueOf).filter(people::containsKey).toList();
        boolean email = row.text(1).equals("email");
        String value = row.text(2);
        for (long one : numbers) {
            for (long other : numbers) {
                if (one < other && (numbers.size() <= SHARED_BY_MOST || alike(people.get(one), people.get(other)))) {
                    add(one, other, !email ? Reason.SAME_PHONE
                            : isShared(value, one) || isShared(value, other)
                                    ? Reason.SHARED_EMAIL
                                    : Reason.SAME_EMAIL);
                }
            }
        }
    }

    private boolean isShared(String address, long whose) {
        List<String> words = people.get(whose).words();
        return EmailAddresses.isShared(address, words.isEmpty() ? null : words.getLast());
    }

    private static boolean alike(Entry one, Entry other) {
        return one.words().equals(other.words()) || one.words().isEmpty() || other.words().isEmpty()
                || SimilarNames.similar(one.words(), other.words());
    }

    private static List<String> with(List<String> words, List<String> places) {
        return places.stream().flatMap(place -> words.stream().map(word -> place + '\n' + word)).toList();
    }

    private interface Compare {
        void compare(Entry one, Entry other);
    }

    private interface Blocking {
        List<String> keys(Entry entry);
    }

    private static final Blocking BY_NAME = e -> List.of(sorted(e.words()));
    private static final Blocking BY_PLACE = e -> e.hasPlace() ? with(e.words(), List.of(e.place())) : List.of();
    private static final Blocking BY_DOMAIN = e -> with(e.words(), e.domains());
    private static final List<Blocking> BLOCKS = List.of(BY_NAME, BY_PLACE, BY_DOMAIN);

    private void blocks(Blocking blocking, Predicate<String> wanted, Compare compare) {
        Map<String, List<Entry>> blocks = new HashMap<>();
        people.values().forEach(entry -> blocking.keys(entry).stream().distinct()
                .filter(key -> !key.isEmpty() && wanted.test(key))
                .forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry)));
        blocks.values().stream().filter(block -> block.size() > 1 && block.size() <= LARGEST_BLOCK).forEach(block -> {
            for (int i = 1; i < block.size(); i++) {
                for (int j = 0; j < i; j++) {
                    compare.compare(block.get(i), block.get(j));
                }
            }
        });
    }

    /** The same whole name at two organizations says little: somebody may have moved on, and many are called John Smith. */
    private void sameName(Entry one, Entry other) {
        if (one.hasPlace() && one.place().equals(other.place())) {
            add(one.n(), other.n(), Reason.SAME_NAME_AND_ORGANIZATION);
        } else if (one.words().size() > 1) {
            add(one.n(), other.n(), one.hasPlace() && other.hasPlace() ? Reason.SAME_NAME_ELSEWHERE : Reason.SAME_NAME);
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

    private List<Candidate> best(int limit) {
        record Scored(Pair pair, double confidence) {
        }
        List<Scored> scored = found.keySet().stream().filter(pair -> people.containsKey(pair.one()) && people.containsKey(pair.other()))
                .map(pair -> new Scored(pair, confidence(pair)))
                .sorted(Comparator.comparingDouble(Scored::confidence).reversed()
                        .thenComparingLong(s -> s.pair().one()).thenComparingLong(s -> s.pair().other()))
                .limit(limit).toList();
        Set<Long> numbers = new TreeSet<>();
        scored.forEach(s -> numbers.addAll(List.of(s.pair().one(), s.pair().other())));
        Map<Long, PersonRow> byNumber = reader.byNumber(numbers);
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
        boolean alike = alike(one, other);
        double doubt = 1;
        for (Reason reason : found.get(pair)) {
            doubt *= 1 - switch (reason) {
                case SAME_EMAIL -> alike ? 0.95 : 0.5;
                case SHARED_EMAIL -> alike ? 0.8 : 0.3;
                case SAME_NAME_AND_ORGANIZATION -> 0.92;
                case SAME_PHONE -> alike ? 0.9 : 0.35;
                case SIMILAR_NAME_AND_DOMAIN -> 0.8;
                case SIMILAR_NAME_AND_ORGANIZATION -> 0.75;
                case SAME_NAME -> 0.6;
                case SAME_NAME_ELSEWHERE -> 0.4;
            };
        }
        return 1 - doubt;
    }
}
