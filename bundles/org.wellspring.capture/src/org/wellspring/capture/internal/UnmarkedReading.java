// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.capture.internal.Employers.Marker;
import org.wellspring.capture.internal.Employers.Said;
import org.wellspring.capture.internal.NameReader.Name;
import org.wellspring.capture.internal.Segments.Segment;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;

/** Reads pieces that no rule reads: a name by itself, a list of names, what somebody is behind a comma, more of what came before; else a note. */
abstract class UnmarkedReading extends DescribedReading {
    private static final Set<Class<?>> CONTINUED = Set.of(Part.Needs.class, Part.WantsToMeet.class, Part.Promised.class, Part.NextStep.class);
    final Roles roles;
    /** The addresses in the text, up to their @. */
    final List<String> mails = new ArrayList<>();

    UnmarkedReading(Words words, SentenceDays days, Book book, String text, boolean noCapitals) {
        super(words, days, book, text, noCapitals);
        roles = new Roles(words, book, employers);
    }

    /** A name at the start, a list of names, a role or place behind a name, more of the last; else a note. */
    void unmarked(Segment segment) {
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
        List<Name> row = reader.row(when.rest(), segment.after() == ':' || list).stream()
                // "bob: quote": written small, only somebody known
                .filter(name -> list || segment.after() != ':' || !reader.noCapitals() || name.sure()
                        || name.text().words().chars().anyMatch(Character::isUpperCase))
                .toList();
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
            // "Called Ana, notary on 8 December", said in November, is no day of the call
            if (when.days().stream().allMatch(today.minusDays(LATELY_DAYS)::isBefore)) {
                touchOn(when);
            }
        } else {
            perhapsOn(when, s);
            Optional<Name> titled = names.isEmpty() && touch == null && segment.opening()
                    && words.starting("titles").matcher(Folded.of(s.text()).replace(".", "")).find()
                            ? reader.at(s, 0, true)
                                    .filter(name -> name.end() < s.text().length() && !NameReader.owner(s, name)
                                            && Character.isUpperCase(name.text().text().codePointAt(0)))
                            : Optional.empty();
            titled.ifPresent(this::addName);
            note(titled.map(name -> s.sub(name.end(), s.text().length()).strip()).orElse(s));
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
        Optional<Name> titled = guess && words.starting("titles").matcher(Folded.of(s.text()).replace(".", "")).find()
                ? reader.at(s, 0, true).filter(name -> name.end() >= s.text().length())
                : Optional.empty();
        titled.ifPresent(name -> {
            Name firm = names.removeFirst();
            addName(name);
            said.add(new Said(firm.text(), firm.text(), "", Marker.FROM, name.text()));
        });
        return titled.isPresent();
    }

    private boolean opensWithAPlace(Segment segment, Matcher phrase) {
        String place = Folded.of(segment.text().text().substring(phrase.end()));
        return words.phrase(phrase.group().strip()).equals("at") && segment.text().span().end() < segment.clause().span().end()
                && lines.stream().noneMatch(line -> !(line.part() instanceof Part.Note))
                && (words.within("occasion").matcher(place).find() || words.within("place").matcher(place).find());
    }

    /** "Lunch: Ana, Inês, me": somebody of the book, and nothing else. */
    private boolean alone(Name name, Stretch s) {
        String said = name.text().words();
        return !colon(s) && name.end() >= s.text().stripTrailing().length() && name.sure() && book.person(said).isPresent()
                && !words.is("words", Folded.of(said));
    }

    /** "He's a beekeeper": said of the one there is, wherever. */
    private boolean says(Stretch s) {
        return names.size() == 1 && words.starting("isA").matcher(Folded.of(s.text())).find();
    }

    private boolean met() {
        return touch != null && touch.part() instanceof Part.Touch happened && happened.met();
    }

    void people(DayChoice when, List<Name> row) {
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
        label &= !name.contains(" ")
                || mails.stream().noneMatch(mail -> Stream.of(Folded.of(name).split(" ")).anyMatch(word -> word.length() > 2 && mail.contains(word)));
        if (label && book.named(name).isEmpty() && book.called(name).isEmpty() || !segment.opening() && (book.named(name).isEmpty() || segment.after() == '(')
                || book.organization(name).isPresent()) {
            return false;
        }
        if (book.knows(name)) {
            boolean word = words.is("words", Folded.of(name)) || dayPlaces.stream().anyMatch(row.getFirst().text().span()::overlaps);
            return !word || name.contains(" ")
            // "Mark: …", not "Mark the date: …"
                    || segment.clause().text().startsWith(":", segment.text().start() - segment.clause().start() + segment.text().text().length())
                            && s.text().substring(row.getLast().end()).isBlank() && (book.isName(name) || !aTime(row.getFirst()));
        }
        Stretch rest = s.sub(row.getLast().end(), s.text().length()).strip();
        Matcher phrase = anyPhrase().matcher(Folded.of(rest.text()));
        return (name.contains(" ") || words.titled(Folded.of(text.substring(0, row.getFirst().text().start())).replace(". ", " ")))
                && (rest.isEmpty() || phrase.find() && phrase.start() == 0) && !words.within("occasion").matcher(Folded.of(name)).find();
    }

    /** "May: holidays", "Summer: …", whoever is called so. */
    private boolean aTime(Name name) {
        String word = Folded.of(name.text().words());
        return dayPlaces.stream().anyMatch(name.text().span()::overlaps) || words.within("vague").matcher(word).find() || words.is("weekdays", word)
                || words.is("festivals", word);
    }

    /** "a lawyer" goes on with "needs an architect"; "loves sailing" does not. */
    private boolean continues(Stretch s) {
        return open != null && CONTINUED.contains(open.part().getClass()) && knownIn(s).isEmpty()
                && words.starting("continues").matcher(Folded.of(s.text())).find();
    }

    void continued(Stretch s) {
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
    boolean role(Stretch s) {
        Stretch whose = nearest(s).text();
        boolean free = said.stream().noneMatch(other -> other.whose().equals(whose) && !other.organization().isEmpty());
        Optional<Roles.Role> role = roles.read(DayChoice.in(s, days, Toward.PAST).rest(), s, whose, free);
        boolean changed = left != null || words.within("newJob").matcher(Folded.of(text.substring(0, s.start()))).find();
        role.ifPresent(read -> {
            // "got a new job - head of exhibitions at the City Gallery"
            said.add(changed && names.size() == 1 && !read.said().organization().isEmpty() && !read.said().title().isEmpty() ? read.said().by(Marker.WORKS)
                    : read.said());
            note(read.left());
        });
        return role.isPresent();
    }
}
