// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.wellspring.etiquette.wording.Sentence.Word;

/**
 * Words in a row that say something about the sentence they stand in.
 *
 * @param play on what it plays; empty for a cue that the sentence is kind or plain
 * @param weight how much it says; below zero for such a cue
 * @param notBehind none of these stands among the few words before it
 * @param start whether it begins the sentence
 * @param parts what it is made of; the first is words that must be there
 */
record Cue(Optional<Play> play, int weight, Optional<Words> notBehind, boolean start, List<Part> parts) {
    private static final int BEHIND = 5;

    /** One part of it. */
    sealed interface Part {
    }

    /**
     * One word of these.
     *
     * @param stems beginnings of words
     * @param optional whether it may be missing
     * @param tight whether no comma may stand before it
     * @param orEnd whether the sentence may as well end there
     */
    record Words(Set<String> whole, List<String> stems, boolean optional, boolean tight, boolean orEnd) implements Part {
        boolean has(Word word) {
            return (!tight || !word.comma()) && (whole.contains(word.text()) || stems.stream().anyMatch(word.text()::startsWith));
        }
    }

    /** At most so many words, any. */
    record Gap(int most) implements Part {
    }

    /** What comes next is none of these. */
    record Not(Words words) implements Part {
    }

    /** The sentence ends here. */
    enum End implements Part {
        HERE
    }

    /** The words that can begin it. */
    Words first() {
        return (Words) parts.getFirst();
    }

    /** Where it ends if it begins at a word of a sentence; -1 if it does not. */
    int match(List<Word> sentence, int at) {
        if (start && at > 0 || notBehind.isPresent() && sentence.subList(Math.max(0, at - BEHIND), at).stream().anyMatch(notBehind.get()::has)) {
            return -1;
        }
        return match(sentence, at, 0);
    }

    private int match(List<Word> sentence, int at, int part) {
        if (part == parts.size()) {
            return at;
        }
        return switch (parts.get(part)) {
            case End end -> at == sentence.size() ? match(sentence, at, part + 1) : -1;
            case Not not -> at < sentence.size() && not.words().has(sentence.get(at)) ? -1 : match(sentence, at, part + 1);
            case Gap gap -> gap(sentence, at, part, gap.most());
            case Words words -> {
                int end = at < sentence.size() && words.has(sentence.get(at)) ? match(sentence, at + 1, part + 1) : -1;
                yield end < 0 && (words.optional() || words.orEnd() && at == sentence.size()) ? match(sentence, at, part + 1) : end;
            }
        };
    }

    private int gap(List<Word> sentence, int at, int part, int most) {
        for (int skipped = 0; skipped <= most && at + skipped <= sentence.size(); skipped++) {
            int end = match(sentence, at + skipped, part + 1);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
