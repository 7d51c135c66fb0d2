// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Tx;

/** Notes whom a person would like to meet (M3); answers its id. */
public final class AddWantedIntroduction implements Command<UUID> {
    /** For this person; why may be empty. */
    public AddWantedIntroduction(UUID person, String who, String why) {
    }

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    public UUID apply(Tx tx) {
        throw new UnsupportedOperationException();
    }
}
