// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.errors;

import org.wellspring.core.Problem;
import org.wellspring.core.SpaceException;

/** The one way to tell the user that something went wrong, or right. Injected. May be called from any thread. */
public interface ErrorService {
    /**
     * Logs the problem and shows it with a way to copy the details. Returns at once.
     *
     * @param cause for the log and the details to copy
     */
    void show(Problem problem, Throwable cause);

    /** Shows what was refused, or went wrong, in the words that the exception has for it. */
    default void show(SpaceException failure) {
        show(failure.problem(), failure);
    }

    /** Shows a notice for a few seconds at the bottom of the window. Returns at once. */
    void notice(Notice notice);

    /** Asks before something is done; nothing is done unless the user says so. Returns at once. */
    void ask(Confirmation question);
}
