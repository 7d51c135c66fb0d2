// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.followup.Reminders.Kind;
import org.wellspring.followup.Reminders.Reminder;

/**
 * Looks at the clock now and then while a book is open, and says each thing once (F14): however long nobody looked, as when the computer sleeps over
 * midnight, and wherever the clock goes, as when the user flies west or the clock is set back. A look that fails has said nothing, and the next one does.
 * On one thread.
 */
public final class Lookout {
    private record Told(Optional<UUID> object, Instant begins) {
    }

    private final Space space;
    private final Reminders reminders;
    private final Set<Told> told = new HashSet<>();
    /** The last day the book was seen open before; empty once what came up since was said. */
    private Optional<LocalDate> before;
    private Instant last;
    private LocalDate day;

    /**
     * From now on.
     *
     * @param seen the last day the book was open; empty if it never was
     */
    public Lookout(Space space, Reminders reminders, Optional<LocalDate> seen) {
        this.space = space;
        this.reminders = reminders;
        this.before = seen;
        this.last = space.clock().instant();
        this.day = LocalDate.now(space.clock());
    }

    /** What is to be said now. */
    public List<Reminder> look() {
        Instant now = space.clock().instant();
        LocalDate today = LocalDate.now(space.clock());
        List<Reminder> all = new ArrayList<>();
        before.flatMap(reminders::missedSince).ifPresent(all::add);
        reminders.soon(last, now).stream().filter(talk -> !told.contains(told(talk))).forEach(all::add);
        if (today.isAfter(day)) {
            reminders.ofToday().ifPresent(all::add);
        }
        // nothing is counted as said before all of it was read
        before = Optional.empty();
        last = now.isAfter(last) ? now : last;
        day = today.isAfter(day) ? today : day;
        all.stream().filter(reminder -> reminder.kind() == Kind.TALK).map(Lookout::told).forEach(told::add);
        return all;
    }

    private static Told told(Reminder talk) {
        return new Told(talk.object(), talk.begins().orElseThrow());
    }
}
