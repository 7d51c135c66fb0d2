// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What was learned of the clauses in {@code training}: how much each thing that a clause may have speaks for each label. Things are known by a
 * number made of them, so that no words are kept. Any thread.
 */
public final class Weights {
    /** The file beside this class. */
    public static final String FILE = "clauses.weights";
    private static final int LABELS = Label.values().length;
    private static final int BITS = 18;
    private static final int MIX = 0x9E3779B1;
    private static final float FINENESS = 127;
    private final Set<String> languages;
    private final float scale;
    /** Where in the weights those of a thing begin, by its number; 0 for one that tells nothing. */
    private final int[] places;
    private final byte[] weights;

    private Weights(Set<String> languages, float scale, int[] places, byte[] weights) {
        this.languages = languages;
        this.scale = scale;
        this.places = places;
        this.weights = weights;
    }

    /** Our own, read when they are first asked for. */
    public static Weights ours() {
        return Ours.WEIGHTS;
    }

    private static final class Ours {
        private static final Weights WEIGHTS = ours();

        private static Weights ours() {
            try (InputStream in = Weights.class.getResourceAsStream(FILE)) {
                return read(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The number of a thing; different ones may share it. */
    private static int number(String thing) {
        return thing.hashCode() * MIX >>> Integer.SIZE - BITS;
    }

    /** How many numbers there are. */
    public static int numbers() {
        return 1 << BITS;
    }

    /** What was learned, by the number of a thing; that of {@link #numbers()} is what speaks for a label whatever a clause has. */
    public static Weights of(Set<String> languages, Map<Integer, double[]> learned) {
        double most = learned.values().stream().flatMapToDouble(row -> IntStream.range(0, LABELS).mapToDouble(i -> Math.abs(row[i]))).max().orElse(1);
        int[] places = new int[numbers() + 1];
        byte[] weights = new byte[(learned.size() + 1) * LABELS];
        int at = LABELS;
        for (Map.Entry<Integer, double[]> row : new TreeMap<>(learned).entrySet()) {
            places[row.getKey()] = at;
            for (int label = 0; label < LABELS; label++) {
                weights[at + label] = (byte) Math.round(row.getValue()[label] / most * FINENESS);
            }
            at += LABELS;
        }
        return new Weights(Set.copyOf(languages), (float) (most / FINENESS), places, weights);
    }

    /** In which order a thing's weights stand. */
    private static String labels() {
        return Stream.of(Label.values()).map(Label::word).collect(Collectors.joining(" "));
    }

    /** As the file has it. */
    public byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeUTF(labels());
            out.writeUTF(String.join(" ", languages.stream().sorted().toList()));
            out.writeFloat(scale);
            out.writeInt(weights.length / LABELS - 1);
            int last = 0;
            for (int number = 0; number < places.length; number++) {
                if (places[number] > 0) {
                    out.writeShort(number - last);
                    last = number;
                }
            }
            out.write(weights, LABELS, weights.length - LABELS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** From the bytes of a file. */
    public static Weights read(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            if (!in.readUTF().equals(labels())) {
                throw new IllegalArgumentException("Learned for other labels: " + FILE);
            }
            Set<String> languages = Set.of(in.readUTF().split(" "));
            float scale = in.readFloat();
            int things = in.readInt();
            int[] places = new int[numbers() + 1];
            int number = 0;
            byte[] deltas = in.readNBytes(things * Short.BYTES);
            for (int i = 0; i < things; i++) {
                number += (deltas[2 * i] & 0xFF) << Byte.SIZE | deltas[2 * i + 1] & 0xFF;
                places[number] = (i + 1) * LABELS;
            }
            byte[] weights = new byte[(things + 1) * LABELS];
            in.readFully(weights, LABELS, things * LABELS);
            return new Weights(languages, scale, places, weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a clause is taken for; empty in a language of which nothing was learned. */
    Optional<Opinion> of(Clause clause) {
        return languages.contains(clause.words().code()) ? Optional.of(of(clause.features())) : Optional.empty();
    }

    /** What a clause with these things is taken for. */
    public Opinion of(Set<String> things) {
        double[] sums = new double[LABELS];
        Set<Integer> numbers = numbers(things);
        double share = scale / Math.sqrt(numbers.size());
        for (int number : numbers) {
            add(sums, places[number], share);
        }
        add(sums, places[numbers()], scale);
        double[] shares = Arrays.stream(sums).map(sum -> 1 / (1 + Math.exp(-sum))).toArray();
        double all = Arrays.stream(shares).sum();
        Map<Label, Double> opinion = new EnumMap<>(Label.class);
        for (int label = 0; label < LABELS; label++) {
            opinion.put(Label.values()[label], shares[label] / all);
        }
        return new Opinion(opinion);
    }

    /** The numbers of things. */
    public static Set<Integer> numbers(Set<String> things) {
        return things.stream().map(Weights::number).collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(double[] sums, int place, double share) {
        for (int label = 0; place > 0 && label < LABELS; label++) {
            sums[label] += weights[place + label] * share;
        }
    }
}
