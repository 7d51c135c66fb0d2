// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.InteractionKind;

/**
 * Looks at a sentence a second time, when all is understood, and knows nothing of the rules that understood it: who stands where, which day,
 * which name and which words no line took. A line is left alone only if nothing of that could make it mean something else; the one in question is
 * asked for, with its words as a note among what else they may mean. One sentence, one thread.
 */
final class SecondLook {
    private static final Set<InteractionKind> REMOTE = EnumSet.of(InteractionKind.EMAIL, InteractionKind.MESSAGE, InteractionKind.LETTER);
    private static final Set<InteractionKind> REACHED = EnumSet.of(InteractionKind.EMAIL, InteractionKind.CALL, InteractionKind.MESSAGE);
    private static final Pattern CLAUSE_END = Pattern.compile("[;\\n]|[.!?…]+(?=\\s|$)");
    private static final Pattern PIECE_END = Pattern.compile("[,:()\\[\\]]|\\s[-–—/]+\\s|(?:->|→)");
    private static final Pattern WEEK = Pattern.compile("(?<!\\p{L})(?:kw|week|woche|semaine|semana)\\s?\\d{1,2}(?!\\p{N})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+");
    private static final List<String> SMALL = List.of("pronouns", "hanging", "articles", "lead", "and", "until", "nobody");
    private static final Pattern ANDS = Pattern.compile("(?<=\\s)(\\S+)(?=\\s)");
    private static final Pattern NAME = Pattern.compile("^(\\p{Lu}[\\p{L}\\p{M}'’-]*)(?:\\s\\p{Lu}[\\p{L}\\p{M}'’-]*)?\\s");
    /** "who I met at Rosa's," */
    private static final Pattern HOME = Pattern.compile("^[\\p{L}-]+['’]s[,;.]");
    private static final List<String> FOLLOWING = List.of("pronouns", "articles", "possessive", "lead", "common", "toward", "at", "over", "until", "titles",
            "beside", "nobody", "friends", "and", "weekdays", "noWay");
    private static final int NEXT = 3;
    private static final int LONG_AGO_DAYS = 270;
    private static final Pattern OWNER = Pattern.compile("\\p{L}['’]s(?=\\s+\\p{L})");
    private final Words words;
    private final Book book;
    private final SentenceDays days;
    private final String text;
    private final String folded;
    private final List<Line> lines;
    private final List<Part.Who> people;

    SecondLook(Words words, Book book, SentenceDays days, Understanding read) {
        this.words = words;
        this.book = book;
        this.days = days;
        text = read.text();
        folded = Folded.of(text);
        lines = new ArrayList<>(read.lines());
        people = read.all(Part.Who.class);
    }

    /** The same, with what is doubtful asked for. */
    static Understanding at(Understanding read, Words words, Book book, SentenceDays days) {
        return read.aboutNobody() ? read : new Understanding(read.text(), read.today(), new SecondLook(words, book, days, read).looked());
    }

    private List<Line> looked() {
        List.copyOf(lines).forEach(this::latest);
        lines.replaceAll(line -> line.ask() != Ask.NOTHING ? line : doubt(line).orElse(line));
        return lines;
    }

    /** "Chase the hub order, Wednesday at the latest": the day of what stands before and has none. */
    private void latest(Line note) {
        String said = said(note.part().span());
        List<DayReader.Found> on = note.part() instanceof Part.Note ? days.find(said, Toward.FUTURE) : List.of();
        Optional<LocalDate> day = on.size() == 1 && on.getFirst().sure() ? on.getFirst().answer().day().filter(days.today()::isBefore) : Optional.empty();
        if (day.isEmpty()
                || !words.only("latest").matcher(Folded.of(said.substring(0, on.getFirst().from()) + said.substring(on.getFirst().to())).strip()).matches()) {
            return;
        }
        lines.stream().filter(line -> line.part().span().end() <= note.part().span().start() && open(line.part())).reduce((a, b) -> b).ifPresent(line -> {
            lines.set(lines.indexOf(line), new Line(line.part().on(day.get()), line.alternatives(), line.ask()));
            lines.remove(note);
        });
    }

    /** Whether something is due of which no day was said. */
    private boolean open(Part part) {
        boolean unsaid = switch (part) {
            case Part.NextStep step -> Gathered.ofNoDay(step, days.today());
            case Part.Promised promised -> promised.due().isEmpty();
            case Part.Awaited awaited -> awaited.due().isEmpty();
            default -> false;
        };
        return unsaid && days.find(said(part.span()), Toward.FUTURE).isEmpty();
    }

    private Optional<Line> doubt(Line line) {
        return switch (line.part()) {
            case Part.Touch touch -> touch(touch);
            case Part.NextStep step ->
                onlyAName(step).or(() -> over(step)).or(() -> onlyIf(step)).or(() -> toMe(step)).or(() -> mine(step)).or(() -> otherClause(step))
                        .or(() -> value(step))
                        .or(() -> received(step)).or(() -> named(step));
            case Part.Awaited awaited -> otherClause(awaited).or(() -> named(awaited));
            case Part.Offers offers -> named(offers);
            case Part.Promised promised ->
                over(promised).or(() -> mine(promised)).or(() -> otherClause(promised)).or(() -> value(promised)).or(() -> named(promised));
            case Part.Needs needs -> somebodyElse(needs).or(() -> named(needs)).or(() -> value(needs)).or(() -> ofTheIntroduced(needs));
            case Part.WantsToMeet wants -> somebodyElse(wants).or(() -> named(wants)).or(() -> value(wants));
            case Part.Help help -> value(help).or(() -> toNobody(help));
            case Part.Phone phone -> somebodyElse(phone).or(() -> named(phone));
            case Part.Email email -> somebodyElse(email).or(() -> named(email));
            case Part.Web web -> somebodyElse(web).or(() -> named(web));
            case Part.Kind kind -> somebodyElse(kind).or(() -> named(kind));
            case Part.Birthday birthday -> somebodyElse(birthday).or(() -> named(birthday)).or(() -> born(birthday));
            case Part.Where where -> oddWords(where).or(() -> named(where));
            case Part.Occasion occasion -> oddWords(occasion).or(() -> value(occasion));
            default -> Optional.empty();
        };
    }

    /** Whether it is meant, or no more than a note. */
    private Line whether(Part part) {
        return new Line(part, List.of(new Part.Note(part.span(), said(part.span()))), Ask.WHETHER);
    }

    private String said(Part.Span span) {
        return text.substring(span.start(), span.end()).strip();
    }

    // ---- whose day it is

    private Optional<Line> touch(Part.Touch touch) {
        if (REACHED.contains(touch.kind()) && leadsToAnAddress(touch)) {
            return Optional.of(Line.of(new Part.Note(touch.span(), said(touch.span()))));
        }
        if (touch.date().equals(days.today())) {
            return Optional.empty();
        }
        Optional<LocalDate> coming = longAgo(touch);
        if (coming.isPresent()) {
            String words = said(touch.span());
            return Optional.of(new Line(touch,
                    List.of(new Part.NextStep(touch.span(), Gathered.capital(words), coming.get(), Optional.empty()), new Part.Note(touch.span(), words)),
                    Ask.DAY));
        }
        List<DayReader.Found> said = saying(touch.date(), Toward.PAST);
        boolean doubtful = !said.isEmpty() && said.stream().allMatch(day -> ofSomethingElse(touch, day));
        return doubtful ? Optional.of(new Line(touch, List.of(touch.on(days.today()), new Part.Note(touch.span(), said(touch.span()))), Ask.DAY))
                : Optional.empty();
    }

    /** "11 January", said in November without a year, is rather the one that comes: that day, if the touch was taken for one long ago. */
    private Optional<LocalDate> longAgo(Part.Touch touch) {
        return touch.date().isAfter(days.today().minusDays(LONG_AGO_DAYS)) ? Optional.empty()
                : saying(touch.date(), Toward.PAST).stream()
                        .flatMap(past -> days.find(text, Toward.FUTURE).stream().filter(found -> found.from() == past.from()))
                        .flatMap(found -> found.answer().day().stream()).filter(days.today()::isBefore).findFirst();
    }

    /** "The mail of Dr. Tello: tello@notary.example": how to reach somebody, with no word that it was done. */
    private boolean leadsToAnAddress(Part.Touch touch) {
        String said = Folded.of(said(touch.span()));
        Matcher first = words.starting("articles").matcher(said);
        boolean address = lines.stream().map(Line::part).filter(part -> part instanceof Part.Email || part instanceof Part.Phone || part instanceof Part.Web)
                .anyMatch(part -> text.substring(touch.span().start(), Math.max(touch.span().start(), part.span().start())).strip().endsWith(":"));
        return address && first.find() && words.starting("contact").matcher(said.substring(first.end()) + " ").find();
    }

    /** "Promised him last week …" tells when it was said, not by when it is due: nothing is due on a day that is over. */
    private Optional<Line> over(Part part) {
        Optional<Part> open = part.day().filter(due -> due.isBefore(days.today())).map(due -> switch (part) {
            case Part.Promised promised -> new Part.Promised(promised.span(), promised.what(), Optional.empty(), promised.whose());
            case Part.NextStep step -> step.on(days.today().plusDays(Gathered.STEP_DAYS));
            default -> part;
        });
        return open.map(this::whether);
    }

    /** The places that name this day. */
    private List<DayReader.Found> saying(LocalDate day, Toward toward) {
        return days.find(text, toward).stream().filter(found -> found.answer().day().filter(day::equals).isPresent()).toList();
    }

    /** "the claim from 3 November", "called Ana and Friday I'll …": the day of a thing, or of what comes next. */
    private boolean ofSomethingElse(Part.Touch touch, DayReader.Found day) {
        String before = folded.substring(0, day.from()).stripTrailing();
        String last = before.substring(before.lastIndexOf(' ') + 1);
        boolean thing = day.from() > touch.span().start() && (words.is("of", last) || words.is("from", last));
        String after = folded.substring(day.to()).stripLeading();
        boolean next = touch.span().start() < day.from() && (words.starting("subjects").matcher(after).find() || after.startsWith("i'll "));
        return thing || next;
    }

    // ---- who does it

    /** "if we order before Christmas" */
    private Optional<Line> onlyIf(Part.NextStep step) {
        return words.starting("ifs").matcher(Folded.of(step.what())).find() ? Optional.of(Line.of(new Part.Note(step.span(), said(step.span()))))
                : Optional.empty();
    }

    /** "Don't forget Ana: birthday 3 May": nothing to do but what stands beside. */
    private Optional<Line> onlyAName(Part.NextStep step) {
        boolean name = people.stream()
                .anyMatch(who -> List.of(Folded.of(who.words() + " " + who.name()).split(" ")).containsAll(List.of(Folded.of(step.what()).split(" "))));
        boolean more = lines.stream().map(Line::part).anyMatch(part -> part != step && !(part instanceof Part.Note || part instanceof Part.Who));
        return name && more ? Optional.of(Line.of(new Part.Note(step.span(), said(step.span())))) : Optional.empty();
    }

    /** "Ana is away, will call back on Friday": behind what somebody else is or does it may be theirs to do. */
    private Optional<Line> mine(Part part) {
        String own = folded.substring(part.span().start());
        String before = clauseBefore(part.span().start());
        boolean nobody = words.starting("subjectless").matcher(own).find();
        boolean theirs = nobody && !before.isBlank()
                && people.stream().anyMatch(who -> who.span().start() < part.span().start() && who.span().end() > part.span().start() - before.length())
                && lines.stream().noneMatch(line -> line.part() instanceof Part.Touch touch && touch.span().end() > part.span().start() - before.length()
                        && touch.span().start() < part.span().start());
        return theirs ? Optional.of(whether(part)) : Optional.empty();
    }

    /** "Going to send me the plans": what is done to me I don't do. */
    private Optional<Line> toMe(Part.NextStep step) {
        String[] first = Folded.of(step.what()).split("[^\\p{L}]+", NEXT);
        return first.length > 1 && words.is("toMe", first[1]) && words.code().equals("en")
                && !words.starting("remindAlone").matcher(first[0] + " " + first[1] + " ").find() && words.within("delivers").matcher(first[0]).matches()
                        ? Optional.of(Line.of(new Part.Note(step.span(), said(step.span()))))
                        : Optional.empty();
    }

    /** "promised Inês the recipe, she has until Sunday": the day stands where somebody else does something. */
    private Optional<Line> otherClause(Part part) {
        Optional<LocalDate> due = part.day();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        if (WEEK.matcher(folded).find()) {
            // "KW 50 Besuch bei Acme, Montag …": of that week
            return Optional.of(new Line(part, List.of(new Part.Note(part.span(), said(part.span()))), Ask.DAY));
        }
        List<DayReader.Found> said = saying(due.get(), Toward.FUTURE);
        boolean doubtful = !said.isEmpty() && said.stream().allMatch(day -> {
            String piece = pieceBefore(day.from());
            boolean other = day.from() - piece.length() > Math.max(part.span().start(), text.indexOf(part.words().split(" ")[0], part.span().start()));
            return other
                    && (words.starting("others").matcher(piece.stripLeading()).find() || words.starting("possessive").matcher(piece.stripLeading()).find());
        });
        return doubtful ? Optional.of(new Line(part, List.of(new Part.Note(part.span(), said(part.span()))), Ask.DAY)) : Optional.empty();
    }

    /** The clause up to a place, folded. */
    private String clauseBefore(int end) {
        return folded.substring(last(CLAUSE_END, end), end);
    }

    private String pieceBefore(int end) {
        return folded.substring(Math.max(last(CLAUSE_END, end), last(PIECE_END, end)), end);
    }

    private int last(Pattern border, int end) {
        Matcher m = border.matcher(folded);
        m.region(0, end);
        int at = 0;
        while (m.find()) {
            at = m.end();
        }
        return at;
    }

    // ---- of whom it is said

    /** "Tom introduced me to his partner, who is looking for a house": it may be the one introduced who is. */
    private Optional<Line> ofTheIntroduced(Part.Needs needs) {
        boolean introduced = people.size() == 1
                && lines.stream().map(Line::part).anyMatch(part -> part instanceof Part.Help help && help.type() == FavourType.INTRODUCTION
                        && help.direction() == FavourDirection.RECEIVED && help.span().end() <= needs.span().start());
        return introduced ? Optional.of(whether(needs)) : Optional.empty();
    }

    /** "introduced me to his partner": to nobody who is named. */
    private Optional<Line> toNobody(Part.Help help) {
        boolean nobody = help.type() == FavourType.INTRODUCTION && !words.capitalNouns() && help.what().codePoints().noneMatch(Character::isUpperCase)
                && text.codePoints().skip(1).anyMatch(Character::isUpperCase);
        return nobody ? Optional.of(whether(help)) : Optional.empty();
    }

    /** "Ana is a grandmother: little Hannah was born on 3 May": of a name that no line took. */
    private Optional<Line> born(Part.Birthday birthday) {
        String said = said(birthday.span());
        boolean another = !words.capitalNouns() && WORD.matcher(said).results().skip(1)
                .filter(word -> Character.isUpperCase(word.group().codePointAt(0)) && word.group().length() > 1)
                .map(word -> new Part.Span(text.indexOf(said, birthday.span().start()) + word.start(),
                        text.indexOf(said, birthday.span().start()) + word.end()))
                .anyMatch(span -> people.stream()
                        .noneMatch(who -> who.span().overlaps(span) || Folded.of(who.words()).contains(Folded.of(text.substring(span.start(), span.end()))))
                        && days.find(text, Toward.NONE).stream().noneMatch(day -> day.from() < span.end() && span.start() < day.to()));
        return another ? Optional.of(whether(birthday)) : Optional.empty();
    }

    /** "her brother is looking for a flat", "Tom and his wife, she needs …", "got Hugo Brandt's number from Ana": somebody whom no line took stands nearer. */
    private Optional<Line> somebodyElse(Part part) {
        if (people.stream().anyMatch(who -> who.span().overlaps(part.span()))) {
            return Optional.empty();
        }
        int at = part.span().start();
        int from = last(CLAUSE_END, at);
        int who = people.stream().map(p -> p.span().end()).filter(end -> end <= at && end >= from).max(Integer::compare).orElse(from);
        String between = folded.substring(who, at);
        boolean relative = Arrays.stream(between.split("[^\\p{L}\\p{N}'-]+")).anyMatch(word -> words.is("friends", word))
                && taken(new Part.Span(who, at)).isEmpty();
        boolean stranger = part.whose().isEmpty() && stranger(from, at);
        return relative ? Optional.of(whether(part)) : stranger ? Optional.of(whether(part)) : Optional.empty();
    }

    /** "Met Ola, Jonas got a new job, director at …": somebody of the book whom no line took is named between whom it is said of and what is said. */
    private Optional<Line> named(Part part) {
        int at = part.span().start();
        int from = Math.max(last(CLAUSE_END, at), people.stream().map(who -> who.span().end()).filter(end -> end <= at).max(Integer::compare).orElse(0));
        if (people.stream().anyMatch(who -> who.span().overlaps(part.span()))) {
            return Optional.empty();
        }
        boolean other = WORD.matcher(text.substring(from, at)).results()
                .filter(m -> Character.isUpperCase(m.group().codePointAt(0)) && !HOME.matcher(text.substring(from + m.start())).find())
                .map(m -> m.group().replaceAll("['’]s$", ""))
                .anyMatch(word -> !book.called(word).isEmpty() && !words.is("words", Folded.of(word))
                        && people.stream().noneMatch(who -> Folded.of(who.words()).contains(Folded.of(word)))
                        && lines.stream().map(Line::part)
                                .noneMatch(line -> (line instanceof Part.Occasion || line instanceof Part.Help) && line.words().contains(word)));
        return other ? Optional.of(whether(part)) : Optional.empty();
    }

    private List<Part> taken(Part.Span span) {
        return lines.stream().map(Line::part).filter(part -> !(part instanceof Part.Note) && !(part instanceof Part.Touch) && !(part instanceof Part.NextStep)
                && part.span().start() >= span.start() && part.span().end() <= span.end()).toList();
    }

    /** A whole name whose things are spoken of, and whom no line took. */
    private boolean stranger(int from, int to) {
        return OWNER.matcher(text.substring(from, to)).results().map(m -> from + m.start())
                .anyMatch(at -> people.stream().noneMatch(who -> who.span().overlaps(new Part.Span(at, at + 1)))
                        && capital(at) && lines.stream().map(Line::part).noneMatch(
                                part -> (part instanceof Part.Occasion || part instanceof Part.Where) && part.span().overlaps(new Part.Span(at, at + 1))));
    }

    private boolean capital(int at) {
        int start = at;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return Character.isUpperCase(text.charAt(start));
    }

    // ---- odd beginnings and ends

    /** What goes on into what somebody does ("judges and I said …"), or holds nothing but small words ("it for"). */
    private Optional<Line> value(Part part) {
        List<String> all = Stream.of(Folded.of(part.words()).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
        boolean goesOn = IntStream.range(NEXT, all.size() - 1).anyMatch(i -> words.is("and", all.get(i - 1)) && words.is("speakers", all.get(i)));
        boolean nothing = all.stream().allMatch(word -> SMALL.stream().anyMatch(key -> words.is(key, word)));
        boolean tells = ANDS.matcher(part.words()).results().filter(m -> words.is("and", Folded.of(m.group(1))))
                .map(m -> part.words().substring(m.end()).strip()).anyMatch(this::tells);
        return goesOn || nothing && !part.words().isEmpty() || tells ? Optional.of(whether(part)) : Optional.empty();
    }

    /** "… and met Tom", "… and Bob wants …". */
    private boolean tells(String rest) {
        String said = Folded.of(rest);
        Matcher name = NAME.matcher(rest);
        boolean does = name.find() && people.stream().noneMatch(who -> Folded.of(who.words()).startsWith(Folded.of(name.group(1))))
                && (book.knows(name.group()) || book.knows(name.group(1))) && rest.length() > name.end() && Character.isLowerCase(rest.charAt(name.end()));
        return does || words.touches().stream().filter(way -> !way.subject()).anyMatch(way -> way.pattern().matcher(said).matches());
    }

    /** "Mail from Ana" came, and an "email thread" need not be written: a way to reach somebody, with neither somebody nor a small word behind it. */
    private Optional<Line> received(Part.NextStep step) {
        List<String> all = List.of(step.what().split("\\s+"));
        String next = all.size() > 1 ? Folded.of(all.get(1)).replaceAll("[^\\p{L}]", "") : "";
        boolean thing = words.is("ways", Folded.of(all.getFirst())) && !next.isEmpty() && Character.isLowerCase(all.get(1).codePointAt(0)) && !book.knows(next)
                && FOLLOWING.stream().noneMatch(key -> words.is(key, next));
        return thing || all.size() > 2 && (all.get(1).equals("from") || words.is("ways", Folded.of(all.getFirst())) && words.is("ofWhom", all.get(1)))
                ? Optional.of(whether(step))
                : Optional.empty();
    }

    private Optional<Line> oddWords(Part.Where where) {
        boolean title = OWNER.matcher(where.title()).find();
        boolean person = words.starting("titles").matcher(Folded.of(where.organization()).replace(".", "")).find() && where.known().isEmpty();
        return title || person ? Optional.of(whether(where)) : Optional.empty();
    }

    private Optional<Line> oddWords(Part.Occasion occasion) {
        List<String> all = Stream.of(Folded.of(occasion.text()).split("[^\\p{L}\\p{N}']+")).filter(w -> !w.isEmpty()).toList();
        boolean nothing = !occasion.text().isEmpty() && all.stream().allMatch(
                word -> words.is("articles", word) || words.is("pronouns", word) || words.is("nobody", word) || words.is("lead", word) || words.is("at", word));
        boolean person = !occasion.text().isEmpty() && occasion.event().isEmpty() && !book.named(occasion.text()).isEmpty();
        boolean remote = lines.stream().map(Line::part)
                .anyMatch(part -> part instanceof Part.Touch touch && REMOTE.contains(touch.kind()) && touch.span().overlaps(occasion.span()))
                && occasion.through().isEmpty() && occasion.event().isEmpty();
        List<Part.Touch> touches = lines.stream().map(Line::part).filter(Part.Touch.class::isInstance).map(Part.Touch.class::cast).toList();
        // "Thanked by text, all went well at the city run": who only wrote was nowhere
        boolean onlyWrote = !touches.isEmpty() && occasion.event().isEmpty() && occasion.through().isEmpty()
                && touches.stream().allMatch(touch -> REMOTE.contains(touch.kind()) && !touch.met());
        return nothing || person || remote || onlyWrote ? Optional.of(whether(occasion)) : Optional.empty();
    }
}
