// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import org.wellspring.model.NeedState;
import org.wellspring.model.PromiseState;

/**
 * F10: a need or a promise that was acknowledged is still open; only its alarm is silent. The one place that says so. Any thread.
 */
public final class StillOpen {
    /** For SQL, after a stored state: {@code IN} and the words of those that are open. */
    public static final String IN = "IN ('" + NeedState.OPEN.getLiteral() + "', '" + NeedState.ACKNOWLEDGED.getLiteral() + "')";

    private StillOpen() {
    }

    /** Whether a need or a wanted introduction is. */
    public static boolean is(NeedState state) {
        return state == NeedState.OPEN || state == NeedState.ACKNOWLEDGED;
    }

    /** Whether a need, a wanted introduction or a promise is, by its state as it is stored; null is how it begins. */
    public static boolean is(String stored) {
        return stored == null || stored.equals(NeedState.OPEN.getLiteral()) || isSilent(stored);
    }

    /** Whether one that is open has no alarm any more. */
    public static boolean isSilent(String stored) {
        return PromiseState.ACKNOWLEDGED.getLiteral().equals(stored);
    }
}
