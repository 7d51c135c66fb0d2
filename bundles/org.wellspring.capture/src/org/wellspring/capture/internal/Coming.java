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
    private static final Pattern OWNER = Pattern.compile("^['’]s?(?![\\p{L}])|^s\\s");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+");
    private static final Pattern CLOCK = Pattern.compile("(?<!\\p{L})(?:um|at|a|a las|gegen|vers|sobre las) \\d{1,2}(?![\\p{N}.,/]|\\s\\p{L})");
    private static final int LONG_AGO_DAYS = 120;
    private static final int FEWEST_LETTERS = 4;
    private static final int FEW_WORDS = 5;
    private static final int MOST_WORDS = 12;
    private final Words words;
    private final Book book;
    private final SentenceDays days;
    private final String text;
    private final List<Part.Who> people;

    Coming(Words words, Book book, SentenceDays days, String text, List<Part.Who> people) {
        this.words = words;
        this.book = book;
        this.days = days;
        this.text = text;
        this.people = people;
    }

    /** Replaces the notes of each piece that lies ahead by one step. */
    void lift(List<Segment> pieces, List<Line> lines) {
        Part.NextStep last = null;
        for (Segment piece : pieces) {
            Part.Span span = piece.text().span();
            List<Line> own = lines.stream().filter(line -> line.part().span().overlaps(span)).toList();
            List<Line> notes = own.stream().filter(line -> line.part() instanceof Part.Note && line.ask() == Ask.NOTHING).toList();
            boolean noted = !piece.asked() && !notes.isEmpty() && own.stream().allMatch(line -> line.part() instanceof Part.Who || line.part() instanceof Part.Where || notes.contains(line))
                    && notes.stream().allMatch(line -> line.part().span().start() >= span.start() && line.part().span().end() <= span.end());
            Optional<Part.NextStep> step = noted ? step(piece.text()) : Optional.empty();
            step.ifPresent(next -> {
                lines.removeAll(notes);
                lines.add(Line.of(next));
                lines.replaceAll(line -> ofToday(line, piece.text()));
            });
            last = step.isPresent() ? step.get() : own.stream().allMatch(line -> line.part() instanceof Part.Who) || last == null ? last : along(piece.text(), own, last, lines);
        }
    }

    /** A touch of today that may have been on the day of what comes was on none of it: "call with Ana, contract goes out Monday". */
    private Line ofToday(Line line, Stretch piece) {
        boolean doubt = line.ask() == Ask.DAY && line.part() instanceof Part.Touch touch && touch.date().equals(days.today()) && !touch.span().overlaps(piece.span());
        List<LocalDate> past = doubt ? days.find(piece.text(), Toward.PAST).stream().flatMap(found -> found.answer().day().stream()).toList() : List.of();
        return doubt && line.alternatives().stream().allMatch(other -> other.day().filter(past::contains).isPresent()) ? Line.of(line.part()) : line;
    }

    /** "Handover on 4 December, don't forget the keys": goes on with what was lifted. */
    private Part.NextStep along(Stretch piece, List<Line> own, Part.NextStep last, List<Line> lines) {
        boolean clock = own.size() == 1 && own.getFirst().part() instanceof Part.Note && TouchReading.HOUR.matcher(piece.text()).matches();
        boolean more = clock || own.size() == 1 && own.getFirst().part() instanceof Part.NextStep step && step.due().equals(days.today().plusDays(Gathered.STEP_DAYS))
                && words.only("along").matcher(Folded.of(piece.text())).matches();
        if (!more || people.stream().anyMatch(who -> who.span().start() >= last.span().end() && who.span().end() <= piece.start())) {
            return null;
        }
        Part.NextStep longer = new Part.NextStep(new Part.Span(last.span().start(), piece.span().end()), last.what() + ", " + piece.words(), last.due(), last.whose());
        lines.removeAll(own);
        lines.replaceAll(line -> line.part().equals(last) ? Line.of(longer) : line);
        return longer;
    }

    private Optional<Part.NextStep> step(Stretch piece) {
        Stretch said = fromMe(withoutAnd(stands(piece)));
        List<DayReader.Found> found = days.find(said.text(), Toward.FUTURE);
        Optional<LocalDate> day = found.size() == 1 && found.getFirst().sure() ? found.getFirst().answer().day().filter(days.today()::isBefore) : Optional.empty();
        boolean only = !found.isEmpty() && WORD.matcher(said.without(found.getFirst().from(), found.getFirst().to()).text()).results().allMatch(m -> m.group().chars().noneMatch(Character::isLetter));
        if (day.isEmpty() || only || !mine(said, found.getFirst(), day.get())) {
            return Optional.empty();
        }
        return Optional.of(new Part.NextStep(said.span(), Gathered.capital(what(said, found.getFirst(), said.span().end() - said.span().start() < piece.span().end() - piece.span().start() - FEWEST_LETTERS)), day.get(), whose(said)));
    }

    /** "At the invitation of Bob I am to speak …" is what I am to do. */
    private Stretch fromMe(Stretch piece) {
        Matcher me = words.before("me").matcher(Folded.of(piece.text()));
        return words.code().equals("en") && me.find() && words.starting("headless").matcher(Folded.of(piece.text())).find() ? piece.sub(me.start(), piece.text().length()) : piece;
    }

    /** Without "and", "that", "to say". */
    private Stretch withoutAnd(Stretch piece) {
        int space = piece.text().indexOf(' ');
        String first = space > 0 ? Folded.of(piece.text().substring(0, space)) : "";
        Matcher saying = words.starting("saying").matcher(Folded.of(piece.text()));
        int end = words.is("and", first) || words.is("thats", first) ? space : saying.find() && saying.end() < piece.text().length() ? saying.end() : 0;
        return piece.sub(end, piece.text().length()).strip();
    }

    /** What stands, behind what does not: "the call didn't happen so we try again Tuesday". */
    private Stretch stands(Stretch piece) {
        String folded = Folded.of(piece.text());
        Matcher turn = words.before("turns").matcher(folded);
        Stretch last = piece;
        while (denied(folded) && turn.find()) {
            last = piece.sub(turn.end(), piece.text().length()).strip();
        }
        return last;
    }

    private boolean denied(String folded) {
        return words.within("denied").matcher(folded).find() && !words.within("undenied").matcher(folded).find();
    }

    /** Whether it is of me, or of what comes up for me, on a day that lies ahead for certain. */
    private boolean mine(Stretch piece, DayReader.Found day, LocalDate on) {
        String folded = Folded.of(piece.text());
        String before = folded.substring(0, day.from()).stripTrailing();
        boolean delivers = words.within("delivers").matcher(folded).find();
        String around = before + " " + folded.substring(day.from(), day.to());
        boolean lasting = words.within("lasting").matcher(folded).find() || words.within("since").matcher(around).find() && !delivers || Stream.of("birthdays", "yearly", "born").anyMatch(key -> words.within(key).matcher(folded).find());
        boolean part = words.is("partOf", before.substring(before.lastIndexOf(' ') + 1)) || words.is("partOf", before.substring(Math.max(0, before.lastIndexOf(' ', before.lastIndexOf(' ') - 1) + 1)));
        if (denied(folded) || lasting || part || words.within("vague").matcher(before).find()) {
            return false;
        }
        boolean deadline = words.starting("until").matcher(folded.substring(day.from(), day.to())).find() || words.within("deadline").matcher(before.substring(before.lastIndexOf(' ') + 1)).matches();
        String told = behindSaying(folded.substring(0, day.from())) + folded.substring(day.from());
        Doer doer = doer(piece, told);
        boolean ofAThing = words.is("of", before.substring(before.lastIndexOf(' ') + 1)) || words.starting("of").matcher(folded.substring(day.from(), day.to())).find();
        boolean toMe = words.within("toMe").matcher(told).find();
        boolean past = words.within("past").matcher(folded).find();
        boolean hour = TouchReading.HOUR.matcher(piece.text()).find() || CLOCK.matcher(folded).find();
        boolean ahead = words.within("ahead").matcher(told).find();
        boolean comes = switch (doer) {
            case ME -> true;
            case SOMEBODY -> !ofAThing && (toMe || delivers || ahead && (deadline || hour) || WORD.matcher(told).results().count() <= FEW_WORDS && words.within("appointment").matcher(told).find()) && !past;
            case OTHERS -> false;
            case NOBODY -> WORD.matcher(told).results().count() <= MOST_WORDS && !past;
        };
        boolean gone = words.within("gone").matcher(told).find();
        boolean evident = deadline || !gone && (ahead || toMe || delivers || hour || words.within("turns").matcher(folded).find());
        return comes && (sure(piece, on) || evident);
    }

    private enum Doer { ME, SOMEBODY, OTHERS, NOBODY }

    /** Who does it, in words behind "says that". */
    private Doer doer(Stretch piece, String told) {
        String said = stripped(told);
        String first = said.split("[^\\p{L}]", 2)[0];
        if (words.is("me", first)) {
            return Doer.ME;
        }
        int at = Math.max(0, Folded.of(piece.text()).indexOf(said.length() > 0 ? said.split(" ", 2)[0] : said));
        Optional<Part.Who> who = people.stream().filter(one -> one.span().overlaps(piece.span()) && one.span().start() <= piece.start() + at + 1 && one.span().end() > piece.start() + at).findFirst();
        if (who.isPresent()) {
            String behind = text.substring(who.get().span().end(), piece.span().end());
            return OWNER.matcher(behind).find() && !words.starting("ahead").matcher(Folded.of(behind).replaceFirst("^['’]s ?", "") + " ").find() ? Doer.OTHERS : Doer.SOMEBODY;
        }
        if (words.is("others", first)) {
            return Doer.SOMEBODY;
        }
        if (people.stream().anyMatch(one -> List.of(Folded.of(one.words()).split(" ")).contains(first))) {
            return said.startsWith(first + "'s ") ? Doer.OTHERS : Doer.SOMEBODY;
        }
        boolean named = at < piece.text().length() && Character.isUpperCase(piece.text().codePointAt(at)) && (book.organization(first).isPresent() || !book.called(first).isEmpty());
        boolean strange = words.is("possessive", first) || named || words.within("titles").matcher(told).find() && people.stream().noneMatch(one -> one.span().overlaps(piece.span()));
        // German turns it round: "morgen schickt sie", "die Muster schickt sie"
        boolean turned = !words.code().equals("en") && WORD.matcher(told).results().map(m -> m.group()).anyMatch(word -> words.is("others", word) && !words.is("articles", word) || words.is("theirs3", word));
        boolean i = WORD.matcher(told).results().anyMatch(m -> words.is("me", m.group()));
        return i ? Doer.ME : strange ? Doer.OTHERS : turned ? Doer.SOMEBODY : Doer.NOBODY;
    }

    private String stripped(String told) {
        String left = told.strip();
        for (Matcher m = words.starting("lead").matcher(left); m.find() && m.end() < left.length() && !words.is("others", m.group().strip()) && !words.is("me", m.group().strip()); m = words.starting("lead").matcher(left)) {
            left = left.substring(m.end());
        }
        return left;
    }

    private String behindSaying(String before) {
        Matcher saying = words.before("saying").matcher(before);
        int at = 0;
        while (saying.find()) {
            at = saying.end();
        }
        return before.substring(at);
    }

    /** Whether the day can be no day that is past, but one long ago. */
    private boolean sure(Stretch piece, LocalDate on) {
        LocalDate today = days.today();
        return days.find(piece.text(), Toward.PAST).stream().flatMap(found -> found.answer().day().stream())
                .allMatch(day -> day.isAfter(today) || day.isBefore(today.minusDays(LONG_AGO_DAYS)) && on.toEpochDay() - today.toEpochDay() < today.toEpochDay() - day.toEpochDay());
    }

    /** The words without the day where it stands at an end and leaves nothing hanging; else all of them. */
    private String what(Stretch said, DayReader.Found day, boolean turned) {
        boolean ends = said.text().substring(day.to()).isBlank() || said.text().substring(0, day.from()).isBlank();
        String rest = said.without(day.from(), day.to()).strip().words();
        List<String> left = WORD.matcher(Folded.of(rest)).results().map(m -> m.group()).toList();
        boolean whole = !left.isEmpty() && Stream.of("hanging", "until", "lead", "deadline", "thats").noneMatch(key -> words.is(key, left.getLast())) && !words.is("hanging", left.getFirst());
        return ends && whole && !turned && (left.size() > 1 || rest.length() > FEWEST_LETTERS) ? rest : said.words();
    }

    private Optional<Part.Span> whose(Stretch piece) {
        List<String> said = List.of(Folded.of(piece.text()).split("[^\\p{L}]+"));
        return people.stream().filter(who -> who.span().overlaps(piece.span())).findFirst()
                .or(() -> people.stream().filter(who -> Stream.of(Folded.of(who.words()).split(" ")).anyMatch(said::contains)).findFirst())
                .or(() -> people.stream().filter(who -> who.span().end() <= piece.start()).reduce((a, b) -> b)).map(Part.Who::span);
    }
}
