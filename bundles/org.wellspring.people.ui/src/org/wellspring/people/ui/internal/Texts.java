// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.util.Locale;

/** The words of this bundle. Any thread. */
public final class Texts {
    private static final org.wellspring.core.words.Texts WORDS = new org.wellspring.core.words.Texts(Texts.class);

    private Texts() {
    }

    /** The same words with a capital at the beginning. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.getDefault()) + words.substring(1);
    }

    /** The text of a key, its {0}-style places filled. */
    public static String get(String key, Object... arguments) {
        return WORDS.get(key, arguments);
    }
}
