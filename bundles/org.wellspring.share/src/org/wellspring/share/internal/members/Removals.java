// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.members;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.wellspring.oplog.DeviceId;
import org.wellspring.share.internal.members.Membership.Standing;

/** Which removals hold. One stands against another if it removes who said the other, and did not know of the other. */
final class Removals {
    /** What the others decided about somebody. */
    interface Decisions {
        /** @return whether the member stays; null if that is not decided */
        Boolean of(UUID member, Predicate<DeviceId> counts);
    }

    private final Map<DeviceId, UUID> owners;
    private final Set<StatementMade> valid = new LinkedHashSet<>();
    private final Set<StatementMade> disputed = new LinkedHashSet<>();

    Removals(List<StatementMade> counted, Map<DeviceId, UUID> owners, Decisions decisions) {
        this.owners = Map.copyOf(owners);
        List<StatementMade> open = new ArrayList<>();
        for (StatementMade said : counted) {
            if (said.statement() instanceof Statement.MemberRemoved
                    || said.statement() instanceof Statement.DeviceRemoved && owners.containsKey(said.device())) {
                open.add(said);
            }
        }
        settle(open);
        disputed.addAll(open);
        Predicate<DeviceId> counts = device -> standing(device) == Standing.ACTIVE;
        // All are asked before any answer is applied: deciding one must not change who may decide about the next.
        Map<StatementMade, Boolean> answers = new LinkedHashMap<>();
        for (StatementMade removal : open) {
            UUID target = target(removal);
            Boolean stays = target == null ? null : decisions.of(target, counts);
            if (stays != null) {
                answers.put(removal, stays);
            }
        }
        if (!answers.isEmpty()) {
            disputed.clear();
            List<StatementMade> left = new ArrayList<>(open);
            left.removeIf(removal -> Boolean.TRUE.equals(answers.get(removal)));
            for (StatementMade removal : open) {
                if (Boolean.FALSE.equals(answers.get(removal)) && left.remove(removal)) {
                    valid.add(removal);
                    left.removeIf(other -> standsAgainst(removal, other));
                }
            }
            settle(left);
            disputed.addAll(left);
        }
    }

    /** Takes out of the open ones what nobody stands against any longer, and whatever that stands against. */
    private void settle(List<StatementMade> open) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (StatementMade removal : List.copyOf(open)) {
                if (open.contains(removal) && open.stream().noneMatch(other -> standsAgainst(other, removal))) {
                    open.remove(removal);
                    valid.add(removal);
                    open.removeIf(other -> standsAgainst(removal, other));
                    changed = true;
                }
            }
        }
    }

    private boolean standsAgainst(StatementMade one, StatementMade other) {
        return one != other && !isFarewell(one) && hits(one, other.device()) && !other.isKnownTo(one);
    }

    /** The member who is to go, or whose device. */
    private UUID target(StatementMade removal) {
        return switch (removal.statement()) {
            case Statement.MemberRemoved member -> member.member();
            case Statement.DeviceRemoved device -> owners.get(device.device());
            default -> null;
        };
    }

    /** Whether a removal means this device. */
    boolean hits(StatementMade removal, DeviceId device) {
        return switch (removal.statement()) {
            case Statement.MemberRemoved member -> member.member().equals(owners.get(device));
            case Statement.DeviceRemoved one -> one.device().equals(device);
            default -> false;
        };
    }

    /** Whether somebody goes by their own wish. */
    boolean isFarewell(StatementMade removal) {
        return removal.statement() instanceof Statement.MemberRemoved member && member.member().equals(owners.get(removal.device()));
    }

    boolean isDisputed(StatementMade said) {
        return disputed.contains(said);
    }

    /** Those that hold, and those that suspend. */
    List<StatementMade> decisive() {
        List<StatementMade> both = new ArrayList<>(valid);
        both.addAll(disputed);
        return both;
    }

    boolean hasLeft(UUID member) {
        return valid.stream().anyMatch(removal -> isFarewell(removal) && member.equals(target(removal)));
    }

    Standing standing(UUID member) {
        return standing(removal -> removal.statement() instanceof Statement.MemberRemoved one && one.member().equals(member));
    }

    Standing standing(DeviceId device) {
        return standing(removal -> hits(removal, device));
    }

    private Standing standing(Predicate<StatementMade> meant) {
        if (valid.stream().anyMatch(meant)) {
            return Standing.REMOVED;
        }
        return disputed.stream().anyMatch(meant) ? Standing.SUSPENDED : Standing.ACTIVE;
    }
}
