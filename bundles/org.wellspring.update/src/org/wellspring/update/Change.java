// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update;

import java.util.List;

/**
 * A change that was found to be possible, with all it needs on this machine.
 *
 * @param what one step for each plug-in
 * @param state the name of what it was made for and what it makes; for {@link Plugins#apply} alone
 */
public record Change(List<Step> what, State state) {
    /** What becomes of a plug-in. */
    public enum Kind {
        /** It was not there before. */
        INSTALL,
        /** Another version. */
        UPDATE,
        /** It goes. */
        REMOVE,
        /** It is switched off. */
        DISABLE,
        /** It is switched on again. */
        ENABLE
    }

    /**
     * What becomes of one plug-in.
     *
     * @param before the version that is there; empty if none is
     * @param after the version that will be; empty if none will
     * @param signer who signed what comes; of what is there where nothing comes
     * @param signedBefore who signed what is there
     */
    public record Step(Kind kind, String id, String name, String before, String after, String provider, String licence, Signer signer,
            Signer signedBefore) {
        /** Whether somebody else signed what comes, which the user should be asked about. */
        public boolean isSignerChanged() {
            return kind == Kind.UPDATE && !signer.key().equals(signedBefore.key());
        }
    }

    /**
     * What a change leads from and to.
     *
     * @param from the state it was found out for
     * @param to the state it made; 0 if there is nothing to do
     */
    public record State(int from, int to) {
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return what.isEmpty();
    }

    /** What somebody else signed than before. */
    public List<Step> otherSigners() {
        return what.stream().filter(Step::isSignerChanged).toList();
    }
}
