// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.wellspring.core.words.Texts;
import org.wellspring.people.spelling.Names;

/**
 * An ask, found from its end (O7): first the answer one would like to hear, then what makes it easy to give, what one does before, and last the smallest
 * step that can be said yes to, which is the question. Each may be left empty but the answer. Nothing is sent by it.
 *
 * @param answer what one would like to hear
 * @param easy what makes a yes easy for them, or good
 * @param first what one gives or does before
 * @param step the smallest step towards it that they could take
 */
public record AskWords(String answer, String easy, String first, String step) {
    /** Null stands for empty. */
    public AskWords {
        answer = Objects.requireNonNullElse(answer, "").strip();
        easy = Objects.requireNonNullElse(easy, "").strip();
        first = Objects.requireNonNullElse(first, "").strip();
        step = Objects.requireNonNullElse(step, "").strip();
    }

    /** Whether the answer is known, without which there is no question. */
    public boolean isComplete() {
        return !answer.isEmpty();
    }

    /**
     * The words to ask with, to be changed: the question stands last, where people answer it.
     *
     * @param name of whom it goes to; empty for nobody in particular
     */
    public String words(String name) {
        Texts texts = new Texts(AskWords.class);
        List<String> parts = new ArrayList<>();
        parts.add(name.isBlank() ? texts.get("ask.hello.nobody") : texts.get("ask.hello", Names.spoken("", name)));
        if (!first.isEmpty()) {
            parts.add(sentence(first, '.'));
        }
        if (!easy.isEmpty()) {
            parts.add(sentence(easy, '.'));
        }
        if (!answer.isEmpty()) {
            parts.add(texts.get("ask.hope", sentence(answer, '.')));
        }
        parts.add(step.isEmpty() ? texts.get("ask.open") : texts.get("ask.step", sentence(step, '?')));
        parts.add(texts.get("ask.free"));
        return String.join("\n\n", parts);
    }

    private static String sentence(String text, char end) {
        int last = text.codePointBefore(text.length());
        String whole = Character.isLetterOrDigit(last) || last == ')' || last == '”' || last == '’' ? text + end : text;
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + whole.substring(Character.charCount(first));
    }
}
