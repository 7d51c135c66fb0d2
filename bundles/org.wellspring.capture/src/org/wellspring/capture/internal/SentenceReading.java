// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Ask;
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
final class SentenceReading extends UnmarkedReading {
    /** Whether "me:" was said of what comes next. */
    private boolean labelled;
    /** The clause whose rest is what others promised. */
    private Stretch theirs;
    private final Leaving leaving = new Leaving(words, days, book, reader, employers);
    private final List<Segment> pieces = new ArrayList<>();
    /** "not the 29th": a day of the same month. */
    private static final Pattern NUMBERED = Pattern.compile("(?:the |on the |den |am |der |le |el |del )?\\d{1,2}(?:st|nd|rd|th|\\.|º|er)?");
    private static final Pattern LAST_NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{M}'’-]*\\s)?(\\p{Lu}[\\p{L}\\p{M}'’-]*)$");

    SentenceReading(Words words, SentenceDays days, Book book, String text, boolean noCapitals) {
        super(words, days, book, text, noCapitals);
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
            pieces.add(segment);
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
        marked.parts().forEach(part -> lines.add(Line.of(owned(part))));
        return new Assembly(this, book, employers, words).understanding();
    }

    /** "Inês gave me the number of Graciela Montúfar: …": a number or an address whose owner is named before it, with nothing in between. */
    private Part owned(Part part) {
        String before = text.substring(0, part.span().start());
        Matcher owner = part instanceof Part.Phone || part instanceof Part.Email || part instanceof Part.Web ? words.owned().matcher(Folded.of(before)) : null;
        Optional<Name> name = owner == null || !owner.find() ? Optional.empty()
                : reader.at(new Stretch(text, 0), owner.end(), true)
                        .filter(n -> text.substring(n.text().span().end(), Math.max(n.text().span().end(), part.span().start())).chars()
                                .noneMatch(Character::isLetterOrDigit))
                        .filter(n -> n.text().words().contains(" ") && book.organization(n.text().words()).isEmpty() || book.knows(n.text().words()));
        name.ifPresent(n -> {
            addName(n);
            said.removeIf(other -> other.whole().span().overlaps(n.text().span()));
        });
        return name.map(n -> Whose.of(part, placed(n).text().span())).orElse(part);
    }

    /** What the sentence was cut into. */
    List<Segment> pieces() {
        return pieces;
    }

    private void segment(Segment segment) {
        Stretch s = segment.text();
        boolean told = labelled && segment.after() == ':';
        labelled = words.is("owner", Folded.of(s.text())) && colon(s);
        if (empty(s)) {
            return;
        }
        if (told && !names.isEmpty()) {
            // "lunch with Priya; me: deck by Tuesday"
            DayChoice when = DayChoice.in(s, days, Toward.FUTURE);
            Part.Promised mine = new Part.Promised(s.span(), when.rest().words(), Optional.empty(), Optional.empty());
            addOpen(when.days().isEmpty() ? undated(mine, s) : dated(mine, when));
            return;
        }
        if (given != null) {
            got(s);
            return;
        }
        String folded = Folded.of(s.text());
        if (words.only("tries").matcher(folded).matches() || touch != null && words.only("vain").matcher(folded).matches()) {
            tried(s);
        } else if (touch != null && words.only("leftWord").matcher(folded).matches()) {
            leftWord(s, folded);
        } else if (onlyADay(segment) || aDayAndAPlace(s)) {
            return;
        } else if (!segment.aside() && words.only("along").matcher(folded).matches() && plan()) {
            continued(s);
        } else if (segment.asked() || theirs(segment, folded)) {
            note(s);
        } else if (notThat(s, folded)) {
            return;
        } else if (left(s) || left != null && elsewhere(s, left)) {
            return;
        } else if (shifted(s, folded) || mayor(segment)) {
            return;
        } else if (denied(s, folded)) {
            inPassing(folded);
            note(s);
        } else if (theyAlso(s, folded) || gift(s, folded)) {
            return;
        } else if (!sole(segment) && !rule(s, folded, Optional.empty()) && !behindADay(s) && !aroundADay(s) && !behindAPlace(s) && !behindAJob(s, segment)
                && !subject(s, segment)) {
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

    /** "Her birthday is 27 November, not 29": the day that was not meant says nothing more, where the one that is stands before it. */
    private boolean notThat(Stretch s, String folded) {
        Matcher not = words.starting("notThat").matcher(folded);
        if (!not.find() || not.end() == folded.length()) {
            return false;
        }
        Stretch other = s.sub(not.end(), s.text().length());
        boolean day = NUMBERED.matcher(Folded.of(other.text())).matches() || days.find(other.text(), Toward.FUTURE).stream()
                .anyMatch(found -> other.text().substring(0, found.from()).isBlank() && other.text().substring(found.to()).isBlank());
        return day && Stream.concat(Optional.ofNullable(touch).stream(), lines.stream()).map(Line::part)
                .filter(part -> part instanceof Part.Birthday || part.day().isPresent()).map(Part::span)
                .anyMatch(span -> span.end() <= s.start() && text.substring(span.end(), s.start()).chars().noneMatch(Character::isLetterOrDigit));
    }

    /** "Ana left Acme and is now at Globex": where somebody no longer works, and where instead. */
    private boolean left(Stretch s) {
        Optional<Leaving.Read> read = leaving.left(s, names, text.substring(s.span().end()));
        read.ifPresent(found -> {
            addName(found.whose());
            left = placed(found.whose());
            Part.Span whose = left.text().span();
            lines.add(new Line(Whose.of(found.line().part(), whose), found.line().alternatives().stream().map(other -> Whose.of(other, whose)).toList(),
                    found.line().ask()));
            if (!found.rest().isEmpty() && !elsewhere(found.rest(), left)) {
                note(found.rest());
            }
        });
        return read.isPresent();
    }

    private boolean elsewhere(Stretch s, Name whose) {
        Optional<Leaving.Now> house = leaving.now(s);
        house.ifPresent(now -> said.add(new Said(s, now.house(), now.title(), Marker.WORKS, whose.text())));
        return house.isPresent();
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

    /** "Left a voicemail about the boat": what it was about is noted. */
    private void leftWord(Stretch s, String folded) {
        int noted = lines.size();
        tried(s);
        if (lines.size() > noted) {
            return;
        }
        Matcher phrase = anyPhrase().matcher(folded);
        while (phrase.find()) {
            if (words.phrase(phrase.group().strip()).equals("about") && phrase.end() < folded.length()) {
                Stretch whole = s.sub(phrase.start(), s.text().length()).strip();
                about(whole, whole);
                return;
            }
        }
    }

    /** "Meeting with Jürgen moved to Wednesday": what comes is on the day named last. */
    private boolean shifted(Stretch s, String folded) {
        if (!words.within("shifted").matcher(folded).find()
                || !words.within("appointment").matcher(folded).find() && days.find(s.text(), Toward.FUTURE).size() < 2) {
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
        return reminded != null && planned(s, folded, whose) || introduced(s, folded) || touched(s, folded, whose) || help(s, folded, whose)
                || wish(s, folded, whose) || planned(s, folded, whose)
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
        boolean read = !rest.isEmpty() && (rule(rest, Folded.of(rest.text()), Optional.empty()) || behindAnHour(rest) || behindAPlace(rest));
        before = null;
        return read;
    }

    /** "Käthe hat gestern angerufen": what happened, with the day inside of it. */
    private boolean aroundADay(Stretch s) {
        List<DayReader.Found> found = days.find(s.text(), Toward.PAST);
        if (found.size() != 1 || found.getFirst().from() == 0 || !found.getFirst().sure()
                || found.getFirst().answer().day().filter(day -> !day.isAfter(today)).isEmpty()) {
            return false;
        }
        DayReader.Found day = found.getFirst();
        String rest = s.text().substring(0, day.from()) + s.text().substring(day.to());
        Stretch around = s.without(day.from(), day.to());
        before = s.sub(day.from(), day.to());
        boolean read = !rest.isBlank() && !knownIn(s).isEmpty() && touched(around, Folded.of(around.text()), Optional.empty());
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
        boolean wanted = segment.after() == ':';
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
        Optional<Roles.Role> role = Roles.statement(words, folded).reset().find() && !denied(folded)
                ? roles.read(DayChoice.in(rest, days, Toward.PAST).rest(), rest, placed(row.getFirst()).text(), true)
                        .filter(read -> !read.said().organization().isEmpty() && !read.said().title().isEmpty())
                : Optional.empty();
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

    /** "Met Marta Prado, architect at Estudio Norte, on Thursday at the book fair": when and where it was, behind what somebody is. */
    private boolean aDayAndAPlace(Stretch s) {
        List<DayReader.Found> found = touch == null || !dayless || touch.ask() != Ask.NOTHING || planned(touch.part()) ? List.of()
                : days.find(s.text(), Toward.PAST);
        if (found.size() != 1 || found.getFirst().from() != 0 || !(touch.part() instanceof Part.Touch)) {
            return false;
        }
        DayChoice day = DayChoice.in(s.sub(0, found.getFirst().to()), days, Toward.PAST);
        Stretch where = s.sub(found.getFirst().to(), s.text().length()).strip();
        Matcher phrase = anyPhrase().matcher(Folded.of(where.text()));
        boolean place = phrase.find() && phrase.start() == 0 && words.phrase(phrase.group().strip()).equals("at") && phrase.end() < where.text().length()
                && end(where, phrase.end(), "at") == where.text().length();
        if (!place || day.days().isEmpty() || day.days().getFirst().isAfter(today)) {
            return false;
        }
        touchOn(day);
        phrases(where);
        return true;
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
}
