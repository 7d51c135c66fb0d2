// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.core.days.Folded;

/**
 * Looks for somebody new in a sentence in which no rule found anybody: names that people have ({@link GivenNames}), and whoever stands behind a title.
 * Whom the sentence begins with, by a given and a family name, or calls "a Henning Voss", is somebody; of any other name it is asked. One sentence,
 * one thread.
 */
final class Strangers {
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}@#/._-])\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]+)*(?!\\p{L}|[._-]?[@/])");
    private static final Pattern FAMILY = Pattern
            .compile("^ (?:(?:van(?: der| den| de)?|von(?: der)?|de(?: la| los)?|del|della|di|da|do|dos|bin|ben|El|Al|Le|La) )?"
                    + "(?:\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]+)*)");
    private static final Pattern FIRM = Pattern
            .compile("^(?: (?:GmbH|AG|KG|Ltd|Inc|LLC|SARL|SAS|S\\.?A|S\\.?L|Partners|Group|Foundation|School|Street|Road)\\b| ?[&+])");
    private static final Pattern CALLED = Pattern
            .compile(
                    "(?<!\\p{L})(?:a|one|un|una|une|un tal|una tal|un certain|une certaine|called|named|llamado|llamada|se llama|nomm[ée]e?|s'appelle|hei(?:ss|ß)t|namens) \\z");
    private static final Pattern OWNED = Pattern.compile("^['’]s?(?!\\p{L})");
    private static final int MOST = 3;
    private static final int MOST_BETWEEN = 5;

    private final Understanding read;
    private final Words words;
    private final Book book;
    private final String text;

    private Strangers(Understanding read, Words words, Book book) {
        this.read = read;
        this.words = words;
        this.book = book;
        text = read.text();
    }

    /** The same with whom it may be about; as it is where it is about somebody, or names nobody. */
    static Understanding at(Understanding read, Words words, Book book) {
        Strangers strangers = new Strangers(read, words, book);
        return read.aboutNobody() ? strangers.looked() : strangers.beside();
    }

    /**
     * Somebody new besides those whom the sentence is about, by a given and a family name: who was there with them, or whom one got to know. Whoever is
     * only named is nobody for the book.
     */
    private Understanding beside() {
        List<Line> lines = new ArrayList<>(read.lines());
        Matcher name = NAME.matcher(text);
        while (lines.size() < read.lines().size() + MOST && name.find()) {
            boolean given = GivenNames.sort(Folded.of(name.group())) == GivenNames.Sort.GIVEN;
            Optional<Part.Who> who = given && !said(name.start()) ? somebody(name.start(), name.end()) : Optional.empty();
            who.filter(found -> found.name().contains(" ") && book.who(found.span(), found.name(), "", true).proposed().isEmpty()).ifPresent(found -> {
                if (with(found.span().start())) {
                    lines.add(Line.of(new Part.Who(found.span(), found.name(), Optional.empty(), List.of(), !words.capitalNouns())));
                }
            });
        }
        lines.sort(Comparator.comparingInt((Line line) -> line.part().span().start()));
        return new Understanding(text, read.today(), lines);
    }

    /** Whether a part says more of it than a note: somebody named, what is needed, given, promised. */
    private boolean said(int at) {
        return read.parts().stream().filter(part -> !(part instanceof Part.Note || part instanceof Part.Touch))
                .anyMatch(part -> part.span().start() <= at && part.span().end() > at);
    }

    /** "with Ana and a lad called Wes Hartigan", "venu avec sa nouvelle associée Mireille Doppagne", "me presentó a su cuñado Esteban Lloréns". */
    private boolean with(int at) {
        String folded = Folded.of(text.substring(0, at));
        String clause = folded.substring(Math.max(folded.lastIndexOf(';'), folded.lastIndexOf(". ")) + 1);
        String piece = clause.substring(clause.lastIndexOf(',') + 1).strip();
        int begin = at - piece.length() - (folded.length() - folded.stripTrailing().length());
        boolean known = read.all(Part.Who.class).stream().anyMatch(who -> Math.abs(who.span().start() - begin) <= 1);
        // "he works with …", "Rosa went to Rome with …": without me
        if (words.starting("others").matcher(piece).find() || known && read.first(Part.Touch.class).isEmpty()) {
            return false;
        }
        Matcher join = words.join().matcher(clause);
        int end = -1;
        for (int space = clause.indexOf(' '); space >= 0; space = clause.indexOf(' ', space + 1)) {
            join.region(space, clause.length());
            end = join.lookingAt() ? join.end() : end;
        }
        String between = end < 0 ? "" : clause.substring(end).strip();
        boolean few = end >= 0 && between.split(" ").length <= MOST_BETWEEN && between.indexOf(',') < 0
                && (between.isEmpty() || words.starting("articles").matcher(between + " ").find()
                        || words.starting("possessive").matcher(between + " ").find());
        Matcher met = words.within("acquainted").matcher(clause);
        // "Tom said he met Hugo Prins" was without me
        return few || met.find() && Arrays.stream(clause.substring(0, met.start()).split("[^\\p{L}]+")).noneMatch(word -> words.is("others", word));
    }

    private Understanding looked() {
        List<Line> lines = new ArrayList<>(read.lines());
        Matcher name = NAME.matcher(text);
        int from = 0;
        while (lines.size() < read.lines().size() + MOST && name.find(from)) {
            Optional<Part.Who> who = somebody(name.start(), name.end());
            who.ifPresent(found -> lines.add(Line.of(found)));
            from = who.map(found -> found.span().end()).orElse(name.end());
        }
        lines.sort(Comparator.comparingInt((Line line) -> line.part().span().start()));
        return new Understanding(text, read.today(), lines);
    }

    /** Who is named there; asked for where it may be nobody. */
    private Optional<Part.Who> somebody(int start, int end) {
        String given = Folded.of(text.substring(start, end));
        boolean titled = titled(start);
        GivenNames.Sort sort = GivenNames.sort(given);
        if (sort == GivenNames.Sort.NONE && !titled && !called(start) || taken(start, end) || words.is("weekdays", given)) {
            return Optional.empty();
        }
        Matcher family = FAMILY.matcher(text.substring(end));
        int whole = family.find() && !words.is("weekdays", Folded.of(family.group().strip())) ? end + family.end() : end;
        String behind = text.substring(whole);
        // "Dr. Lee's assistant" is not Dr. Lee
        if (FIRM.matcher(behind).find() || OWNED.matcher(behind).find() && !home(behind) || book.organization(text.substring(start, whole)).isPresent()) {
            return Optional.empty();
        }
        boolean full = whole > end;
        if (!full && !titled && sort == GivenNames.Sort.NONE) {
            return Optional.empty();
        }
        // "May was quiet", "Paris again": as well no name
        if (!full && !titled && sort == GivenNames.Sort.DOUBTFUL) {
            return Optional.empty();
        }
        boolean sure = full && sort == GivenNames.Sort.GIVEN && !words.capitalNouns() && (called(start) || begins(start));
        return Optional.of(new Part.Who(new Part.Span(start, whole), text.substring(start, whole), Optional.empty(), List.of(), sure));
    }

    /** "dropped the keys at Mrs Adeyemi's on Tuesday": at their home. */
    private boolean home(String behind) {
        String next = Folded.of(OWNED.matcher(behind).replaceFirst("")).strip().split("[^\\p{L}]", 2)[0];
        return next.isEmpty()
                || Stream.of("at", "until", "join", "and", "lead", "since", "deadline", "medium", "feastDay").anyMatch(key -> words.is(key, next));
    }

    private boolean begins(int start) {
        return text.substring(0, start).isBlank();
    }

    /** "a Padraic Loftus", "un tal Hernán Piraquive", "someone called …". */
    private boolean called(int start) {
        return CALLED.matcher(Folded.of(text.substring(0, start))).find();
    }

    private boolean titled(int start) {
        String before = Folded.of(text.substring(0, start)).replace(".", "").stripTrailing();
        String last = before.substring(before.lastIndexOf(' ') + 1);
        return !last.isEmpty() && words.is("titles", last) && text.substring(0, start).endsWith(" ");
    }

    /** Whether it is a part of something else, such as an address, a firm or an occasion. */
    private boolean taken(int start, int end) {
        return read.parts().stream().filter(part -> part instanceof Part.Email || part instanceof Part.Web || part instanceof Part.Where
                || part instanceof Part.Occasion || part instanceof Part.Tag).anyMatch(part -> part.span().start() < end && part.span().end() > start);
    }
}
