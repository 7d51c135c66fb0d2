// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update;

/**
 * A plug-in that is installed.
 *
 * @param state whether it works
 * @param problem what is wrong with it, in a sentence; empty if nothing is known
 * @param site where it came from
 * @param signer who signed it, see {@link Signer}
 */
public record Plugin(String id, String name, String version, State state, String problem, String site, Signer signer) {
    /** Whether a plug-in works. */
    public enum State {
        /** It is there. */
        ENABLED,
        /** The user switched it off. */
        DISABLED,
        /** It is there from the next start on, or only gone then. */
        RESTART,
        /** It can't be there, or has failed. */
        FAULTY
    }
}
