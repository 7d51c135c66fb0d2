// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.capture.internal.NameReader.Name;
import org.wellspring.core.days.Folded;

/** Finds the people of the book named anywhere in a sentence of which no rule says who it is about. One sentence, one thread. */
final class Mentions {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}@#/.])\\p{L}[\\p{L}\\p{M}'’-]*");
    /** "la fille d'Anna". */
    private static final Pattern ELIDED = Pattern.compile("^(?:d|l|qu)['’](?=\\p{Lu})");
    private static final Pattern OWNER = Pattern.compile("^(?:['’]s\\b|s\\s)");
    private static final Pattern OWNED = Pattern.compile("^['’]s? (\\p{L}+)");
    private static final int MOST = 8;
    private final SentenceReading reading;
    private final Book book;
    private final Words words;

    Mentions(SentenceReading reading, Book book, Words words) {
        this.reading = reading;
        this.book = book;
        this.words = words;
    }

    /** "Call Tom Monday": a name ends where a day begins. */
    private Stretch withoutDays(Stretch all) {
        Stretch left = all;
        for (Part.Span day : reading.dayPlaces()) {
            left = left.without(day.start(), day.end());
        }
        return left;
    }

    /** "Käthes Enkel": where nouns have a capital, an s without a sign says whose. */
    private Optional<Name> genitive(Stretch all, int start, int end) {
        String word = all.text().substring(start, end);
        String next = Folded.of(all.text().substring(end)).strip().split("[^\\p{L}-]", 2)[0];
        // "anas email"
        boolean contact = reading.reader().noCapitals() && words.is("reachedAt", next);
        return (words.capitalNouns() || contact) && word.endsWith("s") && book.knows(word.substring(0, word.length() - 1))
                ? Optional.of(new Name(all.sub(start, end - 1), true, end))
                : Optional.empty();
    }

    /** "Frank morgen anrufen": all of somebody's name, capitalised where a noun would have an article before it, and no day. */
    private boolean wholeName(Name name) {
        String before = Folded.of(reading.text().substring(0, name.text().start())).strip();
        String last = before.substring(before.lastIndexOf(' ') + 1);
        boolean beginning = before.isEmpty() || ".!?:".indexOf(before.charAt(before.length() - 1)) >= 0;
        return book.isName(name.text().words()) && Character.isUpperCase(name.text().text().codePointAt(0)) && (words.capitalNouns() || !beginning)
                && Stream.of("articles", "possessive", "at", "from", "about", "until", "nobody").noneMatch(key -> words.is(key, last))
                && reading.dayPlaces().stream().noneMatch(name.text().span()::overlaps);
    }

    /** "Grace no longer works at …": a name that is a word as well begins a sentence, and goes on with what people do; no day, month or season. */
    private boolean does(Name name) {
        String before = reading.text().substring(0, name.text().start()).strip();
        boolean beginning = before.isEmpty() || ".!?:;".indexOf(before.charAt(before.length() - 1)) >= 0;
        String word = Folded.of(name.text().words());
        return beginning && words.starting("personDoes").matcher(Folded.of(reading.text().substring(name.text().span().end())).stripLeading()).find()
                && Stream.of("weekdays", "festivals", "monthNames").noneMatch(key -> words.is(key, word)) && !words.within("vague").matcher(word).find()
                && reading.dayPlaces().stream().noneMatch(name.text().span()::overlaps);
    }

    /** "Grace's daughter": whoever has a daughter is somebody. */
    boolean kinOf(Name name) {
        Matcher next = OWNED.matcher(Folded.of(reading.text().substring(name.text().span().end())));
        return next.find() && (words.within("kin").matcher(next.group(1)).matches() || words.is("friends", next.group(1)));
    }

    /** "la hija de Anna Lena": the name ends where the one of somebody else begins. */
    private Optional<Name> owner(Stretch all, int start, int end) {
        Name name = new Name(all.sub(start, end), true, end);
        return reading.kin().ownedBehind(end) && book.knows(name.text().words()) ? Optional.of(name) : Optional.empty();
    }

    /** People of the book named anywhere, but for those that somebody would like to meet. */
    List<Name> all() {
        List<Part.Span> taken = reading.lines().stream().map(Line::part).filter(p -> p instanceof Part.Needs || p instanceof Part.WantsToMeet)
                .map(Part::span).toList();
        List<Name> found = new ArrayList<>();
        Stretch all = new Stretch(reading.text(), 0);
        Stretch apart = withoutDays(all);
        Matcher word = WORD.matcher(reading.text());
        int at = 0;
        while (found.size() < MOST && word.find(at)) {
            Matcher elided = ELIDED.matcher(word.group());
            int start = elided.find() ? word.start() + elided.end() : word.start();
            at = word.end();
            Part.Span here = new Part.Span(start, word.end());
            if (taken.stream().anyMatch(here::overlaps)) {
                continue;
            }
            boolean toward = words.behind("toward").matcher(Folded.of(reading.text().substring(0, start))).find();
            // where all is written small, so are names
            boolean small = reading.reader().noCapitals() && word.group().length() > 2;
            boolean capital = small || Character.isUpperCase(reading.text().codePointAt(start));
            Optional<Name> name = reading.reader().at(all, start, toward).filter(n -> n.text().start() == start);
            name = name.filter(n -> book.knows(n.text().words())).or(() -> genitive(all, start, here.end())).or(() -> owner(all, start, here.end()));
            name = name.or(() -> reading.reader().at(apart, start, toward).filter(n -> n.text().start() == start && book.knows(n.text().words())));
            name = name.or(
                    () -> small && !book.called(text(here)).isEmpty() ? Optional.of(new Name(all.sub(start, here.end()), true, here.end())) : Optional.empty());
            Optional<Name> known = name.filter(n -> n.sure() && (capital || toward || n.text().words().contains(" ")) && book.knows(n.text().words()))
                    .filter(n -> !words.is("words", Folded.of(n.text().words())) && !words.is("weekdays", Folded.of(n.text().words())) || toward || wholeName(n)
                            || kinOf(n) || does(n))
                    .filter(n -> !n.text().words().contains("-") || !book.named(n.text().words()).isEmpty() || !book.called(n.text().words()).isEmpty());
            if (known.filter(n -> reading.kin().ofSomebodyKnown(n) || !found.isEmpty() && reading.kin().ofThem(n)).isPresent()) {
                at = known.get().end();
            } else if (known.isPresent()) {
                found.add(known.get());
                at = known.get().end();
            }
        }
        return found.isEmpty() ? titled(all) : found;
    }

    /** "Physio with Dr Hollis": somebody new, with a title, behind a word before people. */
    private List<Name> titled(Stretch all) {
        String folded = Folded.of(reading.text());
        return WORD.matcher(reading.text()).results()
                .filter(word -> titled(word.start()) && Character.isUpperCase(word.group().codePointAt(0))
                        && with(beforeTitle(folded.substring(0, word.start()))))
                .flatMap(word -> reading.reader().at(all, word.start(), true).filter(name -> !OWNER.matcher(reading.text().substring(name.end())).find())
                        .stream())
                .limit(1).toList();
    }

    /** "with", not the "and" between a couple. */
    private boolean with(String before) {
        String last = before.strip();
        return words.behind("toward").matcher(before).find() && !words.is("and", last.substring(last.lastIndexOf(' ') + 1));
    }

    private String beforeTitle(String before) {
        String left = before;
        for (int space = left.stripTrailing().lastIndexOf(' '); space > 0
                && words.is("titles", left.substring(space).replace(".", "").strip()); space = left.stripTrailing().lastIndexOf(' ')) {
            left = left.substring(0, space + 1);
        }
        return left;
    }

    private boolean titled(int at) {
        return words.titled(Folded.of(reading.text().substring(0, at)).replace(". ", " "));
    }

    private String text(Part.Span span) {
        return reading.text().substring(span.start(), span.end());
    }
}
