// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.silence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.model.InteractionKind;
import org.wellspring.model.SilenceStage;

/**
 * How far it has come with somebody who does not answer.
 *
 * @param person who
 * @param name their name
 * @param organization theirs; may be empty
 * @param stage waiting until N days have passed, then assume-best; second-approach once I wrote again; closed; answered where the user wants no answer
 * @param since the day this stage began
 * @param outreach the first letter that waits
 * @param kind how it went
 * @param about its line; may be empty
 * @param wrote the day of it
 * @param again the day of the last letter that waits, where that is another
 * @param due whether there is something to decide now: to write again, or to let it rest
 * @param made the case; empty where nothing was made of it yet
 */
public record SilenceState(UUID person, String name, String organization, SilenceStage stage, LocalDate since, UUID outreach, InteractionKind kind,
        String about, LocalDate wrote,
        Optional<LocalDate> again, boolean due, Optional<UUID> made) {

    /** What is kind to do next. */
    public enum Next {
        /** Nothing: wait, or leave it. */
        NOTHING,
        /** T8, T9: assume the best, and write once more. */
        SECOND_APPROACH,
        /** T10: let it rest. */
        CLOSE
    }

    /** What is kind to do next; nothing before its day. */
    public Next next() {
        if (!due) {
            return Next.NOTHING;
        }
        return stage == SilenceStage.SECOND_APPROACH ? Next.CLOSE : Next.SECOND_APPROACH;
    }

    /** T8: reasons that have nothing to do with the user, as people have them; the same ones for the same letter. */
    public List<String> reasons() {
        return CharitableReasons.of(outreach);
    }
}
