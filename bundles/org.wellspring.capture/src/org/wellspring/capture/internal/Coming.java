// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.capture.internal.Segments.Segment;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;

/**
 * Makes what was only noted and lies ahead for certain something that comes up on its day, in its own words and whatever its verb: "notary on
 * Jan 12", "Priya paying Dec 10", "he sends the plans by Tuesday". What is somebody else's affair ("her show opens on the 5th") stays a note.
 * One sentence, one thread.
 */
final class Coming {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+");
    private static final int FEWEST_LETTERS = 4;
    private final Words words;
    private final Standing standing;
    private final Ahead ahead;
    private final SentenceDays days;
    private final String text;
    private final List<Part.Who> people;

    Coming(Words words, Book book, SentenceDays days, String text, List<Part.Who> people) {
        this.words = words;
        this.days = days;
        this.text = text;
        this.people = people;
        standing = new Standing(words);
        ahead = new Ahead(words, book, days, text, people);
    }

    /** Replaces the notes of each piece that lies ahead by one step. */
    void lift(List<Segment> pieces, List<Line> lines) {
        Part.NextStep last = null;
        for (int i = 0; i < pieces.size(); i++) {
            Stretch piece = pieces.get(i).text();
            boolean noted = noted(pieces.get(i), lines);
            // a day at the end of a clause is none of the next one's: "Looked at the boat with Ana, on Saturday; she needs …"
            boolean goesOn = i + 1 < pieces.size() && (pieces.get(i).opening() || !pieces.get(i + 1).opening());
            boolean time = noted && goesOn && noted(pieces.get(i + 1), lines)
                    && days.find(piece.text(), Toward.FUTURE).stream().limit(1).anyMatch(day -> onlyATime(piece, day));
            // "Tomorrow at eleven, viewing with Ana"
            Stretch whole = time ? new Stretch(text, 0).sub(piece.start(), pieces.get(i + 1).text().span().end()) : piece;
            Optional<Line> step = noted ? step(whole) : Optional.empty();
            step.ifPresent(line -> {
                lines.removeIf(other -> other.part() instanceof Part.Note note && note.span().overlaps(whole.span()));
                lines.add(line);
                lines.replaceAll(other -> ofToday(other, whole));
            });
            List<Line> own = within(piece, lines);
            last = step.isPresent() ? (Part.NextStep) step.get().part()
                    : own.stream().allMatch(line -> line.part() instanceof Part.Who) || last == null ? last : along(piece, own, last, lines);
        }
    }

    private static List<Line> within(Stretch piece, List<Line> lines) {
        return lines.stream().filter(line -> line.part().span().overlaps(piece.span())).toList();
    }

    /** Whether nothing but notes was made of a piece. */
    private static boolean noted(Segment piece, List<Line> lines) {
        Part.Span span = piece.text().span();
        List<Line> own = within(piece.text(), lines);
        List<Line> notes = own.stream().filter(line -> line.part() instanceof Part.Note && line.ask() == Ask.NOTHING).toList();
        return !piece.asked() && !notes.isEmpty()
                && own.stream().allMatch(line -> line.part() instanceof Part.Who || line.part() instanceof Part.Where || notes.contains(line))
                && notes.stream().allMatch(line -> line.part().span().start() >= span.start() && line.part().span().end() <= span.end());
    }

    /** A touch of today that may have been on the day of what comes was on none of it: "call with Ana, contract goes out Monday". */
    private Line ofToday(Line line, Stretch piece) {
        boolean doubt = line.ask() == Ask.DAY && line.part() instanceof Part.Touch touch && touch.date().equals(days.today())
                && !touch.span().overlaps(piece.span());
        List<LocalDate> past = doubt ? days.find(piece.text(), Toward.PAST).stream().flatMap(found -> found.answer().day().stream()).toList() : List.of();
        return doubt && line.alternatives().stream().allMatch(other -> other.day().filter(past::contains).isPresent()) ? Line.of(line.part()) : line;
    }

    /** "Handover on 4 December, don't forget the keys": goes on with what was lifted. */
    private Part.NextStep along(Stretch piece, List<Line> own, Part.NextStep last, List<Line> lines) {
        boolean clock = own.size() == 1 && own.getFirst().part() instanceof Part.Note && TouchReading.HOUR.matcher(piece.text()).matches();
        boolean more = clock
                || own.size() == 1 && own.getFirst().part() instanceof Part.NextStep step && Gathered.ofNoDay(step, days.today())
                        && words.only("along").matcher(Folded.of(piece.text())).matches();
        if (!more || people.stream().anyMatch(who -> who.span().start() >= last.span().end() && who.span().end() <= piece.start())) {
            return null;
        }
        Part.NextStep longer = new Part.NextStep(new Part.Span(last.span().start(), piece.span().end()), last.what() + ", " + piece.words(), last.due(),
                last.whose());
        lines.removeAll(own);
        lines.replaceAll(line -> line.part().equals(last) ? Line.of(longer) : line);
        return longer;
    }

    private Optional<Line> step(Stretch piece) {
        Stretch said = standing.of(piece);
        List<DayReader.Found> found = days.find(said.text(), Toward.FUTURE);
        Optional<LocalDate> day = found.size() == 1 && found.getFirst().sure() ? found.getFirst().answer().day().filter(days.today()::isBefore)
                : Optional.empty();
        if (day.isEmpty() || onlyATime(said, found.getFirst())) {
            return Optional.empty();
        }
        Ahead.Sure sure = ahead.mine(said, found.getFirst(), day.get());
        boolean turned = said.span().end() - said.span().start() < piece.span().end() - piece.span().start() - FEWEST_LETTERS;
        Part.NextStep step = new Part.NextStep(said.span(), Gathered.capital(what(said, found.getFirst(), turned)), day.get(), whose(said));
        return switch (sure) {
            case YES -> Optional.of(Line.of(step));
            case PERHAPS -> Optional.of(new Line(step, List.of(new Part.Note(piece.span(), piece.words())), Ask.WHETHER));
            case NO -> Optional.empty();
        };
    }

    /** "The day after tomorrow at eleven": when, of what comes next. */
    private boolean onlyATime(Stretch said, DayReader.Found day) {
        String rest = Folded.of(said.without(day.from(), day.to()).text());
        return WORD.matcher(rest).results().allMatch(m -> m.group().chars().noneMatch(Character::isLetter))
                || words.only("clock").matcher(rest.strip()).matches();
    }

    /** The words without the day where it stands at an end and leaves nothing hanging; else all of them. */
    private String what(Stretch said, DayReader.Found day, boolean turned) {
        boolean ends = said.text().substring(day.to()).isBlank() || said.text().substring(0, day.from()).isBlank();
        String rest = said.without(day.from(), day.to()).strip().words();
        List<String> left = WORD.matcher(Folded.of(rest)).results().map(m -> m.group()).toList();
        boolean whole = !left.isEmpty() && Stream.of("hanging", "until", "lead", "deadline", "thats").noneMatch(key -> words.is(key, left.getLast()))
                && !words.is("hanging", left.getFirst());
        return ends && whole && !turned && !days.tellsMore(said.text(), day) && (left.size() > 1 || rest.length() > FEWEST_LETTERS) ? rest : said.words();
    }

    private Optional<Part.Span> whose(Stretch piece) {
        List<String> said = List.of(Folded.of(piece.text()).split("[^\\p{L}]+"));
        return people.stream().filter(who -> who.span().overlaps(piece.span())).findFirst()
                .or(() -> people.stream().filter(who -> Stream.of(Folded.of(who.words()).split(" ")).anyMatch(said::contains)).findFirst())
                .or(() -> people.stream().filter(who -> who.span().end() <= piece.start()).reduce((a, b) -> b)).map(Part.Who::span);
    }
}
