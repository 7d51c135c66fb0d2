// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;

/**
 * The day of a step or promise that names an occasion and no day: "a card for her birthday" is for that birthday, if the book knows it;
 * else the day is asked for. One sentence, one thread.
 */
final class OccasionDay {
    private static final Pattern OWNER = Pattern.compile("^['’]?s?['’]?\\s+");
    private static final Pattern ROUND = Pattern.compile("(?:\\d+\\S*|\\p{L}+(?:th|ten|st))\\s+");
    private static final int MOST_WORDS = 4;
    private final Words words;
    private final Book book;
    private final SentenceDays days;
    private final String text;
    private final List<Part.Who> people;

    OccasionDay(Words words, Book book, SentenceDays days, String text, List<Part.Who> people) {
        this.words = words;
        this.book = book;
        this.days = days;
        this.text = text;
        this.people = people;
    }

    /** Where an occasion stands, and the days that the book knows for it. */
    private record Named(int from, int to, List<LocalDate> known, boolean open) {
    }

    /** The same on the day of the occasion that it names; as it is where it names none, or a day. */
    Line dated(Line line) {
        boolean without = line.part() instanceof Part.NextStep step && Gathered.ofNoDay(step, days.today())
                || line.part() instanceof Part.Promised promised && promised.due().isEmpty();
        if (!without || line.ask() == Ask.DAY || people.isEmpty()) {
            return line;
        }
        String said = text.substring(line.part().span().start(), line.part().span().end());
        String folded = Folded.of(said);
        if (words.within("afterwards").matcher(folded).find() || !days.find(said, Toward.FUTURE).isEmpty()) {
            return line;
        }
        return named(folded, line.part()).map(occasion -> on(line, occasion)).orElse(line);
    }

    private Line on(Line line, Named occasion) {
        Part part = line.part();
        if (occasion.known().size() == 1 && !occasion.open()) {
            return new Line(part.on(occasion.known().getFirst()), line.alternatives(), line.ask());
        }
        LocalDate today = days.today();
        List<Part> options = Stream.concat(occasion.known().stream(), Stream.of(today.plusDays(Gathered.STEP_DAYS), today.plusMonths(1), today.plusMonths(3)))
                .distinct().<Part>map(part::on).toList();
        return new Line(options.getFirst(), Stream.concat(options.stream().skip(1), line.alternatives().stream().filter(Part.Note.class::isInstance)).toList(),
                Ask.DAY);
    }

    private Optional<Named> named(String folded, Part part) {
        int start = part.span().start();
        Matcher yearly = words.within("yearly").matcher(folded);
        if (yearly.find()) {
            return Optional.of(of(folded, yearly, start, whose(yearly, folded, part), false));
        }
        Matcher birthday = words.within("birthdays").matcher(folded);
        if (birthday.find()) {
            return Optional.of(of(folded, birthday, start, whose(birthday, folded, part), true));
        }
        Matcher festive = words.within("festive").matcher(folded);
        while (festive.find()) {
            if (behindAWord(folded.substring(0, festive.start()))) {
                return Optional.of(new Named(festive.start(), festive.end(), List.of(), true));
            }
        }
        return Optional.empty();
    }

    private Named of(String folded, Matcher m, int start, List<UUID> whose, boolean birthday) {
        List<LocalDate> known = whose.stream().flatMap(id -> (birthday ? book.birthday(id) : book.anniversary(id)).stream()).distinct().toList();
        boolean about = words.behind("around").matcher(lastWords(folded.substring(0, m.start()))).find()
                || words.starting("festive").matcher(folded.substring(m.end()).stripLeading() + " ").find();
        return new Named(m.start(), m.end(), known, about || whose.size() != 1);
    }

    /** "before her", "after Tom's": the word that tells when, with nothing but the owner behind it. */
    private String lastWords(String before) {
        Matcher around = words.before("around").matcher(before);
        int at = -1;
        while (around.find()) {
            at = around.end();
        }
        return at >= 0 && before.substring(at).strip().split("\\s+").length <= MOST_WORDS ? before.substring(0, at).stripTrailing() + " " : "";
    }

    /** "for the wedding", "at her exam", not "photos of the wedding". */
    private boolean behindAWord(String before) {
        Matcher on = words.before("occasionBy").matcher(before);
        int at = -1;
        while (on.find()) {
            at = on.end();
        }
        return at >= 0 && before.substring(at).strip().split("\\s+").length <= MOST_WORDS;
    }

    /** Whose it is: of the one who is named beside it, else of the one that the step is about; of nobody where somebody else's is told. */
    private List<UUID> whose(Matcher occasion, String folded, Part part) {
        int start = part.span().start();
        Optional<Part.Who> owner = people.stream()
                .filter(who -> who.span().end() <= start + occasion.start() && owns(text.substring(who.span().end(), start + occasion.start())))
                .reduce((a, b) -> b)
                .or(() -> people.stream()
                        .filter(who -> who.span().start() >= start + occasion.end()
                                && words.only("ofWhom").matcher(Folded.of(text.substring(start + occasion.end(), who.span().start())).strip()).matches())
                        .findFirst());
        if (owner.isPresent()) {
            return owner.get().match().stream().map(Part.Candidate::id).toList();
        }
        String before = ROUND.matcher(folded.substring(0, occasion.start())).replaceAll("").stripTrailing();
        String last = before.substring(before.lastIndexOf(' ') + 1);
        boolean somebodyElse = words.is("mine", last) || last.endsWith("'s") || last.endsWith("s'");
        boolean theirs = before.isEmpty() || !somebodyElse && (words.is("possessive", last) || words.is("articles", last) || words.is("hanging", last)
                || words.is("happy", last) || people.stream().anyMatch(who -> Folded.of(who.words()).endsWith(last)));
        List<Part.Who> meant = part.whose().map(span -> people.stream().filter(who -> who.span().equals(span)).toList()).orElse(people);
        return theirs ? meant.stream().flatMap(who -> who.match().stream()).map(Part.Candidate::id).distinct().toList() : List.of();
    }

    /** Whether only a sign of the genitive and a number stand between a name and what is theirs: "Tom's 40th ", "Toms ". */
    private boolean owns(String between) {
        Matcher sign = OWNER.matcher(between);
        return sign.find() && (between.startsWith("'") || between.startsWith("’") || words.capitalNouns() && between.startsWith("s"))
                && ROUND.matcher(Folded.of(between.substring(sign.end()))).replaceAll("").isBlank();
    }
}
