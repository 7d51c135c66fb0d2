// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.members;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.oplog.DeviceId;

/**
 * Who belongs, as follows from everything that was said: a pure function of the set of statements. Where members act apart:
 * <ul>
 * <li>A removal wins over what the removed did about members without seeing it; what they did that the remover had seen stands.
 * <li>Of several who removed each other without seeing it, each is <em>suspended</em>, until two others (or all others, if there are fewer)
 * decided that somebody stays or goes.
 * <li>What a removed device wrote belongs to the group as far as the remover had taken it in, or somebody said that it is kept.
 * </ul>
 * Immutable.
 */
public final class Membership {
    /** How somebody stands to the group. */
    public enum Standing {
        /** Belongs. */
        ACTIVE,
        /** Removed, by somebody who was removed by them; the others decide. */
        SUSPENDED,
        /** Belongs no longer. */
        REMOVED
    }

    /**
     * A member, or somebody who was one.
     *
     * @param left whether it was their own wish to go
     * @param by which device let them in
     */
    public record Member(UUID id, String name, Standing standing, boolean left, DeviceId by) {
    }

    /**
     * A member's device, or what was one.
     *
     * @param until the last of its segments that belongs to the group; empty while there is no end
     */
    public record Device(DeviceCard card, UUID member, Standing standing, OptionalLong until) {
        /** Its name. */
        public DeviceId id() {
            return card.device();
        }
    }

    private final Map<UUID, Member> members;
    private final Map<DeviceId, Device> devices;
    private final Map<UUID, Statement.Invited> invitations;
    private final Set<UUID> used;

    Membership(Map<UUID, Member> members, Map<DeviceId, Device> devices, Map<UUID, Statement.Invited> invitations, Set<UUID> used) {
        this.members = new LinkedHashMap<>(members);
        this.devices = new LinkedHashMap<>(devices);
        this.invitations = new LinkedHashMap<>(invitations);
        this.used = new LinkedHashSet<>(used);
    }

    /**
     * What follows from what was said.
     *
     * @param root the device that founded the group
     */
    public static Membership of(DeviceId root, Collection<StatementMade> all) {
        return new Reckoning(root, all).membership();
    }

    /** Everybody who ever belonged, in the order in which they came. */
    public List<Member> members() {
        return List.copyOf(members.values());
    }

    /** A member by id. */
    public Optional<Member> member(UUID id) {
        return Optional.ofNullable(members.get(id));
    }

    /** Every device that ever belonged. */
    public List<Device> devices() {
        return List.copyOf(devices.values());
    }

    /** A device by name. */
    public Optional<Device> device(DeviceId id) {
        return Optional.ofNullable(devices.get(id));
    }

    /** The member's devices that belong. */
    public List<Device> devicesOf(UUID member) {
        return devices.values().stream().filter(device -> device.member().equals(member) && device.standing() == Standing.ACTIVE).toList();
    }

    /** Names of the devices that belong. */
    public Set<DeviceId> active() {
        return devices.values().stream().filter(device -> device.standing() == Standing.ACTIVE).map(Device::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this device belongs. */
    public boolean isActive(DeviceId device) {
        return device(device).filter(known -> known.standing() == Standing.ACTIVE).isPresent();
    }

    /** An invitation that nobody used yet. */
    public Optional<Statement.Invited> invitation(UUID id) {
        return Optional.ofNullable(invitations.get(id)).filter(invited -> !used.contains(id));
    }

    /** The invitations that nobody used and nobody took back, in the order in which they were made. */
    public List<Statement.Invited> open() {
        return invitations.values().stream().filter(invited -> !used.contains(invited.invitation())).toList();
    }

    /** Whether somebody came by this invitation, or it was taken back. */
    public boolean isUsed(UUID invitation) {
        return used.contains(invitation);
    }
}
