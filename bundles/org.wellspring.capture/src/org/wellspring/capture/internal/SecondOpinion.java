// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.capture.internal.Segments.Segment;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;
import org.wellspring.model.Direction;

/**
 * Asks what was learned from clauses ({@link Weights}) about each piece of a sentence: what the rules only noted may be more, and what they took
 * for something may be something else. Of what is very likely it makes a part; where it is in doubt it asks. Whom, when and where to reach
 * somebody is what the rules found. One sentence, one thread.
 */
final class SecondOpinion {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}@#/.])\\p{Lu}[\\p{L}\\p{M}'’-]*");
    private static final Pattern OWNER = Pattern.compile("['’]s?$");
    private static final double POSSIBLE = 0.03;
    private static final int FEW = 4;
    private static final int FEWEST = 2;
    private static final int MOST_BESIDES = 3;
    private final Words words;
    private final Book book;
    private final SentenceDays days;
    private final String text;
    private final List<Line> lines;
    private final List<Part.Who> people;
    private final Standing standing;
    private final Proposals proposals;
    private final Backing backing;
    private final Owed owed;

    private SecondOpinion(Understanding read, Words words, Book book, SentenceDays days) {
        this.words = words;
        this.book = book;
        this.days = days;
        text = read.text();
        lines = new ArrayList<>(read.lines());
        people = read.all(Part.Who.class);
        standing = new Standing(words);
        backing = new Backing(words, days, people);
        owed = new Owed(words, days, people);
        proposals = new Proposals(words, book, days, text, people);
    }

    /** The same, with what is likely besides, and asked for where it is doubtful. */
    static Understanding at(Understanding read, List<Segment> pieces, Words words, Book book, SentenceDays days) {
        return read.aboutNobody() ? read : new Understanding(read.text(), read.today(), new SecondOpinion(read, words, book, days).looked(pieces));
    }

    private List<Line> looked(List<Segment> pieces) {
        List<Line> ruled = List.copyOf(lines);
        for (Segment segment : pieces) {
            Stretch piece = segment.text();
            List<Line> own = lines.stream().filter(line -> line.part().span().overlaps(piece.span()) && !(line.part() instanceof Part.Who)).toList();
            if (!segment.asked() && !own.isEmpty()) {
                Weights.ours().of(Clause.of(piece, people(piece), words, days)).ifPresent(opinion -> piece(piece, own, opinion));
            }
        }
        List.copyOf(lines).stream().filter(line -> line.part() instanceof Part.Awaited && line.ask() == Ask.NOTHING).forEach(this::ofEach);
        lines.stream().filter(line -> !ruled.contains(line) && line.ask() != Ask.DAY && line.part() instanceof Part.Touch).findFirst()
                .ifPresent(this::onTheDayBehind);
        lines.sort(Comparator.comparingInt((Line line) -> line.part().span().start()));
        return lines;
    }

    /** "Ana and Tom will send the plans": awaited from each. */
    private void ofEach(Line line) {
        Part.Span span = line.part().span();
        owed.doing(new Stretch(text, 0).sub(span.start(), span.end())).stream().skip(1)
                .forEach(who -> lines.add(Line.of(Whose.of(line.part(), who.span()))));
    }

    /** "Looked at the organ with Tom, on Saturday": of what happened on no day yet, the day alone behind it is the day. */
    private void onTheDayBehind(Line line) {
        Part.Touch touch = (Part.Touch) line.part();
        if (!touch.date().equals(days.today()) || !days.find(text.substring(touch.span().start(), touch.span().end()), Toward.PAST).isEmpty()) {
            return;
        }
        lines.stream().filter(other -> other.part() instanceof Part.Note && other.part().span().start() >= touch.span().end()
                && text.substring(touch.span().end(), other.part().span().start()).chars()
                        .noneMatch(c -> Character.isLetterOrDigit(c) || ";.!?".indexOf(c) >= 0))
                .findFirst().ifPresent(note -> {
                    DayChoice day = DayChoice.in(new Stretch(text, 0).sub(note.part().span().start(), note.part().span().end()), days, Toward.PAST);
                    List<LocalDate> past = day.days().stream().filter(on -> !on.isAfter(days.today())).toList();
                    if (!past.isEmpty() && day.rest().words().isBlank()) {
                        boolean open = day.ask() && past.size() > 1;
                        List<Part> others = Stream.concat(past.stream().skip(open ? 1 : past.size()).<Part>map(touch::on),
                                line.alternatives().stream().map(part -> part instanceof Part.Touch other ? other.on(past.getFirst()) : part)).toList();
                        lines.set(lines.indexOf(line), new Line(touch.on(past.getFirst()), others, open ? Ask.DAY : line.ask()));
                        lines.remove(note);
                    }
                });
    }

    /** Where people of the sentence or of the book are named in a piece. */
    private List<Part.Span> people(Stretch piece) {
        Stream<Part.Span> named = people.stream().map(Part.Who::span);
        Stream<Part.Span> known = WORD.matcher(piece.text()).results()
                .map(m -> new Part.Span(piece.start() + m.start(),
                        piece.start() + m.end()
                                - (OWNER.matcher(m.group()).find() ? m.group().length() - OWNER.matcher(m.group()).replaceAll("").length() : 0)))
                .filter(span -> people.stream().noneMatch(who -> who.span().overlaps(span))
                        && !words.is("words", Folded.of(text.substring(span.start(), span.end()))) && book.knows(text.substring(span.start(), span.end())));
        return Stream.concat(named, known).toList();
    }

    private void piece(Stretch piece, List<Line> own, Opinion opinion) {
        boolean noted = own.stream()
                .allMatch(line -> line.part() instanceof Part.Note && line.ask() == Ask.NOTHING && within(line.part().span(), piece.span()));
        Optional<Line> promised = noted && plain(piece) && owed.said(piece)
                ? proposals.of(Label.THEIR_PROMISE, piece, opinion, lines)
                : Optional.empty();
        if (promised.isPresent()) {
            take(promised.get(), own);
        } else if (noted) {
            dated(piece, opinion);
            noted(piece, own, opinion);
            if (lines.containsAll(own)) {
                head(piece);
            }
        } else if (owed.own(piece)) {
            // a reminder of their day, or no more than a note
            own.stream().filter(line -> line.ask() == Ask.NOTHING && line.part() instanceof Part.NextStep && within(line.part().span(), piece.span()))
                    .forEach(line -> asked(line, piece, opinion));
        } else if (!promised(own, piece, opinion)) {
            own.stream().filter(line -> line.ask() == Ask.NOTHING && line.part().span().start() >= piece.start() && doubted(line.part(), opinion))
                    .forEach(line -> asked(line, piece, opinion));
        }
    }

    private static boolean within(Part.Span inner, Part.Span outer) {
        return inner.start() >= outer.start() && inner.end() <= outer.end();
    }

    // ---- what was only noted

    private void noted(Stretch piece, List<Line> own, Opinion opinion) {
        Label best = opinion.best();
        Optional<Line> line = plain(piece) ? proposals.of(best, piece, opinion, lines) : Optional.empty();
        if (line.isEmpty() || opinion.of(best) < Thresholds.asked(best)) {
            return;
        }
        boolean backed = backing.sure(best, piece);
        if (opinion.of(best) >= Thresholds.silent(best) && line.get().ask() == Ask.NOTHING && backed) {
            take(line.get(), own);
            return;
        }
        if (!backed && opinion.of(best) < Thresholds.UNBACKED) {
            return;
        }
        Part.Note note = new Part.Note(piece.span(), new Stretch(text, 0).sub(piece.span().start(), piece.span().end()).words());
        Stream<Part> more = opinion.ranked().stream().skip(1).filter(other -> opinion.of(other) > POSSIBLE)
                .flatMap(other -> proposals.of(other, piece, opinion, lines).stream()).map(Line::part);
        Stream<Part> besides = Stream.concat(line.get().alternatives().stream(), more).filter(part -> !part.equals(line.get().part())).distinct()
                .limit(MOST_BESIDES);
        List<Part> others = Stream.concat(besides, Stream.<Part>of(note)).toList();
        take(new Line(line.get().part(), others, line.get().ask() == Ask.DAY ? Ask.DAY : Ask.WHETHER), own);
    }

    /** "no answer from Tom, tried his mobile twice yesterday": of two days asked for, the one that stands where the same is told again. */
    private void dated(Stretch piece, Opinion opinion) {
        Label best = opinion.best();
        List<LocalDate> past = DayChoice.in(piece, days, Toward.PAST).days();
        if (opinion.of(best) < Thresholds.RATHER || past.size() != 1) {
            return;
        }
        lines.replaceAll(line -> line.ask() == Ask.DAY && line.part() instanceof Part.Touch touch && touch.date().equals(days.today())
                && line.alternatives().equals(List.of(touch.on(past.getFirst())))
                && (touch.attempt() ? best == Label.TRIED : List.of(like(touch)).contains(best))
                        ? Line.of(touch.on(past.getFirst()))
                        : line);
    }

    /** "Had a brew this morning with Ana and a lad who does her tiling": what happened stands up to the last one who was there. */
    private void head(Stretch piece) {
        boolean told = lines.stream().anyMatch(line -> line.part() instanceof Part.Touch || line.part() instanceof Part.NextStep);
        int end = people.stream().map(Part.Who::span).filter(who -> who.start() > piece.start() && who.end() < piece.span().end())
                .mapToInt(Part.Span::end).max().orElse(piece.start());
        if (told || end == piece.start() || !people.getLast().span().overlaps(piece.span()) || !plain(piece)) {
            return;
        }
        Stretch head = piece.sub(0, end - piece.start());
        Stretch rest = piece.sub(end - piece.start(), piece.text().length());
        String next = Folded.of(rest.text()).strip().split("[^\\p{L}&]", 2)[0];
        if (!words.is("and", next) && !words.is("others", next) || !days.find(rest.text(), Toward.PAST).isEmpty()) {
            return;
        }
        Opinion opinion = Weights.ours().of(Clause.of(head, people(head), words, days)).orElseThrow();
        Label best = opinion.best();
        if (best == Label.MEETING && opinion.of(best) >= Thresholds.silent(best) && backing.sure(best, head)) {
            proposals.of(best, head, opinion, lines).filter(line -> line.ask() == Ask.NOTHING).ifPresent(lines::add);
        }
    }

    /** Whether a piece says something that is so, in more than a word, and leads to no address or number behind it. */
    private boolean plain(Stretch piece) {
        boolean leads = lines.stream().map(Line::part).anyMatch(part -> (part instanceof Part.Email || part instanceof Part.Phone || part instanceof Part.Web)
                && part.span().start() >= piece.start() && part.span().start() <= piece.span().end() + FEW);
        return !leads && !standing.denied(Folded.of(piece.text())) && piece.words().split(" ").length >= FEWEST;
    }

    /** In place of the notes; beside a touch they tell what it was about. */
    private void take(Line line, List<Line> notes) {
        if (!(line.part() instanceof Part.Touch)) {
            lines.removeAll(notes);
        }
        lines.add(line);
    }

    /** "He'll send the quote by Friday" is no step of mine, and "Se las mando mañana" is promised: the day and the words stay. */
    private boolean promised(List<Line> own, Stretch piece, Opinion opinion) {
        Label best = opinion.best();
        boolean asked = owed.asked(piece);
        boolean said = owed.said(piece);
        boolean theirs = said || !asked && best != Label.MY_PROMISE && backing.theirs(piece) && backing.sure(Label.THEIR_PROMISE, piece);
        Label label = theirs ? Label.THEIR_PROMISE : best;
        boolean sure = theirs || !asked && (best == Label.THEIR_PROMISE || best == Label.MY_PROMISE) && opinion.of(best) >= Thresholds.silent(best);
        Optional<Line> step = own.stream().filter(line -> line.part() instanceof Part.NextStep next && within(next.span(), piece.span())).findFirst();
        Optional<Line> other = sure && step.isPresent() && (said || step.get().ask() != Ask.DAY) ? proposals.of(label, piece, opinion, lines)
                : Optional.empty();
        Optional<Part> part = other.map(Line::part).filter(made -> made.day().isEmpty() || made.day().equals(step.get().part().day()));
        part.ifPresent(made -> lines.set(lines.indexOf(step.get()), new Line(made, other.get().alternatives(), other.get().ask())));
        return part.isPresent();
    }

    // ---- what may be something else

    private boolean doubted(Part part, Opinion opinion) {
        Label[] like = like(part);
        return like.length > 0 && opinion.of(like) < Thresholds.UNLIKELY && opinion.of(opinion.best()) > Thresholds.RATHER;
    }

    /** What a part may be by its clause; nothing for what the rules read too well to be doubted. */
    private static Label[] like(Part part) {
        return switch (part) {
            case Part.Touch touch -> touch(touch);
            // but what is past is no step
            case Part.NextStep step -> allBut(Label.MEETING, Label.CALL, Label.MAIL, Label.MESSAGE, Label.TRIED);
            case Part.Needs needs -> new Label[] {Label.NEED};
            default -> new Label[0];
        };
    }

    private static Label[] allBut(Label first, Label... rest) {
        return EnumSet.complementOf(EnumSet.of(first, rest)).toArray(Label[]::new);
    }

    private static Label[] touch(Part.Touch touch) {
        if (touch.attempt()) {
            // "no answer" stands elsewhere
            return new Label[0];
        }
        return switch (touch.kind()) {
            // that one met is said in too many words; but an e-mail is no meeting
            case MEETING -> touch.channel().isEmpty() ? allBut(Label.CALL, Label.MAIL, Label.MESSAGE, Label.CONTACT) : new Label[0];
            case CALL -> new Label[] {Label.CALL, Label.TOPIC};
            // a voicemail of theirs came as well
            case MESSAGE -> touch.direction() == Direction.IN
                    ? new Label[] {Label.MAIL, Label.MESSAGE, Label.INTRODUCED, Label.TOPIC, Label.TRIED, Label.CALL}
                    : new Label[] {Label.MAIL, Label.MESSAGE, Label.INTRODUCED, Label.TOPIC};
            case EMAIL, LETTER -> new Label[] {Label.MAIL, Label.MESSAGE, Label.INTRODUCED, Label.TOPIC};
            default -> new Label[0];
        };
    }

    private void asked(Line line, Stretch piece, Opinion opinion) {
        Part.Note note = new Part.Note(line.part().span(), text.substring(line.part().span().start(), line.part().span().end()).strip());
        Stream<Part> other = proposals.of(opinion.best(), piece, opinion, List.of()).stream().map(Line::part);
        lines.set(lines.indexOf(line),
                new Line(line.part(), Stream.concat(other, Stream.of(note)).filter(part -> !part.equals(line.part())).distinct().toList(), Ask.WHETHER));
    }
}
