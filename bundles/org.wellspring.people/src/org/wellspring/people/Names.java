// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

/** How names are shown, compared and shortened. Names keep their own order. Any thread. */
public final class Names {
    private Names() {
    }

    /** One or two letters for an avatar: of the first and last word, or the first character in scripts without spaces. */
    public static String initials(String name) {
        throw new UnsupportedOperationException();
    }

    /** For comparing and finding: compatibility characters resolved, no diacritics, lower case, single spaces. */
    public static String folded(String text) {
        throw new UnsupportedOperationException();
    }
}
