// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.capture;

import org.wellspring.core.Space;

/** Understands sentences such as "Met Ana Ruiz, Acme, at the SMPS lunch; looking for an architect; call in 2 weeks". */
public final class Capture {
    /** Into this space, in English. */
    public Capture(Space space) {
    }

    /** How the sentence reads. Nothing is saved. Any thread. */
    public Understanding understand(String sentence) {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves it as one transaction. Realm only.
     *
     * @throws org.wellspring.core.SpaceException REFUSED while a name may mean several people, or if there is nobody
     */
    public Captured save(Understanding understanding) {
        throw new UnsupportedOperationException();
    }
}
