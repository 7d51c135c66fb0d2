// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.settings;

import java.util.Locale;

/** The value of a setting that is on or off, in the words the user reads and writes. */
public enum YesNo {
    YES, NO;

    /** Whether it is on. */
    public boolean isYes() {
        return this == YES;
    }

    /** The word: "yes", "no". */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
