// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.spi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Space;

/**
 * Knows what help people had from the user, as far as others need it who suggest some. It says whether there was any and never how much: nobody
 * keeps a score (G5). Register it as a DS service. Any thread.
 */
public interface GivenHelp {
    /** Whether a person had help on one of these days, both included. */
    boolean between(Space space, UUID person, LocalDate first, LocalDate last);

    /** To whom the user introduced a person, or began or tried to, so that nobody proposes it again. */
    Set<UUID> introduced(Space space, UUID person);

    /** The same for several people, by person; who was introduced to nobody may be missing. */
    default Map<UUID, Set<UUID>> introduced(Space space, Collection<UUID> people) {
        Map<UUID, Set<UUID>> all = new HashMap<>();
        people.forEach(person -> all.put(person, introduced(space, person)));
        return all;
    }
}
