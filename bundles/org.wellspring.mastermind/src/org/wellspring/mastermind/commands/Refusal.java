// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import org.wellspring.core.Refusals;
import org.wellspring.core.SpaceException;

/** Words of this feature for what can't be done. */
final class Refusal {
    private Refusal() {
    }

    static SpaceException because(String key, Object... arguments) {
        return Refusals.because(Refusal.class, key, arguments);
    }
}
