// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.OpenDays;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.capture.internal.Employers.Said;
import org.wellspring.capture.internal.NameReader.Name;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;

/** What was read of a sentence so far, for the rules that read on. One sentence, one thread. */
abstract class Gathered {
    private static final Pattern WORDS = Pattern.compile("[\\p{L}'’-]+");
    /** A next step without a day comes up in a week. */
    static final int STEP_DAYS = OpenDays.STEP;
    /** What is longer ago is rarely the day of a touch that is told in passing. */
    static final int LATELY_DAYS = 120;
    final Words words;
    final SentenceDays days;
    final Book book;
    final String text;
    final LocalDate today;
    final Kin kin;
    final NameReader reader;
    final Employers employers;
    final Caution caution;
    final List<Line> lines = new ArrayList<>();
    final List<Name> names = new ArrayList<>();
    /** Those of them whom the touch was with; empty while nothing tells. */
    final List<Name> with = new ArrayList<>();
    final List<Said> said = new ArrayList<>();
    Part.Occasion occasion;
    Line touch;
    /** Whether no day was said of the touch, so that it is taken to be today's. */
    boolean dayless;
    /** A touch of which it is open whom it was with. */
    boolean weakTouch;
    Stretch weakWhom;
    /** Whether something was told of that happened or will. */
    boolean told;
    /** "Remind me", of which what comes next says of what. */
    Stretch reminded;
    /** The day it is said with, if it is. */
    DayChoice remindedOn;
    /** The day that stands before what is read. */
    Stretch before;
    /** Said to be somebody by a word in front, who may be another one of that name: "my sister Ana". */
    final List<Name> described = new ArrayList<>();
    final List<Name> guessed = new ArrayList<>();
    /** Who has left a house, of whom it may be said where they are now. */
    Name left;
    /** The last part whose text the next segment may continue. */
    Line open;
    String topic = "";
    /** Where the text names days. */
    List<Part.Span> dayPlaces = List.of();

    /** Whether a next step comes up when it does because no day was said for it. */
    static boolean ofNoDay(Part.NextStep step, LocalDate today) {
        return step.due().equals(today.plusDays(STEP_DAYS));
    }

    Gathered(Words words, SentenceDays days, Book book, String text, boolean noCapitals) {
        this.words = words;
        this.days = days;
        this.book = book;
        this.text = text;
        this.today = days.today();
        kin = new Kin(words, book, text);
        reader = new NameReader(words, book, kin, noCapitals);
        employers = new Employers(words, book);
        caution = new Caution(words, book, days);
    }

    String text() {
        return text;
    }

    LocalDate today() {
        return today;
    }

    SentenceDays days() {
        return days;
    }

    List<Part.Span> dayPlaces() {
        return dayPlaces;
    }

    List<Line> lines() {
        return lines;
    }

    List<Name> names() {
        return names;
    }

    List<Said> said() {
        return said;
    }

    Optional<Part.Occasion> occasion() {
        return Optional.ofNullable(occasion);
    }

    Optional<Line> touch() {
        return Optional.ofNullable(touch);
    }

    boolean weakTouch() {
        return weakTouch;
    }

    Optional<Stretch> weakWhom() {
        return Optional.ofNullable(weakWhom);
    }

    List<Name> with() {
        return with;
    }

    /** Whether nothing but its place told a name. */
    boolean guessed(Name name) {
        return guessed.contains(name);
    }

    /** Whether a word in front says who it is, so that somebody of the book need not be meant. */
    boolean described(Name name) {
        return described.stream().anyMatch(other -> other.text().span().equals(name.text().span()));
    }

    Caution caution() {
        return caution;
    }

    Ways ways() {
        return new Ways(words, book, days);
    }

    NameReader reader() {
        return reader;
    }

    Kin kin() {
        return kin;
    }

    /** Only words that mean nothing by themselves: "and she". */
    boolean empty(Stretch s) {
        return Stream.of(Folded.of(s.text()).split("[\\s,]+")).allMatch(word -> words.is("lead", word) || words.is("pronouns", word) || words.is("join", word));
    }

    /** The day in a text, or the one said in front of it. */
    DayChoice day(Stretch s, Toward toward) {
        DayChoice day = DayChoice.in(s, days, toward);
        if (before == null || !day.days().isEmpty()) {
            return day;
        }
        DayChoice ahead = DayChoice.in(before, days, toward);
        return new DayChoice(day.rest(), ahead.days(), ahead.ask(), ahead.open());
    }

    boolean mentioned(Name name) {
        String folded = Folded.of(name.text().words());
        return names.stream().map(n -> Folded.of(n.text().words())).anyMatch(n -> n.equals(folded) || n.startsWith(folded + " "));
    }

    void addName(Name name) {
        if (!mentioned(name)) {
            names.add(name);
        }
    }

    /** Somebody whom the touch was with. */
    void addWith(Name name) {
        addName(name);
        with.add(placed(name));
    }

    Optional<Part.Span> span(Optional<Name> whose) {
        return whose.map(this::placed).map(name -> name.text().span());
    }

    /** The first mention of the same person. */
    Name placed(Name name) {
        String folded = Folded.of(name.text().words());
        return names.stream().filter(n -> Folded.of(n.text().words()).equals(folded) || Folded.of(n.text().words()).startsWith(folded + " "))
                .findFirst().orElse(name);
    }

    static Stretch group(Stretch s, Matcher m, String group) {
        int[] place = Words.group(m, group);
        return place == null ? s.sub(0, 0) : s.sub(place[0], place[1]);
    }

    Optional<Matcher> way(String key, String folded) {
        return words.ways(key).stream().map(p -> p.matcher(folded)).filter(Matcher::matches).findFirst();
    }

    /** Whether words say that something was not. */
    boolean denied(String folded) {
        return words.within("denied").matcher(folded).find() && !words.within("undenied").matcher(folded).find();
    }

    /** "No answer": the call or the visit reached nobody. What was sent is sent, and whom one met was there. */
    void tried(Stretch s) {
        Optional<Line> later = later();
        if (later.isPresent() && later.get().part() instanceof Part.Touch second && second.kind() == InteractionKind.CALL) {
            lines.set(lines.indexOf(later.get()), new Line(second.tried(true), later.get().alternatives(), later.get().ask()));
            return;
        }
        if (touch != null && touch.part() instanceof Part.Touch happened && (happened.kind() == InteractionKind.CALL
                || happened.kind() == InteractionKind.MEETING && !happened.met() && happened.channel().isEmpty())) {
            touch = new Line(happened.tried(true), touch.alternatives(), touch.ask());
        } else if (touch == null && names.size() == 1 && words.only("unreached").matcher(Folded.of(s.text())).matches()) {
            // "Jonas - vm full"
            touch = Line.of(new Part.Touch(s.span(), InteractionKind.CALL, today, Direction.OUT, "", false, true));
            with.addAll(names);
            dayless = true;
        } else {
            note(s);
        }
    }

    /** The last touch told, where one was told before. */
    private Optional<Line> later() {
        return lines.stream().filter(line -> line.part() instanceof Part.Touch).reduce((a, b) -> b);
    }

    void touchOn(DayChoice when) {
        Optional<Line> later = later();
        if (later.isPresent() && later.get().part() instanceof Part.Touch second) {
            Optional<LocalDate> day = when.days().stream().filter(d -> !d.isAfter(today)).findFirst().filter(d -> second.date().equals(today));
            day.ifPresent(d -> lines.set(lines.indexOf(later.get()),
                    new Line(second.on(d), when.ask() ? List.of(second) : List.of(), when.ask() ? Ask.DAY : later.get().ask())));
            return;
        }
        if (touch == null || !(touch.part() instanceof Part.Touch happened) || when.days().isEmpty() || !happened.date().equals(today)) {
            return;
        }
        List<LocalDate> past = when.days().stream().filter(d -> !d.isAfter(today)).toList();
        if (!past.isEmpty()) {
            dayless = false;
            touch = new Line(happened.on(past.getFirst()), past.stream().skip(1).map(happened::on).toList(),
                    when.ask() ? Ask.DAY : touch.ask());
        }
    }

    void swap(Line old, Line fresh) {
        int at = lines.indexOf(old);
        if (at >= 0) {
            lines.set(at, fresh);
        }
        open = fresh;
    }

    void add(Part part) {
        Line line = Line.of(part);
        lines.add(line);
        open = line;
    }

    void addOpen(Line line) {
        lines.add(line);
        open = line;
    }

    /** The same on the day said; a day that is past, or one of several, is asked for. */
    Line dated(Part part, DayChoice when) {
        List<LocalDate> coming = when.days().stream().filter(d -> !d.isBefore(today)).toList();
        List<LocalDate> all = coming.isEmpty() ? when.days() : coming;
        boolean ask = when.ask() || coming.isEmpty();
        List<Part> others = all.stream().skip(1).map(part::on).toList();
        List<Part> note = List.of(new Part.Note(part.span(), text.substring(part.span().start(), part.span().end()).strip()));
        return new Line(part.on(all.getFirst()), ask && others.isEmpty() ? note : others, ask ? Ask.DAY : Ask.NOTHING);
    }

    /** The name before a place in the text, else the last. */
    Name nearest(Stretch s) {
        return names.stream().filter(name -> name.text().start() < s.start()).reduce((a, b) -> b).orElseGet(names::getLast);
    }

    /** The people of the book whom a piece names. */
    List<Name> knownIn(Stretch s) {
        return WORDS.matcher(s.text()).results().filter(word -> Character.isUpperCase(word.group().codePointAt(0)))
                .flatMap(word -> reader.at(s, word.start(), true).filter(name -> name.text().start() == s.start() + word.start() && !NameReader.owner(s, name)
                        && (!book.named(name.text().words()).isEmpty() || !book.called(name.text().words()).isEmpty())).stream())
                .toList();
    }

    Pattern anyPhrase() {
        return words.anyPhrase();
    }

    Stretch withoutArticle(Stretch s) {
        Matcher m = words.starting("articles").matcher(Folded.of(s.text()));
        // "La Marea" begins with its article
        return m.find() && m.end() < s.text().length() && (s.start() == 0 || !Character.isUpperCase(s.text().codePointAt(0)))
                ? s.sub(m.end(), s.text().length())
                : s;
    }

    /** A day inside of what is only noted may be the day of the touch, or of anything: ask. */
    void perhapsOn(DayChoice when, Stretch s) {
        String folded = Folded.of(s.text()).stripLeading();
        if (words.starting("others").matcher(folded).find() || words.starting("possessive").matcher(folded).find()) {
            // "his mum passed away on Thursday" has its own day
            return;
        }
        if (touch != null && touch.ask() == Ask.NOTHING && touch.part() instanceof Part.Touch happened && happened.date().equals(today)
                && !words.within("until").matcher(Folded.of(s.text())).find() && when.days().size() == 1 && !when.ask()
                && when.days().getFirst().isBefore(today)
                && when.days().getFirst().isAfter(today.minusDays(LATELY_DAYS))) {
            touch = new Line(happened, List.of(happened.on(when.days().getFirst())), Ask.DAY);
        }
    }

    void note(Stretch text) {
        if (!text.isEmpty()) {
            lines.add(Line.of(new Part.Note(text.span(), text.words())));
        }
    }

    static String capital(String text) {
        return text.isEmpty() ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + text.substring(text.offsetByCodePoints(0, 1));
    }
}
