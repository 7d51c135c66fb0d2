// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;

/** Whether a piece with a day tells of something that comes up for me on it. One sentence, one thread. */
final class Ahead {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+");
    private static final Pattern CLOCK = Pattern.compile("(?<!\\p{L})(?:um|at|a|a las|gegen|vers|sobre las) \\d{1,2}(?![\\p{N}.,/]|\\s\\p{L})");
    private static final Pattern NOUN = Pattern.compile("^ ?(?!(?:by|at|on|in|with|for|from|to|um|bei|mit|zu|im|in|à|chez|avec|con|en) )\\p{L}+\\s*$");
    private static final int LONG_AGO_DAYS = 120;
    private static final int FEW_WORDS = 5;
    private static final int MOST_WORDS = 12;
    private final Words words;
    private final Book book;
    private final SentenceDays days;
    private final String text;
    private final List<Part.Who> people;
    private final Standing standing;

    Ahead(Words words, Book book, SentenceDays days, String text, List<Part.Who> people) {
        this.words = words;
        this.book = book;
        this.days = days;
        this.text = text;
        this.people = people;
        standing = new Standing(words);
    }

    /** What a piece and the day inside of it say. */
    enum Sure { YES, PERHAPS, NO }

    /** Whether it is mine, or theirs to do for me, and cannot have been. */
    Sure mine(Stretch piece, DayReader.Found day, LocalDate on) {
        String folded = Folded.of(piece.text());
        String told = standing.behindSaying(folded.substring(0, day.from())) + folded.substring(day.from());
        boolean promised = words.within("theirs").matcher(folded).find();
        boolean forMe = promised || words.within("toMe").matcher(told).find() || words.within("delivers").matcher(folded).find();
        Doer doer = Doer.of(piece, standing.stripped(told), words, book, text, people);
        if (standing.denied(folded) || lasts(folded, day, forMe) || ofAThing(folded, day)
                || !promised && doer != Doer.ME && words.within("past").matcher(folded).find()) {
            return Sure.NO;
        }
        boolean comes = switch (doer) {
            // what I say I do
            case ME -> true;
            // "he'll send …", "she lets me know": what they do for me, and nothing else that they do
            // or a name beside an appointment, and no more: "Ana tomorrow 8:30 coffee"
            case THEY -> !ofIt(folded, day) && (forMe || WORD.matcher(told).results().count() <= FEW_WORDS && words.within("appointment").matcher(told).find());
            case OTHERS -> false;
            // an appointment or something to do: few words without anybody who does it; what came from somebody is none
            case NOBODY -> WORD.matcher(told).results().count() <= MOST_WORDS && !cameFrom(piece) && !words.starting("theyDo").matcher(told.strip()).find();
        };
        if (!comes || !sure(piece, on) && !evident(folded, told, day, forMe)) {
            return Sure.NO;
        }
        // what somebody wants to do, or "tickets for Saturday"
        boolean forThatDay = doer == Doer.THEY
                && (words.is("forDay", lastWord(folded, day)) || words.starting("forDay").matcher(folded.substring(day.from(), day.to())).find());
        return words.within("wishes").matcher(told).find() && words.within("toMe").matcher(told).find() || forThatDay ? Sure.PERHAPS : Sure.YES;
    }

    /** "Three mails from Ana this week". */
    private boolean cameFrom(Stretch piece) {
        return people.stream().filter(who -> who.span().overlaps(piece.span()) && who.span().start() >= piece.start())
                .anyMatch(who -> words.behind("from").matcher(Folded.of(text.substring(piece.start(), who.span().start()))).find());
    }

    /** Something that goes on for a while, comes every year, or has no day of its own ("early March"). */
    private boolean lasts(String folded, DayReader.Found day, boolean forMe) {
        String before = folded.substring(0, day.from()).stripTrailing();
        String around = before + " " + folded.substring(day.from(), day.to());
        String two = before.substring(Math.max(0, before.lastIndexOf(' ', before.lastIndexOf(' ') - 1) + 1));
        return words.within("lasting").matcher(folded).find() || words.within("since").matcher(around).find() && !forMe
                || Stream.of("birthdays", "yearly", "born").anyMatch(key -> words.within(key).matcher(folded).find())
                || words.is("partOf", lastWord(folded, day)) || words.is("partOf", two) || words.within("vague").matcher(before).find();
    }

    /** "a 15 January start": the day of a thing. */
    private boolean ofAThing(String folded, DayReader.Found day) {
        return words.is("articles", lastWord(folded, day)) && NOUN.matcher(folded.substring(day.to())).find();
    }

    /** "the gala of 12 December": a day of a thing that somebody else does something with. */
    private boolean ofIt(String folded, DayReader.Found day) {
        return words.is("of", lastWord(folded, day)) || words.starting("of").matcher(folded.substring(day.from(), day.to())).find();
    }

    private static String lastWord(String folded, DayReader.Found day) {
        String before = folded.substring(0, day.from()).stripTrailing();
        return before.substring(before.lastIndexOf(' ') + 1);
    }

    /** Whether the words say by themselves that it is to come. */
    private boolean evident(String folded, String told, DayReader.Found day, boolean forMe) {
        boolean deadline = words.starting("until").matcher(folded.substring(day.from(), day.to())).find()
                || words.within("deadline").matcher(lastWord(folded, day)).matches();
        boolean hour = TouchReading.HOUR.matcher(folded).find() || CLOCK.matcher(folded).find();
        return deadline || !words.within("gone").matcher(told).find()
                && (forMe || hour || words.within("ahead").matcher(told).find() || words.within("turns").matcher(folded).find());
    }

    /** Whether the day can be no day that is past, but one long ago. */
    private boolean sure(Stretch piece, LocalDate on) {
        LocalDate today = days.today();
        return days.find(piece.text(), Toward.PAST).stream().flatMap(found -> found.answer().day().stream())
                .allMatch(day -> day.isAfter(today)
                        || day.isBefore(today.minusDays(LONG_AGO_DAYS)) && on.toEpochDay() - today.toEpochDay() < today.toEpochDay() - day.toEpochDay());
    }
}
