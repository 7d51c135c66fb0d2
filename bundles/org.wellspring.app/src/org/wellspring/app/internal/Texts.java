// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words of this bundle, from {@code messages.properties}. Any thread. */
final class Texts {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.wellspring.app.internal.messages", Texts.class.getModule());

    private Texts() {
    }

    /** The text of a key, its {0}-style places filled. */
    static String get(String key, Object... arguments) {
        String text = BUNDLE.getString(key);
        return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }
}
