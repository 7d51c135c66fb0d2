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
import org.wellspring.capture.internal.NameReader.Name;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spelling.OrganizationNames;

/**
 * Reads that somebody of the book no longer works where the book has them, and where instead (M11): "Ana no longer works at Acme, she moved to Globex". Only
 * a house where they work now is left: "Ana left the party" is none. One sentence, one thread.
 */
final class Leaving {
    private static final Pattern BREAK = Pattern.compile("[,;.!?()]");

    /**
     * What was read.
     *
     * @param whose the person, as named here or before
     * @param line that they left, asked for where it may mean something else
     * @param rest what is said behind it
     */
    record Read(Name whose, Line line, Stretch rest) {
    }

    /** A house, and what somebody is there, which may be empty. */
    record Now(Stretch house, String title) {
    }

    private record House(Name whose, String name, Stretch behind) {
    }

    private final Words words;
    private final SentenceDays days;
    private final Book book;
    private final NameReader reader;
    private final Employers employers;

    Leaving(Words words, SentenceDays days, Book book, NameReader reader, Employers employers) {
        this.words = words;
        this.days = days;
        this.book = book;
        this.reader = reader;
        this.employers = employers;
    }

    /**
     * That somebody left, in a whole piece.
     *
     * @param names who was named before
     * @param behind the text behind the piece
     */
    Optional<Read> left(Stretch s, List<Name> names, String behind) {
        String folded = Folded.of(s.text());
        Stream<Matcher> sure = matches("left", folded);
        // "Ana isn't at Acme, she works at Globex": at home today, if nothing were said of another house
        Stream<Matcher> perhaps = matches("leftIf", folded).filter(m -> elsewhere(behind));
        return Stream.concat(Stream.concat(sure, perhaps).flatMap(m -> read(s, m, names, true).stream()),
                matches("wentFrom", folded).flatMap(m -> read(s, m, names, false).stream())).findFirst()
                .or(() -> Stream.of("left", "leftIf").flatMap(key -> matches(key, folded)).flatMap(m -> whose(s, m).stream()).findFirst()
                        .filter(name -> elsewhere(behind)).map(name -> new Read(name, Line.of(new Part.Note(s.span(), s.words())), s.sub(0, 0))));
    }

    /** "Ana isn't at Globex, she works at Initech", whom the book has at Acme: of whom it is said where they work. */
    private Optional<Name> whose(Stretch s, Matcher m) {
        Stretch who = Gathered.group(s, m, "n").strip();
        List<Name> row = who.isEmpty() ? List.of() : reader.row(who, true);
        return row.stream().filter(name -> row.size() == 1 && name.end() >= who.text().length() && book.person(name.text().words()).isPresent()).findFirst();
    }

    private Stream<Matcher> matches(String key, String folded) {
        return words.ways(key).stream().map(way -> way.matcher(folded)).filter(Matcher::matches);
    }

    private boolean elsewhere(String behind) {
        Matcher start = BREAK.matcher(behind);
        if (!start.lookingAt()) {
            return false;
        }
        String next = BREAK.split(behind.substring(start.end()).strip(), 2)[0].strip();
        return now(new Stretch(next, 0)).isPresent();
    }

    private Optional<Read> read(Stretch s, Matcher m, List<Name> names, boolean job) {
        if (Stream.of(m.group("lead").split("[^\\p{L}]+")).anyMatch(word -> words.is("me", word))) {
            return Optional.empty();
        }
        Stretch who = Gathered.group(s, m, "n").strip();
        List<Name> row = who.isEmpty() ? names : reader.row(who, true).stream().filter(name -> name.end() >= who.text().length()).toList();
        if (!who.isEmpty() && row.size() != 1) {
            return Optional.empty();
        }
        List<House> houses = row.stream().flatMap(name -> house(name, Gathered.group(s, m, "w")).stream()).toList();
        if (houses.size() != 1) {
            return Optional.empty();
        }
        House house = houses.getFirst();
        Stretch tail = house.behind().isEmpty() ? Gathered.group(s, m, "y").strip() : house.behind();
        DayChoice when = DayChoice.in(tail, days, Toward.PAST);
        // "as of last month"
        Stretch rest = words.only("since").matcher(Folded.of(when.rest().strip().text())).matches() ? tail.sub(0, 0) : when.rest().strip();
        boolean and = !rest.isEmpty() && words.is("and", Folded.of(rest.text()).split("\\s", 2)[0]);
        boolean goesOn = rest.isEmpty() || now(rest).isPresent();
        List<LocalDate> past = when.days().stream().filter(day -> !day.isAfter(days.today())).toList();
        if (!job && !goesOn && !and || !when.days().isEmpty() && past.isEmpty()) {
            // "left Harbor Studio at five"
            return Optional.empty();
        }
        Part.Span span = s.sub(0, (rest.isEmpty() ? s.span().end() : rest.start()) - s.start()).strip().span();
        LocalDate day = past.isEmpty() ? days.today() : past.getFirst();
        Part.Left left = new Part.Left(span, house.name(), day, Optional.of(house.whose().text().span()));
        // a day that is not said for sure may be today's
        List<Part> others = when.ask()
                ? Stream.concat(past.stream().skip(1), Stream.of(days.today())).filter(other -> !other.equals(day)).distinct().map(left::on).toList()
                : List.of();
        Part note = new Part.Note(span, new Stretch(s.text(), s.start()).sub(span.start() - s.start(), span.end() - s.start()).words());
        return Optional.of(new Read(house.whose(), !job && !goesOn ? new Line(left, List.of(note), Ask.WHETHER)
                : new Line(left, others, when.ask() && !others.isEmpty() ? Ask.DAY : Ask.NOTHING), rest));
    }

    /** The house where the one of that name works whom it tells from the others. */
    private Optional<House> house(Name whose, Stretch said) {
        String name = whose.text().words();
        List<House> found = (book.named(name).isEmpty() ? book.called(name) : book.named(name)).stream()
                .flatMap(row -> house(whose, book.houses(row.id()), said).stream()).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** One of some houses, as far as the words name it: "Acme and is now …". */
    private Optional<House> house(Name whose, List<String> houses, Stretch said) {
        Stretch named = withoutArticle(said);
        House longest = null;
        for (int end = 1; end <= named.text().length(); end++) {
            boolean border = Character.isLetterOrDigit(named.text().charAt(end - 1))
                    && (end == named.text().length() || !Character.isLetterOrDigit(named.text().charAt(end)));
            String words = named.text().substring(0, border ? end : 0);
            Optional<String> house = houses.stream()
                    .filter(name -> border && begins(name, words) && employers.nameLike(words)).findFirst();
            longest = house.isPresent() ? new House(whose, house.get(), named.sub(end, named.text().length()).strip()) : longest;
        }
        return Optional.ofNullable(longest);
    }

    /** "Lumen" for "Lumen Lighting"; not "Lumen as", although that may be a legal form. */
    private static boolean begins(String house, String said) {
        String core = OrganizationNames.core(house);
        String words = OrganizationNames.core(said);
        String last = Names.folded(said.substring(said.lastIndexOf(' ') + 1));
        return List.of(Names.folded(house).split(" ")).contains(last) && (core.equals(words) || core.startsWith(words + " "));
    }

    /** Where somebody is said to work now, behind that they left: "he moved to Amorim", "for Globex", "and is now at Globex as a buyer". */
    Optional<Now> now(Stretch s) {
        String folded = Folded.of(s.text());
        return Stream.of("works", "nextAt").flatMap(key -> matches(key, folded)).map(m -> parted(Gathered.group(s, m, "w")))
                .filter(now -> !now.house().isEmpty() && employers.nameLike(now.house().words())
                        && (!Places.isOne(now.house().words()) || book.organization(now.house().words()).isPresent()))
                .findFirst();
    }

    private Now parted(Stretch said) {
        Stretch where = DayChoice.in(said, days, Toward.PAST).rest();
        Matcher as = words.before("asRole").matcher(Folded.of(where.text()));
        boolean role = as.find() && as.start() > 0;
        return new Now(withoutArticle(role ? where.sub(0, as.start()).strip() : where), role ? where.sub(as.end(), where.text().length()).words() : "");
    }

    private Stretch withoutArticle(Stretch s) {
        Matcher m = words.starting("articles").matcher(Folded.of(s.text()));
        return m.find() && m.end() < s.text().length() && !Character.isUpperCase(s.text().codePointAt(0)) ? s.sub(m.end(), s.text().length()) : s;
    }
}
