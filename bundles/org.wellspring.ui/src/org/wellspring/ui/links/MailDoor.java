// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.links;

import java.util.List;

/**
 * The one way by which words go to the user's mail program, however long they are. Whoever prepares letters brings it; it is absent where nobody does, and then
 * words can be copied. Nothing is sent by it. Injected, optional. UI thread only.
 */
@FunctionalInterface
public interface MailDoor {
    /**
     * Opens them in the mail program, or puts them on the clipboard where there is nobody they could go to; returns at once.
     *
     * @param to addresses
     * @param text plain text
     */
    void write(List<String> to, String subject, String text);
}
