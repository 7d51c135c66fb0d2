// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.spi;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;

/** A word of the model that the user chooses: "call", "both". */
public final class ModelWord {
    private ModelWord() {
    }

    /**
     * The value a word stands for.
     *
     * @param option what was asked for, to say so if the word is none of them
     * @param values all there are
     */
    public static <T extends Enumerator> T of(String option, String word, List<T> values) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return values.stream().filter(v -> v.getLiteral().equals(wanted)).findFirst()
                .orElseThrow(() -> Failure.value("choice", option, word,
                        String.join(", ", values.stream().map(Enumerator::getLiteral).toList())));
    }
}
