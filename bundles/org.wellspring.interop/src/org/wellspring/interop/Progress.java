// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.util.concurrent.CancellationException;

/** Hears how far a long piece of work is, and can end it. Called on the thread that works, many times a second. */
public interface Progress {
    /** Shows nothing and never cancels. */
    Progress NONE = new Progress() {
        @Override
        public void at(String step, long done, long total) {
            // nobody is watching
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Says how far the work is.
     *
     * @param step what is being done, for the user, such as "Reading contacts.vcf"
     * @param done how much of it is done, in any unit
     * @param total how much there is in that unit, or 0 if that is not known
     */
    void at(String step, long done, long total);

    /** Whether the user wants the work to end. */
    boolean cancelled();

    /**
     * Ends the work if the user wants that.
     *
     * @throws CancellationException if {@link #cancelled()}
     */
    default void check() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
