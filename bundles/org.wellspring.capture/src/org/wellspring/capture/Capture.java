// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture;

import java.time.LocalDate;

import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.capture.internal.Reader;
import org.wellspring.capture.internal.SaveCaptured;

/** Understands sentences such as "Met Ana Ruiz, Acme, at the SMPS lunch; looking for an architect; call in 2 weeks". */
public final class Capture {
    private final Space space;

    /** Into this space, in English. */
    public Capture(Space space) {
        this.space = space;
    }

    /** How the sentence reads. Nothing is saved. Any thread. */
    public Understanding understand(String sentence) {
        return new Reader(space).read(sentence, LocalDate.now(space.clock()));
    }

    /**
     * Saves it as one transaction. A card (F2) is made for somebody new of whom no next step is known, and of a sentence about nobody (F16). Realm only.
     *
     * @throws org.wellspring.core.SpaceException REFUSED while something has to be answered, or if there is no text
     */
    public Captured save(Understanding understanding) {
        Changed<Captured> changed = new SaveCaptured(understanding).run(space);
        return changed.result();
    }
}
