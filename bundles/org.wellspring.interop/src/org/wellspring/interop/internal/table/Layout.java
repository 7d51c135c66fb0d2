// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.RecordFile;
import org.wellspring.people.spelling.Names;

/**
 * How a table is laid out.
 *
 * @param kind whose table it is
 * @param separator what stands between values
 * @param headerLine the line that names the columns, from 1; what is before it is preamble
 * @param names the columns' names in the file's order
 * @param dayFirst whether 3/4/1980 is in April
 * @param dayGuessed whether there is such a day, and no other that shows which number is the day
 * @param filled the columns in which something stands, by their place, as far as the beginning of the file tells
 */
public record Layout(TableKind kind, char separator, int headerLine, List<String> names, boolean dayFirst, boolean dayGuessed, Set<Integer> filled) {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LINES_TO_SEARCH = 60;
    /** Most columns that a message names, and most letters of each. */
    private static final int NAMED = 8;
    private static final int NAMED_LENGTH = 40;
    private static final Headers HEADERS = new Headers();

    private record Candidate(int line, char separator, List<String> names, long score, boolean identifies) {
    }

    /** What was found in a file's beginning. */
    private record Looked(Optional<Layout> layout) {
    }

    /** Finds the header in a file's beginning; empty if no line names columns that a contact has. */
    public static Optional<Layout> of(RecordFile file) {
        return file.found(Looked.class, f -> new Looked(look(f))).layout();
    }

    private static Optional<Layout> look(RecordFile file) {
        List<String> lines = lines(file);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < Math.min(lines.size(), LINES_TO_SEARCH); i++) {
            for (char separator : SEPARATORS) {
                candidates.add(candidate(i + 1, separator, lines.get(i)));
            }
        }
        return candidates.stream().filter(c -> c.identifies() && c.score() >= Math.min(2, c.names().size()))
                .max(Comparator.comparingLong(Candidate::score).thenComparing(c -> -c.line()))
                .filter(c -> c.score() > 1 || c.line() == 1).map(c -> layout(c, lines));
    }

    /** The first columns of what looks like a table, none of which is known as a contact's; empty if it looks like none. */
    public static List<String> unknown(RecordFile file) {
        List<String> lines = lines(file).stream().filter(line -> !line.isBlank()).limit(2).toList();
        for (char separator : SEPARATORS) {
            if (lines.size() == 2 && lines.stream().allMatch(line -> line.indexOf(separator) >= 0)
                    && Cells.split(lines.get(0), separator).size() == Cells.split(lines.get(1), separator).size()) {
                return Cells.split(lines.get(0), separator).stream().map(String::strip).filter(name -> !name.isEmpty())
                        .limit(NAMED).map(name -> name.length() > NAMED_LENGTH ? name.substring(0, NAMED_LENGTH) + "…" : name).toList();
            }
        }
        return List.of();
    }

    private static List<String> lines(RecordFile file) {
        byte[] head = file.head();
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= head.length && lines.size() < 2_000; i++) {
            if (i == head.length || head[i] == '\n' || head[i] == '\r') {
                byte[] line = Arrays.copyOfRange(head, from, i);
                lines.add(file.peek(line, line.length));
                boolean pair = i + 1 < head.length && head[i] == '\r' && head[i + 1] == '\n';
                i += pair ? 1 : 0;
                from = i + 1;
            }
        }
        return lines;
    }

    private static Candidate candidate(int line, char separator, String text) {
        List<String> names = text.indexOf(separator) < 0 && separator != ',' ? List.of() : Cells.split(text, separator);
        long known = names.stream().filter(n -> !n.isBlank() && HEADERS.column(n).isPresent()).count();
        boolean identifies = names.stream().map(HEADERS::column).flatMap(Optional::stream)
                .anyMatch(c -> c.field().identifies());
        return new Candidate(line, separator, names, known, identifies);
    }

    private static Layout layout(Candidate header, List<String> lines) {
        int order = 0;
        boolean unclear = false;
        Set<Integer> filled = new HashSet<>();
        for (String line : lines.subList(header.line(), lines.size())) {
            List<String> cells = Cells.split(line, header.separator());
            order += cells.stream().mapToInt(TableDays::order).sum();
            unclear |= cells.stream().anyMatch(TableDays::isUnclear);
            IntStream.range(0, cells.size()).filter(i -> !cells.get(i).isBlank()).forEach(filled::add);
        }
        boolean english = header.names().stream().map(Names::key)
                .anyMatch(n -> n.equals("first name") || n.equals("last name") || n.equals("given name"));
        List<String> names = header.names().stream().map(String::strip).toList();
        return new Layout(flavour(names), header.separator(), header.line(), names,
                order > 0 || order == 0 && !english, unclear && order == 0, Set.copyOf(filled));
    }

    /** Whose table it is and how it is laid out, for the user. */
    public String words() {
        String between = switch (separator) {
            case '\t' -> Texts.say("layout.tab");
            case ';' -> Texts.say("layout.semicolon");
            case '|' -> Texts.say("layout.bar");
            default -> Texts.say("layout.comma");
        };
        return Texts.say(headerLine == 1 ? "layout.table" : "layout.table.below", Texts.say(thunderbird() ? "layout.thunderbird" : "layout." + kind.id()),
                between,
                headerLine);
    }

    /** Thunderbird's columns need no reading of their own, but are no strange table. */
    private boolean thunderbird() {
        Set<String> folded = names.stream().map(Names::key).collect(Collectors.toSet());
        return kind == TableKind.CSV && (folded.containsAll(Set.of("display name", "primary email", "screen name"))
                || folded.contains(Names.key("Primäre E-Mail-Adresse")) && folded.contains(Names.key("Anzeigename")));
    }

    /**
     * What the table does not say and was guessed, in sentences for the user.
     *
     * @param told whether the user said whose table it is
     */
    public List<String> guesses(boolean told) {
        List<String> guesses = new ArrayList<>();
        if (!told && kind == TableKind.CSV && !thunderbird()) {
            guesses.add(Texts.say("guess.layout"));
        }
        List<String> fields = IntStream.range(0, names.size()).filter(filled::contains).mapToObj(names::get)
                .filter(name -> !name.isBlank() && !Names.key(name).equals("title") && HEADERS.column(name).isEmpty())
                .map(name -> name.length() > NAMED_LENGTH ? name.substring(0, NAMED_LENGTH) + "…" : name).toList();
        if (!fields.isEmpty()) {
            guesses.add(Texts.say("guess.fields", String.join(", ", fields.subList(0, Math.min(fields.size(), NAMED))) + (fields.size() > NAMED ? ", …" : "")));
        }
        if (dayGuessed) {
            guesses.add(Texts.say(dayFirst ? "guess.dayFirst" : "guess.monthFirst"));
        }
        return guesses;
    }

    private static TableKind flavour(List<String> names) {
        Set<String> folded = names.stream().map(Names::key).collect(Collectors.toCollection(HashSet::new));
        if (folded.contains("connected on") && folded.contains("first name")) {
            return TableKind.LINKEDIN;
        }
        boolean google = folded.contains("group membership") || folded.contains("e mail 1 value")
                || folded.contains("phone 1 value") || folded.contains("organization name") && folded.contains("labels");
        if (google) {
            return TableKind.GOOGLE;
        }
        Set<String> outlook = Set.of("business street", "e mail display name", "strasse geschaftlich",
                "straße geschaftlich", "e mail angezeigter name", "rue bureau", "calle del trabajo", "via uff",
                "business phone", "telefon geschaftlich", "business address", "e mail 2 address");
        long marks = folded.stream().filter(outlook::contains).count();
        return marks >= 2 ? TableKind.OUTLOOK : TableKind.CSV;
    }

    /** What a column of this name holds. */
    static Optional<Column> column(String name) {
        return HEADERS.column(name);
    }
}
