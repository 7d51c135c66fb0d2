// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.MissingResourceException;

/** The words of this bundle. Any thread. */
final class Texts {
    private static final org.wellspring.core.words.Texts WORDS = new org.wellspring.core.words.Texts(Texts.class);

    private Texts() {
    }

    /** The text of a key, its {0}-style places filled. */
    static String get(String key, Object... arguments) {
        return WORDS.get(key, arguments);
    }

    /** The text of a key that a later version of the model or of the importer may have brought; else what stands for it. */
    static String orElse(String key, String otherwise) {
        try {
            return WORDS.get(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }
}
