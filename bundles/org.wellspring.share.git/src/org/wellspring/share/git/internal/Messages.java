// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences for people, in the user's language. */
final class Messages {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.wellspring.share.git.internal.messages");

    private Messages() {
    }

    /** A sentence by its key, with its arguments put in as text. */
    static String text(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return MessageFormat.format(BUNDLE.getString(key), texts);
    }
}
