// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.capture.internal.Employers.Marker;
import org.wellspring.capture.internal.Employers.Said;
import org.wellspring.capture.internal.NameReader.Name;
import org.wellspring.capture.internal.Segments.Segment;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;

/**
 * Reads one sentence, segment by segment; what was understood so far decides what the next one can be. What is not
 * understood is a note.
 */
final class SentenceReading extends WishReading {
    private static final Set<Class<?>> CONTINUED = Set.of(Part.Needs.class, Part.WantsToMeet.class, Part.Promised.class, Part.NextStep.class);

    SentenceReading(Words words, DayReader days, Book book, String text) {
        super(words, days, book, text);
    }

    Understanding read() {
        Stretch all = new Stretch(text, 0);
        List<Part.Span> dayPlaces = Stream.of(Toward.PAST, Toward.FUTURE).flatMap(t -> days.find(text, t, List.of(words.code())).stream())
                .map(found -> new Part.Span(found.from(), found.to())).distinct().toList();
        Marked marked = Marked.in(all, dayPlaces);
        for (Segment segment : new Segments(words).of(marked.rest(), dayPlaces)) {
            if (segment.opening()) {
                open = null;
            }
            segment(segment);
        }
        if (reminded != null) {
            addOpen(Line.of(new Part.NextStep(reminded.span(), capital(reminded.words()), today.plusDays(STEP_DAYS), Optional.empty())));
        }
        marked.parts().forEach(part -> lines.add(Line.of(part)));
        return new Assembly(this, book, employers, words).understanding();
    }

    private void segment(Segment segment) {
        Stretch s = segment.text();
        if (empty(s)) {
            return;
        }
        String folded = Folded.of(s.text());
        if (words.only("tries").matcher(folded).matches()) {
            tried(s);
        } else if (onlyADay(s)) {
            return;
        } else if (!rule(s, folded, Optional.empty()) && !behindADay(s) && !subject(s, segment)) {
            unmarked(segment);
        }
    }

    private boolean rule(Stretch s, String folded, Optional<Name> whose) {
        return reminded != null && planned(s, folded, whose) || introduced(s, folded) || touched(s, folded, whose) || help(s, folded, whose) || wish(s, folded, whose) || planned(s, folded, whose)
                || birthday(s, folded, whose) || works(s, folded, whose) || kind(s, folded, whose);
    }

    /** "Yesterday I had lunch with …". */
    private boolean behindADay(Stretch s) {
        Optional<DayReader.Found> first = days.find(s.text(), Toward.PAST, List.of(words.code())).stream().findFirst()
                .filter(found -> found.from() == 0 && found.sure() && found.to() < s.text().length());
        if (first.isEmpty()) {
            return false;
        }
        Stretch rest = s.sub(first.get().to(), s.text().length()).strip();
        before = s.sub(0, first.get().to());
        boolean read = !rest.isEmpty() && rule(rest, Folded.of(rest.text()), Optional.empty());
        before = null;
        return read;
    }

    /** "Ana needs …": a name, and a rule behind it. */
    private boolean subject(Stretch s, Segment segment) {
        boolean wanted = segment.after() == ':' ;
        List<Name> row = reader.row(s, wanted);
        if (row.isEmpty()) {
            // somebody known, written small
            row = reader.row(s, true).stream().filter(Name::sure).limit(1).toList();
        }
        if (row.size() != 1 || !names.isEmpty() && !mentioned(row.getFirst()) && !book.knows(row.getFirst().text().words())) {
            return false;
        }
        Stretch rest = s.sub(row.getFirst().end(), s.text().length()).strip();
        if (rest.isEmpty()) {
            return false;
        }
        String folded = Folded.of(rest.text());
        boolean wish = wish(rest, folded, Optional.of(row.getFirst())) || kind(rest, folded, Optional.of(row.getFirst()))
                || works(rest, folded, Optional.of(row.getFirst()));
        if (wish) {
            addName(row.getFirst());
        }
        return wish;
    }

    private boolean onlyADay(Stretch s) {
        Toward toward = open != null && (open.part() instanceof Part.NextStep || open.part() instanceof Part.Promised) ? Toward.FUTURE : Toward.PAST;
        DayChoice day = DayChoice.in(s, days, toward, words.code());
        if (day.days().isEmpty() || !empty(day.rest()) && !day.rest().isEmpty()) {
            return false;
        }
        if (toward == Toward.FUTURE) {
            swap(open, dated(open.part(), day));
        } else if (touch != null) {
            touchOn(day);
        } else {
            note(s);
        }
        return true;
    }

    /** A name at the start, a list of names, a role or place behind a name, more of the last; else a note. */
    private void unmarked(Segment segment) {
        Stretch s = segment.text();
        DayChoice when = DayChoice.in(s, days, touch == null && !names.isEmpty() ? Toward.FUTURE : Toward.PAST, words.code());
        Matcher join = words.join().matcher(Folded.of(s.text()));
        if (!names.isEmpty() && open == null && join.find()) {
            Stretch behind = s.sub(join.end(), s.text().length());
            List<Name> more = reader.row(behind, true);
            if (!more.isEmpty()) {
                people(DayChoice.in(behind, days, Toward.PAST, words.code()), more);
                return;
            }
        }
        boolean list = !names.isEmpty() && listed(segment);
        List<Name> row = reader.row(when.rest(), segment.after() == ':' || list);
        Matcher phrase = anyPhrase().matcher(Folded.of(s.text()));
        boolean startsPhrase = phrase.find() && phrase.start() == 0;
        if (!row.isEmpty() && (list || names.isEmpty() && (segment.after() == ':' || segment.first() && opens(segment, when.rest(), row)))) {
            people(when, row);
        } else if (startsPhrase && !names.isEmpty() && !continues(s)) {
            if (words.phrase(phrase.group().strip()).equals("at")) {
                touchOn(when);
                at(s, when.rest().sub(Math.min(phrase.end(), when.rest().text().length()), when.rest().text().length()).strip(),
                        told && !met());
            } else {
                phrases(s);
            }
        } else if (open != null && continues(s)) {
            continued(s);
        } else if (segment.first() && !names.isEmpty() && open == null && role(segment, s)) {
            touchOn(when);
        } else {
            perhapsOn(when, s);
            note(s);
        }
    }

    private boolean met() {
        return touch != null && touch.part() instanceof Part.Touch happened && happened.met();
    }

    private void people(DayChoice when, List<Name> row) {
        if (names.isEmpty()) {
            guessed.addAll(row);
        }
        row.forEach(this::addName);
        weakTouch = false;
        touchOn(when);
        phrases(when.rest().sub(row.getLast().end(), when.rest().text().length()).strip());
    }

    /** Whether a segment goes on with a list of names: "…, Dev Patel and Ines". */
    private boolean listed(Segment segment) {
        if (segment.after() != ',') {
            return false;
        }
        int comma = segment.clause().text().lastIndexOf(',', segment.text().start() - segment.clause().start());
        return comma >= 0 && reader.listed(segment.clause(), comma);
    }

    /** Whether a sentence may begin with a person that nothing tells of before: somebody known, or two words and a sign of more. */
    private boolean opens(Segment segment, Stretch s, List<Name> row) {
        String name = row.getFirst().text().words();
        boolean label = segment.clause().text().stripTrailing().length() > segment.text().start() - segment.clause().start() + segment.text().text().length()
                && segment.clause().text().substring(segment.text().start() - segment.clause().start() + segment.text().text().length()).startsWith(":");
        if (label && book.named(name).isEmpty() && book.called(name).isEmpty() || !segment.opening() && (book.named(name).isEmpty() || segment.after() == '(') || book.organization(name).isPresent()) {
            return false;
        }
        if (book.knows(name)) {
            return !words.is("words", Folded.of(name)) || row.getFirst().text().words().contains(" ");
        }
        Stretch rest = s.sub(row.getLast().end(), s.text().length()).strip();
        Matcher phrase = anyPhrase().matcher(Folded.of(rest.text()));
        return name.contains(" ") && (rest.isEmpty() || phrase.find() && phrase.start() == 0) && !words.within("occasion").matcher(Folded.of(name)).find();
    }

    /** "a lawyer" goes on with "needs an architect"; "loves sailing" does not. */
    private boolean continues(Stretch s) {
        return open != null && CONTINUED.contains(open.part().getClass())
                && words.starting("continues").matcher(Folded.of(s.text())).find();
    }

    private void continued(Stretch s) {
        Part part = open.part();
        DayChoice when = DayChoice.in(s, days, Toward.FUTURE, words.code());
        boolean plan = part instanceof Part.NextStep || part instanceof Part.Promised;
        String more = plan ? when.rest().words() : s.words();
        Part longer = more.isEmpty() ? part : wider(part.with(part.words() + ", " + more), s);
        Line line = plan && !when.days().isEmpty() ? dated(longer, when) : new Line(longer, open.alternatives(), open.ask());
        swap(open, line);
    }

    private static Part wider(Part part, Stretch s) {
        Part.Span span = new Part.Span(part.span().start(), s.span().end());
        return switch (part) {
            case Part.Needs needs -> new Part.Needs(span, needs.what(), needs.whose());
            case Part.WantsToMeet wants -> new Part.WantsToMeet(span, wants.who(), wants.whose());
            case Part.NextStep step -> new Part.NextStep(span, step.what(), step.due(), step.whose());
            case Part.Promised promised -> new Part.Promised(span, promised.what(), promised.due(), promised.whose());
            default -> part;
        };
    }

    /** "head of design at Acme", "architect", "Acme": what somebody does, and where. */
    private boolean role(Segment segment, Stretch s) {
        Stretch undated = DayChoice.in(s, days, Toward.PAST, words.code()).rest();
        String folded = Folded.of(undated.text());
        Matcher at = words.before("roleAt").matcher(folded);
        Matcher job = words.within("jobs").matcher(folded);
        boolean title = job.find() && undated.text().split("\\s+").length <= 8 && !words.starting("noTitle").matcher(folded).find();
        while (title && at.find()) {
            Stretch place = undated.sub(at.end(), undated.text().length()).strip();
            String where = Folded.of(withoutArticle(place).words());
            if (at.start() == 0 || job.start() >= at.start() || !employers.nameLike(withoutArticle(place).words())
                    || words.starting("fields").matcher(where).find()) {
                continue;
            }
            boolean of = words.is("of", at.group().strip()) && !words.within("bosses").matcher(folded.substring(0, at.start())).find();
            said.add(new Said(s, withoutArticle(place), withoutArticle(undated.sub(0, at.start()).strip()).words(), of ? Marker.OF : Marker.ROLE, nearest().text()));
            return true;
        }
        boolean free = said.stream().noneMatch(other -> other.whose().equals(nearest().text()) && !other.organization().isEmpty());
        if (title && !employers.nameLike(undated.words()) || title && job.end() == folded.length() && book.organization(undated.words()).isEmpty()) {
            said.add(new Said(s, s.sub(0, 0), withoutArticle(undated).words(), Marker.COMMA, nearest().text()));
            return true;
        }
        if (free && employers.nameLike(undated.words())) {
            said.add(new Said(s, undated, "", Marker.COMMA, nearest().text()));
            return true;
        }
        return false;
    }
}
