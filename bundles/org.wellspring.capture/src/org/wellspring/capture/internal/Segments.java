// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.core.days.Folded;
import org.wellspring.model.InteractionKind;

/** Cuts a sentence into clauses and those into segments, leaving whole what belongs together: days, "Inc.", "Dr.", "S.A. de C.V.". */
final class Segments {
    private static final Pattern LEGAL = Pattern.compile(
            "(?:,\\s*|\\s)(?:inc|ltd|limited|llc|l\\.l\\.c|llp|plc|corp|co|gmbh(?: & co\\.? kg)?|ag|kg|ohg|e\\.\\s?v|ug|s\\.\\s?a\\.(?:\\s*de\\s*c\\.\\s?v)?|sa de cv|s\\.?\\s?r\\.?\\s?l|s\\.?l|sarl|sas|b\\.?v|n\\.?v|ab|oy|a/s)\\b\\.?");
    /** "of Smith, Hale & Co", but not "Zoë Quint, Quint & Co": before the comma of that one stands a whole name. */
    private static final Pattern AND_CO = Pattern.compile(
            "(?<![\\p{L}'’-])(?<!\\p{Lu}[\\p{L}'’-]{1,20}\\s)\\p{Lu}[\\p{L}'’-]*(?:,\\s+\\p{Lu}[\\p{L}'’-]*)+(?=,?\\s+(?:&|and|und|y|et)\\s+(?:Co|Sons|Partners?|Associates|Söhne|Hijos|Fils|Cie|Company|Brothers|Bros)\\b)");
    private static final Pattern SHORT = Pattern.compile(
            "(?<![\\p{L}\\p{N}'’])(?:\\p{L}|dr|mag|ddr|mr|mrs|ms|prof|st|inc|ltd|co|jr|sr|no|nr|tel|ca|bzw|usw|etc|approx|vs|re|sra|srta|mme|mlle|corp|bros|dept|ext|ing|dipl|hr|fr|wg|geb|nee?)\\.");
    /** A number with a point inside of a sentence: "vom 1. auf den 4. Dezember". */
    private static final Pattern ORDINAL = Pattern.compile("(?<![\\p{N}.:])\\d{1,2}\\.(?=\\s+\\p{Ll})");
    /** What is promised or asked comes behind the comma: "versprochen, ihm die Liste zu schicken". */
    private static final Pattern GOES_ON = Pattern.compile("(?:versprochen|zugesagt|versprach|verspricht|gebeten|bat mich|bittet mich|bittet uns|bat uns)(,)");
    /** Who does what comes next: "Bob is looking for …". */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2}");
    private static final Pattern CLAUSE_END = Pattern.compile("[;\\n\\r]+|[.!?…]+(?=\\s|$)|[!?]+(?=,)");
    private static final Pattern SEGMENT_END = Pattern.compile(",(?=\\s|$)|,(?=\\p{L})|\\s+[-–—]+\\s+|[()\\[\\]]|:(?=\\s|$)|\\s+/\\s+|\\s*(?:->|=>|→)\\s*");
    private static final Pattern AND = Pattern.compile("(?<=\\s)(\\S+)(?=\\s)");
    /** What is said in passing; the sentence goes on behind it as if it were not there. */
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)|\\[([^\\[\\]]*)\\]");
    /** A day at the end of a clause, whose point is the clause's: "on Saturday. He …". */
    private static final Pattern LAST_WORD = Pattern.compile("(?:\\p{L}{4,}|\\d(?:st|nd|rd|th))\\.$");

    /**
     * A piece of a clause.
     *
     * @param first whether it is in the first clause
     * @param opening whether it begins a clause
     * @param after what stands before it: ',', '(', ':' or ' '
     * @param clause the clause it is in
     * @param asked whether it is a question
     */
    record Segment(Stretch text, boolean first, boolean opening, char after, Stretch clause, boolean asked) {
        /** Whether it is said in brackets. */
        boolean aside() {
            return after == '(';
        }
    }

    private static final Pattern BEGINS = Pattern.compile("^\\s+\\p{Lu}");
    private static final int FEWEST_BEFORE = 3;
    private static final int MOST_BEFORE = 3;
    private final Words words;
    private final BitSet whole = new BitSet();

    Segments(Words words) {
        this.words = words;
    }

    /** The segments of a text; days are places that must not be cut. */
    List<Segment> of(Stretch text, List<Part.Span> days) {
        keep(text, days);
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        boolean first = true;
        Matcher end = CLAUSE_END.matcher(text.text());
        while (end.find()) {
            if (!whole.get(end.start())) {
                first = !clause(text.sub(from, end.start()), first, end.group().contains("?"), segments) && first;
                from = end.end();
            }
        }
        clause(text.sub(from, text.text().length()), first, false, segments);
        return segments;
    }

    /** The clauses of a text, up to a full stop or the like. */
    List<Stretch> clauses(Stretch text, List<Part.Span> days) {
        keep(text, days);
        List<Stretch> clauses = new ArrayList<>();
        int from = 0;
        Matcher end = CLAUSE_END.matcher(text.text());
        while (end.find()) {
            if (!whole.get(end.start())) {
                clauses.add(text.sub(from, end.start()));
                from = end.end();
            }
        }
        clauses.add(text.sub(from, text.text().length()));
        return clauses;
    }

    /** Whether the point at the end of a day ends the sentence: "on Saturday. He …", "on fri. Called …". */
    private boolean lastPoint(String text, Part.Span day) {
        String said = text.substring(day.start(), day.end());
        boolean begins = BEGINS.matcher(text.substring(day.end())).find()
                && !(words.capitalNouns() && Character.isDigit(said.charAt(Math.max(0, said.length() - 2))));
        return LAST_WORD.matcher(said).find() || said.endsWith(".") && begins;
    }

    /** Marks what must not be cut. */
    private void keep(Stretch text, List<Part.Span> days) {
        String folded = Folded.of(text.text());
        days.forEach(day -> whole.set(day.start(), lastPoint(text.text(), day) ? day.end() - 1 : day.end()));
        for (Pattern pattern : List.of(LEGAL, SHORT)) {
            Matcher matcher = pattern.matcher(folded);
            while (matcher.find()) {
                whole.set(matcher.start(), matcher.end());
            }
        }
        if (words.capitalNouns()) {
            ORDINAL.matcher(text.text()).results().forEach(m -> whole.set(m.start(), m.end()));
        }
        GOES_ON.matcher(folded).results().forEach(m -> whole.set(m.start(1)));
        Matcher company = AND_CO.matcher(text.text());
        while (company.find()) {
            whole.set(company.start(), company.end());
        }
    }

    /** A clause, then what it says in brackets, each behind the segment that it stands in. */
    private boolean clause(Stretch padded, boolean first, boolean asked, List<Segment> segments) {
        Stretch clause = padded.withoutBlanks();
        int before = segments.size();
        Stretch main = clause;
        Matcher brackets = BRACKETS.matcher(clause.text());
        List<Stretch> asides = new ArrayList<>();
        while (brackets.find()) {
            asides.add(clause.sub(brackets.start() + 1, brackets.end() - 1));
            main = main.without(brackets.start(), brackets.end());
        }
        cut(main, first, segments);
        for (Stretch aside : asides) {
            List<Segment> inner = new ArrayList<>();
            cut(aside, first, inner);
            int at = segments.size();
            while (at > before && segments.get(at - 1).text().start() > aside.start()) {
                at--;
            }
            segments.addAll(at, inner.stream().map(s -> new Segment(s.text(), first, false, '(', aside, false)).toList());
        }
        if (asked && segments.size() > before) {
            Segment last = segments.removeLast();
            segments.add(new Segment(last.text(), last.first(), last.opening(), last.after(), last.clause(), true));
        }
        return segments.size() > before;
    }

    private void cut(Stretch clause, boolean first, List<Segment> segments) {
        int before = segments.size();
        int from = 0;
        char after = ' ';
        Matcher end = SEGMENT_END.matcher(clause.text());
        while (end.find()) {
            char mark = end.group().contains(">") || end.group().contains("→") ? ':' : end.group().strip().charAt(0);
            int next = end.end();
            while (next < clause.text().length() && Character.isWhitespace(clause.text().charAt(next))) {
                next++;
            }
            boolean birthday = mark == ':' && whole.get(clause.start() + next)
                    && words.within("born").matcher(Folded.of(clause.text().substring(from, end.start()))).find();
            boolean about = birthday || mark == ':' && words.only("about").matcher(Folded.of(lastWord(clause.text().substring(0, end.end())))).find();
            if (!whole.get(clause.start() + end.start()) && !about) {
                byWords(clause.sub(from, end.start()), first, after, clause, segments, before);
                from = end.end();
                after = mark;
            }
        }
        byWords(clause.sub(from, clause.text().length()), first, after, clause, segments, before);
    }

    private static String lastWord(String text) {
        return text.substring(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u00a0')) + 1);
    }

    private void byWords(Stretch piece, boolean first, char after, Stretch clause, List<Segment> segments, int before) {
        String folded = Folded.of(piece.text());
        Matcher vain = words.vain().matcher(folded);
        boolean attempt = words.touches().stream().anyMatch(way -> (way.attempt() || way.whole() || way.subject() && way.kind() == InteractionKind.MESSAGE)
                && way.pattern().matcher(folded.strip()).matches());
        attempt |= words.only("leftWord").matcher(folded.strip()).matches();
        if (!attempt && vain.find() && vain.start() > 0 && !words.only("tries").matcher(folded.strip()).matches()) {
            // "called Tom twice no answer"
            byWords(piece.sub(0, vain.start()), first, after, clause, segments, before);
            add(piece.sub(vain.start(), piece.text().length()), first, ',', clause, segments, before);
            return;
        }
        Optional<Integer> both = both(piece, folded).or(() -> rangAndPromised(folded));
        if (both.isPresent()) {
            // "called Ana and met Tom"
            byWords(piece.sub(0, both.get()), first, after, clause, segments, before);
            byWords(piece.sub(folded.indexOf(' ', both.get()), piece.text().length()), first, ' ', clause, segments, before);
            return;
        }
        Optional<Integer> also = also(piece, folded);
        if (also.isPresent()) {
            // "Ana needs a printer and will send me the file"
            byWords(piece.sub(0, also.get()), first, after, clause, segments, before);
            byWords(piece.sub(also.get(), piece.text().length()), first, ' ', clause, segments, before);
            return;
        }
        Matcher cut = words.cut().matcher(folded);
        int from = 0;
        char mark = after;
        while (cut.find()) {
            Stretch head = piece.sub(from, cut.start());
            if (cut.start() > from && !head.isEmpty() && !words.within("denied").matcher(Folded.of(head.text())).find()
                    && !NAME.matcher(withoutLead(head.words())).matches() && !onlyWho(head)) {
                add(head, first, mark, clause, segments, before);
                from = cut.end();
                mark = ' ';
            }
        }
        add(piece.sub(from, piece.text().length()), first, mark, clause, segments, before);
    }

    /** Where a second thing is told that happened, behind an "and". */
    private Optional<Integer> both(Stretch piece, String folded) {
        return AND.matcher(folded).results()
                .filter(m -> words.is("and", m.group(1)) && (told(folded.substring(0, m.start()).strip()) && told(folded.substring(m.end()).strip())
                        || folded.substring(0, m.start()).strip().split("\\s+").length >= FEWEST_BEFORE
                                && (says(folded.substring(m.end()).strip()) || born(piece, folded, m.end()))))
                .map(m -> m.start()).findFirst();
    }

    /** "… and her birthday is 12 March" */
    private boolean born(Stretch piece, String folded, int from) {
        String rest = folded.substring(from).strip();
        boolean theirs = Stream.of("possessive", "born").anyMatch(key -> words.opening(key).matcher(rest).find());
        int day = whole.nextSetBit(piece.start() + from);
        return theirs && words.within("born").matcher(rest).find() && day >= 0 && day < piece.span().end();
    }

    /** "Bob rang and promised to mend the gate". */
    private Optional<Integer> rangAndPromised(String folded) {
        return AND.matcher(folded).results().filter(m -> words.is("and", m.group(1)) && words.opening("theyPromised").matcher(folded.substring(m.end())).find()
                && words.touches().stream().anyMatch(way -> way.subject() && way.pattern().matcher(folded.substring(0, m.start()).strip()).matches()))
                .map(m -> m.start()).findFirst();
    }

    /** Where they do a second thing, which is not said once more who does: for me, or behind what they need. */
    private Optional<Integer> also(Stretch piece, String folded) {
        return AND.matcher(folded).results().filter(m -> words.is("and", m.group(1)) && m.end() + 1 < piece.text().length()
                && Character.isLowerCase(piece.text().codePointAt(m.end() + 1)))
                .map(m -> m.start()).filter(at -> {
                    String head = folded.substring(0, at).strip();
                    String rest = folded.substring(at);
                    return head.contains(" ") && Stream.of(head.split("[^\\p{L}']+")).noneMatch(word -> words.is("me", word))
                            && words.opening("alsoDoes").matcher(rest).find() && !words.within("habit").matcher(rest).find()
                            && (words.within("toMe").matcher(rest).find() || wished(head));
                }).findFirst();
    }

    /** "Ana Ruiz needs a printer" */
    private boolean wished(String head) {
        List<String> said = List.of(head.split("\\s+"));
        return IntStream.rangeClosed(0, Math.min(MOST_BEFORE, said.size())).mapToObj(from -> String.join(" ", said.subList(from, said.size())))
                .anyMatch(rest -> Stream.of("needs", "wants").flatMap(key -> words.ways(key).stream()).anyMatch(way -> way.matcher(rest).matches()));
    }

    /** "… and I said", "… et elle cherche": somebody does something of their own. */
    private boolean says(String folded) {
        int end = 0;
        while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
            end++;
        }
        return end > 0 && end + 1 < folded.length() && words.is("speakers", folded.substring(0, end))
                && (folded.charAt(end) == ' ' || folded.charAt(end) == '\'');
    }

    private boolean told(String folded) {
        return words.touches().stream().filter(way -> !way.subject()).anyMatch(way -> way.pattern().matcher(folded).matches());
    }

    /** "elle a": who does what comes next. */
    private boolean onlyWho(Stretch head) {
        return Stream.of(Folded.of(head.words()).split("[^\\p{L}]+")).allMatch(word -> words.is("others", word) || words.is("lead", word))
                && Stream.of(Folded.of(head.words()).split("[^\\p{L}]+")).anyMatch(word -> words.is("others", word));
    }

    /** Without small words at its end: "Bob is". */
    private String withoutLead(String head) {
        String left = head;
        for (int at = left.lastIndexOf(' '); at > 0 && words.is("lead", Folded.of(left.substring(at + 1))); at = left.lastIndexOf(' ')) {
            left = left.substring(0, at);
        }
        return left;
    }

    private static void add(Stretch piece, boolean first, char after, Stretch clause, List<Segment> segments, int before) {
        Stretch text = piece.strip();
        if (!text.isEmpty()) {
            segments.add(new Segment(text, first, segments.size() == before, after, clause, false));
        }
    }
}
