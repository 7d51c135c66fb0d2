// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.members;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.oplog.DeviceId;

/** Something that a member's device says about who belongs. */
public sealed interface Statement {
    /** The group begins; its first member is the one who says so. */
    record Founded(UUID member, String name, DeviceCard device) implements Statement {
    }

    /**
     * Somebody is invited: who brings the secret may be admitted, by any member, once.
     *
     * @param member who it is where another device of theirs is meant, whom only they let in; empty for somebody new
     */
    record Invited(UUID invitation, byte[] secret, String name, Optional<UUID> member) implements Statement {
    }

    /** An invitation is taken back: who brings the secret is admitted no longer. Where somebody was admitted by it meanwhile, they belong. */
    record TakenBack(UUID invitation) implements Statement {
    }

    /** Somebody belongs from now on. */
    record Admitted(UUID member, String name, DeviceCard device, UUID invitation) implements Statement {
    }

    /** A member has another device, says one of the member's devices; empty where nobody was invited for it. */
    record DeviceAdded(DeviceCard device, Optional<UUID> invitation) implements Statement {
    }

    /** A member belongs no longer; where it is the one who says so, they left. */
    record MemberRemoved(UUID member) implements Statement {
    }

    /** A device is not to be trusted any longer; its member still is. */
    record DeviceRemoved(DeviceId device) implements Statement {
    }

    /** Of two who removed each other without knowing: whether this one stays. */
    record Decided(UUID member, boolean stays) implements Statement {
    }

    /** What a device wrote up to there belongs to the group, though it was removed: it was taken in before that was known, or looked at and taken. */
    record Kept(DeviceId device, long until) implements Statement {
    }

    /** A new time begins, with a key of its own; earlier keys are sealed with it. */
    record EpochBegan(UUID epoch, Map<UUID, byte[]> earlier) implements Statement {
        /** Copied. */
        public EpochBegan {
            earlier = Map.copyOf(earlier);
        }
    }

    /**
     * A device goes on as another: its machine was copied, and each copy needs a name of its own. Said by the new one in its first segment, and believed for
     * the signature of the one before.
     *
     * @param before the device that it was
     * @param signature by the device before, over {@link #signed}
     */
    record Succeeded(DeviceId before, DeviceCard device, byte[] signature) implements Statement {
        /** What the device before signs. */
        public static byte[] signed(DeviceCard device) {
            byte[] what = "wellspring successor 1".getBytes(StandardCharsets.US_ASCII);
            byte[] card = StatementBytes.write(device);
            return ByteBuffer.allocate(what.length + card.length).put(what).put(card).array();
        }
    }

    /** A newer release's; it is kept and left alone. */
    record Unknown(int kind) implements Statement {
    }
}
