// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of a package, from the {@code messages.properties} beside one of its classes. Patterns are those of
 * {@link MessageFormat}; apostrophes are typographic (’), so that none is taken for a quote.
 */
public final class Texts {
    private final ResourceBundle bundle;
    private final Locale locale;

    /** Texts beside a class, in this language. */
    public Texts(Class<?> beside, Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(beside.getPackageName() + ".messages", locale, beside.getClassLoader());
    }

    /** Texts beside a class, in the user's language. */
    public Texts(Class<?> beside) {
        this(beside, UserLocale.current().words());
    }

    /** The language asked for. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key.
     *
     * @throws MissingResourceException if there is none, which is an error of the program
     */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** The text of a key, or another where there is none: for words that plug-ins may add to. */
    public String getOr(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }
}
