// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.capture.Part;

/** What is known by its form alone: addresses, numbers, tags. */
record Marked(List<Part> parts, Stretch rest) {
    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");
    /** With its scheme or its www, or what is no other word but an address: "ruiz.example/studio". */
    private static final Pattern WEB = Pattern.compile("(?<![\\p{L}\\p{N}@._%+-])(?:https?://[^\\s<>\"“”]+|www\\.[\\p{L}\\p{N}-]+\\.[^\\s<>\"“”]+"
            + "|(?:[\\p{L}\\p{N}-]*\\p{L}[\\p{L}\\p{N}-]*\\.)+(?:(?:com|org|net|io|dev|app|info|biz|eu|co\\.uk|fr|nl|dk|pl|mx|example)(?:/[^\\s<>\"“”]*)?|\\p{L}{2,10}/[^\\s<>\"“”]*))(?<![.,;:!?)\\]'])(?![\\p{L}\\p{N}@-])");
    /** What ends in a word ("fair.it was …") is one only where a page is spoken of. */
    private static final Pattern WORD_WEB = Pattern.compile(
            "(?<![\\p{L}\\p{N}@._%+-])(?:[\\p{L}\\p{N}-]*\\p{L}[\\p{L}\\p{N}-]*\\.)+(?:de|at|ch|es|it|pt|be|us|ca|ie|se|no|ar|cl|me|studio|shop|art|design)(?![\\p{L}\\p{N}@-]|\\.\\p{L})");
    private static final Pattern PAGE = Pattern
            .compile("(?i)(?<!\\p{L})(?:web\\p{L}*|(?:web)?site|homepage|page|seite|página|url|link|blog|portfolio)(?!\\p{L})");
    private static final Pattern TAG = Pattern.compile("(?<=^|\\s)#([\\p{L}\\p{N}_-]*\\p{L}[\\p{L}\\p{N}_-]*)");
    /** Begins like a number that one can call, or is parted like one. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/€$£#-])(?:(?:\\+|\\(?0)\\d?[\\d\\s()./-]{5,}\\d|\\(?\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4}|\\d{3}-\\d{4})(?![\\p{L}\\p{N}/€$£%-])");
    private static final int FEWEST = 7;
    private static final int MOST = 15;

    /** Of a text whose days are known: a day is no number. */
    static Marked in(Stretch text, List<Part.Span> days) {
        List<Part> parts = new ArrayList<>();
        Stretch rest = take(text, EMAIL, parts, m -> Optional.of(new Part.Email(span(m), m.group(), Optional.empty())));
        rest = take(rest, WEB, parts, m -> Optional.of(new Part.Web(span(m), m.group(), Optional.empty())));
        rest = PAGE.matcher(text.text()).find() ? take(rest, WORD_WEB, parts, m -> Optional.of(new Part.Web(span(m), m.group(), Optional.empty()))) : rest;
        rest = take(rest, TAG, parts, m -> Optional.of(new Part.Tag(span(m), m.group(1))));
        rest = take(rest, PHONE, parts, m -> phone(m, days));
        return new Marked(parts, rest);
    }

    private static Optional<Part> phone(Matcher m, List<Part.Span> days) {
        long digits = m.group().chars().filter(Character::isDigit).count();
        boolean day = days.stream().anyMatch(span(m)::overlaps);
        return digits < FEWEST || digits > MOST || day ? Optional.empty()
                : Optional.of(new Part.Phone(span(m), m.group().strip(), Optional.empty()));
    }

    private static Part.Span span(Matcher matcher) {
        return new Part.Span(matcher.start(), matcher.end());
    }

    private static Stretch take(Stretch text, Pattern pattern, List<Part> parts, Function<Matcher, Optional<Part>> read) {
        Matcher matcher = pattern.matcher(text.text());
        Stretch left = text;
        while (matcher.find()) {
            Optional<Part> part = read.apply(matcher);
            part.ifPresent(parts::add);
            left = part.isPresent() ? left.without(matcher.start(), matcher.end()) : left;
        }
        return left;
    }
}
