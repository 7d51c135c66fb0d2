// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of an exchange with the other members, and how things stand after it.
 *
 * @param group which group
 * @param name what it is called
 * @param sent how many of our changes left
 * @param received how many segments of others came
 * @param waiting how many of our changes wait to be sent
 * @param lastSent when our last words were written down for the others; empty if there are none
 * @param seenBy how many of the others had them when they last wrote
 * @param members the others, and when they were last heard of
 * @param host whether the place answers
 * @param problem why not, or what else is the matter, in a sentence
 * @param remarks what is strange, each a sentence
 */
public record SyncReport(UUID group, String name, int sent, int received, int waiting, Optional<Instant> lastSent, int seenBy, List<Heard> members, Host host,
        Optional<String> problem,
        List<String> remarks) {
    /** Whether the place answers. */
    public enum Host {
        /** It does. */
        REACHABLE,
        /** It does not, now. */
        UNREACHABLE,
        /** There is none: the group is on this machine alone. */
        NONE
    }

    /**
     * A member, and when anything was last heard of them, by their clock.
     *
     * @param lastHeard empty if never
     */
    public record Heard(UUID member, String name, Optional<Instant> lastHeard) {
    }

    /** Copied. */
    public SyncReport {
        members = List.copyOf(members);
        remarks = List.copyOf(remarks);
    }
}
