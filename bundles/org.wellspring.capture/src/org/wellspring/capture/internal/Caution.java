// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;
import org.wellspring.people.PersonRow;
import org.wellspring.people.spelling.Names;

/**
 * What makes a reading doubtful whatever its words are: words between the pieces that were used and that nothing explains, a
 * day that nothing took, a name with somebody known inside of it. One sentence, one thread.
 */
final class Caution {
    private static final Pattern BORDER = Pattern.compile("[,;:]|\\.\\s");
    private static final int MOST_OF_A_THING = 4;
    private static final List<String> SMALL = List.of("lead", "join", "pronouns", "articles", "at", "from", "common", "vague", "until", "toward", "between");
    private final Words words;
    private final Book book;
    private final SentenceDays days;

    Caution(Words words, Book book, SentenceDays days) {
        this.words = words;
        this.book = book;
        this.days = days;
    }

    /** Whether the words between two pieces belong to them: small words, a phrase, or a thing ("the plans"). */
    boolean explained(String between) {
        String folded = Folded.of(between).strip();
        Matcher tail = words.anyPhrase().matcher(folded + " ");
        String thing = tail.find() ? folded.substring(0, tail.start()) : folded;
        List<String> all = Arrays.stream(thing.split("[^\\p{L}\\p{N}'-]+")).filter(word -> !word.isEmpty()).toList();
        if (words.within("clauses").matcher(folded).find() || words.within("subjects").matcher(folded).find()
                || words.within("third").matcher(thing).find()) {
            return false;
        }
        boolean joined = words.join().matcher(thing).find() && all.size() > 1 && all.size() <= MOST_OF_A_THING + 1 && isOne(all.get(1));
        return joined || !all.isEmpty() && all.size() <= MOST_OF_A_THING && words.is("articles", all.getFirst()) || all.stream().allMatch(this::small);
    }

    /** "his", "the". */
    private boolean isOne(String word) {
        return words.is("articles", word) || words.is("possessive", word) || words.is("nobody", word);
    }

    private boolean small(String word) {
        return SMALL.stream().anyMatch(key -> words.is(key, word)) || word.chars().allMatch(Character::isDigit);
    }

    /** The people of the book whose given name stands inside of a longer name that nobody has: "Adventskonzert Käthe". */
    List<PersonRow> within(String name) {
        String[] parts = name.split("\\s+");
        return parts.length < 2 ? List.of()
                : Arrays.stream(parts).skip(1).flatMap(part -> book.called(part).stream()
                        .filter(row -> Names.words(row.name()).indexOf(Names.key(part)) == 0)).distinct().toList();
    }

    /** The people whom the first word of a longer name calls: "bob kestrel", who may be another Bob. */
    List<PersonRow> named(String name) {
        return book.called(name.split("\\s+")[0]);
    }

    /**
     * The touch, where no day was said with it but another part of the sentence names one: alone before it, it is that day; among
     * other words it is asked for.
     *
     * @param lines what was read besides
     */
    Line onTheDayBefore(Line touch, String text, List<Line> lines) {
        if (!(touch.part() instanceof Part.Touch happened) || touch.ask() != Ask.NOTHING) {
            return touch;
        }
        LocalDate today = days.today();
        List<DayReader.Found> free = days.find(text.substring(0, happened.span().start()), Toward.PAST).stream()
                .filter(found -> found.answer().day().filter(day -> !day.isAfter(today) && day.isAfter(today.minusDays(Gathered.LATELY_DAYS))).isPresent())
                .filter(found -> lines.stream().map(Line::part)
                        .noneMatch(part -> !(part instanceof Part.Note) && part.span().overlaps(new Part.Span(found.from(), found.to()))))
                .toList();
        if (free.isEmpty()) {
            return touch;
        }
        List<Part> on = free.stream().map(found -> found.answer().day().orElseThrow()).distinct().<Part>map(happened::on).toList();
        boolean alone = free.size() == 1 && free.getFirst().sure() && byItself(text, free.getFirst(), happened.span().start())
                && lines.stream().map(Line::part).filter(Part.Note.class::isInstance)
                        .filter(note -> note.span().overlaps(new Part.Span(free.getFirst().from(), free.getFirst().to())))
                        .allMatch(note -> onlyADay(note.words(), text.substring(free.getFirst().from(), free.getFirst().to())));
        return alone ? new Line(on.getFirst(), List.of(), Ask.NOTHING)
                : new Line(on.getFirst(),
                        Stream.concat(on.stream().skip(1), Stream.of(happened)).distinct().filter(part -> !part.equals(on.getFirst())).toList(), Ask.DAY);
    }

    /** Whether nothing but small words stands beside a day, up to a comma or to the touch. */
    private boolean byItself(String text, DayReader.Found day, int touch) {
        int from = Math.max(text.lastIndexOf(',', Math.max(0, day.from() - 1)),
                Math.max(text.lastIndexOf(';', Math.max(0, day.from() - 1)), text.lastIndexOf(". ", Math.max(0, day.from() - 1))));
        Matcher border = BORDER.matcher(text);
        int to = border.find(day.to()) && border.start() < touch ? border.start() : touch;
        String before = text.substring(from + 1, day.from());
        boolean label = before.isBlank() || to >= touch;
        return label || onlyADay(before + text.substring(day.to(), Math.max(day.to(), to)), "");
    }

    boolean onlyADay(String note, String day) {
        return Arrays.stream(Folded.of(note).replace(Folded.of(day), " ").split("[^\\p{L}\\p{N}]+")).allMatch(word -> word.isEmpty() || small(word));
    }

    /** The day of a touch, where words that nothing explains stand between whom and when. */
    Optional<DayReader.Found> farDay(Stretch rest) {
        return days.find(rest.text(), Toward.PAST).stream().findFirst().filter(found -> !explained(rest.text().substring(0, found.from())));
    }
}
