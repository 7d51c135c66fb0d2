// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import org.wellspring.core.words.UserLocale;

/**
 * What help says: the words beside who brings a command, and below them those that all commands share. It has no name, because the parser would load
 * a bundle that has one again, from where ours can't be seen.
 */
final class CommandHelp extends ResourceBundle {
    private static final String BESIDE = ".help";
    private final ResourceBundle own;

    private CommandHelp(ResourceBundle own, ResourceBundle shared) {
        this.own = own;
        setParent(shared);
    }

    /** What all commands share, and our own. */
    static ResourceBundle shared() {
        return new CommandHelp(beside(CommandHelp.class), null);
    }

    /** With the words beside a class; those that all share where it has none. */
    static ResourceBundle of(Class<?> verbs, ResourceBundle shared) {
        if (verbs.getPackage().equals(CommandHelp.class.getPackage())) {
            return shared;
        }
        try {
            return new CommandHelp(beside(verbs), shared);
        } catch (MissingResourceException e) {
            // A plug-in that explains nothing; its commands work all the same.
            return shared;
        }
    }

    private static ResourceBundle beside(Class<?> type) {
        Locale language = UserLocale.current().words();
        return getBundle(type.getPackageName() + BESIDE, language, type.getClassLoader());
    }

    @Override
    protected Object handleGetObject(String key) {
        return own.containsKey(key) ? own.getObject(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new TreeSet<>(own.keySet());
        if (parent != null) {
            keys.addAll(parent.keySet());
        }
        return Collections.enumeration(keys);
    }
}
