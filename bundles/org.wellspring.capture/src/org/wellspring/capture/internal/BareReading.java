// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;

/** Reads what is noted in single words as in a diary: "Tom: zoom 24/11", "2 Dec, breakfast, Priya", "At the dinner I met …". */
abstract class BareReading extends WishReading {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int MOST_GAPS = 12;
    /** A day that lies ahead, at the start of a clause. */
    private Stretch agenda;
    private LocalDate agendaDay;

    BareReading(Words words, SentenceDays days, Book book, String text, boolean noCapitals) {
        super(words, days, book, text, noCapitals);
    }

    /** "zoom 24/11", "reunión en su oficina": said of whoever was named before. */
    boolean sole(Segment segment) {
        Stretch s = segment.text();
        DayChoice past = DayChoice.in(s, days, Toward.PAST);
        boolean before = names.isEmpty() && segment.opening() && s.span().end() < segment.clause().span().end() && past.days().size() == 1
                && !past.days().getFirst().isAfter(today);
        if (names.isEmpty() && !before || touch != null) {
            return false;
        }
        Matcher phrase = anyPhrase().matcher(Folded.of(past.rest().text()));
        int end = !names.isEmpty() && phrase.find() && phrase.start() > 0 ? phrase.start() : past.rest().text().length();
        String word = Folded.of(past.rest().sub(0, end).words());
        for (Map.Entry<InteractionKind, Pattern> way : words.soles().entrySet()) {
            Matcher m = way.getValue().matcher(word);
            if (m.matches()) {
                return sole(s, past, past.rest().sub(end, past.rest().text().length()), way.getKey(),
                        Optional.ofNullable(Words.group(m, "c")).map(c -> word.substring(c[0], c[1])).orElse(""));
            }
        }
        return false;
    }

    private boolean sole(Stretch s, DayChoice past, Stretch phrases, InteractionKind kind, String channel) {
        List<LocalDate> before = past.days().isEmpty() ? lone() : past.days();
        Part.Touch happened = new Part.Touch(s.span(), kind, before.stream().filter(d -> !d.isAfter(today)).findFirst().orElse(today), Direction.BOTH,
                channel.toLowerCase(Locale.ROOT), false, false);
        Optional<LocalDate> found = ahead(s).or(() -> agenda == null ? Optional.empty() : Optional.of(agendaDay));
        // "Mittwoch getroffen" lies behind
        Optional<LocalDate> coming = words.within("done").matcher(Folded.of(s.text())).find() ? Optional.empty()
                : found.filter(day -> before.isEmpty() || day.isBefore(today.plusDays(SOON_DAYS)));
        boolean happenedThen = before.size() == 1 && !before.getFirst().isAfter(today) && !past.ask();
        if (before.isEmpty() && coming.isEmpty()) {
            return false;
        }
        Part plan = new Part.NextStep(s.span(), stepWords(s), coming.orElse(today), Optional.empty());
        if (happenedThen && coming.isEmpty()) {
            touch = Line.of(happened);
        } else if (happenedThen) {
            touch = new Line(happened, List.of(plan), Ask.WHETHER);
        } else if (before.size() == 1 || before.isEmpty()) {
            addOpen(Line.of(plan));
        } else {
            return false;
        }
        told = true;
        with.addAll(names);
        phrases(phrases);
        return true;
    }

    /** The day that stands alone before: "Ana, martes 24, …". */
    private List<LocalDate> lone() {
        return lines.stream().map(Line::part).filter(Part.Note.class::isInstance).map(note -> new Stretch(text, 0).sub(note.span().start(), note.span().end()))
                .filter(note -> DayChoice.in(note, days, Toward.PAST).rest().isEmpty()).reduce((a, b) -> b)
                .map(note -> DayChoice.in(note, days, Toward.PAST)).filter(day -> !day.ask()).map(DayChoice::days).orElse(List.of());
    }

    /** Keeps a day ahead that opens a clause. */
    void agenda(Segment segment) {
        DayChoice day = DayChoice.in(segment.text(), days, Toward.FUTURE);
        if (segment.opening() && segment.first() && !day.ask() && day.days().size() == 1 && day.days().getFirst().isAfter(today)
                && days.find(segment.text().text(), Toward.FUTURE).stream().allMatch(DayReader.Found::sure)
                && DayChoice.in(segment.text(), days, Toward.PAST).days().stream()
                        .allMatch(d -> d.isAfter(today) || d.isBefore(today.minusDays(LATELY_DAYS)))) {
            agenda = segment.text();
            agendaDay = day.days().getFirst();
        }
    }

    /** What is noted behind a day ahead and was no more than noted is what is to be done on it. */
    void planned() {
        if (agenda == null || touch != null || denied(Folded.of(text)) || text.contains("?")) {
            return;
        }
        List<Line> others = lines.stream().filter(
                line -> !(line.part() instanceof Part.Note) && !(line.part() instanceof Part.NextStep step && ofNoDay(step, today)))
                .toList();
        if (!others.isEmpty()) {
            return;
        }
        Stretch what = new Stretch(text, 0).sub(agenda.span().end(), text.length()).strip();
        if (!what.isEmpty()) {
            lines.clear();
            addOpen(Line.of(new Part.NextStep(new Part.Span(agenda.start(), what.span().end()), capital(what.words()), agendaDay, Optional.empty())));
        }
    }

    /** "At the dinner on Friday I sat next to …": a place, and behind a day or "I" what happened there. */
    boolean behindAPlace(Stretch s) {
        Matcher at = anyPhrase().matcher(Folded.of(s.text()));
        if (!names.isEmpty() || touch != null || !at.find() || at.start() > 0 || !words.phrase(at.group().strip()).equals("at")) {
            return false;
        }
        Matcher i = words.before("subjects").matcher(Folded.of(s.text()));
        String folded = Folded.of(s.text());
        boolean somewhere = words.within("occasion").matcher(folded).find() || words.within("place").matcher(folded).find();
        Stream<Integer> gaps = somewhere ? SPACE.matcher(s.text()).results().map(m -> m.end()).limit(MOST_GAPS) : Stream.of();
        Stream<Integer> ends = Stream.concat(gaps, Stream
                .concat(days.find(s.text(), Toward.PAST).stream().filter(DayReader.Found::sure).map(DayReader.Found::to), i.results().map(m -> m.start())));
        for (int end : ends.distinct().filter(e -> e > at.end() && e < s.text().length()).sorted().toList()) {
            Stretch head = s.sub(0, end);
            Stretch tail = s.sub(end, s.text().length()).strip();
            String said = Folded.of(tail.text());
            before = head;
            boolean read = !tail.isEmpty() && words.touches().stream().filter(way -> !way.subject()).anyMatch(way -> {
                Matcher m = way.pattern().matcher(said);
                return m.matches() && !denied(said) && touched(tail, m, way);
            });
            before = null;
            if (read) {
                Stretch place = untitled(DayChoice.in(head, days, Toward.PAST).rest());
                at(place, place.sub(Math.min(at.end(), place.text().length()), place.text().length()).strip(), true);
                return true;
            }
        }
        return false;
    }
}
