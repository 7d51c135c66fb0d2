// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.joining;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a group is carried, as it was typed: a folder, or the address of a host. */
final class Carried {
    private static final Pattern HOST = Pattern.compile("^[a-z][a-z0-9+.-]*://.*|^[\\w.-]+@[\\w.-]+:.*");

    private Carried() {
    }

    /** The kind of transport; empty where nothing was typed. */
    static Optional<String> kind(String typed) {
        String text = typed.strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(HOST.matcher(text).matches() ? "git" : "folder");
    }

    /** Where; empty where nothing was typed. */
    static Optional<String> place(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }

    /** Where a file of this name is proposed to be written. */
    static String proposed(String name) {
        return Path.of(System.getProperty("user.home"), name.replaceAll("[^\\p{L}\\p{N} ._-]", "").strip() + ".txt").toString();
    }
}
