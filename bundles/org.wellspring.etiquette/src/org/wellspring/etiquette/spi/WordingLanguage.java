// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.spi;

/** By what one notices in a language that words play on guilt (T13); an OSGi service of a plug-in that adds one. */
public interface WordingLanguage {
    /** Its BCP 47 code: "it". */
    String code();

    /** Its cues, line by line, as {@code org/wellspring/etiquette/wording/en.txt} explains them. A line that can't be read is left out and logged. */
    String cues();
}
