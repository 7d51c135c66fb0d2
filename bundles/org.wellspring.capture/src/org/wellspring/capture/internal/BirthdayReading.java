// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.capture.internal.NameReader.Name;
import org.wellspring.core.days.DayAnswer;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.PartialDay;
import org.wellspring.core.days.Toward;
import org.wellspring.model.Direction;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.InteractionKind;

/** Reads whose birthday is when, and who was introduced to whom. */
abstract class BirthdayReading extends TouchReading {
    private static final Pattern WORD_START = Pattern.compile("(?<![\\p{L}'’-])\\p{L}");
    /** "Last week" is the day of no birthday. */
    private static final Pattern WEEKS = Pattern.compile("week|month|woche|monat|semaine|mois|semana|(?<!\\p{L})mes(?!\\p{L})");
    private static final Pattern VIDEO = Pattern.compile("(?<!\\p{L})(?:zoom|skype|facetime|webex|teams|video|visio|phone|telephone|videollamada)(?!\\p{L})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\p{N})(?:\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2})(?!\\p{N})");

    BirthdayReading(Words words, SentenceDays days, Book book, String text, boolean noCapitals) {
        super(words, days, book, text, noCapitals);
    }

    boolean introduced(Stretch s, String folded) {
        Optional<Matcher> way = way("introduced", folded);
        if (way.isEmpty()) {
            return false;
        }
        Stretch first = group(s, way.get(), "x");
        DayChoice second = DayChoice.in(group(s, way.get(), "z"), days, Toward.PAST);
        List<Name> one = reader.row(first, true);
        List<Name> other = reader.row(second.rest(), true);
        if (one.isEmpty() || other.isEmpty() || one.getLast().end() < first.text().stripTrailing().length()) {
            return false;
        }
        one.forEach(touch == null ? this::addWith : this::addName);
        other.forEach(touch == null ? this::addWith : this::addName);
        lines.add(Line.of(new Part.Help(s.span(), FavourDirection.GIVEN, FavourType.INTRODUCTION, other.getFirst().text().words(),
                span(Optional.of(one.getFirst())))));
        if (touch == null) {
            boolean there = words.within("introducedAt").matcher(folded).find();
            InteractionKind kind = there ? InteractionKind.MEETING
                    : words.within("byPhone").matcher(folded).find() || VIDEO.matcher(folded).find() ? InteractionKind.CALL
                            : folded.contains("mail") ? InteractionKind.EMAIL : InteractionKind.MESSAGE;
            touch = new Line(
                    new Part.Touch(s.span(), kind,
                            second.day().filter(d -> !d.isAfter(today)).orElse(today), there ? Direction.BOTH : Direction.OUT, "",
                            false, false),
                    List.of(), second.ask() ? Ask.DAY : Ask.NOTHING);
        }
        phrases(second.rest().sub(other.getLast().end(), second.rest().text().length()).strip());
        return true;
    }

    boolean birthday(Stretch s, String folded, Optional<Name> whose) {
        return words.ways("birthday").stream().map(p -> p.matcher(folded)).filter(Matcher::matches).anyMatch(m -> birthday(s, m, whose))
                || born(s, folded, whose);
    }

    /** "Geburtstag von Siobhán ist am 3. Juni": a birthday, a day, somebody, and nothing else, in any order. */
    private boolean born(Stretch s, String folded, Optional<Name> whose) {
        Matcher held = words.within("born").matcher(folded);
        List<DayReader.Found> found = held.find() ? days.find(s.text(), Toward.NONE) : List.of();
        if (found.size() != 1 || !found.getFirst().sure() || held.start() < found.getFirst().to() && found.getFirst().from() < held.end()) {
            return false;
        }
        Stretch day = s.sub(found.getFirst().from(), found.getFirst().to());
        Stretch rest = s.without(found.getFirst().from(), found.getFirst().to()).without(held.start(), held.end());
        Optional<Name> name = Optional.empty();
        Matcher word = WORD_START.matcher(rest.text());
        while (whose.isEmpty() && name.isEmpty() && word.find()) {
            name = Optional.of(word.start()).flatMap(at -> reader.at(rest, at, false)).filter(n -> n.text().start() == s.start() + word.start())
                    .filter(n -> n.text().words().contains(" ") && caution.within(n.text().words()).isEmpty() || book.knows(n.text().words()));
        }
        Stretch left = name.map(n -> rest.without(n.text().start() - s.start(), n.text().span().end() - s.start())).orElse(rest);
        boolean more = !caution.explained(Folded.of(left.text()).replace("'s", " ").replaceAll("[^\\p{L} ]", " ")
                .replaceAll("(?<!\\p{L})(?:" + String.join("|", List.of("is", "was", "ist", "hat", "est", "es", "s", "has", "d", "l")) + ")(?!\\p{L})", " "));
        if (more || name.isEmpty() && whose.isEmpty() && names.isEmpty()) {
            return false;
        }
        if (WEEKS.matcher(Folded.of(day.text())).find()) {
            return false;
        }
        Optional<PartialDay> date = days.read(day.words(), Toward.NONE).partial().or(() -> found.getFirst().answer().partial())
                .filter(d -> d.day().isPresent() && d.month().isPresent());
        if (date.isEmpty()) {
            return false;
        }
        name.ifPresent(this::addName);
        lines.add(Line.of(new Part.Birthday(s.span(), YEAR.matcher(s.text()).find() ? date.get() : withoutYear(date.get()), span(name.or(() -> whose)))));
        return true;
    }

    boolean birthday(Stretch s, Matcher m, Optional<Name> whose) {
        // "turned 50 on Thursday"
        boolean gone = Words.group(m, "a") != null && words.within("gone").matcher(m.group()).find();
        DayAnswer day = days.read(group(s, m, "w").words(), gone ? Toward.PAST : Toward.NONE);
        Stretch who = group(s, m, "n").strip();
        boolean named = !who.isEmpty() && !empty(who);
        List<Name> row = named ? reader.row(who, true) : List.of();
        boolean right = !WEEKS.matcher(Folded.of(group(s, m, "w").text())).find() && day instanceof DayAnswer.Day || day instanceof DayAnswer.Ambiguous
                || day instanceof DayAnswer.Partial part && part.parts().day().isPresent();
        if (!right || named && (row.size() != 1 || row.getFirst().end() < who.text().length())) {
            return false;
        }
        row.forEach(this::addName);
        if (Words.group(m, "a") != null) {
            // the age is kept beside the day
            note(s.sub(who.isEmpty() ? 0 : who.start() - s.start() + who.text().length(), s.text().length()).strip());
        }
        Optional<Part.Span> span = span(row.stream().findFirst().or(() -> whose));
        List<Part> options = (day instanceof DayAnswer.Ambiguous several ? several.options() : List.of(day)).stream().map(DayAnswer::partial)
                .flatMap(Optional::stream).map(date -> YEAR.matcher(s.text()).find() ? date : withoutYear(date))
                .<Part>map(date -> new Part.Birthday(s.span(), date, span)).toList();
        lines.add(new Line(options.getFirst(), options.stream().skip(1).toList(), options.size() > 1 ? Ask.DAY : Ask.NOTHING));
        return true;
    }

    /** "Has her birthday today" says no year. */
    private static PartialDay withoutYear(PartialDay date) {
        return date.month().isPresent() && date.day().isPresent()
                ? PartialDay.spelled("--%02d-%02d".formatted(date.month().get(), date.day().get())).orElse(date)
                : date;
    }
}
