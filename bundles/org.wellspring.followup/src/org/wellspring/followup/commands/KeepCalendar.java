// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.words.Texts;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.internal.feed.FeedFile;

/**
 * Says in which file the calendar is kept up to date (F14), or, by an empty one, that it is not kept. A file in which something
 * else stands is refused. Answers nothing.
 */
public final class KeepCalendar extends Command<Void> {
    private final String file;

    /** A whole path, or a name in the folder of the space; empty for none. */
    public KeepCalendar(String file) {
        this.file = file.strip();
    }

    @Override
    public String label() {
        return new Texts(KeepCalendar.class).get(file.isEmpty() ? "calendar.none" : "calendar.keep");
    }

    @Override
    protected Void perform(Space space, Tx tx) {
        if (!file.isEmpty()) {
            FeedFile.before(space.directory().resolve(file), space.id());
        }
        new Settings(space).put(tx, FollowupSettings.CALENDAR_FILE, file);
        return null;
    }
}
