// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a bundle says: the texts of the {@code messages.properties} beside one of its classes. Any thread. */
public final class Words {
    private final ResourceBundle texts;

    /** The texts beside this class, in the user's language. */
    public Words(Class<?> beside) {
        texts = ResourceBundle.getBundle(beside.getPackageName() + ".messages", Locale.getDefault(),
                beside.getClassLoader());
    }

    /** The text of a key, with its {0}-style places filled. */
    public String get(String key, Object... arguments) {
        String text = texts.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, texts.getLocale()).format(arguments);
    }
}
