// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.errors;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A short word about something that went well, with perhaps one thing to do about it: "Logged a call with Ana" · Undo.
 *
 * @param text one sentence without a full stop
 * @param words what was said of it at more length, each to be read in full and looked into; none for most
 */
public record Notice(String text, Optional<Link> link, List<Word> words) {
    /** What can be done about it. */
    public record Link(String label, Runnable action) {}

    /**
     * A word about it that one may want to look into (T).
     *
     * @param text a sentence without a full stop
     * @param about ids of what it rests on, the most telling first; may be empty
     */
    public record Word(String text, List<UUID> about) {}

    public Notice {
        words = List.copyOf(words);
    }

    /** A notice to read. */
    public static Notice of(String text) {
        return new Notice(text, Optional.empty(), List.of());
    }

    /** The same notice with a link. */
    public Notice with(String label, Runnable action) {
        return new Notice(text, Optional.of(new Link(label, action)), words);
    }

    /** The same notice with more to read. */
    public Notice saying(List<Word> more) {
        return new Notice(text, link, more);
    }
}
