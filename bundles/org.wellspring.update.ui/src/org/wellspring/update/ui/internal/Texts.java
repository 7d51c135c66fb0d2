// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.ui.internal;

/** The words of this bundle. Any thread. */
public final class Texts {
    private static final org.wellspring.core.words.Texts WORDS = new org.wellspring.core.words.Texts(Texts.class);

    private Texts() {
    }

    /** The text of a key, its {0}-style places filled. */
    public static String get(String key, Object... arguments) {
        return WORDS.get(key, arguments);
    }
}
