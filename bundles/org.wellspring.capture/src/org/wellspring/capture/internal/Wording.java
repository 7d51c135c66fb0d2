// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.core.days.Folded;
import org.wellspring.model.FavourType;

/**
 * Watches that what is kept of a promise, a step or a need is a stretch of the sentence as it stands: nothing lost at its beginning, its end or in
 * between but the day, no rest of a name in front, no "and" there, and no preposition left hanging. Else it is asked for.
 */
final class Wording {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+|[&+]");
    private static final List<String> SMALL = List.of("at", "from", "until", "lead", "articles", "over", "pronouns", "infinitive");
    private final Words words;
    private final Book book;
    private final String text;
    private final List<Part.Span> days;
    private final List<MatchResult> all;

    Wording(Words words, Book book, String text, List<Part.Span> days) {
        this.words = words;
        this.book = book;
        this.text = text;
        this.days = days;
        all = WORD.matcher(text).results().toList();
    }

    /** The line, asked for if its words are no stretch of the sentence; the other meaning is a note. */
    Line watched(Line line, List<Part> parts) {
        boolean kept = line.part() instanceof Part.Needs || line.part() instanceof Part.WantsToMeet || line.part() instanceof Part.Promised
                || line.part() instanceof Part.Help help && help.type() != FavourType.INTRODUCTION || line.part() instanceof Part.NextStep;
        boolean topic = parts.stream().anyMatch(part -> part instanceof Part.Note && part.words().equalsIgnoreCase(line.part().words()));
        return !kept || topic || line.ask() != Ask.NOTHING || stretch(line.part(), parts) ? line
                : new Line(line.part(),
                        List.of(new Part.Note(line.part().span(), text.substring(line.part().span().start(), line.part().span().end()).strip())), Ask.WHETHER);
    }

    private boolean stretch(Part part, List<Part> parts) {
        List<String> what = WORD.matcher(part.words()).results().map(m -> Folded.of(m.group())).toList();
        if (what.isEmpty()) {
            return false;
        }
        boolean nothing = part instanceof Part.Needs && part.words().chars().noneMatch(Character::isLetter);
        boolean toward = nothing || another(part, parts) || words.is("headless", what.getFirst())
                && !(part instanceof Part.Needs && words.is("until", what.getFirst()) && days.stream().anyMatch(part.span()::overlaps));
        return !toward && !words.is("and", what.getFirst()) && !hangs(what) && IntStream.range(0, all.size())
                .filter(i -> all.get(i).start() >= part.span().start() && word(i).equals(what.getFirst())).anyMatch(i -> standsAt(i, what, part, parts));
    }

    /** "gave Bob the keys and Tom the ladder": somebody else, with a thing of their own. */
    private boolean another(Part part, List<Part> parts) {
        return IntStream.range(1, all.size() - 1).filter(i -> all.get(i).start() >= part.span().start() && all.get(i + 1).end() <= part.span().end())
                .anyMatch(i -> words.is("and", word(i - 1)) && words.is("articles", word(i + 1)) && Character.isUpperCase(all.get(i).group().codePointAt(0))
                        && book.knows(all.get(i).group())
                        && parts.stream().noneMatch(other -> other instanceof Part.Who && other.span().overlaps(span(i))));
    }

    private String word(int i) {
        return Folded.of(all.get(i).group());
    }

    /** "send the plans by"; "drop by" is a verb. */
    private boolean hangs(List<String> what) {
        String last = what.getLast();
        return what.size() > 2 && words.is("hanging", last) || words.is("and", last);
    }

    /** Whether the words stand here one behind the other, but for days, to the end of what they were read from. */
    private boolean standsAt(int first, List<String> what, Part part, List<Part> parts) {
        int at = first;
        for (String word : what) {
            while (at < all.size() && !word(at).equals(word) && apart(at, parts)) {
                at++;
            }
            if (at >= all.size() || !word(at).equals(word)) {
                return false;
            }
            at++;
        }
        for (; at < all.size() && all.get(at).start() < part.span().end(); at++) {
            int here = at;
            boolean person = parts.stream().anyMatch(other -> other instanceof Part.Who && other.span().overlaps(span(here)))
                    || at + 1 < all.size() && words.is("hanging", word(at))
                            && parts.stream().anyMatch(other -> other instanceof Part.Who && other.span().overlaps(span(here + 1)));
            // "un resto à Bob", "Priya kennenlernen"
            boolean verb = words.capitalNouns() && word(at).matches(".*[nt]") && all.get(at).end() == part.span().end();
            if (!person && !verb && !apart(at, parts)) {
                return false;
            }
        }
        return !restOfAName(first, parts);
    }

    /** Whether a word belongs to a day, to the small words before it, or to what else was read. */
    private boolean apart(int i, List<Part> parts) {
        Part.Span here = span(i);
        boolean taken = days.stream().anyMatch(here::overlaps) || parts.stream().anyMatch(part -> marked(part) && part.span().overlaps(here));
        return taken || SMALL.stream().anyMatch(key -> words.is(key, word(i))) && i + 1 < all.size() && apart(i + 1, parts)
                || words.is("lead", word(i)) && i + 1 == all.size();
    }

    private static boolean marked(Part part) {
        return part instanceof Part.Email || part instanceof Part.Phone || part instanceof Part.Web || part instanceof Part.Tag || part instanceof Part.Where;
    }

    /** "Ruiz a reply" behind "Ana", "Park to send the book" behind "Joan". */
    private boolean restOfAName(int first, List<Part> parts) {
        if (first == 0 || !Character.isUpperCase(all.get(first).group().codePointAt(0))
                || !text.substring(all.get(first - 1).end(), all.get(first).start()).isBlank()) {
            return false;
        }
        String given = all.get(first - 1).group();
        boolean person = parts.stream()
                .anyMatch(part -> part instanceof Part.Who && part.span().end() == all.get(first - 1).end() && !part.words().contains(" "));
        return !book.named(given + " " + all.get(first).group()).isEmpty() || person && !words.capitalNouns()
                && !text.substring(0, all.get(first - 1).start()).isBlank() && book.named(given).isEmpty();
    }

    private Part.Span span(int i) {
        return new Part.Span(all.get(i).start(), all.get(i).end());
    }
}
