// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.spi;

/**
 * The words by which capture reads sentences of a language; an OSGi service of a plug-in that adds one. Its days are read
 * by a {@link org.wellspring.core.spi.DayLanguage} of the same code.
 */
public interface CaptureLanguage {
    /** Its BCP 47 code: "it". */
    String code();

    /** The text of its file; {@code en.words}, beside capture's own languages, explains the form. */
    String words();
}
