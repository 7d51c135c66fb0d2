// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

/** The words of this bundle. Any thread. */
public final class Texts {
    private static final org.wellspring.core.words.Texts WORDS = new org.wellspring.core.words.Texts(Texts.class);

    private Texts() {
    }

    /** The text of a key, its {0}-style places filled. */
    public static String get(String key, Object... arguments) {
        return WORDS.get(key, arguments);
    }

    /** The text of the key for this number: {@code key.1} to {@code key.12} in words, {@code key.n} for the others. */
    public static String count(String key, long number) {
        return number >= 1 && number <= 12 ? get(key + "." + number) : get(key + ".n", number);
    }
}
