// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.spi;

import java.util.List;
import java.util.Set;

import org.wellspring.people.commands.Along;

/**
 * Asks what else there was in a touch while it is logged: chips in the panel that logs, options of {@code wellspring log}. Register it as a DS
 * service. Any thread.
 */
public interface TouchExtras {
    /** What is asked, one below the other. */
    List<Question> questions();

    /**
     * One question. Nobody has to answer it; several choices may be true.
     *
     * @param word permanent name, on the command line {@code --word}; lower case, of a plug-in with its name before a dot
     * @param label what it is called beside its chips, in the user's language
     * @param help a sentence for the help of the command line
     * @param choices what may be chosen
     * @param marks what may be added once something is chosen, on the command line {@code --word} each
     * @param answer what to note for a choice
     */
    record Question(String word, String label, String help, List<Choice> choices, List<Choice> marks, Answer answer) {
    }

    /**
     * One of several.
     *
     * @param word permanent
     * @param label in the user's language
     */
    record Choice(String word, String label, String help) {
        /** Of which the label says all. */
        public Choice(String word, String label) {
            this(word, label, label);
        }
    }

    /** What a choice means. */
    @FunctionalInterface
    interface Answer {
        /**
         * What to note with the touch.
         *
         * @param choice the word of the choice
         * @param marks the words of the marks that were added
         * @param words what the user says of it; may be empty, then the line of the touch says it
         */
        Along of(String choice, Set<String> marks, String words);
    }
}
