// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.wellspring.etiquette.internal.Leaning;

/**
 * Finds where words play on guilt (T13). Each language has cues with weights; what the cues of a sentence weigh together decides, a little
 * also what stands in the next one; where they say little, what was learned from examples does. What was quoted from a mail of somebody else is not looked at. Any thread; nothing leaves the computer.
 */
public final class GuiltWords {
    /** A sentence that weighs as much is said. */
    private static final int ENOUGH = 4;
    /** Two in a row weigh as much, and each of them something. */
    private static final int ENOUGH_FOR_TWO = 5;
    private static final List<String> OURS = List.of("en", "de", "fr", "es");

    /** A sentence of which so many words are known is of that language. */
    private static final double OF_THE_LANGUAGE = 0.5;
    /** It leans so far that nothing has to be said openly. */
    private static final double FAR = 0.2;
    /** What a cue adds to the leaning. */
    private static final double PER_CUE = 0.3;

    private final List<Language> languages;

    /** What leans so far the other way is meant well, whatever its cues say. */
    private static final double WELL_MEANT = -1.2;

    private record Judged(Sentence sentence, Language.Weighed weighed, OptionalDouble leaning) {
        boolean isGuilt() {
            int weight = weighed.weight();
            return leaning.isEmpty() ? weight >= ENOUGH
                    : weight >= ENOUGH && leaning.getAsDouble() > WELL_MEANT
                            || leaning.getAsDouble() + PER_CUE * Math.clamp(weight, -ENOUGH, ENOUGH) >= FAR;
        }
    }

    /** With the languages that are known here. */
    public GuiltWords() {
        this(List.of());
    }

    /** With these besides: the cues of each. */
    public GuiltWords(Collection<String> others) {
        languages = Stream.concat(OURS.stream().map(GuiltWords::ours), others.stream().map(cues -> new Language(cues, ""))).toList();
    }

    private static Language ours(String code) {
        return new Language(read(code + ".txt"), read(code + ".leaning"));
    }

    private static String read(String file) {
        try (InputStream in = GuiltWords.class.getResourceAsStream(file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The features that one of our languages looks at in a text of one or two sentences, for whoever learns their weights. */
    public static Function<String, Set<String>> features(String code) {
        Language language = new Language(read(code + ".txt"), "");
        return text -> Leaning.features(Sentence.of(text).stream().flatMap(one -> language.words(one).stream()).toList(), language.signs());
    }

    /** Lines of the files of cues that can't be read, for the log. */
    public List<String> wrong() {
        return languages.stream().flatMap(language -> language.wrong().stream()).toList();
    }

    /** Each sentence of a text that plays on guilt, in the order of the text. */
    public List<Found> guilt(String text) {
        List<Judged> all = Sentence.of(text).stream().map(this::judged).toList();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Judged one = all.get(i);
            if (one.isGuilt()) {
                found.add(found(text, one));
            } else if (i + 1 < all.size() && !all.get(i + 1).isGuilt() && together(one, all.get(i + 1))) {
                found.add(found(text, one.weighed().heaviest() >= all.get(i + 1).weighed().heaviest() ? one : all.get(i + 1)));
                i++;
            }
        }
        return found;
    }

    private Judged judged(Sentence sentence) {
        Language.Weighed most = Language.Weighed.NOTHING;
        for (Language language : languages) {
            Language.Weighed weighed = language.weigh(sentence);
            // A language in which it means nothing has nothing to say against one in which it is kind.
            most = weighed.play().isPresent() && weighed.weight() > most.weight() || most.play().isEmpty() && weighed.weight() < most.weight() ? weighed : most;
        }
        Optional<Language> own = languages.stream().filter(language -> language.familiar(sentence) >= OF_THE_LANGUAGE)
                .max(Comparator.comparingDouble(language -> language.familiar(sentence)));
        return new Judged(sentence, most, own.map(language -> OptionalDouble.of(language.leaning(sentence))).orElse(OptionalDouble.empty()));
    }

    private static boolean together(Judged one, Judged next) {
        return one.weighed().weight() > 0 && next.weighed().weight() > 0 && one.weighed().weight() + next.weighed().weight() >= ENOUGH_FOR_TWO;
    }

    private static Found found(String text, Judged one) {
        boolean open = one.weighed().play().isPresent();
        String words = text.substring(open ? one.weighed().from() : one.sentence().from(), open ? one.weighed().to() : one.sentence().to());
        return new Found(one.weighed().play().orElse(Play.OTHER), words.replaceAll("\\s+", " ").strip(), one.sentence().from(), one.sentence().to());
    }
}
