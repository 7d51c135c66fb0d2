// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.words.Texts;
import org.wellspring.followup.FollowupSettings;

/** Ends the proposals of a new book (F15) for good; the setting {@code today.first-people} brings them back. */
public final class NoFirstPeople extends Command<Void> {
    @Override
    public String label() {
        return new Texts(NoFirstPeople.class).get("noFirstPeople");
    }

    @Override
    protected Void perform(Space space, Tx tx) {
        new Settings(space).put(tx, FollowupSettings.FIRST_PEOPLE, "0");
        return null;
    }
}
