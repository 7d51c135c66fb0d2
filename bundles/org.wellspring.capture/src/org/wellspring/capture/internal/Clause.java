// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.capture.Part;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Folded;
import org.wellspring.core.days.Toward;

/**
 * A clause as the second opinion sees it: who, when, how many and where to reach somebody are only that, whatever they are; the other words
 * count with their pieces, so that an ending or a slip of the finger changes little. Training and use see it by this code alone.
 *
 * @param tokens its words, folded, and the signs for what stands in place of others
 */
record Clause(List<String> tokens, Words words) {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-](?=\\p{L})[\\p{L}\\p{M}]+)*['’]?|\\p{N}[\\p{N}.,:]*|[?!:%€$£]");
    private static final Pattern ELIDED = Pattern.compile("^(?:qu|[cdjlmnst])['’](?=\\p{L})");
    private static final Pattern ENDING = Pattern.compile("['’](?:s|d|ll|ve|re|m|t)$");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final int PREPOSITION = 6;
    private static final int FAR = 3;
    private static final int BEGINNING = 2;
    private static final String START = "^";
    private static final String END = "$";
    private static final char SIGN = '§';

    /** A place that is not read as words. */
    private record Mark(int from, int to, String sign) {
    }

    /** A stretch of a sentence, in which these places name people. */
    static Clause of(Stretch piece, List<Part.Span> people, Words words, SentenceDays days) {
        return new Reading(piece, marks(piece, people, days), words).read();
    }

    private static List<Mark> marks(Stretch piece, List<Part.Span> people, SentenceDays days) {
        List<Mark> marks = new ArrayList<>();
        List<DayReader.Found> coming = days.find(piece.text(), Toward.FUTURE);
        List<DayReader.Found> past = days.find(piece.text(), Toward.PAST);
        people.stream().filter(piece.span()::overlaps).forEach(
                who -> marks.add(new Mark(Math.max(0, who.start() - piece.start()), Math.min(piece.text().length(), who.end() - piece.start()), "§p")));
        coming.forEach(day -> marks.add(new Mark(day.from(), day.to(), when(day, past, days))));
        past.forEach(day -> marks.add(new Mark(day.from(), day.to(), "§past")));
        List<Part.Span> said = coming.stream().map(day -> new Part.Span(day.from(), day.to())).toList();
        Marked.in(new Stretch(piece.text(), 0), said).parts().forEach(part -> marks.add(new Mark(part.span().start(), part.span().end(), sign(part))));
        Matcher hour = TouchReading.HOUR.matcher(piece.text());
        while (hour.find()) {
            marks.add(new Mark(hour.start(), hour.end(), "§hour"));
        }
        List<Mark> apart = new ArrayList<>();
        for (Mark mark : marks) {
            if (apart.stream().noneMatch(other -> other.from() < mark.to() && mark.from() < other.to())) {
                apart.add(mark);
            }
        }
        apart.sort(Comparator.comparingInt(Mark::from));
        return apart;
    }

    private static String sign(Part part) {
        return part instanceof Part.Email ? "§mail" : part instanceof Part.Phone ? "§phone" : part instanceof Part.Web ? "§web" : "§tag";
    }

    /** Whether a day can only be past, can only come, or may be both. */
    private static String when(DayReader.Found day, List<DayReader.Found> past, SentenceDays days) {
        boolean comes = day.answer().day().filter(days.today()::isBefore).isPresent();
        Optional<DayReader.Found> same = past.stream().filter(other -> other.from() < day.to() && day.from() < other.to()).findFirst();
        boolean was = same.isPresent() && same.get().answer().day().filter(other -> !other.isAfter(days.today())).isPresent();
        return day.answer().day().isEmpty() ? "§about" : comes && was ? "§day" : comes ? "§coming" : "§past";
    }

    /** Reads a piece from left to right. */
    private static final class Reading {
        private final Stretch piece;
        private final List<Mark> marks;
        private final Words words;
        private final List<String> tokens = new ArrayList<>();

        Reading(Stretch piece, List<Mark> marks, Words words) {
            this.piece = piece;
            this.marks = marks;
            this.words = words;
        }

        Clause read() {
            int at = 0;
            for (Mark mark : marks) {
                words(at, mark.from());
                // "by", "until" tell more than the day
                String said = Folded.of(piece.text().substring(mark.from(), mark.to()));
                int space = said.indexOf(' ');
                if (!mark.sign().equals("§p") && space > 0 && space < PREPOSITION && said.substring(0, space).chars().allMatch(Character::isLetter)) {
                    tokens.add(said.substring(0, space));
                }
                tokens.add(mark.sign());
                at = mark.to();
            }
            words(at, piece.text().length());
            return new Clause(List.copyOf(tokens), words);
        }

        private void words(int from, int to) {
            String part = piece.text().substring(from, to);
            Matcher word = TOKEN.matcher(part);
            while (word.find()) {
                boolean capital = Character.isUpperCase(word.group().codePointAt(0)) && !words.capitalNouns() && from + word.start() > 0
                        && word.group().length() > 1 && !word.group().startsWith("I'") && !word.group().startsWith("I’");
                word(Folded.of(word.group()), capital);
            }
        }

        private void word(String folded, boolean capital) {
            if (Character.isDigit(folded.codePointAt(0))) {
                tokens.add("§n");
                return;
            }
            Matcher elided = ELIDED.matcher(folded);
            if (elided.find()) {
                tokens.add(elided.group());
                word(folded.substring(elided.end()), capital);
                return;
            }
            Matcher ending = ENDING.matcher(folded);
            String stem = ending.find() && ending.start() > 0 ? folded.substring(0, ending.start()) : folded;
            tokens.add(capital ? "§" + stem : stem);
            if (stem.length() < folded.length()) {
                tokens.add(folded.substring(stem.length()));
            }
        }
    }

    private static boolean sign(String token) {
        return token.charAt(0) == SIGN;
    }

    /** In a row with others any name is one. */
    private static String place(String token) {
        return !sign(token) || SIGNS.contains(token) ? token : "§Name";
    }

    private static final Set<String> DAYS = Set.of("§past", "§coming", "§day");
    private static final Set<String> SIGNS = Set.of("§p", "§past", "§coming", "§day", "§about", "§mail", "§phone", "§web", "§tag", "§hour", "§n");

    /** What tells of it. */
    Set<String> features() {
        Set<String> all = new LinkedHashSet<>();
        List<String> row = new ArrayList<>(List.of(START));
        tokens.forEach(token -> row.add(place(token)));
        row.add(END);
        for (int i = 1; i < row.size(); i++) {
            all.add("2 " + row.get(i - 1) + " " + row.get(i));
            if (i > 1) {
                all.add("3 " + row.get(i - 2) + " " + row.get(i - 1) + " " + row.get(i));
            }
            for (int j = i + 2; j < Math.min(row.size(), i + FAR + 1); j++) {
                all.add("s " + row.get(i) + " " + row.get(j));
            }
        }
        StringBuilder signs = new StringBuilder("o");
        for (String token : tokens) {
            String word = sign(token) && !SIGNS.contains(token) ? token.substring(1) : token;
            all.add("1 " + word);
            if (sign(word)) {
                signs.append(' ').append(word);
            } else {
                parts(word, all);
                words.kinds(word).forEach(kind -> all.add("k " + kind));
            }
        }
        roles(all);
        beside(all);
        all.add(signs.toString());
        all.add("n " + Math.min(tokens.size(), 4) + " " + Math.min(tokens.size() / 4, 4));
        return all;
    }

    /** Who does something to whom, in any language: "they me". */
    private void roles(Set<String> all) {
        StringBuilder roles = new StringBuilder("q");
        for (String token : tokens) {
            String role = token.equals("§p") ? " they"
                    : words.is("me", token) ? " I"
                            : words.is("toMe", token) ? " me" : words.is("others", token) ? " they" : words.is("pronouns", token) ? " them" : "";
            if (!roles.toString().endsWith(role)) {
                roles.append(role);
                all.add("q" + role);
            }
        }
        all.add(roles.toString());
    }

    /** What it begins with, and of which day a word is said: "sends it" tomorrow is another thing than yesterday. */
    private void beside(Set<String> all) {
        String when = tokens.stream().filter(DAYS::contains).findFirst().orElse("");
        for (int i = 0; i < tokens.size(); i++) {
            if (!sign(tokens.get(i))) {
                String stem = tokens.get(i).substring(0, Math.min(tokens.get(i).length(), LONGEST));
                all.add("w " + when + " " + stem);
                if (i < BEGINNING) {
                    all.add("b " + i + " " + stem);
                }
            }
        }
    }

    private static void parts(String word, Set<String> all) {
        String whole = "<" + word + ">";
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int from = 0; from + length <= whole.length(); from++) {
                all.add("c " + whole.substring(from, from + length));
            }
        }
    }
}
