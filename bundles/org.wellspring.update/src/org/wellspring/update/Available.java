// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update;

import java.util.List;

import org.wellspring.core.Problem;

/**
 * What sites have to offer.
 *
 * @param offers by name
 * @param problems what is wrong with sites that could not be read
 */
public record Available(List<Offer> offers, List<Unread> problems) {
    /**
     * A plug-in that can be installed.
     *
     * @param version the newest there is
     * @param description what it is for, in the words of who made it; may be empty
     * @param provider who says to have made it; may be empty
     * @param licence its text, or where it is; may be empty
     * @param site where it is
     * @param installed the version that is installed; empty for none
     */
    public record Offer(String id, String name, String version, String description, String provider, String licence, String site, String installed) {
        /** Whether it is newer than what is installed. */
        public boolean isUpdate() {
            return !installed.isEmpty() && !installed.equals(version);
        }
    }

    /** A site that could not be read, and why. */
    public record Unread(String site, Problem problem) {
    }
}
