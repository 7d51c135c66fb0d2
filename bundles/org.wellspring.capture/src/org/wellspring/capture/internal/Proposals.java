// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.PartialDay;
import org.wellspring.core.days.Toward;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;

/** Makes of a piece what a label says it is, if all that it takes is there: somebody, a day. One sentence, one thread. */
final class Proposals {
    /** "Called Ana's office" is no call with Ana. */
    private static final Pattern OWNER = Pattern.compile("^['’]s?\\s+\\p{L}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern LONE_DAY = Pattern.compile(".*\\p{N}.*|\\S+");
    private static final double THEIRS = 0.08;
    private static final int FEWEST_PROMISED = 4;
    private static final Set<String> REACHING = Set.of("tries", "unreached", "touch call", "touch message", "touch email", "vain");
    private final Words words;
    private final SentenceDays days;
    private final String text;
    private final List<Part.Who> people;
    private final Trades trades;
    private final Backing backing;
    private final Owed owed;

    Proposals(Words words, Book book, SentenceDays days, String text, List<Part.Who> people) {
        trades = new Trades(words, book);
        backing = new Backing(words, days, people);
        owed = new Owed(words, days, people);
        this.words = words;
        this.days = days;
        this.text = text;
        this.people = people;
    }

    /** The part, asked for where whose it is or when is open; empty if it can't be that. */
    Optional<Line> of(Label label, Stretch piece, Opinion opinion, List<Line> lines) {
        boolean possible = backing.possible(label, piece) || label == Label.THEIR_PROMISE && owed.said(piece);
        return !possible ? Optional.empty() : switch (label) {
            case MEETING, CALL, MAIL, MESSAGE -> touch(label, piece, opinion, lines);
            case TRIED -> tried(piece, lines);
            case NEXT -> next(piece);
            // "I get the photos from Ana" is theirs
            case MY_PROMISE -> opinion.of(Label.THEIR_PROMISE) > THEIRS || fromThem(piece) ? Optional.empty() : promised(piece);
            case NEED -> ofAnother(piece) || Stream.of("wishes", "possessive").anyMatch(key -> words.within(key).matcher(Folded.of(piece.text())).find())
                    ? Optional.empty()
                    : owned(piece, new Part.Needs(piece.span(), owed.needed(piece), Optional.empty()));
            case BIRTHDAY -> birthday(piece);
            case THEIR_PROMISE -> awaited(piece);
            case OFFER -> ofAnother(piece) ? Optional.empty() : owned(piece, new Part.Offers(piece.span(), owed.behindWho(piece).words(), Optional.empty()));
            case WORK -> work(piece, opinion, lines);
            case INTRODUCED, CONTACT, OCCASION, TOPIC, NOTE -> Optional.empty();
        };
    }

    // ---- touches

    private Optional<Line> touch(Label label, Stretch piece, Opinion opinion, List<Line> lines) {
        InteractionKind kind = switch (label) {
            case CALL -> InteractionKind.CALL;
            case MAIL -> InteractionKind.EMAIL;
            case MESSAGE -> InteractionKind.MESSAGE;
            default -> InteractionKind.MEETING;
        };
        return happened(piece, kind, false, lines);
    }

    private Optional<Line> tried(Stretch piece, List<Line> lines) {
        boolean reaching = WORD.matcher(Folded.of(piece.text())).results().anyMatch(m -> !Collections.disjoint(words.kinds(m.group()), REACHING));
        return reaching ? happened(piece, InteractionKind.CALL, true, lines) : Optional.empty();
    }

    private Optional<Line> happened(Stretch piece, InteractionKind kind, boolean attempt, List<Line> lines) {
        boolean wished = words.within("wishes").matcher(Folded.of(piece.text())).find();
        if (wished || theirs(piece) || people.stream().anyMatch(who -> who.span().overlaps(piece.span()) && ofTheirs(who, kind))) {
            return Optional.empty();
        }
        DayChoice when = DayChoice.in(piece, days, Toward.PAST);
        List<LocalDate> past = when.days().stream().filter(day -> !day.isAfter(days.today())).toList();
        List<Part.Span> here = people.stream().map(Part.Who::span).filter(piece.span()::overlaps).toList();
        boolean told = lines.stream().anyMatch(line -> line.part() instanceof Part.Touch);
        if (told || !when.days().isEmpty() && past.isEmpty()) {
            return Optional.empty();
        }
        boolean open = here.isEmpty() && people.size() > 1;
        List<Part.Span> whom = here.size() == people.size() ? List.of() : here;
        Part.Touch touch = new Part.Touch(piece.span(), kind, past.isEmpty() ? days.today() : past.getFirst(), way(piece, kind, attempt), "", false, attempt,
                open ? List.of() : whom);
        List<Part> others = past.stream().skip(1).map(touch::on).toList();
        boolean coming = days.find(piece.text(), Toward.FUTURE).size() > days.find(piece.text(), Toward.PAST).size();
        return coming ? Optional.empty() : Optional.of(new Line(touch, others, when.ask() ? Ask.DAY : open ? Ask.WHETHER : Ask.NOTHING));
    }

    /** "Called Ana's office", "a photographer at the wedding of Ana". */
    private boolean ofTheirs(Part.Who who, InteractionKind kind) {
        return OWNER.matcher(text.substring(who.span().end())).find()
                || kind == InteractionKind.MEETING && words.behind("ofWhom").matcher(Folded.of(text.substring(0, who.span().start()))).find();
    }

    /** "Ana rang the police": what they do, with no word that it was with me. */
    private boolean theirs(Stretch piece) {
        String folded = Folded.of(piece.text());
        boolean they = people.stream().anyMatch(who -> who.span().start() <= piece.start() && who.span().end() > piece.start())
                || words.starting("others").matcher(folded).find();
        return they && Stream.of("toMe", "me").noneMatch(key -> words.within(key).matcher(folded).find());
    }

    /** "Her son is looking for …", "Tom's boss needs …". */
    private boolean ofAnother(Stretch piece) {
        return ofAnother(piece.text())
                || people.stream().filter(who -> who.span().overlaps(piece.span())).anyMatch(who -> ofTheirs(who, InteractionKind.MEETING));
    }

    /** "Her son is looking for …". */
    private boolean ofAnother(String said) {
        return Stream.of("kin", "friends").anyMatch(key -> words.within(key).matcher(Folded.of(said)).find());
    }

    private Direction way(Stretch piece, InteractionKind kind, boolean attempt) {
        String folded = Folded.of(piece.text());
        boolean toMe = words.within("toMe").matcher(folded).find() || people.stream().anyMatch(who -> who.span().overlaps(piece.span())
                && words.behind("from").matcher(Folded.of(text.substring(piece.start(), Math.max(piece.start(), who.span().start())))).find());
        return attempt ? Direction.OUT
                : kind == InteractionKind.MEETING ? Direction.BOTH : toMe ? Direction.IN : kind == InteractionKind.CALL ? Direction.BOTH : Direction.OUT;
    }

    // ---- what lies ahead

    private Optional<Line> next(Stretch piece) {
        DayChoice when = DayChoice.in(piece, days, Toward.FUTURE);
        List<LocalDate> coming = when.days().stream().filter(day -> !day.isBefore(days.today())).toList();
        // "he answers that one must ask Ana" is what he says
        boolean says = coming.isEmpty() && words.starting("others").matcher(Folded.of(piece.strip().text())).find();
        if (!when.days().isEmpty() && coming.isEmpty() || says) {
            return Optional.empty();
        }
        Part.NextStep step = new Part.NextStep(piece.span(), Gathered.capital(what(piece)),
                coming.isEmpty() ? days.today().plusDays(Gathered.STEP_DAYS) : coming.getFirst(), Optional.empty());
        return owned(piece, step).map(line -> dated(line, coming, when.ask()));
    }

    private Optional<Line> promised(Stretch piece) {
        DayChoice when = DayChoice.in(piece, days, Toward.FUTURE);
        List<LocalDate> coming = when.days().stream().filter(day -> !day.isBefore(days.today())).toList();
        Part.Promised promised = new Part.Promised(piece.span(), what(piece), coming.stream().findFirst(), Optional.empty());
        return !when.days().isEmpty() && coming.isEmpty() || piece.words().split(" ").length < FEWEST_PROMISED ? Optional.empty()
                : owned(piece, promised).map(line -> dated(line, coming, when.ask()));
    }

    private Optional<Line> awaited(Stretch piece) {
        DayChoice when = DayChoice.in(piece, days, Toward.FUTURE);
        List<LocalDate> coming = when.days().stream().filter(day -> !day.isBefore(days.today())).toList();
        Part.Awaited awaited = new Part.Awaited(piece.span(), owed.what(piece), coming.stream().findFirst(), Optional.empty());
        return !when.days().isEmpty() && coming.isEmpty() || ofAnother(piece) && !owed.said(piece) ? Optional.empty()
                : owed.by(piece).map(who -> Line.of(Whose.of(awaited, who.span()))).or(() -> owned(piece, awaited))
                        .map(line -> dated(line, coming, when.ask()));
    }

    /** Of somebody new, of whom nothing of that was said; the employer of somebody in the book is not for us to guess. */
    private Optional<Line> work(Stretch piece, Opinion opinion, List<Line> lines) {
        List<Part.Who> before = people.stream().filter(who -> who.span().start() < piece.span().end()).toList();
        boolean told = lines.stream().anyMatch(line -> line.part() instanceof Part.Where);
        return told || before.isEmpty() || before.getLast().match().isPresent() || before.getLast().ambiguous() || ofAnother(piece)
                || words.within("former").matcher(Folded.of(piece.text())).find() ? Optional.empty()
                        : trades.of(piece, before.getLast(), opinion.of(Label.WORK)).map(Line::of);
    }

    /** "the list, which I get from her" */
    private boolean fromThem(Stretch piece) {
        String folded = Folded.of(piece.text());
        Matcher from = words.before("from").matcher(folded);
        while (from.find()) {
            String next = folded.substring(from.end()).split("[^\\p{L}]", 2)[0];
            int at = piece.start() + from.end();
            if (words.is("pronouns", next) && !words.is("toMe", next) || people.stream().anyMatch(who -> who.span().start() == at)) {
                return true;
            }
        }
        return false;
    }

    private static Line dated(Line line, List<LocalDate> coming, boolean ask) {
        List<Part> others = Stream.concat(coming.stream().skip(1).map(line.part()::on), line.alternatives().stream()).toList();
        return ask && !others.isEmpty() ? new Line(line.part(), others, Ask.DAY) : line;
    }

    private Optional<Line> birthday(Stretch piece) {
        List<DayReader.Found> found = days.find(piece.text(), Toward.FUTURE);
        Optional<LocalDate> day = found.size() == 1 ? found.getFirst().answer().day() : Optional.empty();
        String folded = Folded.of(piece.text());
        boolean other = ofAnother(text) || Stream.of("yearly", "festive").anyMatch(key -> words.within(key).matcher(folded).find())
                || found.size() == 1 && !LONE_DAY.matcher(piece.text().substring(found.getFirst().from(), found.getFirst().to())).matches();
        return other ? Optional.empty()
                : day.flatMap(on -> PartialDay.spelled("--%02d-%02d".formatted(on.getMonthValue(), on.getDayOfMonth())))
                        .flatMap(on -> owned(piece, new Part.Birthday(piece.span(), on, Optional.empty())));
    }

    /** The words of a piece without the day. */
    private String what(Stretch piece) {
        return piece.strip().words();
    }

    /** Of the one person there, of the first named in it; asked for where several may be meant. */
    private Optional<Line> owned(Stretch piece, Part part) {
        List<Part.Who> here = people.stream().filter(who -> who.span().overlaps(piece.span())).toList();
        if (people.size() == 1) {
            return Optional.of(Line.of(part));
        }
        List<Part.Who> possible = here.isEmpty() ? people : here;
        List<Part> all = possible.stream().<Part>map(who -> Whose.of(part, who.span())).toList();
        return Optional.of(new Line(all.getFirst(), all.subList(1, all.size()), all.size() == 1 ? Ask.NOTHING : Ask.WHETHER));
    }
}
