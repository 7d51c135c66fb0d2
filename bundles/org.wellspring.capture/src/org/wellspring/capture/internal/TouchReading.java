// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.capture.internal.NameReader.Name;
import org.wellspring.capture.internal.Words.TouchWords;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;

/** Reads what happened: with whom, when, by which way, and whether it reached somebody. */
abstract class TouchReading extends PhraseReading {
    TouchReading(Words words, SentenceDays days, Book book, String text, boolean noCapitals) {
        super(words, days, book, text, noCapitals);
    }

    private static final Pattern WORD = Pattern.compile("\\G(\\p{L}+(?:['’]s)?)\\s+");
    private static final Pattern CAPITAL = Pattern.compile("(?<!\\p{L})\\p{Lu}");
    private static final Pattern RELATED = Pattern.compile("(\\p{Lu}[\\p{L}-]*['’]s (?:[\\p{Ll}-]+ ){0,2}([\\p{Ll}-]+)) (\\p{Lu}.*)");
    private static final Pattern THEIR = Pattern.compile("((?:\\p{Ll}+ ){1,3}([\\p{L}-]+)) (\\p{Lu}.*)");
    private static final Pattern OWNED = Pattern.compile("['’]s\\s");
    static final Pattern HOUR = Pattern
            .compile("(?<![\\p{L}\\p{N}.])\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:am|pm|h|uhr|hrs|Uhr)(?!\\p{L})|(?<![\\p{N}.])\\d{1,2}[:h]\\d{2}(?!\\p{N})");
    private static final int MOST_WORDS = 4;
    private static final int RECENT_DAYS = 31;
    private static final int LONG_AGO_DAYS = 180;
    static final int SOON_DAYS = 90;

    /** What somebody did who is named first: "Bob rang"; what goes on behind a comma is his doing too. */
    Stretch acted;

    boolean touched(Stretch s, String folded, Optional<Name> whose) {
        // where one way finds somebody and another does not, the words mean the one: "visite chez Tom" is no "visité …"
        return Stream.of(true, false).anyMatch(named -> words.touches().stream().anyMatch(way -> {
            Matcher m = way.pattern().matcher(folded);
            return m.matches() && (way.attempt() || !denied(folded)) && (!named || named(s, m, way)) && touched(s, m, way);
        }));
    }

    private boolean named(Stretch s, Matcher m, TouchWords way) {
        return !reader.row(DayChoice.in(group(s, m, way.subject() ? "n" : "x"), days, Toward.PAST).rest(), true).isEmpty();
    }

    boolean touched(Stretch s, Matcher m, TouchWords way) {
        Stretch whom = group(s, m, way.subject() ? "n" : "x");
        boolean somebody = way.subject() && Character.isUpperCase((whom.words() + " ").codePointAt(0)) && book.isName(whom.words());
        // "Domingo llamó"
        DayChoice when = somebody ? new DayChoice(whom.strip(), List.of(), false, false) : ofTheTouch(whom, DayChoice.in(whom, days, Toward.PAST));
        DayChoice later = DayChoice.in(group(s, m, "y"), days, Toward.PAST);
        Matcher with = words.join().matcher(Folded.of(when.rest().text()));
        if (!when.days().isEmpty() && with.find() && with.end() < when.rest().text().length()) {
            // "am Freitag mit Tom telefoniert"
            when = new DayChoice(when.rest().sub(with.end(), when.rest().text().length()), when.days(), when.ask(), when.open());
        }
        List<Name> row = reader.row(when.rest(), true);
        Optional<Name> last = row.isEmpty() && words.capitalNouns() ? behindAPlace(when.rest()) : Optional.empty();
        if (last.isPresent()) {
            Stretch place = untitled(when.rest().sub(0, last.get().text().start() - when.rest().start()).strip());
            when = new DayChoice(when.rest().sub(last.get().text().start() - when.rest().start(), when.rest().text().length()), when.days(), when.ask(),
                    when.open());
            row = reader.row(when.rest(), true);
            phrases(place);
        }
        if (row.isEmpty()) {
            row = titled(when.rest()).map(List::of).orElse(List.of());
        }
        Optional<Name> related = row.isEmpty() && way.subject() ? related(when.rest()) : Optional.empty();
        row = related.map(List::of).orElse(row);
        int end = row.isEmpty() ? 0 : row.getLast().end();
        Stretch rest = when.rest().sub(end, when.rest().text().length()).strip();
        Matcher from = words.starting("from").matcher(Folded.of(rest.text()));
        boolean fromThere = way.subject() && row.size() == 1 && from.find() && from.end() < rest.text().length();
        if (fromThere && !row.getFirst().text().words().contains(" ") && !book.knows(row.getFirst().text().words())
                && reader.at(rest, from.end(), true).filter(name -> book.knows(name.text().words())).isPresent()) {
            // "Gift from Tom came in"
            return false;
        }
        if (way.subject()
                && (row.isEmpty() || !rest.isEmpty() && !fromThere || someoneElse(later.rest(),
                        Folded.of(s.text().substring(0, Math.max(0, later.rest().start() - s.start()))).strip(), way.kind() == InteractionKind.MEETING))
                || words.starting("third").matcher(Folded.of(rest.text()) + " ").find()) {
            // "Rosa rang Bob", "Tom hat Rosa getroffen": it did not happen to me
            return false;
        }
        if (related.isPresent()) {
            described.add(related.get());
            note(when.rest().sub(0, related.get().text().start() - when.rest().start()).strip());
        }
        boolean pronoun = row.isEmpty() && pronoun(when.rest());
        if (way.perhaps() && row.isEmpty() && !(pronoun && !names.isEmpty())) {
            // "walked the dog"
            return false;
        }
        if (row.isEmpty() && !pronoun && !names.isEmpty() && !someone(when.rest()).isBlank()) {
            // "Met Tom, called his wife"
            return false;
        }
        boolean others = !row.isEmpty() && touch != null
                && (row.stream().anyMatch(name -> !mentioned(name)) || !this.with.isEmpty() && touch.part().span().end() < s.start());
        if (others && !names.isEmpty()) {
            DayChoice own = !when.days().isEmpty() ? when : !later.days().isEmpty() ? later : day(s, Toward.PAST);
            another(s, m, way, own, row);
            loose(when.rest().sub(row.getLast().end(), when.rest().text().length()).strip());
            loose(later.rest());
            return true;
        }
        if (pronoun && touch != null && told) {
            // one sentence tells of one touch, the first; one on another day is asked for
            Optional<LocalDate> other = Stream.of(when, later).flatMap(d -> d.days().stream()).filter(d -> !d.isAfter(today)).findFirst();
            lines.add(new Line(new Part.Note(s.span(), s.words()), List.of(),
                    other.isPresent() && !other.equals(touch.part().day()) ? Ask.WHETHER : Ask.NOTHING));
            return true;
        }
        if (pronoun && names.isEmpty() && touch == null && !way.subject()) {
            return false;
        }
        DayChoice day = !when.days().isEmpty() ? when : !later.days().isEmpty() ? later : day(s, Toward.PAST);
        if (touch == null || pronoun || !row.isEmpty()) {
            place(s, m, way, day);
            dayless = day.days().isEmpty();
        }
        farDay(whom, row);
        told = true;
        acted = way.subject() && row.size() == 1 ? s : null;
        if (way.perhaps()) {
            // "went to Paris with Air France"
            guessed.addAll(row);
        }
        // a plan is with nobody yet
        row.forEach(touch == null ? this::addName : this::addWith);
        if (pronoun && this.with.isEmpty()) {
            this.with.addAll(names);
        }
        if (row.isEmpty() && !pronoun) {
            weakTouch = names.isEmpty();
            friend(when.rest(), true);
            Matcher phrase = anyPhrase().matcher(Folded.of(when.rest().text()));
            boolean more = phrase.find();
            weakWhom = more ? when.rest().sub(0, phrase.start()) : when.rest();
            rest = more ? when.rest().sub(phrase.start(), when.rest().text().length()).strip() : when.rest().sub(0, 0);
        } else if (pronoun) {
            Matcher start = words.starting("pronouns").matcher(Folded.of(rest.text()));
            rest = start.find() ? rest.sub(start.end(), rest.text().length()).strip() : rest;
        }
        Matcher join = words.join().matcher(Folded.of(rest.text()));
        if (!row.isEmpty() && join.find() && words.starting("articles").matcher(Folded.of(rest.text().substring(join.end()))).find()) {
            friend(rest.sub(join.end(), rest.text().length()), false);
        }
        planning = touch == null || touch.part() instanceof Part.NextStep;
        phrases(rest);
        phrases(later.rest());
        planning = false;
        return true;
    }

    /** "Called Ana, met Tom": another touch, with its own people and its own day; where only one has a day, the other's is asked for. */
    private void another(Stretch s, Matcher m, TouchWords way, DayChoice day, List<Name> row) {
        boolean clear = touch.part() instanceof Part.Touch && touch.ask() == Ask.NOTHING && !way.perhaps() && row.stream().allMatch(name -> name.sure()
                && (name.text().words().contains(" ") || book.knows(name.text().words())));
        Line first = touch;
        touch = null;
        if (clear) {
            place(s, m, way, day);
        }
        Line second = touch;
        touch = first;
        if (!clear || second == null || !(second.part() instanceof Part.Touch happened) || second.ask() != Ask.NOTHING) {
            lines.add(new Line(new Part.Note(s.span(), s.words()), List.of(), Ask.WHETHER));
            return;
        }
        if (with.isEmpty()) {
            with.addAll(names);
        }
        row.forEach(this::addName);
        Part.Touch apart = happened.among(row.stream().map(name -> placed(name).text().span()).toList());
        LocalDate other = first.part().day().orElse(today);
        boolean same = dayless == day.days().isEmpty();
        lines.add(same || !dayless && !day.days().isEmpty() ? Line.of(apart) : dayless ? Line.of(apart) : new Line(apart, List.of(apart.on(other)), Ask.DAY));
        if (dayless && !same) {
            touch = new Line(first.part(), List.of(first.part().on(apart.date())), Ask.DAY);
        }
    }

    /** "Met Tom, looking tired, on Friday" is on Friday, "met Tom who married on Friday" perhaps not: ask. */
    private void farDay(Stretch whom, List<Name> row) {
        if (row.isEmpty() || touch == null || touch.ask() != Ask.NOTHING || !(touch.part() instanceof Part.Touch happened) || happened.date().equals(today)) {
            return;
        }
        int end = row.getLast().text().span().end();
        if (end > whom.start() && end < whom.span().end() && caution.farDay(whom.sub(end - whom.start(), whom.text().length())).isPresent()) {
            touch = new Line(happened, List.of(happened.on(today)), Ask.DAY);
        }
    }

    /** "at the viewing Ms": without the title of whoever comes next. */
    Stretch untitled(Stretch place) {
        Stretch left = place;
        for (int space = left.text().lastIndexOf(' '); space > 0
                && words.is("titles", Folded.of(left.text().substring(space + 1)).replace(".", "")); space = left.text().lastIndexOf(' ')) {
            left = left.sub(0, space).strip();
        }
        return left;
    }

    /** "a woman called Summer", "old Mr Pettigrew": the name behind a title, near the start. */
    private Optional<Name> titled(Stretch whom) {
        String folded = Folded.of(whom.text());
        int at = 0;
        for (int n = 0; n < MOST_WORDS && (at = folded.indexOf(' ', at) + 1) > 0; n++) {
            if (words.titled(folded.substring(0, at)) && folded.substring(0, at).equals(whom.text().substring(0, at).toLowerCase(Locale.ROOT))) {
                return reader.at(whom, at, true).filter(name -> Character.isUpperCase(name.text().text().codePointAt(0)))
                        .filter(name -> !NameReader.owner(whom, name));
            }
        }
        return Optional.empty();
    }

    /** "wrote to Ana about the fair on 5 May": a day long ago behind a topic may be the topic's, so it is asked for. */
    private DayChoice ofTheTouch(Stretch whom, DayChoice when) {
        Optional<DayReader.Found> found = days.find(whom.text(), Toward.PAST).stream().findFirst();
        if (found.isEmpty() || when.ask() || when.days().isEmpty() || !when.days().getFirst().isBefore(today.minusDays(RECENT_DAYS))) {
            return when;
        }
        Matcher phrase = anyPhrase().matcher(Folded.of(whom.text()));
        while (phrase.find() && phrase.end() < found.get().from()) {
            if (words.phrase(phrase.group().strip()).equals("about")) {
                return new DayChoice(when.rest(), List.of(today, when.days().getFirst()), true, when.open());
            }
        }
        return when;
    }

    /** "called Rosa", "llamó a Rosa", "wrote the article": what somebody did to others, or else. */
    private boolean someoneElse(Stretch said, String ahead, boolean came) {
        Matcher toward = words.starting("toward").matcher(Folded.of(said.text()));
        Stretch object = toward.find() ? said.sub(toward.end(), said.text().length()) : said;
        boolean toMe = words.is("pronouns", ahead.substring(ahead.lastIndexOf(' ') + 1));
        if (!toMe && !came && words.starting("articles").matcher(Folded.of(said.text())).find()
                && DayChoice.in(said, days, Toward.PAST).rest().text().equals(said.text())) {
            return true;
        }
        return !object.isEmpty() && reader.at(object, 0, true).filter(name -> Character.isUpperCase(name.text().text().codePointAt(0))
                || book.knows(name.text().words())).isPresent();
    }

    /** "her", "him about the roof", but not "her lawyer". */
    private boolean pronoun(Stretch whom) {
        Matcher pronoun = words.starting("pronouns").matcher(Folded.of(whom.text()));
        return pronoun.find() && someone(whom.sub(pronoun.end(), whom.text().length())).isBlank();
    }

    /** The words before a phrase, which say whom. */
    private String someone(Stretch whom) {
        Matcher phrase = anyPhrase().matcher(Folded.of(whom.text()));
        String who = phrase.find() ? whom.text().substring(0, phrase.start()) : whom.text();
        return empty(new Stretch(who, 0)) ? "" : who;
    }

    /** "auf dem Weihnachtsmarkt Hannes Pohl": the name that ends what begins with a place; of two words, or known. */
    private Optional<Name> behindAPlace(Stretch whom) {
        Matcher phrase = anyPhrase().matcher(Folded.of(whom.text()));
        if (!phrase.find() || phrase.start() > 0 || !words.phrase(phrase.group().strip()).equals("at")) {
            return Optional.empty();
        }
        return CAPITAL.matcher(whom.text()).results().skip(1).map(word -> reader.at(whom, word.start(), true)).flatMap(Optional::stream)
                .filter(name -> name.end() == whom.text().length()
                        || words.starting("from").matcher(Folded.of(whom.text().substring(name.end())).stripLeading()).find())
                .filter(name -> name.text().words().split(" ").length == 2 || book.knows(name.text().words())).findFirst();
    }

    /** "my old friend Tom Becker", "Siobhán's husband Cormac": the name behind what somebody is. */
    void friend(Stretch whom, boolean alone) {
        Matcher word = WORD.matcher(whom.text());
        for (int n = 0; n < MOST_WORDS && word.find(); n++) {
            String last = Folded.of(word.group(1));
            if (words.within("jobs").matcher(last).matches() || words.within("kind").matcher(last).find() || words.is("friends", last)) {
                reader.at(whom, word.end(), true).filter(name -> Character.isUpperCase(name.text().text().codePointAt(0)))
                        .filter(name -> name.text().words().contains(" ") || book.knows(name.text().words()) || alone && words.is("friends", last))
                        .ifPresent(name -> {
                            described.add(name);
                            addWith(name);
                            weakTouch = false;
                            if (word.end(1) > 0 && OWNED.matcher(whom.text().substring(0, word.end(1))).find()) {
                                note(whom.sub(0, word.end(1)));
                            }
                            job(whom.sub(0, word.end(1)), last, name);
                        });
                return;
            }
        }
    }

    /** "Ana's assistant Joris rang", "sein Kollege Arne hat …": the name behind what somebody is to somebody. */
    private Optional<Name> related(Stretch whom) {
        return Stream.of(RELATED, THEIR).map(pattern -> pattern.matcher(whom.text())).filter(Matcher::matches)
                .filter(m -> words.is("friends", Folded.of(m.group(2)))
                        || words.within("jobs").matcher(Folded.of(m.group(2))).matches() && m.group(1).matches(".*['’]s .*"))
                .filter(m -> m.group(1).matches(".*['’]s .*") || Stream.of(Folded.of(m.group(1)).split(" ")).anyMatch(word -> words.is("possessive", word)))
                .flatMap(m -> reader.at(whom, m.start(3), true).filter(name -> name.end() == whom.text().length()).stream()).findFirst();
    }

    /** "the accountant Helen Marsh": what somebody new does. */
    private void job(Stretch before, String last, Name name) {
        Matcher article = words.starting("articles").matcher(Folded.of(before.text()));
        if (words.within("jobs").matcher(last).matches() && article.find() && article.end() < before.text().length()
                && book.named(name.text().words()).isEmpty() && book.called(name.text().words()).isEmpty()) {
            Stretch title = before.sub(article.end(), before.text().length());
            said.add(new Employers.Said(title, title.sub(0, 0), title.words(), Employers.Marker.COMMA, placed(name).text()));
        }
    }

    void place(Stretch s, Matcher m, TouchWords way, DayChoice when) {
        String channel = group(s, m, "c").words().toLowerCase(Locale.ROOT);
        boolean had = words.before("had").matcher(Folded.of(group(s, m, "lead").text())).find();
        LocalDate day = when.day().orElse(today);
        boolean attempt = way.attempt();
        Part.Touch happened = new Part.Touch(s.span(), way.kind(), day.isAfter(today) ? today : day, way.way(), channel, way.met(), attempt);
        boolean plan = way.plan() && !had;
        Optional<LocalDate> coming = ahead(s).or(() -> before == null ? Optional.empty() : ahead(before));
        Part ahead = new Part.NextStep(s.span(), stepWords(s), coming.orElse(day), Optional.empty());
        boolean soon = plan && when.open() && !day.isAfter(today.minusDays(LONG_AGO_DAYS))
                && coming.filter(d -> d.isBefore(today.plusDays(SOON_DAYS))).isPresent();
        if (soon) {
            // "on 4 December", said in November
            lines.add(Line.of(ahead));
        } else if (day.isAfter(today) && plan && !when.ask()) {
            lines.add(Line.of(ahead));
        } else if (day.isAfter(today)) {
            touch = new Line(ahead, List.of(happened), Ask.WHETHER);
        } else if (plan && when.open() && coming.isPresent() && HOUR.matcher(s.text()).find()) {
            // an hour is said of what is to come
            touch = new Line(ahead, List.of(happened), Ask.WHETHER);
        } else if (when.ask()) {
            touch = new Line(happened, Stream.concat(when.days().stream().skip(1).filter(d -> !d.isAfter(today)).map(happened::on),
                    plan || when.days().stream().anyMatch(d -> d.isAfter(today)) ? Stream.of(ahead) : Stream.empty()).toList(), Ask.DAY);
        } else if (plan && when.open() && when.day().isPresent()
                && (day.isBefore(today.minusDays(RECENT_DAYS)) || coming.filter(d -> d.isAfter(today.plusDays(SOON_DAYS))).isEmpty())) {
            // "Friday" alone: the nearer of the two comes first
            boolean nearer = coming.filter(d -> d.toEpochDay() - today.toEpochDay() < today.toEpochDay() - day.toEpochDay()).isPresent();
            touch = nearer ? new Line(ahead, List.of(happened), Ask.WHETHER) : new Line(happened, List.of(ahead), Ask.WHETHER);
        } else {
            touch = new Line(happened, List.of(), Ask.NOTHING);
        }
    }

    /** "Lunch with Emily, next Thursday" is perhaps to come; whoever called and comes on Thursday has called today. */
    void ahead(Stretch s, DayChoice day) {
        boolean plan = dayless && touch.ask() == Ask.NOTHING && planned(touch.part());
        if (plan) {
            Stretch told = new Stretch(text, 0).sub(touch.part().span().start(), touch.part().span().end());
            touch = new Line(new Part.NextStep(touch.part().span(), stepWords(told), day.days().getFirst(), Optional.empty()), List.of(touch.part()),
                    Ask.WHETHER);
        } else {
            note(s);
        }
    }

    /** Whether a touch is told in words that may lie ahead as well: "lunch with Emily". */
    boolean planned(Part part) {
        return part instanceof Part.Touch happened && !happened.met() && happened.direction() == Direction.BOTH
                && words.touches().stream().anyMatch(way -> way.plan() && way.pattern().matcher(Folded.of(said(happened.span()))).matches());
    }

    Optional<LocalDate> ahead(Stretch s) {
        return DayChoice.in(s, days, Toward.FUTURE).days().stream().filter(d -> d.isAfter(today)).findFirst();
    }

    String stepWords(Stretch s) {
        return capital(DayChoice.in(s, days, Toward.FUTURE).rest().words());
    }

    /** What was planned last, which words such as "bring wine" go on with: then it did not happen yet. */
    boolean plan() {
        if (openTouch()) {
            lines.add(Line.of(touch.part() instanceof Part.NextStep ? touch.part() : touch.alternatives().getFirst()));
            touch = null;
        }
        Optional<Line> last = open != null ? Optional.of(open) : lines.stream().filter(line -> line.part() instanceof Part.NextStep).reduce((a, b) -> b);
        open = last.filter(line -> line.part() instanceof Part.NextStep).orElse(open);
        return open != null && open.part() instanceof Part.NextStep;
    }

    /** "Lunch with Ana Friday, we talked of the roof": what is told besides says that it was. */
    void happened() {
        if (!openTouch()) {
            return;
        }
        Part happened = touch.part() instanceof Part.Touch ? touch.part() : touch.alternatives().getFirst();
        Part.Span span = touch.part().span();
        String besides = Folded.of(text.substring(0, span.start()) + " ; " + text.substring(span.end()));
        boolean wish = touch.part() instanceof Part.Touch
                && lines.stream().anyMatch(line -> line.part() instanceof Part.Needs || line.part() instanceof Part.WantsToMeet);
        // "long walk with Inês on Sunday, she's moving"
        boolean praised = touch.part() instanceof Part.Touch && words.starting("praise").matcher(Folded.of(text.substring(span.start()))).find()
                && words.within("told").matcher(besides).find();
        if (wish || praised || words.within("past").matcher(besides).find()) {
            touch = Line.of(happened);
        }
    }

    /** Whether it is open if something happened or is planned: "lunch with Ana Friday". */
    private boolean openTouch() {
        return touch != null && touch.ask() == Ask.WHETHER && touch.alternatives().size() == 1
                && (touch.part() instanceof Part.Touch && touch.alternatives().getFirst() instanceof Part.NextStep
                        || touch.part() instanceof Part.NextStep && touch.alternatives().getFirst() instanceof Part.Touch);
    }
}
