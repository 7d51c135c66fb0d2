// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.days;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.wellspring.core.spi.DayLanguage;

/** One language's words for days, made ready to find them. It works on folded texts. Any thread. */
final class DayWords {
    private static final String BEFORE = "(?<![\\p{L}\\p{N}#@_])";
    private static final String AFTER = "(?![\\p{L}\\p{N}]|'\\p{L})";
    private static final Pattern PLACE = Pattern.compile("\\{(n|unit|weekday|fullday|month|d|o|y)}");
    private static final String NEVER = "(?!)";
    private static final Map<Character, DaySums.Unit> RATES = Map.of('d', DaySums.Unit.DAY, 'w', DaySums.Unit.WEEK, 'm', DaySums.Unit.MONTH, 'y',
            DaySums.Unit.YEAR);

    private record Template(DayForm form, Pattern pattern) {
    }

    /**
     * A place in a text that says a day.
     *
     * @param from where it begins, with the words before it that go away with it
     * @param inner where the day itself begins
     * @param to where it ends
     * @param whole whether a weekday is written out
     */
    record Place(DayForm form, int from, int inner, int to, boolean whole, DayAnswer answer) {
        boolean marked() {
            return from < inner;
        }
    }

    private final String code;
    private final Map<String, DayOfWeek> weekdays = new LinkedHashMap<>();
    private final Set<String> fullWeekdays = new TreeSet<>();
    private final Map<String, Month> months = new LinkedHashMap<>();
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final Map<String, String> ordinals = new LinkedHashMap<>();
    private final Map<String, String> units = new LinkedHashMap<>();
    private final Map<String, String> rates = new LinkedHashMap<>();
    private final List<Template> templates = new ArrayList<>();
    private final Optional<Pattern> span;
    private final Optional<Pattern> everyOther;
    private final String on;
    private final Pattern behindOn;
    private final Pattern behindDoubt;
    private final Pattern behindName;
    private final Pattern behindOf;
    private final Set<String> small;
    private final boolean capitalNouns;

    DayWords(String code, Map<String, String> words) {
        this.code = code;
        List<List<String>> days = lists(words, "weekdays");
        for (int i = 0; i < days.size(); i++) {
            fullWeekdays.add(days.get(i).getFirst());
            for (String name : days.get(i)) {
                weekdays.putIfAbsent(name, DayOfWeek.of(i + 1));
            }
        }
        List<List<String>> names = lists(words, "months");
        for (int i = 0; i < names.size(); i++) {
            for (String name : names.get(i)) {
                months.putIfAbsent(name, Month.of(i + 1));
            }
        }
        counted(words, "numbers", numbers::put);
        counted(words, "ordinals", ordinals::put);
        counted(words, "units", units::put);
        counted(words, "rates", rates::put);
        span = Optional.ofNullable(words.get("span")).map(t -> Pattern.compile(filled(t)));
        everyOther = Optional.ofNullable(words.get("everyOther")).map(t -> Pattern.compile(filled(t)));
        on = words.containsKey("on") ? spaced(Folded.of(words.get("on"))) : NEVER;
        behindOn = Pattern.compile(BEFORE + "(?:" + on + ")\\s+$");
        behindDoubt = behind(words.get("doubt"));
        behindName = behind(words.get("name"));
        behindOf = behind(words.get("of"));
        capitalNouns = "capital".equals(words.get("nouns"));
        small = Set.copyOf(lists(words, "small").stream().flatMap(List::stream).collect(Collectors.toSet()));
        for (DayForm form : DayForm.values()) {
            template(form, words).ifPresent(t -> templates.add(new Template(form, Pattern.compile(
                    BEFORE + "(?:" + filled(t) + ")" + AFTER))));
        }
    }

    /** The words of a file beside this class. */
    static DayWords ofFile(String code) {
        try (Reader in = new InputStreamReader(DayWords.class.getResourceAsStream(code + ".properties"),
                StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(in);
            return new DayWords(code, properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, properties::getProperty)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DayWords of(DayLanguage language) {
        return new DayWords(language.code(), language.words());
    }

    /** What every locale knows: the names of weekdays and months. It has no code: a language of that code says more. */
    static DayWords of(Locale locale) {
        return new DayWords("", LocaleNames.of(locale));
    }

    String code() {
        return code;
    }

    /** Whether nouns begin with a capital, so that what has none behind a weekday is no thing of that day: "Montag nochmal". */
    boolean capitalNouns() {
        return capitalNouns;
    }

    private Optional<String> template(DayForm form, Map<String, String> words) {
        if (form != DayForm.WEEKDAY) {
            return Optional.ofNullable(words.get(form.key()));
        }
        String tail = words.get("weekdayTail");
        return weekdays.isEmpty() ? Optional.empty()
                : Optional.of(tail == null ? "{weekday}" : "{weekday}|{fullday}(?:" + tail + ")");
    }

    private static List<List<String>> lists(Map<String, String> words, String key) {
        String text = words.getOrDefault(key, "");
        return text.isBlank() ? List.of()
                : Arrays.stream(text.split(",")).map(item -> Arrays.stream(item.split("\\|"))
                        .map(String::strip).map(Folded::of).toList()).toList();
    }

    /** Words by what they stand for, which is the first of each item. */
    private static void counted(Map<String, String> words, String key, BiConsumer<String, String> each) {
        for (List<String> item : lists(words, key)) {
            String[] first = item.getFirst().split("\\s+", 2);
            each.accept(first[1], first[0]);
            item.stream().skip(1).forEach(word -> each.accept(word, first[0]));
        }
    }

    private static Pattern behind(String words) {
        return Pattern.compile(words == null ? NEVER : BEFORE + "(?:" + spaced(Folded.of(words)) + ")\\s+$");
    }

    private static String spaced(String words) {
        return words.replaceAll(" (?![?*+])", "\\\\s+").replace(" ?", "\\s?");
    }

    /** The template with its places as groups, numbered where one comes twice. */
    private String filled(String template) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        return PLACE.matcher(spaced(Folded.of(template))).replaceAll(m -> Matcher.quoteReplacement("(?<" + m.group(1)
                + seen.merge(m.group(1), 1, Integer::sum) + ">" + place(m.group(1)) + ")"));
    }

    private String place(String what) {
        return switch (what) {
            case "n" -> "\\d{1,3}|" + any(numbers.keySet());
            case "unit" -> any(units.keySet());
            case "weekday" -> "(?:" + any(weekdays.keySet()) + ")(?!\\p{L})\\.?";
            case "fullday" -> any(fullWeekdays);
            case "month" -> "(?:" + any(months.keySet()) + ")(?!\\p{L})\\.?";
            case "o" -> any(ordinals.keySet());
            case "d" -> "\\d{1,2}(?![\\d:/-]|[.,]\\d)";
            default -> "\\d{4}|'\\d{2}";
        };
    }

    private static String any(Collection<String> words) {
        return words.isEmpty() ? NEVER
                : words.stream().sorted(Comparator.comparing(String::length).reversed())
                        .map(w -> Arrays.stream(w.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                        .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** What a whole folded text says, with or without a word such as "on" before it; empty if this language says nothing so. */
    Optional<DayAnswer> whole(String text, DaySums sums) {
        Matcher lead = Pattern.compile("^(?:" + on + ")\\s+").matcher(text);
        return answer(text, sums).or(() -> lead.find() ? answer(text.substring(lead.end()), sums) : Optional.empty());
    }

    /** How long a whole folded text says: "six weeks", "every other month", "quarterly"; empty if this language says nothing so. */
    Optional<Span> span(String text) {
        String rate = rates.get(text.replaceAll("\\s+", " "));
        if (rate != null) {
            return Optional.of(Span.of(Integer.parseInt(rate.replaceAll("\\D", "")), RATES.get(rate.charAt(rate.length() - 1))));
        }
        Optional<Span> other = everyOther.map(p -> p.matcher(text)).filter(Matcher::matches).map(m -> Span.of(2, new Groups(m).unit()));
        return other.or(() -> span.map(p -> p.matcher(text)).filter(Matcher::matches).map(Groups::new)
                .map(groups -> Span.of((int) groups.countOr(1), groups.unit())));
    }

    private Optional<DayAnswer> answer(String text, DaySums sums) {
        for (Template template : templates) {
            Matcher matcher = template.pattern().matcher(text);
            if (matcher.matches()) {
                return Optional.of(template.form().answer(new Groups(matcher), sums));
            }
        }
        return Optional.empty();
    }

    /** Every place in a folded text that may say a day. They may overlap. */
    List<Place> in(String text, DaySums sums) {
        List<Place> places = new ArrayList<>();
        for (Template template : templates) {
            Matcher matcher = template.pattern().matcher(text);
            while (matcher.find()) {
                Matcher before = behindOn.matcher(text.substring(0, matcher.start()));
                Groups groups = new Groups(matcher);
                places.add(new Place(template.form(), before.find() ? before.start() : matcher.start(), matcher.start(),
                        matcher.end(), groups.written(), template.form().answer(groups, sums)));
            }
        }
        return places;
    }

    /** The words after which a day without a year is one. */
    Pattern behindOn() {
        return behindOn;
    }

    /** Whether a text ends in a word that makes the day behind it a topic. */
    boolean doubts(String before) {
        return behindDoubt.matcher(before).find();
    }

    /** Whether a text ends in a word that makes what follows a name. */
    boolean names(String before) {
        return behindName.matcher(before).find();
    }

    /** Whether a text ends in a word that makes a weekday say which thing is meant: "le club du lundi". */
    boolean belongs(String before) {
        return behindOf.matcher(before).find();
    }

    /** Whether a word may follow a weekday that is a day. */
    boolean small(String word) {
        return small.contains(word);
    }

    /** The words found in the places of a template. */
    private final class Groups implements DayForm.Words {
        private final Matcher matcher;

        Groups(Matcher matcher) {
            this.matcher = matcher;
        }

        private Optional<String> said(String place) {
            return matcher.namedGroups().keySet().stream().filter(g -> g.matches(place + "\\d")).map(matcher::group)
                    .filter(g -> g != null).findFirst().map(g -> g.replaceAll("\\s+", " "));
        }

        private String name(String place) {
            String said = said(place).orElseThrow();
            return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
        }

        @Override
        public long count() {
            String said = said("n").orElseThrow();
            return Long.parseLong(numbers.getOrDefault(said, said));
        }

        /** How many, one where no number is said. */
        long countOr(long none) {
            return said("n").isPresent() ? count() : none;
        }

        @Override
        public DaySums.Unit unit() {
            return DaySums.Unit.valueOf(units.get(said("unit").orElseThrow()).toUpperCase(Locale.ROOT));
        }

        @Override
        public DayOfWeek weekday() {
            return weekdays.get(said("fullday").orElseGet(() -> name("weekday")));
        }

        boolean written() {
            return said("fullday").isPresent() || said("weekday").isEmpty() || fullWeekdays.contains(name("weekday"));
        }

        @Override
        public Month monthName() {
            return months.get(name("month"));
        }

        @Override
        public int day() {
            return Integer.parseInt(said("d").orElseGet(() -> ordinals.get(said("o").orElseThrow())));
        }

        @Override
        public Optional<Integer> yearIfSaid(DaySums sums) {
            return said("y").map(y -> y.startsWith("'") ? sums.year(Integer.parseInt(y.substring(1))) : (Integer) Integer.parseInt(y));
        }
    }
}
