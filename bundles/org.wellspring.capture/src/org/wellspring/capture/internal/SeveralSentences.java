// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;

/**
 * Reads a text of several sentences: those that tell of the same people together, those that tell of others by themselves, so that no day, need or
 * step of one is taken for another's. A sentence that names nobody, or speaks of "her", goes on with the one before. One text, one thread.
 */
final class SeveralSentences {
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}\\p{Ll}|\\p{Lo}|(?<!\\p{L})\\p{Lu}(?!\\p{L})");
    private final Words words;
    private final SentenceDays days;
    private final Book book;
    private final String text;

    /** Sentences about the same people. */
    private static final class Group {
        private final List<Stretch> sentences = new ArrayList<>();
        private final Set<String> people = new HashSet<>();

        /** Whether somebody is one of them, or called by the beginning of the name of one. */
        boolean knows(String name) {
            return people.stream().anyMatch(other -> other.equals(name) || other.startsWith(name + " "));
        }
    }

    SeveralSentences(Words words, SentenceDays days, Book book, String text) {
        this.words = words;
        this.days = days;
        this.book = book;
        this.text = text;
    }

    Understanding read() {
        List<Part.Span> whole = Stream.of(Toward.PAST, Toward.FUTURE).flatMap(t -> days.find(text, t).stream())
                .map(found -> new Part.Span(found.from(), found.to())).distinct().toList();
        List<Stretch> sentences = new Segments(words).clauses(Marked.in(new Stretch(text, 0), whole).rest(), whole).stream().filter(s -> !s.isEmpty()).toList();
        List<Group> groups = sentences.size() < 2 ? List.of() : groups(sentences);
        return groups.size() < 2 ? read(text) : together(groups.stream().map(group -> read(alone(group.sentences))).toList());
    }

    private Understanding read(String sentences) {
        // "EOD" and "VP" are none
        String said = text.strip();
        boolean noCapitals = said.codePoints().skip(1).noneMatch(Character::isUpperCase)
                || Character.isLowerCase(said.codePointAt(0)) && !CAPITAL.matcher(said).find();
        SentenceReading reading = new SentenceReading(words, days, book, sentences, noCapitals);
        Understanding read = SecondOpinion.at(Strangers.at(reading.read(), words, book), reading.pieces(), words, book, days);
        return EachOwn.of(Together.of(SecondLook.at(Posted.at(read, words, days), words, book, days), words));
    }

    /** The text with nothing but these sentences in it, each at its place. */
    private String alone(List<Stretch> sentences) {
        StringBuilder alone = new StringBuilder(" ".repeat(text.length()));
        for (Stretch sentence : sentences) {
            int end = Math.min(sentence.span().end() + 1, text.length());
            alone.replace(sentence.start(), end, text.substring(sentence.start(), end));
        }
        return alone.toString();
    }

    private List<Group> groups(List<Stretch> sentences) {
        List<Group> groups = new ArrayList<>(List.of(new Group()));
        for (Stretch sentence : sentences) {
            List<Part.Who> people = read(alone(List.of(sentence))).all(Part.Who.class);
            Set<String> named = people.stream().flatMap(SeveralSentences::names).collect(Collectors.toSet());
            Group last = groups.getLast();
            Optional<Group> same = groups.stream().filter(group -> named.stream().anyMatch(group::knows)).findFirst();
            boolean others = !named.isEmpty() && !last.people.isEmpty() && same.isEmpty() && !goesOn(sentence, people);
            Group group = others ? new Group() : same.orElse(last);
            if (others) {
                groups.add(group);
            }
            group.sentences.add(sentence);
            group.people.addAll(named);
        }
        return groups;
    }

    /** Whom a sentence by itself is about: those of the book, and somebody new by name. */
    private static Stream<String> names(Part.Who who) {
        List<String> known = Stream.concat(who.match().stream(), who.alternatives().stream()).map(person -> person.id().toString()).toList();
        // "Arrives Friday" may be nobody
        return !known.isEmpty() ? known.stream() : who.sure() ? Stream.of(Folded.of(who.name())) : Stream.empty();
    }

    /** Whether a sentence speaks of somebody before it names one: "Her brother …", "promised him Tom's number". */
    private boolean goesOn(Stretch sentence, List<Part.Who> people) {
        int first = people.stream().mapToInt(who -> who.span().start()).min().orElse(sentence.span().end());
        return Arrays.stream(Folded.of(text.substring(sentence.start(), Math.max(sentence.start(), first))).split("[^\\p{L}]+"))
                .anyMatch(word -> words.is("referring", word));
    }

    private Understanding together(List<Understanding> all) {
        List<Line> lines = new ArrayList<>();
        boolean met = false;
        for (Understanding one : all) {
            List<Part.Who> people = one.all(Part.Who.class);
            boolean twice = met && one.first(Part.Occasion.class).isPresent();
            met |= one.first(Part.Occasion.class).isPresent();
            one.lines().forEach(line -> lines
                    .add(twice && line.part() instanceof Part.Occasion occasion ? Line.of(note(occasion)) : people.isEmpty() ? line : owned(line, people)));
        }
        lines.sort(Comparator.comparingInt((Line line) -> line.part().span().start()));
        return new Understanding(text, days.today(), lines);
    }

    /** One text tells of one occasion, the first. */
    private Part note(Part.Occasion occasion) {
        return new Part.Note(occasion.span(), text.substring(occasion.span().start(), occasion.span().end()).strip());
    }

    private static Line owned(Line line, List<Part.Who> people) {
        return new Line(owned(line.part(), people), line.alternatives().stream().map(part -> owned(part, people)).toList(), line.ask());
    }

    private static Part owned(Part part, List<Part.Who> people) {
        if (part instanceof Part.Touch touch) {
            return touch.whom().isEmpty() ? touch.among(people.stream().map(Part.Who::span).distinct().toList()) : touch;
        }
        return part.whose().isPresent() ? part : Whose.of(part, people.getFirst().span());
    }
}
