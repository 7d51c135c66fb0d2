// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share;

import java.util.List;

/**
 * The answer to an invitation, to be sent back.
 *
 * @param group the group, which shows nothing until the answer is approved
 * @param reply the text to send
 * @param checkWords six words that whoever approves must read aloud, too
 */
public record Joining(SharedGroup group, String reply, List<String> checkWords) {
    /** Copied. */
    public Joining {
        checkWords = List.copyOf(checkWords);
    }
}
