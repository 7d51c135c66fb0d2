// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.errors;

import java.util.Optional;

/**
 * A short word about something that went well, with perhaps one thing to do about it: "Logged a call with Ana" · Undo.
 *
 * @param text one sentence without a full stop
 */
public record Notice(String text, Optional<Link> link) {
    /** What can be done about it. */
    public record Link(String label, Runnable action) {}

    /** A notice to read. */
    public static Notice of(String text) {
        return new Notice(text, Optional.empty());
    }

    /** The same notice with a link. */
    public Notice with(String label, Runnable action) {
        return new Notice(text, Optional.of(new Link(label, action)));
    }
}
