// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.spi;

import java.util.Map;

/**
 * The words by which a language names days; an OSGi service of a plug-in that adds one, with which captured sentences are read.
 * The names of weekdays and months of every locale are known already.
 */
public interface DayLanguage {
    /** Its BCP 47 code: "it". */
    String code();

    /**
     * Its words by the keys that are explained in {@code org/wellspring/core/days/en.properties}; what is missing is not
     * said in this language.
     */
    Map<String, String> words();
}
