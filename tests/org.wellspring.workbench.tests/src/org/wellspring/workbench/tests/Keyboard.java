// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import java.io.IOException;

/** A user in a session of its own, with a keyboard and no mouse, who sees what a screen reader is told. */
final class Keyboard {
    private final Process user;
    private int pressed;

    /** @param user takes orders a line each, and answers each with a line */
    Keyboard(Process user) {
        this.user = user;
    }

    /** Types letters, as fast as the desktop takes them. */
    Keyboard type(String text) throws IOException {
        pressed += text.length();
        order("type " + text);
        return this;
    }

    /** Presses a key, such as "Return" or "Control+3". */
    Keyboard key(String name) throws IOException {
        pressed++;
        order("key " + name);
        return this;
    }

    /** Waits until something of a role is in sight with these words in its name; answers its name. */
    String until(String role, String words) throws IOException {
        return found(words, order("until " + role + "|" + words));
    }

    /** The same, and until the keyboard is on it. */
    String untilOn(String role, String words) throws IOException {
        return found(words, order("focus " + role + "|" + words));
    }

    private static String found(String words, String name) {
        if (!name.contains(words) || name.startsWith("not there: ")) {
            throw new AssertionError(name);
        }
        return name;
    }

    /** Waits until nothing of a role is in sight with these words in its name. */
    void untilGone(String role, String words) throws IOException {
        String answer = order("gone " + role + "|" + words);
        if (!answer.equals("gone")) {
            throw new AssertionError(answer);
        }
    }

    /** How many keys were pressed so far. */
    int pressed() {
        return pressed;
    }

    private String order(String line) throws IOException {
        user.outputWriter().write(line + "\n");
        user.outputWriter().flush();
        String answer = user.inputReader().readLine();
        if (answer == null) {
            throw new AssertionError("The keyboard is gone over: " + line);
        }
        return answer;
    }
}
