// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.capture.internal.Employers.Marker;
import org.wellspring.capture.internal.Employers.Said;
import org.wellspring.capture.internal.NameReader.Name;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;
import org.wellspring.model.Direction;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.spelling.OrganizationNames;

/** Reads what somebody needs, gave, got or is, and what is promised or to be done. */
abstract class WishReading extends BirthdayReading {
    WishReading(Words words, SentenceDays days, Book book, String text, boolean noCapitals) {
        super(words, days, book, text, noCapitals);
    }

    /** "he's going to", "they'll". */
    private static final Pattern SHORT = Pattern.compile("'(?:s|re|ll|d|ve)(?!\\p{L})");

    /** Of whom a gift is, while it is not said yet what it was. */
    Name given;
    private final Map<Part.Span, List<Name>> reachedBy = new HashMap<>();

    boolean wish(Stretch s, String folded, Optional<Name> whose) {
        Optional<Matcher> wants = way("wants", folded);
        if (wants.isPresent() && DayChoice.in(group(s, wants.get(), "w"), days, Toward.FUTURE).rest().isEmpty()) {
            // "wants to meet on Thursday" is no wish for somebody
            return false;
        }
        if (wants.isPresent()) {
            add(new Part.WantsToMeet(s.span(), group(s, wants.get(), "w").words(), span(whose)));
            return true;
        }
        Optional<Matcher> needs = way("needs", folded);
        if (needs.isPresent() && words.starting("possessive").matcher(Folded.of(group(s, needs.get(), "w").text())).find()
                && !words.within("lacks").matcher(folded).find()) {
            // whoever looks for her keys needs no help of mine
            return false;
        }
        needs.ifPresent(m -> add(new Part.Needs(s.span(), group(s, m, "w").words(), span(whose))));
        return needs.isPresent();
    }

    boolean help(Stretch s, String folded, Optional<Name> whose) {
        for (boolean given : new boolean[] {false, true}) {
            for (Words.HelpWords way : given ? words.gave() : words.received()) {
                Matcher m = way.pattern().matcher(folded);
                if (m.matches() && helped(s, m, way, given)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean helped(Stretch s, Matcher m, Words.HelpWords way, boolean given) {
        Stretch who = group(s, m, given ? "x" : "n");
        boolean pronoun = who.isEmpty() || empty(who);
        List<Name> row = pronoun ? List.of() : reader.row(who, true);
        if (!pronoun && (row.isEmpty() || !given && row.size() != 1 || row.getLast().end() < who.text().stripTrailing().length())
                || pronoun && names.isEmpty()) {
            return false;
        }
        Stretch thing = group(s, m, "w");
        if (given && !pronoun && thing.start() > who.start()) {
            // "Sent Ana Ruiz and Tom the plan": the names go on as far as they do, not as little as the pattern takes
            List<Name> longest = reader.row(s.sub(who.start() - s.start(), s.text().length()), true);
            if (longest.isEmpty()) {
                return false;
            }
            int end = longest.getLast().text().span().end();
            if (end > thing.start()) {
                row = longest;
                thing = s.sub(end - s.start(), s.text().length()).strip();
            }
        }
        if (given) {
            row = row.stream().map(this::orAnother).toList();
        }
        boolean sent = words.within("sent").matcher(Folded.of(s.text())).find();
        DayChoice what = sent ? DayChoice.in(thing, days, Toward.PAST) : new DayChoice(thing.strip(), List.of(), false, false);
        if (!given && way.type() == FavourType.INTRODUCTION && names.isEmpty() && touch == null) {
            // somebody new, whom nothing says I met
            row.forEach(this::addName);
            reader.row(thing, true).stream().limit(1).forEach(this::addName);
        }
        row.forEach(this::addName);
        for (Optional<Name> one : row.isEmpty() ? List.of(Optional.<Name>empty()) : row.stream().map(Optional::of).toList()) {
            lines.add(Line.of(new Part.Help(s.span(), given ? FavourDirection.GIVEN : FavourDirection.RECEIVED, way.type(),
                    what.rest().isEmpty() ? s.words() : what.rest().words(), span(one))));
        }
        if (touch == null && what.day().isPresent() && !what.day().get().isAfter(today)) {
            (row.isEmpty() ? names : row).forEach(name -> with.add(placed(name)));
            touch = new Line(new Part.Touch(s.span(), InteractionKind.MESSAGE, what.day().get(), given ? Direction.OUT : Direction.IN, "", false, false),
                    List.of(), what.ask() ? Ask.DAY : Ask.NOTHING);
        }
        return true;
    }

    boolean planned(Stretch s, String folded, Optional<Name> whose) {
        if (theyPromised(s, folded)) {
            return true;
        }
        Optional<Matcher> promise = words.ways("promise").stream().map(p -> p.matcher(folded)).filter(Matcher::matches).filter(m -> {
            Stretch whom = group(s, m, "n");
            List<Name> row = whom.isEmpty() ? List.of() : reader.row(whom, true);
            return whom.isEmpty() || !row.isEmpty() && row.getLast().end() >= whom.text().length();
        }).findFirst();
        if (promise.isPresent()) {
            Stretch what = group(s, promise.get(), "w");
            Stretch whom = group(s, promise.get(), "n");
            List<Name> row = whom.isEmpty() ? List.of() : reader.row(whom, true);
            if (!row.isEmpty() && what.start() >= whom.span().end() && s.text().substring(whom.span().end() - s.start(), what.start() - s.start()).isBlank()) {
                // "Promised Tom & Chidi a ride", "owe Ana Ruiz a reply": the names go on as far as they do
                row = reader.row(s.sub(whom.start() - s.start(), s.text().length()), true).stream().map(this::orAnother).toList();
                what = s.sub(Math.max(what.start(), row.getLast().text().span().end()) - s.start(), s.text().length()).strip();
            }
            row.forEach(this::addName);
            List<Optional<Name>> each = row.isEmpty() ? List.of(whose) : row.stream().map(Optional::of).toList();
            List<Stretch> things = things(what);
            for (Stretch thing : things) {
                // each stands where it is said; together they are all of it
                Stretch place = s.sub(thing == things.getFirst() ? 0 : thing.start() - s.start(),
                        thing == things.getLast() ? s.text().length() : thing.span().end() - s.start());
                each.forEach(one -> promised(place, thing, one));
            }
            return true;
        }
        if (asked(s, folded) || asksMe(s) || coming(s, folded)) {
            return true;
        }
        if (colon(s) && words.only("label").matcher(folded).matches()) {
            // "Reminder: call Ana"
            note(s);
            return true;
        }
        DayChoice undated = DayChoice.in(s, days, Toward.FUTURE);
        if (topic.isEmpty() && words.only("remindAlone").matcher(Folded.of(undated.rest().text())).matches() && !folded.startsWith("follow")) {
            boolean goesOn = undated.days().isEmpty() || colon(s) || text.startsWith(",", s.span().end());
            reminded = goesOn ? s : null;
            remindedOn = undated;
            if (reminded != null) {
                return true;
            }
        }
        if (reminded != null && !remindedOn.days().isEmpty() && !colon(reminded) && way("step", folded).isEmpty()) {
            // "Remind me in 2 weeks, Tom is away"
            Part.NextStep alone = new Part.NextStep(reminded.span(), capital(remindedOn.rest().words()), today.plusDays(STEP_DAYS), span(whose));
            addOpen(dated(alone, remindedOn));
            reminded = null;
            return false;
        }
        if (reminded != null) {
            reminded = null;
            undated = undated.days().isEmpty() ? new DayChoice(undated.rest(), remindedOn.days(), remindedOn.ask(), remindedOn.open()) : undated;
            Part.NextStep next = new Part.NextStep(s.span(), capital(undated.rest().words()), today.plusDays(STEP_DAYS), span(whose));
            if (whose.isEmpty()) {
                names(s, undated.rest());
            }
            addOpen(undated.days().isEmpty() ? undated(next, s) : dated(next, undated));
            return true;
        }
        Optional<Matcher> remind = way("remind", folded);
        Optional<Matcher> step = remind.or(() -> way("step", folded));
        if (remind.isEmpty() && ofSomebody(s)) {
            return false;
        }
        boolean theyDo = remind.isEmpty() && step
                .filter(m -> words.before("theyDo").matcher(SHORT.matcher(Folded.of(group(s, m, "lead").text())).replaceAll("") + " ").find()).isPresent();
        if (step.isEmpty() || theyDo || remind
                .filter(m -> words.before("others").matcher(SHORT.matcher(Folded.of(group(s, m, "lead").text())).replaceAll("") + " ").find()).isPresent()) {
            // "he should be home by Christmas" is nothing for me to do
            return false;
        }
        Stretch what = group(s, step.get(), "w");
        DayChoice when = day(s, Toward.FUTURE);
        Stretch whole = when.rest();
        Stretch rest = whole.sub(Math.clamp(what.start() - whole.start(), 0, whole.text().length()), whole.text().length()).strip();
        Matcher to = words.starting("infinitive").matcher(Folded.of(rest.text()));
        if (remind.isPresent() && to.find() && to.end() < rest.text().length()) {
            // "remind me on 15 December to send …"
            rest = rest.sub(to.end(), rest.text().length());
        }
        boolean alone = words.only("remindAlone").matcher(Folded.of(whole.text())).matches() || rest.isEmpty();
        String words = alone && !topic.isEmpty() ? topic : rest.isEmpty() ? whole.words() : rest.words();
        Part.NextStep next = new Part.NextStep(s.span(), capital(words), today.plusDays(STEP_DAYS), span(whose));
        if (names.isEmpty() && whose.isEmpty()) {
            newcomer(whole);
        }
        if (whose.isEmpty()) {
            names(s, rest);
        }
        boolean bare = remind.isEmpty() && this.words.only("bare").matcher(folded).matches()
                && (when.days().isEmpty() || when.open() && this.words.is("meals", folded.split("[^\\p{L}]+")[0]));
        addOpen(bare ? new Line(when.days().isEmpty() ? next : dated(next, when).part(), List.of(new Part.Note(s.span(), s.words())), Ask.WHETHER)
                : when.days().isEmpty() ? undated(next, s) : dated(next, when));
        return true;
    }

    /**
     * "Bob rang, promised to mend the gate": the one who rang promised it, unless it is for him. "He promised …" is noted, for whoever knows who is
     * named in the end.
     */
    private boolean theyPromised(Stretch s, String folded) {
        Matcher promised = words.opening("theyPromised").matcher(folded);
        if (!promised.find() || s.text().substring(promised.end()).isBlank()) {
            return false;
        }
        List<String> lead = List.of(promised.group().split("[^\\p{L}]+"));
        if (lead.stream().anyMatch(word -> words.is("others", word)) || words.is("verbs3", words.code()) && (acted == null || names.isEmpty())) {
            note(s);
            return true;
        }
        Stretch what = s.sub(promised.end(), s.text().length()).strip();
        boolean goesOn = acted != null && !names.isEmpty() && acted.span().end() <= s.start()
                && text.substring(acted.span().end(), s.start()).chars().noneMatch(c -> ";.!?".indexOf(c) >= 0)
                && Stream.of(Folded.of(what.text()).split("[^\\p{L}]+")).noneMatch(word -> words.is("pronouns", word) && !words.is("toMe", word));
        if (goesOn) {
            DayChoice when = DayChoice.in(what, days, Toward.FUTURE);
            Part.Awaited awaited = new Part.Awaited(s.span(), when.rest().words(), Optional.empty(), span(Optional.of(nearest(s))));
            addOpen(when.days().isEmpty() ? Line.of(awaited) : dated(awaited, when));
        }
        return goesOn;
    }

    /** "Ana needs a printer and will send me the file": what she does besides, of whom that was said. */
    boolean theyAlso(Stretch s, String folded) {
        boolean wish = open != null && (open.part() instanceof Part.Needs || open.part() instanceof Part.WantsToMeet);
        if (names.isEmpty() || !words.opening("alsoDoes").matcher(folded).find() || !wish && !words.within("toMe").matcher(folded).find()) {
            return false;
        }
        Owed owed = new Owed(words, days, List.of());
        if (!owed.also(s)) {
            note(s);
            return true;
        }
        DayChoice when = DayChoice.in(s, days, Toward.FUTURE);
        Part.Awaited awaited = new Part.Awaited(s.span(), owed.whatAlso(s), Optional.empty(), span(Optional.of(nearest(s))));
        addOpen(when.days().isEmpty() ? Line.of(awaited) : dated(awaited, when));
        return true;
    }

    /** "Gift from Ana: a lamp" */
    boolean gift(Stretch s, String folded) {
        List<Name> row = way("giftFrom", folded).map(m -> group(s, m, "n"))
                .map(n -> reader.row(n, true).stream().filter(name -> name.end() >= n.text().length()).toList())
                .orElse(List.of());
        if (row.size() != 1) {
            return false;
        }
        addName(row.getFirst());
        given = row.getFirst();
        String behind = text.substring(s.span().end()).stripLeading();
        boolean named = behind.startsWith(":")
                || behind.startsWith(",") && words.starting("articles").matcher(Folded.of(behind.substring(1).stripLeading())).find();
        if (!named) {
            got(s);
        }
        return true;
    }

    /** What it was. */
    void got(Stretch s) {
        lines.add(Line.of(new Part.Help(s.span(), FavourDirection.RECEIVED, FavourType.RESOURCE, s.words(), span(Optional.of(given)))));
        given = null;
    }

    /** "She asks me to call back tomorrow": what somebody asks of me is mine to do. */
    private boolean asksMe(Stretch s) {
        List<Name> row = reader.row(s, false);
        boolean named = row.size() == 1 && s.text().length() > row.getFirst().end();
        Stretch said = named ? s.sub(row.getFirst().end(), s.text().length()).strip() : s;
        Matcher asks = words.opening("asksMe").matcher(Folded.of(said.text()));
        if (!asks.find() || asks.end() >= said.text().length() || !named && names.isEmpty()) {
            return false;
        }
        row.stream().limit(named ? 1 : 0).forEach(this::addName);
        DayChoice when = DayChoice.in(said.sub(asks.end(), said.text().length()).strip(), days, Toward.FUTURE);
        Name who = named ? row.getFirst() : nearest(s);
        Part.NextStep next = new Part.NextStep(s.span(), capital(when.rest().words()), today.plusDays(STEP_DAYS), span(Optional.of(who)));
        addOpen(when.days().isEmpty() ? undated(next, s) : dated(next, when));
        return true;
    }

    private void promised(Stretch place, Stretch what, Optional<Name> whom) {
        DayChoice said = DayChoice.in(what, days, Toward.FUTURE);
        Matcher fromMe = words.starting("fromMe").matcher(Folded.of(said.rest().text()));
        DayChoice when = fromMe.find() && fromMe.end() < said.rest().text().length()
                ? new DayChoice(said.rest().sub(fromMe.end(), said.rest().text().length()), said.days(), said.ask(), said.open())
                : said;
        Part.Promised promised = new Part.Promised(place.span(), when.rest().words(), Optional.empty(), span(whom));
        addOpen(when.days().isEmpty() ? undated(promised, place) : dated(promised, when));
    }

    /** "To send her the plan by Friday and to introduce her to Kenji" is two things, each with a day of its own. */
    private List<Stretch> things(Stretch what) {
        List<Stretch> things = new ArrayList<>();
        Matcher also = words.within("alsoTo").matcher(Folded.of(what.text()));
        int from = 0;
        while (also.find()) {
            String rest = what.text().substring(also.end()).stripLeading();
            Stretch before = what.sub(from, also.start()).strip();
            if (!before.isEmpty() && !rest.isEmpty() && (words.capitalNouns() || Character.isLowerCase(rest.codePointAt(0)))) {
                things.add(before);
                from = also.end();
            }
        }
        things.add(from == 0 ? what : what.sub(from, what.text().length()).strip());
        return things;
    }

    /** "Chase needs a lawyer": somebody of the book and what they need, not what is to be done. */
    private boolean ofSomebody(Stretch s) {
        int end = s.text().indexOf(' ');
        if (end < 0 && colon(s) && isSomebody(s.words())) {
            return true;
        }
        boolean name = end > 0 && Character.isUpperCase(s.text().codePointAt(0)) && book.isName(s.text().substring(0, end).replaceAll("['’]s$", ""));
        String rest = name ? Folded.of(s.text().substring(end)).strip() : "";
        return name && (way("needs", rest).isPresent() || way("wants", rest).isPresent() || words.starting("born").matcher(rest).find());
    }

    boolean colon(Stretch s) {
        return text.substring(s.span().end()).stripLeading().startsWith(":");
    }

    /** "Promised Tom Ikea shelves": a name that goes on behind somebody of the book is asked for. */
    Name orAnother(Name name) {
        String all = name.text().words();
        boolean another = all.contains(" ") && book.named(all).isEmpty() && !book.called(all.substring(0, all.indexOf(' '))).isEmpty();
        return another ? new Name(name.text(), false, name.end()) : name;
    }

    /** "Call Peter Vance": somebody not in the book yet, behind a word that asks for a person; one word alone is asked for. */
    private void newcomer(Stretch step) {
        String folded = Folded.of(step.text());
        Optional<Name> titled = IntStream.range(1, folded.length()).filter(i -> Character.isLetter(folded.charAt(i)) && words.titled(folded.substring(0, i)))
                .mapToObj(i -> reader.at(step, i, true)).flatMap(Optional::stream).filter(n -> !NameReader.owner(step, n)).findFirst();
        if (titled.isPresent()) {
            addName(titled.get());
            return;
        }
        Matcher toward = words.before("reaching").matcher(folded);
        if (!toward.find()) {
            return;
        }
        Optional<Name> name = reader.at(step, toward.end(), false).or(() -> reader.at(step, toward.end(), true)
                .filter(n -> Character.isUpperCase(n.text().text().codePointAt(0))).map(n -> new Name(n.text(), false, n.end())));
        name.filter(n -> !book.knows(n.text().words()) && !employers.firm(n.text().words()) && !NameReader.owner(step, n)).ifPresent(this::addName);
    }

    /** "Called Tom, write to Rosa": somebody else of the book, who is to be reached. */
    private Optional<Name> reached(Stretch step) {
        Matcher toward = words.starting("reaching").matcher(Folded.of(step.text()));
        return toward.find() ? reader.at(step, toward.end(), true)
                .filter(name -> name.sure() && book.person(name.text().words()).isPresent() && !NameReader.owner(step, name)) : Optional.empty();
    }

    /** Keeps whom a step names, whose it is: "send Tom the photos", "introduce Ana to Rosa". */
    void names(Stretch step, Stretch words) {
        List<Name> known = reached(words).map(List::of)
                .orElseGet(() -> knownIn(step).stream().filter(name -> name.sure() && !this.words.is("words", Folded.of(name.text().words()))).toList());
        if (!known.isEmpty()) {
            reachedBy.put(step.span(), known);
        }
    }

    /** Whoever is named in a step is whose step it is, unless nobody else is named and all is of them. */
    void reached() {
        if (names.isEmpty()) {
            return;
        }
        reachedBy.values().stream().flatMap(List::stream).forEach(this::addName);
        lines.replaceAll(line -> (line.part() instanceof Part.NextStep || line.part() instanceof Part.Promised) && line.part().whose().isEmpty()
                ? new Line(theirs(line.part()), line.alternatives().stream().map(this::theirs).toList(), line.ask())
                : line);
    }

    private Part theirs(Part part) {
        Optional<Name> whose = Optional.ofNullable(reachedBy.get(part.span())).map(List::getFirst)
                .or(() -> names.stream().filter(name -> name.text().span().overlaps(part.span())).findFirst())
                .or(() -> names.stream().filter(name -> name.text().start() < part.span().start()).reduce((a, b) -> b)
                        .map(name -> with.contains(name) ? with.getFirst() : name));
        return whose.map(name -> Whose.of(part, placed(name).text().span())).orElse(part);
    }

    /** "Ana asked me to review her slides by Thursday". */
    private boolean asked(Stretch s, String folded) {
        Optional<Matcher> asked = way("asked", folded);
        List<Name> row = asked.map(m -> group(s, m, "n")).filter(n -> !n.isEmpty()).map(n -> reader.row(n, true)).orElse(List.of());
        if (row.size() != 1 || row.getFirst().end() < group(s, asked.get(), "n").text().length()) {
            return false;
        }
        DayChoice when = DayChoice.in(group(s, asked.get(), "w"), days, Toward.FUTURE);
        addName(row.getFirst());
        Part.NextStep next = new Part.NextStep(s.span(), capital(when.rest().words()), today.plusDays(STEP_DAYS), span(Optional.of(row.getFirst())));
        addOpen(when.days().isEmpty() ? undated(next, s) : dated(next, when));
        return true;
    }

    /** "Chidi kommt am Donnerstag vorbei": somebody comes on a day ahead. */
    private boolean coming(Stretch s, String folded) {
        Optional<Matcher> coming = way("coming", folded);
        Stretch who = coming.map(m -> group(s, m, "n")).orElse(s.sub(0, 0));
        List<Name> row = who.isEmpty() ? List.of() : reader.row(who, true);
        DayChoice when = coming.map(m -> DayChoice.in(s, days, Toward.FUTURE)).orElse(new DayChoice(s, List.of(), false, false));
        if (row.isEmpty() || !row.stream().allMatch(name -> book.knows(name.text().words())) || row.getLast().end() < who.text().length()
                || when.days().size() != 1 || when.ask() || !when.days().getFirst().isAfter(today) || denied(folded)) {
            return false;
        }
        row.forEach(this::addName);
        addOpen(dated(new Part.NextStep(s.span(), capital(when.rest().words()), today.plusDays(STEP_DAYS), span(Optional.of(row.getFirst()))), when));
        return true;
    }

    /** "in spring", "in Q1" is a time that no calendar day is: which day is asked for. */
    Line undated(Part part, Stretch s) {
        String folded = Folded.of(s.text());
        if (words.within("vague").matcher(folded).results()
                .allMatch(m -> words.titled(folded.substring(0, m.start())) || isSomebody(s.text().substring(m.start(), m.end())))) {
            return Line.of(part);
        }
        return new Line(part.on(today.plusDays(STEP_DAYS)), List.of(part.on(today.plusMonths(1)), part.on(today.plusMonths(3))), Ask.DAY);
    }

    /** "Call Summer", who is in the book. */
    private boolean isSomebody(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && book.isName(word);
    }

    boolean works(Stretch s, String folded, Optional<Name> whose) {
        Optional<Matcher> way = way("works", folded);
        if (way.isEmpty() || names.isEmpty() && whose.isEmpty()) {
            return way.isEmpty() && does(s, folded, whose);
        }
        Stretch where = DayChoice.in(group(s, way.get(), "w"), days, Toward.PAST).rest();
        Matcher as = words.before("asRole").matcher(Folded.of(where.text()));
        boolean role = as.find() && as.start() > 0;
        String title = role ? where.sub(as.end(), where.text().length()).words() : "";
        where = role ? where.sub(0, as.start()).strip() : where;
        // "works at Acme now"
        Matcher now = words.trailing("nowBehind").matcher(Folded.of(where.text()));
        where = now.find() ? where.sub(0, now.start()).strip() : where;
        said.add(new Said(s, withoutArticle(where), title, Marker.WORKS, whose.orElseGet(() -> nearest(s)).text()));
        return true;
    }

    /** "She runs the events team at Copper & Pine": what somebody does is noted, and where tells of an employer. */
    private boolean does(Stretch s, String folded, Optional<Name> whose) {
        Optional<Matcher> way = way("does", folded).filter(m -> !names.isEmpty() || whose.isPresent());
        Optional<Stretch> where = way.map(m -> DayChoice.in(group(s, m, "w"), days, Toward.PAST).rest())
                .filter(w -> employers.nameLike(w.words())
                        && (book.organization(w.words()).isPresent() || !employers.firm(w.words()) || !OrganizationNames.parts(w.words()).form().isEmpty()));
        if (where.isEmpty()) {
            return false;
        }
        note(s.sub(0, where.get().start() - s.start()).strip());
        said.add(new Said(where.get(), where.get(), "", Marker.ROLE, whose.orElseGet(() -> nearest(s)).text()));
        return true;
    }

    /** "Tag Käthe as landlord". */
    private boolean tagged(Stretch s, String folded) {
        Optional<Matcher> way = way("tagged", folded).filter(m -> names.isEmpty());
        List<Name> row = way.map(m -> group(s, m, "n")).map(n -> reader.row(n, true)).orElse(List.of());
        if (row.isEmpty() || !row.stream().allMatch(name -> book.knows(name.text().words()))
                || row.getLast().end() < group(s, way.get(), "n").text().length()) {
            return false;
        }
        row.forEach(this::addName);
        Stretch tag = group(s, way.get(), "w");
        lines.add(Line.of(new Part.Tag(tag.span(), tag.words())));
        return true;
    }

    boolean kind(Stretch s, String folded, Optional<Name> whose) {
        if (tagged(s, folded)) {
            return true;
        }
        Optional<Matcher> way = way("kind", folded);
        if (way.isEmpty() || names.isEmpty() && whose.isEmpty()) {
            return false;
        }
        String kind = group(s, way.get(), "w").words();
        lines.add(Line.of(new Part.Kind(s.span(), words.kindOf(Folded.of(kind)), span(whose))));
        return true;
    }
}
