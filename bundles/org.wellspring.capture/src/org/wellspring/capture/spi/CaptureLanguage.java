// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.spi;

/**
 * The words by which capture reads sentences of a language; an OSGi service of a plug-in that adds one. Its days are read
 * by a {@link org.wellspring.core.spi.DayLanguage} of the same code. The second opinion on clauses knows nothing of it, so that the rules stand
 * alone; what a language needs to be learned is told in {@code training/README.md} of this bundle.
 */
public interface CaptureLanguage {
    /** Its BCP 47 code: "it". */
    String code();

    /** The text of its file; {@code en.words}, beside capture's own languages, explains the form. */
    String words();
}
