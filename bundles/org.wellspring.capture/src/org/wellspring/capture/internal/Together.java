// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.core.days.Folded;

/**
 * Gives something planned to all whom it names in a row (F9): "dinner with Mehmet, Ayşe and Wei". Who is named for something else has no part in it:
 * "introduce Ana to Rosa". One sentence, one thread.
 */
final class Together {
    private static final Pattern SIGNS = Pattern.compile("[\\s,&+/]*");
    private static final Pattern LIST_BEGINS = Pattern.compile("[\\s,:(–-]*");
    private static final List<String> BEFORE_NAMES = List.of("possessive", "friends", "titles", "articles");
    private final Words words;
    private final String text;
    private final List<Part.Span> people;

    private Together(Understanding read, Words words) {
        this.words = words;
        text = read.text();
        people = read.all(Part.Who.class).stream().map(Part.Who::span).distinct().sorted(Comparator.comparingInt(Part.Span::start)).toList();
    }

    /** The same, with what is planned with several. */
    static Understanding of(Understanding read, Words words) {
        Together together = new Together(read, words);
        return together.people.size() < 2 ? read
                : new Understanding(read.text(), read.today(), read.lines().stream().map(line -> new Line(together.with(line.part()),
                        line.alternatives().stream().map(together::with).toList(), line.ask())).toList());
    }

    private Part with(Part part) {
        if (!(part instanceof Part.NextStep step) || !step.also().isEmpty()) {
            return part;
        }
        List<Part.Span> named = people.stream().filter(step.span()::overlaps).toList();
        List<Part.Span> there = named.isEmpty() ? people.stream().filter(who -> who.start() >= step.span().end())
                .filter(who -> LIST_BEGINS.matcher(text.substring(step.span().end(), who.start())).matches()).limit(1).toList() : named;
        int one = step.whose().map(people::indexOf).orElse(there.isEmpty() ? -1 : people.indexOf(there.getFirst()));
        if (one < 0 || there.stream().noneMatch(people.get(one)::equals)) {
            return part;
        }
        int first = one;
        while (first > 0 && named.contains(people.get(first - 1)) && joined(people.get(first - 1), people.get(first))) {
            first--;
        }
        int last = one;
        while (last + 1 < people.size() && (named.isEmpty() || named.contains(people.get(last + 1))) && joined(people.get(last), people.get(last + 1))) {
            last++;
        }
        return first == last ? part : step.together(people.subList(first, last + 1));
    }

    /** Whether nothing but a comma, an "and" and what the next one is to somebody stands between two. */
    private boolean joined(Part.Span one, Part.Span other) {
        if (other.start() < one.end()) {
            return false;
        }
        String between = Folded.of(text.substring(one.end(), other.start()));
        if (SIGNS.matcher(between).matches()) {
            return true;
        }
        Matcher join = words.join().matcher(between);
        String and = join.find() ? join.group().replace(",", "").strip() : "";
        // "discuss Tom with Ana"
        return !and.isEmpty() && (words.is("and", and) || !words.is("toward", and))
                && Stream.of(between.substring(join.end()).split("[\\s.]+")).allMatch(word -> word.isEmpty()
                        || BEFORE_NAMES.stream().anyMatch(key -> words.is(key, word)) || words.within("kin").matcher(word).matches());
    }
}
