// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.capture.Part;

/** A sentence as typed: what is marked by its form is taken out, the rest is cut into clauses and segments. */
final class Sentence {
    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");
    private static final Pattern TAG = Pattern.compile("(?<=^|\\s)#([\\p{L}\\p{N}_-]+)");
    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\p{N}-])(?:\\+|\\(?0|00)\\d?[\\d\\s()/.-]{5,}\\d(?![\\p{L}\\p{N}-])");
    // not behind a single letter or a title, which is rather an initial: "J. Smith", "Dr. Ruiz"
    private static final Pattern CLAUSE_END = Pattern.compile(
            "[;\\n\\r]+|(?<!\\b\\p{L}|\\bDr|\\bMr|\\bMs|\\bMrs|\\bProf|\\bSt|\\bInc|\\bLtd|\\bCo|\\bJr|\\bSr|\\bNo)[.!?]+(?=\\s|$)");

    private final List<Part> marked = new ArrayList<>();
    private Stretch rest;

    Sentence(String text) {
        rest = new Stretch(text, 0);
        take(EMAIL, m -> new Part.Email(span(m), m.group(), Optional.empty()));
        take(TAG, m -> new Part.Tag(span(m), m.group(1)));
        take(PHONE, m -> new Part.Phone(span(m), m.group().strip(), Optional.empty()));
    }

    private interface Reading {
        Part of(Matcher matcher);
    }

    private static Part.Span span(Matcher matcher) {
        return new Part.Span(matcher.start(), matcher.end());
    }

    private void take(Pattern pattern, Reading reading) {
        Matcher matcher = pattern.matcher(rest.text());
        Stretch left = rest;
        while (matcher.find()) {
            marked.add(reading.of(matcher));
            left = left.without(matcher.start(), matcher.end());
        }
        rest = left;
    }

    /** Addresses, numbers and tags. */
    List<Part> marked() {
        return marked;
    }

    /** The clauses, each as its segments; none is empty. */
    List<List<Stretch>> clauses(Pattern segmentEnd) {
        return cut(rest, CLAUSE_END).stream().map(clause -> cut(clause, segmentEnd)).filter(c -> !c.isEmpty()).toList();
    }

    private static List<Stretch> cut(Stretch text, Pattern end) {
        List<Stretch> pieces = new ArrayList<>();
        Matcher matcher = end.matcher(text.text());
        int from = 0;
        while (matcher.find()) {
            pieces.add(text.sub(from, matcher.start()).strip());
            from = matcher.end();
        }
        pieces.add(text.sub(from, text.text().length()).strip());
        pieces.removeIf(Stretch::isEmpty);
        return pieces;
    }
}
