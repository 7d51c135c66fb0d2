// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.spi;

import java.util.Collection;

import org.wellspring.core.words.Texts;

/**
 * Text for people, line by line. What comes from a contact file can't steer the terminal: control characters are
 * left out.
 */
public final class Paper {
    private final StringBuilder text = new StringBuilder();
    private final Texts texts;

    /** Empty paper; a command's own texts are looked up beside this class. */
    public Paper(Class<?> beside) {
        texts = new Texts(beside);
    }

    /** Writes one line; line breaks within it begin new ones. */
    public void line(Object line) {
        text.append(clean(String.valueOf(line)).stripTrailing()).append('\n');
    }

    /** Writes a text by its key. */
    public void say(String key, Object... arguments) {
        line(texts.get(key, arguments));
    }

    /** A text by its key, to go into a line. */
    public String words(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** Leaves a line free, unless nothing is above it or one is free already. */
    public void blank() {
        if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
    }

    /** Writes a heading, by key, above what follows. */
    public void heading(String key, Object... arguments) {
        blank();
        say(key, arguments);
    }

    /** Writes what is listed, each on a line of its own, set in a little. */
    public void items(Collection<?> lines) {
        lines.forEach(l -> line("  " + String.valueOf(l).replace("\n", "\n  ")));
    }

    /** Writes a table; nothing if it has no rows. */
    public void table(Table table) {
        table.lines().forEach(this::line);
    }

    /** All that was written. */
    @Override
    public String toString() {
        return text.toString();
    }

    /** Text without anything but letters, signs, spaces and line breaks. */
    static String clean(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().filter(c -> c == '\n' || !unsafe(c)).forEach(c -> result.appendCodePoint(c == '\t' ? ' ' : c));
        return result.toString();
    }

    private static boolean unsafe(int c) {
        boolean turnsDirection = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return Character.isISOControl(c) && c != '\t' || turnsDirection;
    }
}
