// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.capture.Part;
import org.wellspring.core.words.Texts;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;

/** What keeps something to come with a person, whether a whole sentence is saved or a line of an event (F1, F9). */
final class ToKeep {
    private ToKeep() {
    }

    /** What I promised, on this day. */
    static NewPromise promised(UUID person, Part.Promised part, LocalDate today) {
        return new NewPromise(person, part.what(), part.due().orElse(null)).madeOn(today);
    }

    /** What they promised: a step that asks after it, in a week where no day was said. */
    static NewFollowUp awaited(UUID person, Part.Awaited part, LocalDate today) {
        return new NewFollowUp(person, new Texts(ToKeep.class).get("awaited", part.what()),
                part.due().orElseGet(() -> today.plusDays(Gathered.STEP_DAYS)));
    }
}
