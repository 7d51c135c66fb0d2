// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds where words play on guilt (T13). Each language has cues with weights; what the cues of a sentence weigh together decides, a little
 * also what stands in the next one. What was quoted from a mail of somebody else is not looked at. Any thread; nothing leaves the computer.
 */
public final class GuiltWords {
    /** A sentence that weighs as much is said. */
    private static final int ENOUGH = 4;
    /** Two in a row weigh as much, and each of them something. */
    private static final int ENOUGH_FOR_TWO = 5;
    private static final List<String> OURS = List.of("en", "de", "fr", "es");

    private final List<Language> languages;

    private record Judged(Sentence sentence, Language.Weighed weighed) {
    }

    /** With the languages that are known here. */
    public GuiltWords() {
        this(List.of());
    }

    /** With these besides: the cues of each. */
    public GuiltWords(Collection<String> others) {
        languages = Stream.concat(OURS.stream().map(GuiltWords::ours), others.stream()).map(Language::new).toList();
    }

    private static String ours(String code) {
        try (InputStream in = GuiltWords.class.getResourceAsStream(code + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            if (one.weighed().weight() >= ENOUGH) {
                found.add(found(text, one));
            } else if (i + 1 < all.size() && all.get(i + 1).weighed().weight() < ENOUGH && together(one, all.get(i + 1))) {
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
            most = weighed.weight() > most.weight() || most.play().isEmpty() && weighed.weight() < most.weight() ? weighed : most;
        }
        return new Judged(sentence, most);
    }

    private static boolean together(Judged one, Judged next) {
        return one.weighed().weight() > 0 && next.weighed().weight() > 0 && one.weighed().weight() + next.weighed().weight() >= ENOUGH_FOR_TWO;
    }

    private static Found found(String text, Judged one) {
        String words = text.substring(one.weighed().from(), one.weighed().to()).replaceAll("\\s+", " ");
        return new Found(one.weighed().play().orElseThrow(), words, one.sentence().from(), one.sentence().to());
    }
}
