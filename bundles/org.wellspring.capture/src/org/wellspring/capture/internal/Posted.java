// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;

/**
 * "Thank-you card posted to Tom on the 20th", "Paket geschickt": a thing and what was done with it is done, however much its first word looks like
 * a request, and its day is past. What was handed over may have been a meeting; that is asked for. One sentence, one thread.
 */
final class Posted {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’-]+");
    private static final Pattern TO = Pattern.compile("(?:^| )(?:to|an|a|au|al) $");
    private static final int MOST_OF_A_THING = 4;
    private final Words words;
    private final SentenceDays days;
    private final Understanding read;

    private Posted(Understanding read, Words words, SentenceDays days) {
        this.read = read;
        this.words = words;
        this.days = days;
    }

    /** The same, with what was taken for something to do and is done. */
    static Understanding at(Understanding read, Words words, SentenceDays days) {
        return read.aboutNobody() ? read : new Understanding(read.text(), read.today(), new Posted(read, words, days).lines());
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>(read.lines());
        for (Line line : read.lines()) {
            boolean step = line.part() instanceof Part.NextStep || line.part() instanceof Part.Promised;
            Optional<Boolean> handed = step ? handed(line.part().words()) : Optional.empty();
            sent(line).ifPresent(note -> lines.set(lines.indexOf(line), note));
            handed.flatMap(over -> done(line.part(), over)).ifPresent(done -> lines.set(lines.indexOf(line), done));
        }
        return lines;
    }

    /** Whether a thing was handed over rather than sent; empty if it was neither. */
    private Optional<Boolean> handed(String what) {
        String folded = Folded.of(what);
        for (String key : List.of("posted", "handedOver")) {
            Matcher done = words.within(key).matcher(folded);
            if (done.find() && done.start() > 0 && thing(folded.substring(0, done.start()))) {
                return Optional.of(key.equals("handedOver"));
            }
        }
        return Optional.empty();
    }

    /** "Angebot an Ana am Freitag verschickt", which was only noted: a thing, to somebody of the book, and nothing but its day or what for. */
    private Optional<Line> sent(Line line) {
        if (!(line.part() instanceof Part.Note note) || line.ask() != Ask.NOTHING || read.first(Part.Touch.class).isPresent()
                || handed(note.text()).filter(over -> !over).isEmpty()) {
            return Optional.empty();
        }
        List<Part.Who> to = read.all(Part.Who.class).stream().filter(who -> who.span().overlaps(note.span()) && who.match().isPresent()).toList();
        boolean toward = to.size() == 1 && note.span().start() < to.getFirst().span().start()
                && TO.matcher(Folded.of(read.text().substring(note.span().start(), to.getFirst().span().start()))).find();
        Stretch left = toward ? new Stretch(read.text(), 0).sub(to.getFirst().span().end(), note.span().end()) : new Stretch("", 0);
        String rest = Folded.of(DayChoice.in(left, days, Toward.PAST).rest().words());
        boolean plain = toward && (rest.isBlank() || words.only("posted").matcher(rest).matches() || words.starting("about").matcher(rest + " ").find());
        return plain ? done(note, false) : Optional.empty();
    }

    /** A few words with nobody who does something, and no "get … sent". */
    private boolean thing(String before) {
        List<String> all = WORD.matcher(before).results().map(m -> m.group()).toList();
        int most = words.capitalNouns() ? 2 * MOST_OF_A_THING : MOST_OF_A_THING;
        return !all.isEmpty() && all.size() <= most && all.stream().noneMatch(
                word -> Stream.of("me", "others", "toMe", "getDone", "ahead", "until", "infinitive").anyMatch(key -> words.is(key, word)));
    }

    private Optional<Line> done(Part part, boolean over) {
        Stretch said = new Stretch(read.text(), 0).sub(part.span().start(), part.span().end());
        DayChoice when = DayChoice.in(said, days, Toward.PAST);
        List<LocalDate> past = when.days().stream().filter(day -> !day.isAfter(read.today())).toList();
        if (!when.days().isEmpty() && past.isEmpty()) {
            return Optional.empty();
        }
        Part.Note note = new Part.Note(part.span(), said.words());
        if (read.first(Part.Touch.class).isPresent()) {
            return Optional.of(Line.of(note));
        }
        List<Part.Span> here = read.all(Part.Who.class).stream().map(Part.Who::span).filter(part.span()::overlaps).toList();
        List<Part.Span> whom = here.size() == read.all(Part.Who.class).size() ? List.of() : here;
        boolean mail = Arrays.stream(Folded.of(said.text()).split("[^\\p{L}]+")).anyMatch(word -> word.endsWith("mail"));
        Part.Touch touch = new Part.Touch(part.span(), mail ? InteractionKind.EMAIL : InteractionKind.MESSAGE, past.isEmpty() ? read.today() : past.getFirst(),
                Direction.OUT, "", false, false, whom);
        Part.Touch meeting = new Part.Touch(part.span(), InteractionKind.MEETING, touch.date(), Direction.BOTH, "", false, false, whom);
        return Optional.of(over ? new Line(touch, List.of(meeting, note), Ask.WHETHER)
                : when.ask() && past.size() > 1 ? new Line(touch, past.stream().skip(1).<Part>map(touch::on).toList(), Ask.DAY) : Line.of(touch));
    }
}
