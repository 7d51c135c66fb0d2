// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share;

import java.util.List;

/**
 * What was answered to an invitation, as long as it waits to be approved.
 *
 * @param reply the text to send
 * @param checkWords six words that whoever approves must read aloud, too
 */
public record Answered(String reply, List<String> checkWords) {
    /** Copied. */
    public Answered {
        checkWords = List.copyOf(checkWords);
    }
}
