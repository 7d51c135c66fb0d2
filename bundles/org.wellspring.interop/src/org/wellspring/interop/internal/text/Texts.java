// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.text;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences this bundle shows to people, from messages.properties. */
public final class Texts {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.wellspring.interop.internal.messages");

    private Texts() {
    }

    /** The sentence of this key with its arguments filled in. */
    public static String say(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }
}
