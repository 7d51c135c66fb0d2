// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.days;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.spi.DayLanguage;
import org.wellspring.core.words.UserLocale;

/**
 * Reads days as people type them and files hold them. Immutable; any thread.
 * <p>
 * It answers what a text says and leaves to the caller what of it will do. Words of English, German, French and Spanish
 * are known, of languages that plug-ins add, and the names of weekdays and months of the locale.
 */
public final class DayReader {
    private static final List<DayWords> OURS = Stream.of("en", "de", "fr", "es").map(DayWords::ofFile).toList();
    private static final List<DayWords> NAMES = Stream.of("it", "pt", "nl", "sv", "pl").map(Locale::forLanguageTag)
            .map(DayWords::of).toList();
    private static final Pattern TIME = Pattern.compile(
            "^(.*?[^\\s,])(?:\\s*[\\s,t]\\s*(?:at |um |a las |a )?)(\\d{1,2})[:h](\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([ap]\\.?m\\.?)?(?: uhr)?\\s*(z|utc|gmt|[+-]\\d{2}(?::?\\d{2})?)?$");
    /** "today 11am": an hour alone is one only with its half of the day. The groups are those of {@link #TIME}. */
    private static final Pattern HOUR = Pattern.compile(
            "^(.*?[^\\s,])(?:\\s*[\\s,t]\\s*(?:at )?)(1[0-2]|0?[1-9])(?:(x)(x)){0}\\s*([ap]\\.?m\\.?)(?:(z)){0}$");
    private static final Pattern BASIC_TIME = Pattern.compile(
            "^(\\d{8}|--\\d{4})t(\\d{2})(?:(\\d{2})(?:(\\d{2})(?:[.,]\\d+)?)?)?()(z|[+-]\\d{2}(?::?\\d{2})?)?$");
    private static final Pattern ONLY_ZONE = Pattern.compile("^(\\d{4}-?\\d{2}-?\\d{2})(?:z|[+-]\\d{2}:?\\d{2})$");
    private static final Pattern WORD_AFTER = Pattern.compile("^\\s+([\\p{L}][\\p{L}\\p{M}'-]*)");
    private static final Pattern DASHED = Pattern.compile("^(\\d{1,2})-(\\p{L}+\\.?)-(\\d{4})$");
    /** "martes 24", "Tuesday the 24th", but not "Friday 5 people", "Friday 10:30", "Monday 12 h". */
    private static final Pattern NUMBERED = Pattern.compile(
            "^,?\\s+(?:the |der |dem |den |le |el |dia )?(\\d{1,2})(st|nd|rd|th|\\.|º)?(?![\\p{L}\\p{N}/%€$£]|[.,:/-]\\d|\\s*(?:[ap]\\.?m|uhr|hrs?|h|o'clock)(?!\\p{L}))");
    private static final int NOON = 12;

    /**
     * A place in a text that says a day.
     *
     * @param from index of its first character, with a preposition that belongs to it
     * @param to index after its last
     * @param answer what it says; {@link DayAnswer.Unknown} for a day no calendar has
     * @param sure false if it may as well be something else, such as the name of a thing: worth a question
     */
    public record Found(int from, int to, DayAnswer answer, boolean sure) {
    }

    private final LocalDate today;
    private final Locale locale;
    private final DayOrder order;
    private final List<DayWords> languages;

    private DayReader(LocalDate today, Locale locale, DayOrder order, List<DayWords> languages) {
        this.today = today;
        this.locale = locale;
        this.order = order;
        this.languages = languages;
    }

    /** Seen from a day, for people of a locale. */
    public static DayReader of(LocalDate today, Locale locale) {
        return new DayReader(today, locale, DayOrder.of(locale), Stream.concat(OURS.stream(),
                Stream.of(DayWords.of(locale))).toList());
    }

    /** Seen from the day of a space's clock, in the user's locale, in the order of day and month that the setting says. */
    public static DayReader of(Space space) {
        DayReader reader = of(LocalDate.now(space.clock()), UserLocale.current().forms());
        return DaySettings.order(new Settings(space).get(DaySettings.ORDER)).map(reader::with).orElse(reader);
    }

    /** The same, seen from another day. */
    public DayReader on(LocalDate day) {
        return new DayReader(day, locale, order, languages);
    }

    /** The same with another order of day and month, such as the one a column of a file shows. */
    public DayReader with(DayOrder other) {
        return new DayReader(today, locale, other, languages);
    }

    /** The same with languages that plug-ins add. */
    public DayReader with(Collection<DayLanguage> more) {
        return new DayReader(today, locale, order, Stream.concat(languages.stream(), more.stream().map(DayWords::of)).toList());
    }

    /** The day it looks from. */
    public LocalDate today() {
        return today;
    }

    /** What 3/4 means to it. */
    public DayOrder order() {
        return order;
    }

    /** What a whole text says. Never throws. */
    public DayAnswer read(String text, Toward toward) {
        String folded = text == null ? "" : Folded.of(text).strip();
        if (folded.isEmpty()) {
            return new DayAnswer.Unknown(DayAnswer.Reason.EMPTY);
        }
        DayAnswer day = day(folded, toward);
        return day instanceof DayAnswer.Unknown ? timed(folded, toward).orElse(day) : day;
    }

    /** How long a whole text says in any of the languages: "6 weeks", "alle sechs Wochen", "every other month", "quarterly"; empty for anything else. */
    public Optional<Span> span(String text) {
        String folded = Folded.of(text).strip();
        return Stream.concat(mine(), languages.stream()).map(w -> w.span(folded)).flatMap(Optional::stream).filter(s -> s.days() + s.months() > 0).findFirst();
    }

    private DayAnswer day(String text, Toward toward) {
        DaySums sums = new DaySums(today, toward);
        Matcher zone = ONLY_ZONE.matcher(text);
        Optional<DayAnswer> numbers = new NumberDays(sums, order).whole(zone.matches() ? zone.group(1) : text);
        return numbers.or(() -> words(text, sums)).or(() -> inside(text, toward))
                .orElse(new DayAnswer.Unknown(DayAnswer.Reason.NOT_A_DAY));
    }

    /** The user's own language first: "di" is Tuesday in German only. */
    private Optional<DayAnswer> words(String text, DaySums sums) {
        String spaced = DASHED.matcher(text).replaceAll("$1 $2 $3");
        return Stream.concat(Stream.concat(mine(), languages.stream()), NAMES.stream()).map(w -> w.whole(spaced, sums))
                .flatMap(Optional::stream).findFirst();
    }

    private Stream<DayWords> mine() {
        return languages.stream().filter(w -> w.code().equals(locale.getLanguage()));
    }

    /** "Friday, 6 March 2026": several ways at once that fill the text. */
    private Optional<DayAnswer> inside(String text, Toward toward) {
        return languages.stream().map(w -> found(text, null, toward, List.of(w)))
                .filter(found -> found.size() == 1 && found.getFirst().from() == 0 && found.getFirst().to() == text.length())
                .map(found -> found.getFirst().answer()).findFirst();
    }

    private Optional<DayAnswer> timed(String text, Toward toward) {
        Matcher time = TIME.matcher(text);
        Matcher basic = BASIC_TIME.matcher(text);
        Matcher hour = HOUR.matcher(text);
        Matcher m = Stream.of(basic, time, hour).filter(Matcher::matches).findFirst().orElse(null);
        if (m == null) {
            return Optional.empty();
        }
        DayAnswer day = day(m.group(1), toward);
        if (!(day instanceof DayAnswer.Day(LocalDate date))) {
            return day instanceof DayAnswer.Unknown ? Optional.empty() : Optional.of(day);
        }
        int hours = hour(Integer.parseInt(m.group(2)), m.group(5));
        int minute = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
        int second = m.group(4) == null ? 0 : Integer.parseInt(m.group(4));
        return hours > 23 || minute > 59 || second > 59 ? Optional.empty()
                : Optional.of(new DayAnswer.Timed(LocalDateTime.of(date, java.time.LocalTime.of(hours, minute, second)),
                        offset(m.group(6))));
    }

    private static int hour(int said, String half) {
        return half == null || half.isEmpty() ? said : said % NOON + (half.startsWith("p") ? NOON : 0);
    }

    private static Optional<ZoneOffset> offset(String said) {
        if (said == null) {
            return Optional.empty();
        }
        String digits = said.replace(":", "");
        return Optional.of(Character.isLetter(said.charAt(0)) ? ZoneOffset.UTC
                : ZoneOffset.of(digits.length() == 3 ? digits + "00" : digits));
    }

    /** The days a sentence in a language names, in its order; they do not overlap. With no language, in the locale's. */
    public List<Found> find(String text, Toward toward, Collection<String> codes) {
        Collection<String> asked = codes.isEmpty() ? List.of(locale.getLanguage()) : codes;
        return found(Folded.of(text), text, toward, asked(asked));
    }

    private List<DayWords> asked(Collection<String> codes) {
        List<DayWords> known = languages.stream().filter(w -> codes.contains(w.code())).toList();
        return known.isEmpty() ? languages.stream().filter(w -> w.code().isEmpty()).toList() : known;
    }

    /** With no original text, everything that may be a day is one. */
    private List<Found> found(String folded, String text, Toward toward, List<DayWords> words) {
        DaySums sums = new DaySums(today, toward);
        List<Candidate> all = new ArrayList<>();
        for (DayWords language : words) {
            language.in(folded, sums)
                    .forEach(place -> judged(place, folded, text, language).map(day -> numbered(day, folded, language, sums)).ifPresent(all::add));
        }
        NumberDays numbers = new NumberDays(sums, order);
        words.stream().map(DayWords::behindOn).findFirst().ifPresent(on -> numbers.in(folded, on).forEach(place -> {
            Matcher before = on.matcher(folded.substring(0, place.from()));
            all.add(new Candidate(new Found(before.find() ? before.start() : place.from(), place.to(), place.answer(),
                    place.sure()), place.from(), Optional.empty()));
        }));
        return joined(apart(all), folded);
    }

    /** With where the day itself begins, and the weekday it is if it is only one. */
    private record Candidate(Found found, int inner, Optional<DayOfWeek> weekday) {
    }

    /** Whether a place in words is a day, may be one, or is the name of something: "the Sunday market", "Tomorrow Cafe". */
    private static Optional<Candidate> judged(DayWords.Place place, String folded, String text, DayWords language) {
        Optional<DayOfWeek> weekday = place.form() == DayForm.WEEKDAY ? place.answer().day().map(LocalDate::getDayOfWeek)
                : Optional.empty();
        if (text == null) {
            return Optional.of(new Candidate(new Found(place.from(), place.to(), place.answer(), true), place.inner(), weekday));
        }
        String before = folded.substring(0, place.inner());
        Matcher next = WORD_AFTER.matcher(folded.substring(place.to()));
        boolean noun = next.find() && !language.small(next.group(1)) && (!language.capitalNouns()
                || Character.isUpperCase(text.charAt(place.to() + next.start(1))) || !Character.isUpperCase(text.charAt(place.inner())));
        boolean capital = Character.isUpperCase(text.charAt(place.inner()));
        boolean title = noun && capital && Character.isUpperCase(text.charAt(place.to() + next.start(1)));
        boolean sure = switch (place.form().trust()) {
            case SURE -> true;
            case TITLES -> !title || before.isBlank();
            case NAMES -> place.marked() || place.whole() && !noun && !language.doubts(before)
                    || place.form() == DayForm.DAY_OF_MONTH && !noun;
        };
        boolean name = !place.marked() && switch (place.form().trust()) {
            case SURE -> false;
            case TITLES -> noun && language.names(before);
            case NAMES -> language.belongs(before) || language.names(before) && noun
                    || !place.whole() && noun || !place.whole() && !capital && (language.names(before) || !folded.substring(place.to()).isBlank())
                    || place.form() == DayForm.DAY_OF_MONTH && noun;
        };
        if (name) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(new Found(place.from(), place.to(), place.answer(), sure), place.inner(), weekday));
    }

    /** With the day of the month behind a weekday; where they disagree, one of both. */
    private static Candidate numbered(Candidate day, String folded, DayWords language, DaySums sums) {
        Matcher number = NUMBERED.matcher(folded.substring(day.found().to()));
        if (day.weekday().isEmpty() || !number.find()) {
            return day;
        }
        int to = day.found().to() + number.end();
        Matcher next = WORD_AFTER.matcher(folded.substring(to));
        boolean counts = number.group(2) == null && next.find() && !language.small(next.group(1));
        DayAnswer date = sums.dayOfMonth(Integer.parseInt(number.group(1)));
        if (counts || date instanceof DayAnswer.Unknown) {
            return day;
        }
        return new Candidate(both(day, new Found(day.found().from(), to, date, true)), day.inner(), Optional.empty());
    }

    /** The earliest, of those the longest, and what does not overlap it. */
    private static List<Candidate> apart(List<Candidate> all) {
        List<Candidate> kept = new ArrayList<>();
        all.sort(Comparator.comparingInt((Candidate c) -> c.found().from()).thenComparing(c -> -c.found().to()));
        for (Candidate candidate : all) {
            if (kept.isEmpty() || candidate.found().from() >= kept.getLast().found().to()) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    /** "Friday, 6 March" is one day; where it isn't a Friday, one of two. */
    private static List<Found> joined(List<Candidate> apart, String text) {
        List<Found> joined = new ArrayList<>();
        for (int i = 0; i < apart.size(); i++) {
            Candidate here = apart.get(i);
            Candidate next = i + 1 < apart.size() ? apart.get(i + 1) : null;
            if (here.weekday().isPresent() && next != null && next.weekday().isEmpty()
                    && text.substring(here.found().to(), next.found().from()).matches("\\.?,?\\s*(?:the |der |dem |den |le |el )?")) {
                joined.add(both(here, next.found()));
                i++;
            } else {
                joined.add(here.found());
            }
        }
        return joined;
    }

    private static Found both(Candidate weekday, Found date) {
        Optional<LocalDate> day = date.answer().day();
        boolean agree = day.isEmpty() || day.get().getDayOfWeek() == weekday.weekday().orElseThrow();
        return new Found(weekday.found().from(), date.to(), agree ? date.answer()
                : new DayAnswer.Ambiguous(List.of(date.answer(), weekday.found().answer())), true);
    }

}
