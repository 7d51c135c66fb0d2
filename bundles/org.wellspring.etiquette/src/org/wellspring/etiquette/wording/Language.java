// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.wellspring.etiquette.internal.Leaning;
import org.wellspring.etiquette.wording.Sentence.Word;

/** What one language's cues say of a sentence. Any thread. */
final class Language {
    /** A beginning of a word is looked up by so many letters of it. */
    private static final int STEM = 3;

    private final CueFile file;
    private final Leaning leaning;
    private final Map<String, List<Cue>> byWord = new HashMap<>();
    private final Map<String, List<Cue>> byStem = new HashMap<>();

    /**
     * What a sentence weighs.
     *
     * @param weight of all its cues
     * @param play of the heaviest; empty where none plays on anything
     * @param heaviest its weight
     * @param from where its words begin in the text
     * @param to where they end
     */
    record Weighed(int weight, Optional<Play> play, int heaviest, int from, int to) {
        static final Weighed NOTHING = new Weighed(0, Optional.empty(), 0, 0, 0);

        private Weighed and(Cue cue, int begins, int ends) {
            boolean heavier = cue.weight() > heaviest;
            return new Weighed(weight + cue.weight(), heavier ? cue.play() : play, heavier ? cue.weight() : heaviest, heavier ? begins : from,
                    heavier ? ends : to);
        }
    }

    /** @param weights learned for its leaning; empty where none were */
    Language(String cues, String weights) {
        file = new CueFile(cues);
        leaning = new Leaning(weights, file.signs);
        for (Cue cue : file.cues) {
            cue.first().whole().forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(cue));
            cue.first().stems().forEach(stem -> byStem.computeIfAbsent(head(stem), s -> new ArrayList<>()).add(cue));
        }
    }

    /** The words of a sentence as cues and leaning see them. */
    List<String> words(Sentence sentence) {
        return rewritten(sentence.words()).stream().map(Word::text).toList();
    }

    /** What stands for a word where the leaning is looked at. */
    Map<String, String> signs() {
        return file.signs;
    }

    /** How many words of a sentence are known in this language, from 0 to 1. */
    double familiar(Sentence sentence) {
        return leaning.familiar(words(sentence));
    }

    /** Which way a sentence leans by what it shares with the examples; above 0 towards guilt. */
    double leaning(Sentence sentence) {
        return leaning.of(words(sentence));
    }

    /** Lines of its file that can't be read. */
    List<String> wrong() {
        return file.wrong;
    }

    /** What a sentence weighs; each cue counts once. */
    Weighed weigh(Sentence sentence) {
        List<Word> words = rewritten(sentence.words());
        Set<Cue> met = new LinkedHashSet<>();
        Weighed weighed = Weighed.NOTHING;
        for (int i = 0; i < words.size(); i++) {
            for (Cue cue : beginning(words.get(i).text())) {
                int end = met.contains(cue) || !cue.first().has(words.get(i)) ? -1 : cue.match(words, i);
                if (end > i) {
                    met.add(cue);
                    weighed = weighed.and(cue, words.get(i).from(), words.get(end - 1).to());
                }
            }
        }
        return weighed;
    }

    private List<Cue> beginning(String word) {
        List<Cue> whole = byWord.getOrDefault(word, List.of());
        List<Cue> stems = byStem.getOrDefault(head(word), List.of());
        if (stems.isEmpty()) {
            return whole;
        }
        List<Cue> all = new ArrayList<>(whole);
        all.addAll(stems);
        return all;
    }

    private static String head(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }

    private List<Word> rewritten(List<Word> words) {
        List<Word> all = new ArrayList<>(words.size() + 8);
        words.forEach(word -> {
            boolean first = true;
            for (String text : said(word.text())) {
                all.add(new Word(text, word.from(), word.to(), first && word.comma()));
                first = false;
            }
        });
        return all;
    }

    private List<String> said(String word) {
        if (file.said.containsKey(word)) {
            return file.said.get(word);
        }
        for (Map.Entry<String, List<String>> ending : file.endings.entrySet()) {
            if (word.length() > ending.getKey().length() && word.endsWith(ending.getKey())) {
                List<String> parts = new ArrayList<>(List.of(word.substring(0, word.length() - ending.getKey().length())));
                parts.addAll(ending.getValue());
                return parts;
            }
        }
        if (file.splits && word.indexOf('\'') > 0) {
            return List.of(word.split("'"));
        }
        return List.of(word);
    }
}
