// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
final class SentenceReading extends DescribedReading {
    private final Roles roles;
    private static final Set<Class<?>> CONTINUED = Set.of(Part.Needs.class, Part.WantsToMeet.class, Part.Promised.class, Part.NextStep.class);

    /** The addresses in the text, up to their @. */
    private final List<String> mails = new ArrayList<>();
    /** The clause whose rest is what others promised. */
    private Stretch theirs;
    private static final Pattern LAST_NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{M}'’-]*\\s)?(\\p{Lu}[\\p{L}\\p{M}'’-]*)$");

    SentenceReading(Words words, SentenceDays days, Book book, String text, boolean noCapitals) {
        super(words, days, book, text, noCapitals);
        roles = new Roles(words, book, employers);
    }

    Understanding read() {
        Stretch all = new Stretch(text, 0);
        List<Part.Span> whole = Stream.of(Toward.PAST, Toward.FUTURE).flatMap(t -> days.find(text, t).stream())
                .map(found -> new Part.Span(found.from(), found.to())).distinct().toList();
        dayPlaces = whole;
        List<Part.Span> undivided = Stream.concat(whole.stream(), listCommas(all).stream()).toList();
        Marked marked = Marked.in(all, whole);
        marked.parts().stream().filter(Part.Email.class::isInstance).forEach(mail -> mails.add(Folded.of(mail.words().replaceAll("@.*", ""))));
        for (Segment segment : new Segments(words).of(marked.rest(), undivided)) {
            if (segment.opening()) {
                open = null;
            }
            Line before = open;
            segment(segment);
            if (segment.aside() && open == null) {
                open = before;
            }
        }
        if (reminded != null) {
            Part.NextStep step = new Part.NextStep(reminded.span(), capital(remindedOn.rest().words()), today.plusDays(STEP_DAYS), Optional.empty());
            addOpen(remindedOn.days().isEmpty() ? Line.of(step) : dated(step, remindedOn));
        }
        if (touch != null && dayless) {
            touch = caution.onTheDayBefore(touch, text, lines);
            List<Part.Span> taken = touch.part().day().filter(today::equals).isPresent() ? List.of() : whole;
            lines.removeIf(line -> line.part() instanceof Part.Note note && note.span().start() < touch.part().span().start()
                    && taken.stream().anyMatch(day -> day.overlaps(note.span()) && caution.onlyADay(note.text(), text.substring(day.start(), day.end()))));
        }
        planned();
        reached();
        happened();
        marked.parts().forEach(part -> lines.add(Line.of(part)));
        return new Assembly(this, book, employers, words).understanding();
    }

    private void segment(Segment segment) {
        Stretch s = segment.text();
        if (empty(s)) {
            return;
        }
        String folded = Folded.of(s.text());
        if (words.only("tries").matcher(folded).matches() || touch != null && words.only("vain").matcher(folded).matches()) {
            tried(s);
        } else if (onlyADay(segment)) {
            return;
        } else if (!segment.aside() && words.only("along").matcher(folded).matches() && plan()) {
            continued(s);
        } else if (segment.asked() || theirs(segment, folded)) {
            note(s);
        } else if (shifted(s, folded) || mayor(segment)) {
            return;
        } else if (denied(s, folded)) {
            inPassing(folded);
            note(s);
        } else if (!sole(segment) && !rule(s, folded, Optional.empty()) && !behindADay(s) && !behindAPlace(s) && !behindAJob(s, segment) && !subject(s, segment)) {
            unmarked(segment);
        }
    }

    /** The commas between people of the book that an "and" closes: "Rosa, Priya and Jürgen". */
    private List<Part.Span> listCommas(Stretch all) {
        List<Part.Span> commas = new ArrayList<>();
        for (int comma = all.text().indexOf(','); comma >= 0; comma = all.text().indexOf(',', comma + 1)) {
            String before = all.text().substring(0, comma);
            Matcher name = LAST_NAME.matcher(before);
            if (name.find() && (book.knows(name.group().strip()) || book.knows(name.group(1))) && reader.listed(all, comma)) {
                commas.add(new Part.Span(comma, comma + 1));
            }
        }
        return commas;
    }

    /** What did not happen, or no more: nothing is claimed of it, but that a try was in vain or what is not to be forgotten. */
    private boolean denied(Stretch s, String folded) {
        return denied(folded) && words.touches().stream().noneMatch(way -> way.attempt() && way.pattern().matcher(folded).matches());
    }

    /** "Saw Jonas, didn't stop": to see somebody is not yet a touch. */
    private void inPassing(String folded) {
        if (touch != null && words.only("passing").matcher(folded).matches()) {
            Part.Span span = touch.part().span();
            touch = null;
            note(new Stretch(text, 0).sub(span.start(), span.end()));
        }
    }

    /** "Jonas hat mir versprochen, …": what others promise is no task of mine, to the end of the clause. */
    private boolean theirs(Segment segment, String folded) {
        boolean theirs = promisedByOthers(segment, folded);
        List<Name> row = theirs && names.isEmpty() && segment.opening() ? reader.row(segment.text(), false) : List.of();
        if (row.size() == 1 && row.getFirst().text().words().contains(" ")) {
            addName(row.getFirst());
            guessed.addAll(row);
        }
        return theirs;
    }

    private boolean promisedByOthers(Segment segment, String folded) {
        if (theirs != null && theirs == segment.clause()) {
            return true;
        }
        Matcher promised = words.within("theirs").matcher(folded);
        boolean found = promised.find();
        theirs = found && promised.end() == folded.length() ? segment.clause() : null;
        return found;
    }

    /** "Meeting with Jürgen moved to Wednesday": what comes is on the day named last. */
    private boolean shifted(Stretch s, String folded) {
        if (!words.within("shifted").matcher(folded).find() || !words.within("appointment").matcher(folded).find() && days.find(s.text(), Toward.FUTURE).size() < 2) {
            return false;
        }
        Matcher verb = words.within("shiftVerb").matcher(folded);
        Stretch said = verb.find() ? s.without(verb.start(), verb.end()) : s;
        Optional<DayReader.Found> last = days.find(said.text(), Toward.FUTURE).stream().reduce((a, b) -> b).filter(DayReader.Found::sure);
        last.flatMap(found -> found.answer().day()).filter(day -> !day.isBefore(today))
                .ifPresentOrElse(day -> addOpen(Line.of(new Part.NextStep(s.span(), capital(s.words()), day, Optional.empty()))), () -> note(s));
        names(s, s);
        return true;
    }

    @Override
    boolean rule(Stretch s, String folded, Optional<Name> whose) {
        return reminded != null && planned(s, folded, whose) || introduced(s, folded) || touched(s, folded, whose) || help(s, folded, whose) || wish(s, folded, whose) || planned(s, folded, whose)
                || birthday(s, folded, whose) || works(s, folded, whose) || kind(s, folded, whose);
    }

    /** "Yesterday I had lunch with …". */
    private boolean behindADay(Stretch s) {
        Optional<DayReader.Found> first = days.find(s.text(), Toward.PAST).stream().findFirst()
                .filter(found -> found.from() == 0 && found.sure() && found.to() < s.text().length());
        if (first.isEmpty()) {
            return false;
        }
        Stretch rest = s.sub(first.get().to(), s.text().length()).strip();
        before = s.sub(0, first.get().to());
        boolean read = !rest.isEmpty() && (rule(rest, Folded.of(rest.text()), Optional.empty()) || behindAnHour(rest));
        before = null;
        return read;
    }

    /** "Tomorrow 16:30 Teams with …". */
    private boolean behindAnHour(Stretch s) {
        Matcher hour = HOUR.matcher(s.text());
        if (!hour.find() || hour.start() > 0 || hour.end() >= s.text().length()) {
            return false;
        }
        Stretch rest = s.sub(hour.end(), s.text().length()).strip();
        boolean read = rule(rest, Folded.of(rest.text()), Optional.empty());
        if (read) {
            note(s.sub(0, hour.end()));
        }
        return read;
    }

    /** "Ana needs …": a name, and a rule behind it. */
    @Override
    boolean subject(Stretch s, Segment segment) {
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
        Optional<Roles.Role> role = words.starting("statement").matcher(folded).find() && !denied(folded) ? roles.read(DayChoice.in(rest, days, Toward.PAST).rest(), rest, placed(row.getFirst()).text(), true)
                .filter(read -> !read.said().organization().isEmpty() && !read.said().title().isEmpty()) : Optional.empty();
        if (role.isPresent()) {
            addName(row.getFirst());
            // "is lead engineer at Globex" says as much as "works at Globex"
            boolean job = words.within("jobs").matcher(Folded.of(role.get().said().title())).find();
            said.add(job ? role.get().said().by(Marker.WORKS) : role.get().said());
            note(role.get().left());
            return true;
        }
        boolean wish = wish(rest, folded, Optional.of(row.getFirst())) || kind(rest, folded, Optional.of(row.getFirst()))
                || works(rest, folded, Optional.of(row.getFirst()));
        if (wish || fromThere(row.getFirst(), rest)) {
            addName(row.getFirst());
            return true;
        }
        return false;
    }

    /** "Bob Tanaka from Kestrel Cycles wants …": where somebody is from, and then the rule. */
    private boolean fromThere(Name name, Stretch rest) {
        Matcher from = words.before("from").matcher(Folded.of(rest.text()));
        if (!from.find() || from.start() > 0) {
            return false;
        }
        for (int space = rest.text().indexOf(' ', from.end()); space > 0; space = rest.text().indexOf(' ', space + 1)) {
            Stretch place = rest.sub(from.end(), space).strip();
            Stretch tail = rest.sub(space, rest.text().length()).strip();
            if (employers.nameLike(place.words()) && wish(tail, Folded.of(tail.text()), Optional.of(name))) {
                said.add(new Said(rest.sub(0, space).strip(), place, "", Marker.FROM, name.text()));
                return true;
            }
        }
        return false;
    }

    private boolean onlyADay(Segment segment) {
        Stretch s = segment.text();
        Toward toward = open != null && (open.part() instanceof Part.NextStep || open.part() instanceof Part.Promised) ? Toward.FUTURE : Toward.PAST;
        DayChoice day = DayChoice.in(s, days, toward);
        if (day.days().isEmpty() || !empty(day.rest()) && !day.rest().isEmpty()) {
            return false;
        }
        if (toward == Toward.FUTURE) {
            swap(open, dated(open.part(), day));
        } else if (touch != null && day.days().stream().allMatch(today::isBefore)) {
            ahead(s, day);
        } else if (touch != null) {
            touchOn(day);
        } else {
            agenda(segment);
            note(s);
        }
        return true;
    }

    /** A name at the start, a list of names, a role or place behind a name, more of the last; else a note. */
    private void unmarked(Segment segment) {
        Stretch s = segment.text();
        DayChoice when = DayChoice.in(s, days, touch == null && !names.isEmpty() ? Toward.FUTURE : Toward.PAST);
        Matcher join = words.join().matcher(Folded.of(s.text()));
        if (!names.isEmpty() && open == null && join.find()) {
            Stretch behind = s.sub(join.end(), s.text().length());
            List<Name> more = reader.row(behind, true);
            if (!more.isEmpty()) {
                people(DayChoice.in(behind, days, Toward.PAST), more);
                return;
            }
        }
        if (segment.after() == ',' && ofAFirm(s)) {
            return;
        }
        boolean list = !names.isEmpty() && listed(segment);
        List<Name> row = reader.row(when.rest(), segment.after() == ':' || list);
        Matcher phrase = anyPhrase().matcher(Folded.of(s.text()));
        boolean startsPhrase = phrase.find() && phrase.start() == 0;
        if (touch == null && row.size() == 1 && segment.after() == ',' && !names.isEmpty() && behindTheirJob(s, row.getFirst())) {
            return;
        }
        if (!row.isEmpty() && (list || names.isEmpty() && (segment.after() == ':' || segment.first() && opens(segment, when.rest(), row)))) {
            people(when, row);
        } else if (touch != null && open == null && segment.after() == ',' && row.size() == 1 && !names.isEmpty() && alone(row.getFirst(), when.rest())) {
            addWith(row.getFirst());
        } else if (startsPhrase && !names.isEmpty() && !continues(s)) {
            if (words.phrase(phrase.group().strip()).equals("at")) {
                touchOn(when);
                at(s, when.rest().sub(Math.min(phrase.end(), when.rest().text().length()), when.rest().text().length()).strip(),
                        told && !met());
            } else {
                perhapsOn(when, s);
                phrases(s);
            }
        } else if (startsPhrase && names.isEmpty() && touch == null && opensWithAPlace(segment, phrase)) {
            // "Thursday, at the opening, talked to Ana"
            at(s, when.rest().sub(Math.min(phrase.end(), when.rest().text().length()), when.rest().text().length()).strip(), true);
        } else if (open != null && !segment.aside() && continues(s)) {
            continued(s);
        } else if ((segment.first() || says(s)) && !names.isEmpty() && (open == null || segment.aside()) && role(s)) {
            touchOn(when);
        } else {
            perhapsOn(when, s);
            note(s);
            if (names.isEmpty() && words.within("newJob").matcher(Folded.of(s.text())).find()) {
                // "New job for Inês: …"
                List<Name> known = knownIn(s);
                known.stream().limit(known.size() == 1 ? 1 : 0).forEach(this::addName);
            }
        }
    }

    /** "Schlosserei Burgdorf, Herr Wieczorek": what was taken for somebody is where the one with a title works. */
    private boolean ofAFirm(Stretch s) {
        boolean guess = touch == null && said.isEmpty() && names.size() == 1 && guessed(names.getFirst()) && !book.knows(names.getFirst().text().words());
        Optional<Name> titled = guess && words.starting("titles").matcher(Folded.of(s.text()).replace(".", "")).find() ? reader.at(s, 0, true).filter(name -> name.end() >= s.text().length()) : Optional.empty();
        titled.ifPresent(name -> {
            Name firm = names.removeFirst();
            addName(name);
            said.add(new Said(firm.text(), firm.text(), "", Marker.FROM, name.text()));
        });
        return titled.isPresent();
    }

    private boolean opensWithAPlace(Segment segment, Matcher phrase) {
        String place = Folded.of(segment.text().text().substring(phrase.end()));
        return words.phrase(phrase.group().strip()).equals("at") && segment.text().span().end() < segment.clause().span().end() && lines.stream().noneMatch(line -> !(line.part() instanceof Part.Note))
                && (words.within("occasion").matcher(place).find() || words.within("place").matcher(place).find());
    }

    /** "Lunch: Ana, Inês, me": somebody of the book, and nothing else. */
    private boolean alone(Name name, Stretch s) {
        String said = name.text().words();
        return name.end() >= s.text().stripTrailing().length() && name.sure() && book.person(said).isPresent() && !words.is("words", Folded.of(said));
    }

    /** "He's a beekeeper": said of the one there is, wherever. */
    private boolean says(Stretch s) {
        return names.size() == 1 && words.starting("isA").matcher(Folded.of(s.text())).find();
    }

    private boolean met() {
        return touch != null && touch.part() instanceof Part.Touch happened && happened.met();
    }

    private void people(DayChoice when, List<Name> row) {
        if (names.isEmpty() && !weakTouch) {
            guessed.addAll(row);
        }
        row.forEach(touch == null ? this::addName : this::addWith);
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
        // "Sally Brandt: sally@…"
        label &= !name.contains(" ") || mails.stream().noneMatch(mail -> Stream.of(Folded.of(name).split(" ")).anyMatch(word -> word.length() > 2 && mail.contains(word)));
        if (label && book.named(name).isEmpty() && book.called(name).isEmpty() || !segment.opening() && (book.named(name).isEmpty() || segment.after() == '(') || book.organization(name).isPresent()) {
            return false;
        }
        if (book.knows(name)) {
            boolean word = words.is("words", Folded.of(name)) || dayPlaces.stream().anyMatch(row.getFirst().text().span()::overlaps);
            return !word || name.contains(" ") || segment.clause().text().startsWith(":", segment.text().start() - segment.clause().start() + segment.text().text().length()) && book.isName(name);
        }
        Stretch rest = s.sub(row.getLast().end(), s.text().length()).strip();
        Matcher phrase = anyPhrase().matcher(Folded.of(rest.text()));
        return (name.contains(" ") || words.titled(Folded.of(text.substring(0, row.getFirst().text().start())).replace(". ", " "))) && (rest.isEmpty() || phrase.find() && phrase.start() == 0) && !words.within("occasion").matcher(Folded.of(name)).find();
    }

    /** "a lawyer" goes on with "needs an architect"; "loves sailing" does not. */
    private boolean continues(Stretch s) {
        return open != null && CONTINUED.contains(open.part().getClass())
                && words.starting("continues").matcher(Folded.of(s.text())).find();
    }

    private void continued(Stretch s) {
        Part part = open.part();
        DayChoice when = DayChoice.in(s, days, Toward.FUTURE);
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

    /** What somebody does, and where, behind their name. */
    private boolean role(Stretch s) {
        Stretch whose = nearest(s).text();
        boolean free = said.stream().noneMatch(other -> other.whose().equals(whose) && !other.organization().isEmpty());
        Optional<Roles.Role> role = roles.read(DayChoice.in(s, days, Toward.PAST).rest(), s, whose, free);
        boolean changed = words.within("newJob").matcher(Folded.of(text.substring(0, s.start()))).find();
        role.ifPresent(read -> {
            // "got a new job - head of exhibitions at the City Gallery"
            said.add(changed && names.size() == 1 && !read.said().organization().isEmpty() && !read.said().title().isEmpty() ? read.said().by(Marker.WORKS) : read.said());
            note(read.left());
        });
        return role.isPresent();
    }
}
