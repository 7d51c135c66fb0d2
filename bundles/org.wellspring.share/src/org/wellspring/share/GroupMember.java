// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who belongs to a group, or did.
 *
 * @param id the member's id; in the group's space it is the id of what says more about them
 * @param name under which name they came
 * @param standing whether they belong
 * @param me whether it is the member whose machine this is
 * @param devices their devices that belong
 * @param lastHeard when one of them last wrote, by its clock
 */
public record GroupMember(UUID id, String name, Standing standing, boolean me, List<Device> devices, Optional<Instant> lastHeard) {
    /** How somebody stands to the group. */
    public enum Standing {
        /** Belongs. */
        ACTIVE,
        /** Two removed each other without knowing of it: the others decide. */
        SUSPENDED,
        /** Was removed. */
        REMOVED,
        /** Went. */
        LEFT
    }

    /**
     * A device.
     *
     * @param id its name in the group: 16 hexadecimal digits
     * @param label what its owner calls it
     * @param paper whether it is a recovery code on paper
     * @param here whether it is this machine
     * @param lastHeard when it last wrote, by its clock; empty if never
     */
    public record Device(String id, String label, boolean paper, boolean here, Optional<Instant> lastHeard) {
    }

    /** Copied. */
    public GroupMember {
        devices = List.copyOf(devices);
    }
}
