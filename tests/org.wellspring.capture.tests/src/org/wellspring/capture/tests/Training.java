// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.capture.internal.Clauses;
import org.wellspring.capture.internal.Label;
import org.wellspring.capture.internal.Opinion;
import org.wellspring.capture.internal.Weights;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;

/** The clauses of {@code bundles/org.wellspring.capture/training}, and what is learned from them. */
final class Training {
    /** Beside the rows that people wrote are those that the rules read right in the sentences of {@link CorpusTest}. */
    private static final String READ = "-read";
    private static final Pattern PERSON = Pattern.compile("\\{([^{}]*)\\}|\\[([^\\[\\]]*)\\]");
    private static final List<Label> LABELS = List.of(Label.values());
    private static final int FEWEST = 2;
    private static final double COST = 32;
    private static final double LIGHTEST = 0.4;
    private static final double HEAVIEST = 2.5;
    private static final double EXACT = 0.01;

    /**
     * A clause with its label.
     *
     * @param seen what it has; of one that names somebody new also what it has where nothing tells that this is a name, which comes last
     */
    record Row(String language, Label label, String clause, List<Set<String>> seen, boolean read) {
    }

    private final List<Row> rows = new ArrayList<>();

    Training(Path folder, Clauses clauses) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".tsv", "");
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    if (!line.startsWith("#")) {
                        rows.add(row(name, line, clauses));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String file, String line, Clauses clauses) {
        String[] parts = line.split("\t");
        if (parts.length != 2) {
            throw new IllegalArgumentException(file + ": " + line);
        }
        String language = file.replace(READ, "");
        List<Set<String>> seen = new ArrayList<>(List.of(seen(language, parts[1], true, clauses)));
        if (parts[1].contains("[")) {
            seen.add(seen(language, parts[1], false, clauses));
        }
        return new Row(language, Label.of(parts[0]), parts[1], seen, file.endsWith(READ));
    }

    private static Set<String> seen(String language, String clause, boolean newNames, Clauses clauses) {
        StringBuilder text = new StringBuilder();
        List<Part.Span> people = new ArrayList<>();
        Matcher person = PERSON.matcher(clause);
        int at = 0;
        while (person.find()) {
            text.append(clause, at, person.start());
            String name = person.group(1) == null ? person.group(2) : person.group(1);
            if (person.group(1) != null || newNames) {
                people.add(new Part.Span(text.length(), text.length() + name.length()));
            }
            text.append(name);
            at = person.end();
        }
        return clauses.things(language, text.append(clause.substring(at)).toString(), people);
    }

    /** All of them, in the order of their files. */
    List<Row> rows() {
        return rows;
    }

    /** What is learned from some. */
    static Weights learned(List<Row> rows) {
        Map<Integer, Integer> often = new HashMap<>();
        rows.forEach(row -> {
            Set<Integer> once = new HashSet<>();
            row.seen().forEach(seen -> once.addAll(Weights.numbers(seen)));
            once.forEach(number -> often.merge(number, 1, Integer::sum));
        });
        List<Feature[]> features = new ArrayList<>();
        List<Double> labels = new ArrayList<>();
        rows.forEach(row -> row.seen().forEach(seen -> {
            features.add(features(Weights.numbers(seen), often));
            labels.add((double) LABELS.indexOf(row.label()));
        }));
        Problem problem = new Problem();
        problem.l = features.size();
        problem.n = Weights.numbers() + 1;
        problem.x = features.toArray(Feature[][]::new);
        problem.y = labels.stream().mapToDouble(label -> label).toArray();
        problem.bias = 1;
        Linear.disableDebugOutput();
        Parameter parameter = new Parameter(SolverType.L2R_LR, COST, EXACT);
        parameter.setWeights(weights(labels), IntStream.range(0, LABELS.size()).toArray());
        Model model = Linear.train(problem, parameter);
        return Weights.of(new TreeSet<>(rows.stream().map(Row::language).toList()), learned(model, often));
    }

    /** What a label has few clauses of counts for more, so that none is drowned by the others. */
    private static double[] weights(List<Double> labels) {
        double mean = (double) labels.size() / LABELS.size();
        return IntStream.range(0, LABELS.size())
                .mapToDouble(label -> Math.clamp(mean / Math.max(1, labels.stream().filter(l -> l == label).count()), LIGHTEST, HEAVIEST))
                .toArray();
    }

    /** What is rare tells nothing; what speaks for a label in any case comes last. */
    private static Feature[] features(Set<Integer> numbers, Map<Integer, Integer> often) {
        double share = 1 / Math.sqrt(numbers.size());
        return Stream.concat(numbers.stream().filter(number -> often.get(number) >= FEWEST).map(number -> new FeatureNode(number + 1, share)),
                Stream.of(new FeatureNode(Weights.numbers() + 1, 1))).toArray(Feature[]::new);
    }

    private static Map<Integer, double[]> learned(Model model, Map<Integer, Integer> often) {
        int[] order = model.getLabels();
        double[] all = model.getFeatureWeights();
        Map<Integer, double[]> learned = new TreeMap<>();
        IntStream.rangeClosed(0, Weights.numbers()).filter(number -> number == Weights.numbers() || often.getOrDefault(number, 0) >= FEWEST).forEach(number -> {
            double[] row = new double[Label.values().length];
            for (int i = 0; i < order.length; i++) {
                row[order[i]] = all[number * order.length + i];
            }
            learned.put(number, row);
        });
        return learned;
    }

    /**
     * How well it is learned: every clause that people wrote is judged by what was learned without it.
     *
     * @param parts in how many parts the clauses are learned, all but one each time
     */
    String report(int parts) {
        List<Row> written = rows.stream().filter(row -> !row.read()).toList();
        List<Opinion> opinions = new ArrayList<>(written.stream().<Opinion>map(row -> null).toList());
        for (int part = 0; part < parts; part++) {
            int left = part;
            Weights weights = learned(
                    Stream.concat(IntStream.range(0, written.size()).filter(i -> i % parts != left).mapToObj(written::get), rows.stream().filter(Row::read))
                            .toList());
            IntStream.range(0, written.size()).filter(i -> i % parts == left).forEach(i -> opinions.set(i, weights.of(written.get(i).seen().getLast())));
        }
        StringBuilder page = new StringBuilder(
                "<!-- SPDX-License-Identifier: EPL-2.0 -->\n# How well the clauses are learned\n\nWritten by the trainer ([README](README.md)): every clause was judged by what was learned without it. “Right of those” is what was right among what was taken for\nthe label, “found” how many of those with the label were found; then the same for what had a share of at least 0.66 and of at least 0.8.\n\n"
                        + "| label | clauses | right of those | found | right ≥ 0.66 | found | right ≥ 0.8 | found |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (Label label : Label.values()) {
            page.append("| ").append(label.word()).append(" | ").append(written.stream().filter(row -> row.label() == label).count());
            List.of(0.0, 0.66, 0.8).forEach(share -> page.append(figures(written, opinions, label, share)));
            page.append(" |\n");
        }
        page.append("\n| language | clauses | right |\n| --- | --- | --- |\n");
        written.stream().map(Row::language).distinct().forEach(language -> {
            int[] of = IntStream.range(0, written.size()).filter(i -> written.get(i).language().equals(language)).toArray();
            page.append("| ").append(language).append(" | ").append(of.length).append(" | ")
                    .append(percent(Arrays.stream(of).filter(i -> opinions.get(i).best() == written.get(i).label()).count(), of.length)).append(" |\n");
        });
        return page.toString();
    }

    private static String figures(List<Row> rows, List<Opinion> opinions, Label label, double share) {
        int[] taken = IntStream.range(0, rows.size()).filter(i -> opinions.get(i).best() == label && opinions.get(i).of(label) >= share).toArray();
        long right = Arrays.stream(taken).filter(i -> rows.get(i).label() == label).count();
        return " | " + percent(right, taken.length) + " | " + percent(right, rows.stream().filter(row -> row.label() == label).count());
    }

    private static String percent(long part, long of) {
        return of == 0 ? "–" : Math.round(100.0 * part / of) + " %";
    }
}
