// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.details;

import java.util.Locale;

/** How what somebody wrote reads among words of ours. */
final class Words {
    private Words() {
    }

    /** "Home" for "home": it stands among labels that begin with a capital; what has one of its own, such as "iPhone", stays. */
    static String capital(String words) {
        boolean plain = words.codePoints().noneMatch(Character::isUpperCase) && !words.isEmpty();
        int first = plain ? words.offsetByCodePoints(0, 1) : 0;
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
