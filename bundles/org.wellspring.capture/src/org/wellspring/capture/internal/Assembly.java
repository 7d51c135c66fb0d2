// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.capture.internal.Employers.Said;
import org.wellspring.capture.internal.NameReader.Name;
import org.wellspring.core.days.Folded;

/** Puts together what was read: finds whom the book knows by the names, and gives each thing to whom it is said of. */
final class Assembly {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}@#/.])\\p{L}[\\p{L}\\p{M}'’-]*");
    private static final Pattern OWNER = Pattern.compile("^(?:['’]s\\b|s\\s)");
    private static final Pattern BESIDE = Pattern
            .compile("['’]?s?[\\s,:(]*(?:tel|mobile|mob|phone|cell|number|is|mail|e-mail|handy|nummer|tél|móvil)?[.:\\s]*");
    private static final Pattern OWNED = Pattern.compile("(?<!\\p{L})(\\p{L}+)['’]s\\s");

    private final SentenceReading reading;
    private final Book book;
    private final Employers employers;
    private final Words words;
    private final Map<Name, Part.Who> people = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    Assembly(SentenceReading reading, Book book, Employers employers, Words words) {
        this.reading = reading;
        this.book = book;
        this.employers = employers;
        this.words = words;
    }

    Understanding understanding() {
        List<Name> names = reading.names();
        boolean found = names.isEmpty();
        if (found) {
            names = new Mentions(reading, book, words).all();
        }
        boolean noted = !found && reading.touch().isEmpty() && reading.said().isEmpty()
                && reading.lines().stream().allMatch(line -> line.part() instanceof Part.Note && line.ask() == Ask.NOTHING);
        if (noted) {
            // "Tom said Inês sold her house" is of both, and so is "Karin is Tobias' sister"; "Anna has a daughter called Lena" tells of another one
            boolean relative = Stream.of("kin", "friends", "named").anyMatch(key -> words.within(key).matcher(Folded.of(reading.text())).find());
            Mentions mentions = new Mentions(reading, book, words);
            names = Stream.concat(names.stream(),
                    mentions.all().stream().filter(name -> reading.names().stream().noneMatch(other -> other.text().span().overlaps(name.text().span())))
                            .filter(name -> !relative || mentions.kinOf(name)))
                    .toList();
        }
        names.forEach(name -> people.put(name, who(name)));
        doubt();
        unite();
        people.values().stream().distinct().forEach(who -> lines.add(Line.of(who)));
        joined().forEach(said -> whose(said).ifPresentOrElse(who -> lines.add(employers.line(said, who)),
                () -> lines.add(Line.of(new Part.Note(said.whole().span(), said.whole().words())))));
        if (!people.isEmpty()) {
            reading.occasion().ifPresent(this::occasion);
        }
        reading.touch().map(line -> reading.ways().of(line, reading.text(), reading.occasion())).ifPresent(this::touch);
        reading.lines().forEach(line -> lines.addAll(ofAll(line) ? toAll(line) : List.of(given(line, found))));
        if (people.isEmpty()) {
            // kept as a card, with nothing to answer
            lines.replaceAll(line -> Line.of(line.part()));
        }
        lines.removeIf(line -> line.part() instanceof Part.Note && lines.stream().anyMatch(other -> other != line && other.part() instanceof Part.Note
                && other.part().span().start() <= line.part().span().start() && other.part().span().end() >= line.part().span().end()
                && !other.part().span().equals(line.part().span())));
        lines.sort(Comparator.comparingInt((Line line) -> line.part().span().start()));
        lines.replaceAll(line -> line.part() instanceof Part.Note note ? whole(note, line) : line);
        if (!people.isEmpty()) {
            new Coming(words, book, reading.days(), reading.text(), people.values().stream().distinct().toList()).lift(reading.pieces(), lines);
            lines.sort(Comparator.comparingInt((Line line) -> line.part().span().start()));
        }
        notedDays();
        oneNote();
        Wording wording = new Wording(words, book, reading.text(), reading.dayPlaces());
        List<Part> parts = lines.stream().map(Line::part).toList();
        lines.replaceAll(line -> people.isEmpty() ? line : wording.watched(line, parts));
        lines.removeIf(line -> line.part() instanceof Part.Note note
                && lines.stream().anyMatch(other -> other.ask() == Ask.NOTHING && other.part() instanceof Part.NextStep step
                        && step.span().start() <= note.span().start() && step.span().end() >= note.span().end() && step.what().contains(note.text())));
        lines.replaceAll(line -> line.part() instanceof Part.Who who ? new Line(book.told(who), line.alternatives(), line.ask()) : line);
        OccasionDay occasions = new OccasionDay(words, book, reading.days(), reading.text(), people.values().stream().distinct().toList());
        lines.replaceAll(occasions::dated);
        return new Understanding(reading.text(), reading.today(), lines);
    }

    /** Whom a name means. "Ms Weber" need not be the Weber of the book, nor "Ana la de la panadería" its Ana: ask. */
    private Part.Who who(Name name) {
        Part.Who who = book.who(name.text().span(), name.text().words(), organization(name), name.sure());
        String folded = Folded.of(reading.text());
        Part.Span span = name.text().span();
        boolean other = !name.text().words().contains(" ") && (reading.described(name) || words.titled(folded.substring(0, span.start()))
                || words.starting("described").matcher(folded.substring(span.end()).stripLeading()).find());
        if (who.match().isEmpty() && who.alternatives().isEmpty()) {
            return inside(who, other);
        }
        return who.match().isPresent() && (other || reading.kin().ofSomebody(name)) ? new Part.Who(who.span(), who.name(), Optional.empty(),
                Stream.concat(who.match().stream(), who.alternatives().stream()).toList(), who.sure()) : who;
    }

    /** Somebody new with somebody known inside of the name is asked for, and so is a single word that no title tells to be a name. */
    private Part.Who inside(Part.Who who, boolean titled) {
        List<Part.Candidate> known = (who.name().equals(Folded.of(who.name())) || !who.sure() && who.name().contains(" ") ? reading.caution().named(who.name())
                : reading.caution().within(who.name())).stream().map(Book::candidate).toList();
        // beside somebody known or named in full, or asked for once for all of them
        boolean list = reading.names().size() > 1 && reading.touch().map(Line::part).filter(part -> part instanceof Part.Touch touch && touch.met()).isPresent()
                && (reading.names().stream().map(n -> n.text().words()).anyMatch(n -> n.contains(" ") || book.knows(n))
                        || reading.names().getFirst().text().span().start() < who.span().start());
        boolean single = !titled && !list && !personal() && !who.name().contains(" ") && !Folded.of(who.name()).equals(who.name());
        return known.isEmpty() ? new Part.Who(who.span(), who.name(), Optional.empty(), List.of(), who.sure() && !single)
                : new Part.Who(who.span(), who.name(), Optional.empty(), known, who.sure());
    }

    /** What somebody does and where, said one behind the other, is one thing: "(Nordwind GmbH, Head of Sales)". */
    private List<Said> joined() {
        List<Said> joined = new ArrayList<>();
        for (Said said : reading.said()) {
            Said last = joined.isEmpty() ? null : joined.getLast();
            boolean role = last != null && last.whose().equals(said.whose()) && said.organization().isEmpty() != last.organization().isEmpty()
                    && said.title().isEmpty() != last.title().isEmpty();
            if (role) {
                Said where = said.organization().isEmpty() ? last : said;
                Stretch whole = new Stretch(reading.text(), 0).sub(Math.min(last.whole().start(), said.whole().start()),
                        Math.max(last.whole().span().end(), said.whole().span().end()));
                joined.set(joined.size() - 1, new Said(whole, where.organization(), last.title() + said.title(), where.marker(), said.whose()));
            } else {
                joined.add(said);
            }
        }
        return joined;
    }

    /** Where nothing took place and nobody was met, it is no more than a note. */
    private void occasion(Part.Occasion occasion) {
        boolean told = !ofOthers(occasion.span()) && reading.touch().isPresent() && !reading.weakTouch() && !book.knows(occasion.text())
                || occasion.event().isPresent()
                // "fährt über Weihnachten": through nobody
                || !occasion.through().isEmpty() && (reading.touch().isPresent() || book.knows(occasion.through()))
                || people.values().stream().anyMatch(who -> who.match().isEmpty());
        lines.add(Line.of(told ? occasion : new Part.Note(occasion.span(), reading.text().substring(occasion.span().start(), occasion.span().end()).strip())));
    }

    /** "Tom lost his job at the yard, Jonas wrote": whether the place stands with somebody the touch was not with. */
    private boolean ofOthers(Part.Span place) {
        int from = Stream.of(",", ";", ". ").mapToInt(border -> reading.text().lastIndexOf(border, Math.max(0, place.start() - 1)) + 1).max().orElse(0);
        List<String> with = reading.with().stream().map(name -> Folded.of(name.text().words())).toList();
        boolean before = reading.touch().filter(touch -> touch.part().span().start() < place.end() && touch.part().span().end() > from).isEmpty();
        return before && WORD.matcher(reading.text().substring(from, place.start())).results().map(MatchResult::group)
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .anyMatch(word -> !book.called(word).isEmpty() && with.stream().noneMatch(name -> name.contains(Folded.of(word))));
    }

    /** A note is as it was written, with the day inside of it. */
    private Line whole(Part.Note note, Line line) {
        boolean shared = lines.stream()
                .anyMatch(other -> other.part() != note && !(other.part() instanceof Part.Who) && other.part().span().overlaps(note.span()));
        return shared || line.ask() != Ask.NOTHING ? line
                : Line.of(note.with(new Stretch(reading.text(), 0).sub(note.span().start(), note.span().end()).strip().words()));
    }

    /** A day that nothing took stays in the note beside it: "fête ses 40 ans le 12 décembre". */
    private void notedDays() {
        for (Part.Span day : reading.dayPlaces()) {
            if (reading.touch().isEmpty() && lines.stream().map(line -> line.part().span()).noneMatch(day::overlaps)) {
                lines.replaceAll(line -> line.part() instanceof Part.Note note && beside(note.span(), day) ? longer(note, day) : line);
            }
        }
    }

    private boolean beside(Part.Span note, Part.Span day) {
        int from = Math.min(note.end(), day.end());
        int to = Math.max(note.start(), day.start());
        return from <= to && reading.text().substring(from, to).isBlank();
    }

    private Line longer(Part.Note note, Part.Span day) {
        Part.Span span = new Part.Span(Math.min(note.span().start(), day.start()), Math.max(note.span().end(), day.end()));
        return Line.of(new Part.Note(span, new Stretch(reading.text(), 0).sub(span.start(), span.end()).strip().words()));
    }

    /** What stands together and was noted in pieces is one note. */
    private void oneNote() {
        for (int i = lines.size() - 2; i >= 0; i--) {
            int j = i + 1;
            while (j < lines.size() - 1 && lines.get(j).part() instanceof Part.Who who && who.span().end() <= lines.get(i).part().span().end()) {
                j++;
            }
            if (lines.get(i).part() instanceof Part.Note one && lines.get(j).part() instanceof Part.Note two && one.span().end() <= two.span().start()) {
                String between = reading.text().substring(one.span().end(), two.span().start());
                boolean free = lines.stream().map(line -> line.part().span()).noneMatch(new Part.Span(one.span().end(), two.span().start())::overlaps);
                if (free && between.isBlank()) {
                    lines.set(i, Line.of(new Part.Note(new Part.Span(one.span().start(), two.span().end()), one.text() + " " + two.text())));
                    lines.remove(j);
                }
            }
        }
    }

    /** Words at the start that nothing tells to be a name are one only if more is said that people have. */
    private void doubt() {
        boolean personal = personal();
        boolean job = reading.said().stream().anyMatch(said -> !said.title().isEmpty());
        people.replaceAll((name, who) -> !job && (!personal || words.capitalNouns()) && reading.guessed(name) && who.match().isEmpty()
                ? new Part.Who(who.span(), who.name(), who.match(), who.alternatives(), false)
                : who);
    }

    /** Whether more is said that people have. */
    private boolean personal() {
        return reading.lines().stream().map(Line::part).anyMatch(p -> p instanceof Part.Needs || p instanceof Part.WantsToMeet
                || p instanceof Part.Email || p instanceof Part.Phone || p instanceof Part.Web || p instanceof Part.Kind) || reading.said().stream()
                        .anyMatch(said -> said.marker() != Employers.Marker.COMMA)
                || words.within("personal").matcher(Folded.of(reading.text())).find();
    }

    /** One person named twice is one. */
    private void unite() {
        List<Part.Who> seen = new ArrayList<>();
        people.replaceAll((name, who) -> {
            Optional<Part.Who> same = seen.stream().filter(other -> who.match().isPresent() && other.match().equals(who.match())).findFirst();
            if (same.isEmpty()) {
                seen.add(who);
            }
            return same.orElse(who);
        });
    }

    /** Where a person is said to work, or no longer to, to tell people of one name apart. */
    private String organization(Name name) {
        Optional<String> left = reading.lines().stream().map(Line::part)
                .filter(part -> part instanceof Part.Left && part.whose().equals(Optional.of(name.text().span())))
                .map(Part::words).findFirst();
        return left.isPresent() ? left.get()
                : reading.said().stream().filter(said -> said.whose().equals(name.text())).map(said -> said.organization().words())
                        .filter(o -> !o.isEmpty()).findFirst().orElse("");
    }

    private Optional<Part.Who> whose(Said said) {
        return people.entrySet().stream().filter(e -> e.getKey().text().equals(said.whose())).map(Map.Entry::getValue).findFirst();
    }

    /** A touch of which nobody is named where the verb asks for it is none, unless somebody known stands there. */
    private void touch(Line told) {
        Line touch = among(told);
        boolean there = reading.weakWhom().isEmpty() || people.values().stream().anyMatch(who -> who.span().overlaps(reading.weakWhom().get().span())
                && !OWNER.matcher(reading.text().substring(who.span().end())).find());
        if (!people.isEmpty() && (!reading.weakTouch() || there)) {
            // "dinner with the Beckers" need not be with the one there is
            lines.add(reading.weakTouch() && touch.ask() == Ask.NOTHING
                    ? reading.inDoubt(touch)
                    : touch);
        } else {
            lines.add(Line.of(new Part.Note(touch.part().span(), said(touch.part().span()))));
        }
    }

    /** Who is named for something else was no part of it: "called Tom, Rosa needs a lawyer". */
    private Line among(Line touch) {
        List<Part.Span> all = people.values().stream().map(Part.Who::span).distinct().toList();
        List<Part.Span> whom = reading.with().stream().flatMap(name -> Optional.ofNullable(people.get(name)).stream()).map(Part.Who::span).distinct().toList();
        UnaryOperator<Part> only = part -> part instanceof Part.Touch happened ? happened.among(whom) : part;
        return whom.isEmpty() || whom.size() == all.size() || reading.weakTouch() ? touch
                : new Line(only.apply(touch.part()), touch.alternatives().stream().map(only).toList(), touch.ask());
    }

    /** The places where those whom it names are named first. */
    private Part united(Part.Touch touch) {
        return touch.among(
                people.entrySet().stream().filter(e -> touch.whom().contains(e.getKey().text().span())).map(e -> e.getValue().span()).distinct().toList());
    }

    private String said(Part.Span span) {
        return reading.text().substring(span.start(), span.end()).strip();
    }

    /** "Met Ana and Bob, they are looking for a flat": what is said of all of them at once. */
    private boolean ofAll(Line line) {
        Part part = line.part();
        int people = (int) this.people.values().stream().distinct().filter(who -> who.span().end() <= part.span().start()).count();
        if (people < 2 || people < this.people.values().stream().distinct().count() || part.whose().isPresent() || line.ask() != Ask.NOTHING
                || !(part instanceof Part.Needs || part instanceof Part.WantsToMeet)) {
            return false;
        }
        String before = Folded.of(reading.text().substring(0, part.span().start()));
        int from = Stream.of(",", ";", ". ", ":", "(").mapToInt(border -> before.lastIndexOf(border) + border.length()).max().orElse(0);
        String clause = before.substring(Math.clamp(from, 0, before.length())) + Folded.of(reading.text().substring(part.span().start(), part.span().end()));
        return words.starting("theyAll").matcher(clause.strip()).find();
    }

    private List<Line> toAll(Line line) {
        return people.values().stream().distinct().map(who -> Line.of(Whose.of(line.part(), who.span()))).toList();
    }

    /** With several people it has to be clear whose need, number or birthday it is. */
    private Line given(Line line, boolean byMention) {
        List<Part.Who> all = people.values().stream().distinct().toList();
        if (all.isEmpty()) {
            return line;
        }
        Part part = line.part();
        if (part instanceof Part.Touch happened) {
            Part.Span span = happened.span();
            String own = " ".repeat(span.start()) + reading.text().substring(span.start(), span.end());
            Line way = reading.ways().of(line, own, Optional.empty());
            return new Line(united((Part.Touch) way.part()),
                    way.alternatives().stream().map(other -> other instanceof Part.Touch on ? united(on) : other).toList(), way.ask());
        }
        boolean several = reading.lines().stream().filter(other -> other.part() instanceof Part.NextStep || other.part() instanceof Part.Promised).count() > 1;
        if (byMention && several && part.whose().isEmpty() && (part instanceof Part.NextStep || part instanceof Part.Promised)) {
            // of several each has its own: the first one named in it, or the last before
            Part.Who whose = all.stream().filter(who -> who.span().overlaps(part.span())).findFirst()
                    .or(() -> all.stream().filter(who -> who.span().end() <= part.span().start()).reduce((a, b) -> b)).orElse(all.getFirst());
            return new Line(Whose.of(part, whose.span()), line.alternatives().stream().map(other -> Whose.of(other, whose.span())).toList(), line.ask());
        }
        if (byMention && (part instanceof Part.Needs || part instanceof Part.WantsToMeet) && part.whose().isEmpty()) {
            return Line.of(new Part.Note(part.span(), reading.text().substring(part.span().start(), part.span().end()).strip()));
        }
        if (part.whose().isEmpty() && (part instanceof Part.Email || part instanceof Part.Phone || part instanceof Part.Web)
                && (another(part.span()) || !theirs(part.span()))) {
            Part note = new Part.Note(part.span(), reading.text().substring(part.span().start(), part.span().end()).strip());
            return new Line(Whose.of(part, all.getFirst().span()),
                    Stream.concat(all.stream().skip(1).map(who -> Whose.of(part, who.span())), Stream.of(note)).toList(), Ask.WHETHER);
        }
        if (all.size() < 2 || part.whose().isPresent() || !(part instanceof Part.Needs || part instanceof Part.WantsToMeet || part instanceof Part.Email
                || part instanceof Part.Phone || part instanceof Part.Web || part instanceof Part.Kind || part instanceof Part.Birthday)) {
            return line;
        }
        Optional<Part.Who> beside = part instanceof Part.Email || part instanceof Part.Phone || part instanceof Part.Web
                ? all.stream()
                        .filter(who -> who.span().end() <= part.span().start()
                                && BESIDE.matcher(reading.text().substring(who.span().end(), part.span().start())).matches())
                        .findFirst()
                : Optional.empty();
        if (beside.isPresent()) {
            // "Gus Moran, 555-0112"
            return new Line(Whose.of(part, beside.get().span()), line.alternatives(), line.ask());
        }
        if (part instanceof Part.Email email) {
            String local = Folded.of(email.address().replaceAll("@.*", ""));
            List<Part.Who> named = all.stream().filter(who -> Folded.of(who.words()).lines().flatMap(l -> List.of(l.split(" ")).stream())
                    .anyMatch(word -> word.length() > 2 && local.contains(word))).toList();
            if (named.size() == 1) {
                return new Line(Whose.of(part, named.getFirst().span()), line.alternatives(), line.ask());
            }
        }
        List<Part> options = all.stream().sorted(Comparator.comparing(who -> who.span().start() > part.span().start())).map(who -> Whose.of(part, who.span()))
                .toList();
        return new Line(options.getFirst(), options.subList(1, options.size()), Ask.WHETHER);
    }

    /**
     * Whether a number or an address is told as somebody's: behind a sign, a name or a word for one, and of no one else ("Tom's number"); not
     * "Reservation 555-0142", nor "her old number was 555-0142".
     */
    private boolean theirs(Part.Span at) {
        String before = Folded.of(reading.text().substring(0, at.start())).stripTrailing();
        String clause = before.substring(Math.max(Math.max(before.lastIndexOf(';'), before.lastIndexOf(',')), before.lastIndexOf(". ")) + 1);
        String after = Folded.of(reading.text().substring(at.end()));
        if (words.within("outdated").matcher(clause).find() || words.within("outdated").matcher(after.split("[,;.]", 2)[0]).find()) {
            return false;
        }
        Matcher of = words.owned().matcher(clause);
        if (of.find()) {
            // "the number of the plumber", "of Tom's lawyer", but "of Tom"
            String owner = clause.substring(of.end());
            String first = owner.split("[^\\p{L}-]", 2)[0];
            boolean own = people.values().stream().anyMatch(who -> List.of(Folded.of(who.words()).split(" ")).contains(first))
                    && !owner.startsWith(first + "'s ");
            if (!own && !words.is("reachedAt", first)) {
                return false;
            }
        }
        Matcher owned = OWNED.matcher(clause);
        while (owned.find()) {
            String name = owned.group(1);
            boolean other = !book.called(name).isEmpty() && people.values().stream().noneMatch(who -> Folded.of(who.words()).contains(name));
            if (other) {
                return false;
            }
        }
        String last = before.substring(before.lastIndexOf(' ') + 1);
        boolean sign = last.isEmpty() || !Character.isLetterOrDigit(last.charAt(last.length() - 1));
        return sign || words.is("contact", last)
                || people.values().stream().anyMatch(who -> Folded.of(reading.text().substring(0, who.span().end())).stripTrailing().equals(before))
                || lines.stream().map(Line::part)
                        .anyMatch(part -> !(part instanceof Part.Note) && part.span().start() < at.start() && Math.abs(part.span().end() - before.length()) <= 1
                                && (part instanceof Part.Where || part instanceof Part.Email || part instanceof Part.Phone || part instanceof Part.Web));
    }

    private boolean titled(int at) {
        return words.titled(Folded.of(reading.text().substring(0, at)).replace(". ", " "));
    }

    /** "…, Paco Leal, 555-0188": whether a name that nobody was taken for stands nearer to a number than all who were. */
    private boolean another(Part.Span at) {
        int from = people.values().stream().map(who -> who.span().end()).filter(end -> end <= at.start()).max(Integer::compare).orElse(0);
        Stretch all = new Stretch(reading.text(), 0);
        return WORD.matcher(reading.text().substring(0, at.start())).results()
                .filter(word -> word.start() >= from && Character.isUpperCase(word.group().codePointAt(0)))
                .anyMatch(word -> reading.reader().at(all, word.start(), titled(word.start()))
                        .filter(name -> name.text().start() == word.start() && (name.text().words().contains(" ") || titled(word.start()))
                                && name.text().span().end() <= at.start() && book.organization(name.text().words()).isEmpty())
                        .filter(name -> lines.stream().map(Line::part)
                                .noneMatch(part -> (part instanceof Part.Where || part instanceof Part.Occasion) && part.span().overlaps(name.text().span())))
                        .isPresent());
    }
}
