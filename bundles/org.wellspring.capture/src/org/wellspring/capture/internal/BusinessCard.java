// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.core.days.Folded;

/**
 * "Business card of Rolf Meier, Meier AG", "Card from the trade fair: Jonas Feld, Feld Akustik": what follows is what stands on a card, and somebody's
 * name is first. It is no message and no meeting; the words before the name are a note. A card that may as well be one for a birthday is one of business
 * only if it is from somebody new by their whole name. Any thread.
 */
final class BusinessCard {
    private static final int MOST_WORDS = 6;
    private final String text;
    private final Words words;
    private final Book book;
    private final String folded;

    private BusinessCard(String text, Words words, Book book) {
        this.text = text;
        this.book = book;
        this.words = words;
        this.folded = Folded.of(text);
    }

    /**
     * What is on the card that a text tells of; empty if it tells of none.
     *
     * @param languages the likeliest first
     * @param reading reads in a language a text as long as this one, with nothing in it but what is on the card
     */
    static Optional<Understanding> in(String text, Stream<Words> languages, Book book, BiFunction<Words, String, Understanding> reading) {
        return languages.map(words -> new BusinessCard(text, words, book).read(reading)).flatMap(Optional::stream).findFirst();
    }

    private Optional<Understanding> read(BiFunction<Words, String, Understanding> reading) {
        return Stream.of(true, false).flatMap(sure -> read(sure, reading).stream()).findFirst();
    }

    private Optional<Understanding> read(boolean sure, BiFunction<Words, String, Understanding> reading) {
        Matcher card = words.opening(sure ? "businessCard" : "card").matcher(folded);
        if (!card.find()) {
            return Optional.empty();
        }
        Optional<Integer> colon = place(card.end());
        Matcher of = words.opening("cardOf").matcher(folded).region(card.end(), text.length());
        Optional<Integer> name = colon.or(() -> of.find() ? Optional.of(of.end()) : Optional.empty()).filter(at -> !text.substring(at).isBlank());
        return name.flatMap(at -> {
            Understanding read = reading.apply(words, " ".repeat(at) + text.substring(at));
            return read.all(Part.Who.class).stream().findFirst().filter(who -> sure || fresh(who)).map(who -> noted(read, who,
                    colon.map(c -> c - 1).orElse(card.end())));
        });
    }

    /** Behind the colon, if there is one and a place stands before it and no name: "from the trade fair:", "at the SMPS lunch:". */
    private Optional<Integer> place(int from) {
        int colon = text.indexOf(':', from);
        if (colon < 0 || text.substring(from, colon).matches("(?s).*[,;.!?].*")) {
            return Optional.empty();
        }
        Matcher of = words.opening("cardOf").matcher(folded).region(from, colon);
        boolean named = of.find() && of.end() < colon && Character.isUpperCase(text.codePointAt(of.end()));
        return named ? Optional.empty() : Optional.of(colon + 1);
    }

    private static boolean fresh(Part.Who who) {
        return who.match().isEmpty() && who.alternatives().isEmpty() && who.name().strip().contains(" ");
    }

    /** What stands behind the name on a card, with a capital, is where somebody works, unless it is a town. */
    private boolean isFirm(Part.Note note, Part.Who who) {
        return note.span().start() >= who.span().end() && text.substring(who.span().end(), note.span().start()).matches("\\s*,\\s*")
                && Character.isUpperCase(note.text().codePointAt(0)) && note.text().split("\\s+").length <= MOST_WORDS && !Places.isOne(note.text());
    }

    /** With the words before the name; and whose card it is, is somebody. */
    private Understanding noted(Understanding read, Part.Who who, int end) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(new Part.Note(new Part.Span(0, end), text.substring(0, end).strip())));
        for (Line line : read.lines()) {
            boolean somebody = line.part() == who && !who.sure() && who.alternatives().isEmpty();
            lines.add(somebody ? Line.of(new Part.Who(who.span(), who.name(), who.match(), List.of(), true)) : line);
        }
        if (read.first(Part.Where.class).isEmpty()) {
            lines.replaceAll(line -> line.part() instanceof Part.Note note && isFirm(note, who)
                    ? Line.of(new Part.Where(note.span(), note.text(), "", book.organization(note.text()), Optional.empty()))
                    : line);
        }
        return new Understanding(text, read.today(), lines);
    }
}
