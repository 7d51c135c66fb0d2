// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.core.days.DayAnswer;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;

/** The days of one sentence in its language: each stretch is read once, and what is somebody's name is no day. One thread. */
final class SentenceDays {
    private record Asked(String text, Toward toward) {
    }

    private static final Pattern SHORT = Pattern
            .compile("(?<!\\p{L})(\\p{L}[\\p{L}'-]*)\\s+(\\p{L}{2,5})\\.?(?:(?=\\s*(?:$|[,;:)]))()|(?=\\s+(?:ge|be|an|tele)\\p{L}+(?:t|en)(?!\\p{L})))");
    private final DayReader reader;
    private final Words words;
    private final Book book;
    private final Map<Asked, List<DayReader.Found>> found = new HashMap<>();

    SentenceDays(DayReader reader, Words words, Book book) {
        this.reader = reader;
        this.words = words;
        this.book = book;
    }

    LocalDate today() {
        return reader.today();
    }

    /** What a whole text says. */
    DayAnswer read(String text, Toward toward) {
        return reader.read(text, toward);
    }

    /** The days that a text names, in its order; "Herr Freitag" and "un tal Domingo" are none, "by Friday" is none that is past. */
    List<DayReader.Found> find(String text, Toward toward) {
        Stretch said = new Stretch(text, 0).withoutBlanks();
        return said.start() == 0 ? in(text, toward)
                : in(said.text(), toward).stream().map(day -> new DayReader.Found(day.from() + said.start(), day.to() + said.start(), day.answer(), day.sure()))
                        .toList();
    }

    private List<DayReader.Found> in(String text, Toward toward) {
        return found.computeIfAbsent(new Asked(text, toward),
                asked -> withFeasts(text, toward, withShort(text, toward, reader.find(text, toward, List.of(words.code())))).stream()
                        .filter(day -> !words.titled(Folded.of(text.substring(0, day.from()))) && !somebody(text, day))
                        .filter(day -> toward != Toward.PAST || !words.starting("until").matcher(Folded.of(text.substring(day.from(), day.to()))).find()
                                && (day.from() == 0 || !words.starting("sinceThen").matcher(Folded.of(text.substring(day.from(), day.to()))).find())
                                && !announced(text, day))
                        .map(day -> toward != Toward.FUTURE ? day
                                : nth(text, day).map(date -> new DayReader.Found(day.from(), day.to(), new DayAnswer.Day(date), day.sure())).orElse(day))
                        .toList());
    }

    /** "Coffee with Sunday": somebody of the book, where somebody is to be named. */
    private boolean somebody(String text, DayReader.Found day) {
        String word = text.substring(day.from(), day.to());
        return Character.isUpperCase(word.codePointAt(0)) && word.chars().allMatch(Character::isLetter) && book.isName(word)
                && words.behind("toward").matcher(Folded.of(text.substring(0, day.from()))).find();
    }

    /** "Emily called, is coming Thursday": the day of what somebody is about to do is none that is past. */
    private boolean announced(String text, DayReader.Found day) {
        // "coming Thursday" is a day with its verb
        Matcher verb = words.starting("announcing").matcher(Folded.of(text.substring(day.from(), day.to())));
        int end = verb.find() ? day.from() + verb.end() : day.from();
        Matcher m = words.announced().matcher(Folded.of(text.substring(0, end)));
        if (!m.find() || m.start("bare") >= 0 && end > day.from()) {
            return false;
        }
        // "visiting professor Lena Vogt on Thursday"
        return m.start("bare") != 0 || text.substring(m.end("bare"), end).chars().noneMatch(Character::isUpperCase);
    }

    /** "every Monday", "the first Monday of the month": a day by whose words more is said than the one day, so that they stay. */
    boolean tellsMore(String text, DayReader.Found day) {
        return words.behind("every").matcher(Folded.of(text.substring(0, day.from()))).find()
                || words.starting("every").matcher(Folded.of(text.substring(day.from(), day.to()))).find() || nth(text, day).isPresent();
    }

    /** The next first Monday of a month, today included, where "the first Monday of the month" is said. */
    private Optional<LocalDate> nth(String text, DayReader.Found day) {
        String[] said = Folded.of(text.substring(day.from(), day.to())).strip().split("\\s+");
        String[] before = Folded.of(text.substring(0, day.from())).strip().split("\\s+");
        Optional<Integer> nth = words.nth(said.length > 1 ? said[said.length - 2] : before[before.length - 1]);
        boolean month = words.starting("ofMonth").matcher(Folded.of(text.substring(day.to())).replaceAll("[^\\p{L}' ]", " ").strip() + " ").find()
                || words.behind("every").matcher(Folded.of(text.substring(0, day.from()))).find();
        boolean weekday = words.is("weekdays", said[said.length - 1].replace(".", ""));
        return day.answer().day().filter(date -> nth.isPresent() && month && weekday).map(date -> {
            LocalDate here = date(today(), nth.get(), date.getDayOfWeek());
            return here.isBefore(today()) ? date(today().plusMonths(1), nth.get(), date.getDayOfWeek()) : here;
        });
    }

    private static LocalDate date(LocalDate month, int nth, DayOfWeek weekday) {
        return month.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }

    /** "by Christmas", "on Boxing Day": a day of the year by its name, behind a word that says by when; not "before Christmas dinner". */
    private List<DayReader.Found> withFeasts(String text, Toward toward, List<DayReader.Found> days) {
        if (toward != Toward.FUTURE) {
            return days;
        }
        List<DayReader.Found> all = new ArrayList<>(days);
        Matcher m = words.feasts().matcher(Folded.of(text));
        while (m.find()) {
            int from = m.start();
            int to = m.end();
            if (days.stream().noneMatch(other -> other.from() < to && from < other.to())) {
                all.add(new DayReader.Found(from, to, new DayAnswer.Day(coming(words.feast(m.group(1)))), true));
            }
        }
        all.sort(Comparator.comparingInt(DayReader.Found::from));
        return all;
    }

    private LocalDate coming(MonthDay day) {
        LocalDate next = day.atYear(today().getYear());
        return next.isBefore(today()) ? day.atYear(today().getYear() + 1) : next;
    }

    /** "u. Bob Mo telefoniert", "coffee w/ chidi sat": a short weekday behind somebody of the book, at the end or before the verb. */
    private List<DayReader.Found> withShort(String text, Toward toward, List<DayReader.Found> days) {
        List<DayReader.Found> all = new ArrayList<>(days);
        String folded = Folded.of(text);
        Matcher m = SHORT.matcher(folded);
        for (int at = 0; m.find(at); at = m.start(1) + m.group(1).length()) {
            int from = m.start(2);
            int to = m.end(2);
            DayAnswer day = words.is("weekdays", m.group(2)) && (book.knows(text.substring(m.start(1), m.end(1))) || words.is("surely", m.group(2)))
                    && (m.group(3) != null || words.capitalNouns()) ? reader.read(m.group(2), toward) : new DayAnswer.Unknown(DayAnswer.Reason.NOT_A_DAY);
            if (day instanceof DayAnswer.Day && days.stream().noneMatch(other -> other.sure() && other.from() < to && from < other.to())) {
                all.removeIf(other -> other.from() < to && from < other.to());
                all.add(new DayReader.Found(from, to, day, true));
            }
        }
        all.sort(Comparator.comparingInt(DayReader.Found::from));
        return all;
    }
}
