// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.members;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.wellspring.oplog.DeviceId;
import org.wellspring.share.internal.members.Membership.Device;
import org.wellspring.share.internal.members.Membership.Member;
import org.wellspring.share.internal.members.Membership.Standing;

/**
 * Works out who belongs. Who was admitted depends on whose word counts, and whose word counts on who was removed by somebody who was admitted;
 * so it is worked out again with what was found to be void, until nothing changes. The rounds are bounded, and each does the same everywhere.
 */
final class Reckoning {
    private static final int MOST_ROUNDS = 32;
    private static final int ENOUGH_DECISIONS = 2;
    private final DeviceId root;
    private final List<StatementMade> all;
    private Set<StatementMade> voided = Set.of();

    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final Map<UUID, DeviceId> admitting = new LinkedHashMap<>();
    private final Map<DeviceId, DeviceCard> cards = new LinkedHashMap<>();
    private final Map<DeviceId, UUID> owners = new LinkedHashMap<>();
    private final Map<UUID, Statement.Invited> invitations = new LinkedHashMap<>();
    private final Set<UUID> used = new LinkedHashSet<>();
    private final List<StatementMade> counted = new ArrayList<>();
    private Removals removals;

    Reckoning(DeviceId root, Collection<StatementMade> all) {
        this.root = root;
        this.all = all.stream().sorted(StatementMade.ORDER).toList();
    }

    Membership membership() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            walk();
            removals = new Removals(counted, owners, this::decided);
            Set<StatementMade> next = voided();
            if (next.equals(voided)) {
                break;
            }
            voided = next;
        }
        return result();
    }

    /** Takes every statement at its word whose author belongs, says what was taken before, and whose word counts. */
    private void walk() {
        names.clear();
        admitting.clear();
        cards.clear();
        owners.clear();
        invitations.clear();
        used.clear();
        counted.clear();
        for (StatementMade said : all) {
            if (!voided.contains(said) && (owners.containsKey(said.device()) || isFounding(said) || isSuccession(said))) {
                take(said);
            }
        }
    }

    private boolean isFounding(StatementMade said) {
        return said.device().equals(root) && said.number() == 1 && said.statement() instanceof Statement.Founded founded
                && founded.device().device().equals(root) && owners.isEmpty();
    }

    private boolean isSuccession(StatementMade said) {
        return said.number() == 1 && said.statement() instanceof Statement.Succeeded succeeded && succeeded.device().device().equals(said.device())
                && cards.containsKey(succeeded.before())
                && cards.get(succeeded.before()).keys().signed(Statement.Succeeded.signed(succeeded.device()), succeeded.signature());
    }

    private void take(StatementMade said) {
        switch (said.statement()) {
            case Statement.Founded founded -> {
                if (isFounding(said)) {
                    admit(founded.member(), founded.name(), founded.device(), said.device());
                }
            }
            case Statement.Admitted admitted -> {
                if (!names.containsKey(admitted.member())) {
                    admit(admitted.member(), admitted.name(), admitted.device(), said.device());
                    used.add(admitted.invitation());
                }
            }
            case Statement.DeviceAdded added -> {
                own(added.device(), owners.get(said.device()));
                added.invitation().ifPresent(used::add);
            }
            case Statement.Succeeded succeeded -> {
                if (isSuccession(said)) {
                    own(succeeded.device(), owners.get(succeeded.before()));
                }
            }
            case Statement.TakenBack taken -> used.add(taken.invitation());
            case Statement.Invited invited -> invitations.putIfAbsent(invited.invitation(), invited);
            default -> {
                // These are looked at when all devices are known.
            }
        }
        counted.add(said);
    }

    private void admit(UUID member, String name, DeviceCard card, DeviceId by) {
        if (!owners.containsKey(card.device())) {
            names.put(member, name);
            admitting.put(member, by);
            own(card, member);
        }
    }

    /** A device that is somebody's stays theirs. */
    private void own(DeviceCard card, UUID member) {
        if (owners.putIfAbsent(card.device(), member) == null) {
            cards.put(card.device(), card);
        }
    }

    private Set<StatementMade> voided() {
        Set<StatementMade> found = new HashSet<>();
        for (StatementMade said : all) {
            if (isVoid(said)) {
                found.add(said);
            }
        }
        return found;
    }

    private boolean isVoid(StatementMade said) {
        return removals.decisive().stream().anyMatch(removal -> removal != said && (removals.hits(removal, said.device()) || isByRemoved(removal, said))
                && !(removals.isDisputed(said) && removals.isDisputed(removal))
                && (removals.isFarewell(removal) ? removal.isKnownTo(said) : !said.isKnownTo(removal)));
    }

    /** Whether somebody goes on as another device in the name of one that was removed. */
    private boolean isByRemoved(StatementMade removal, StatementMade said) {
        return said.statement() instanceof Statement.Succeeded succeeded && removals.hits(removal, succeeded.before());
    }

    /** What the others decided about somebody who is disputed; null if they have not. */
    private Boolean decided(UUID member, Predicate<DeviceId> counts) {
        Map<UUID, Boolean> votes = new LinkedHashMap<>();
        for (StatementMade said : counted) {
            if (said.statement() instanceof Statement.Decided decided && decided.member().equals(member) && counts.test(said.device())) {
                votes.put(owners.get(said.device()), decided.stays());
            }
        }
        Set<UUID> voters = new HashSet<>();
        owners.forEach((device, owner) -> {
            if (counts.test(device)) {
                voters.add(owner);
            }
        });
        int enough = Math.min(ENOUGH_DECISIONS, voters.size());
        long stay = votes.values().stream().filter(stays -> stays).count();
        if (enough > 0 && votes.size() - stay >= enough) {
            return false;
        }
        return enough > 0 && stay >= enough ? Boolean.TRUE : null;
    }

    private Membership result() {
        Map<UUID, Member> members = new LinkedHashMap<>();
        names.forEach((id, name) -> members.put(id, new Member(id, name, removals.standing(id), removals.hasLeft(id), admitting.get(id))));
        Map<DeviceId, Device> devices = new LinkedHashMap<>();
        cards.forEach((id, card) -> devices.put(id, new Device(card, owners.get(id), removals.standing(id), until(id))));
        return new Membership(members, devices, invitations, used);
    }

    private OptionalLong until(DeviceId device) {
        if (removals.standing(device) == Standing.ACTIVE) {
            return OptionalLong.empty();
        }
        long until = 0;
        for (StatementMade removal : removals.decisive()) {
            if (removals.hits(removal, device)) {
                until = Math.max(until, removal.device().equals(device) ? removal.number() : removal.heard().getOrDefault(device, 0L));
            }
        }
        for (StatementMade said : counted) {
            if (said.statement() instanceof Statement.Kept kept && kept.device().equals(device) && removals.standing(said.device()) != Standing.REMOVED) {
                until = Math.max(until, kept.until());
            }
        }
        return OptionalLong.of(until);
    }
}
