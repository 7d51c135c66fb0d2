// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.wellspring.oplog.Kind;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.survival.DistinctOps;
import org.wellspring.oplog.survival.Survival;

/** Folds the operations of one object in one pass over what {@link Survival} says is left of them. */
final class Folding {

    private final UUID object;
    private final Map<String, FeatureFolding> features = new HashMap<>();
    private final RegisterFolding placement = new RegisterFolding();
    private final List<Version> overwrittenPlaces = new ArrayList<>(0);
    private final List<OpId> otherWrites = new ArrayList<>(1);
    private final List<OpId> restorers = new ArrayList<>(0);
    private final Survival survival;
    private Life life = Life.ABSENT;
    private Op creation;
    private boolean creationStands;
    private boolean readOnly;

    /** No operations at all. */
    Folding(UUID object) {
        this.object = object;
        survival = new Survival(new Op[0]);
    }

    Folding(Collection<Op> ops) {
        this(ops, false);
    }

    /** @param revived whether the object is shown for what is in it, although its operations take it away */
    Folding(Collection<Op> ops, boolean revived) {
        if (ops.isEmpty()) {
            throw new IllegalArgumentException("The state of an object needs at least one operation.");
        }
        object = ops.iterator().next().object();
        Op[] distinct = DistinctOps.of(object, ops);
        survival = new Survival(distinct);
        decideLife(distinct, revived);
        for (int i = 0; i < distinct.length; i++) {
            add(distinct[i], i);
        }
    }

    private void decideLife(Op[] ops, boolean revived) {
        chooseCreation(ops);
        boolean heldOn = creation != null && !creationStands && (revived || survival.anyEdit());
        if (heldOn) {
            // Somebody still writes to an object whose creation was undone: it comes back whole, not as a torso.
            restorers.addAll(survival.ignoreUndoingOfCreation());
            chooseCreation(ops);
        }
        if (!creationStands) {
            return;
        }
        List<OpId> deletions = survival.deletions();
        restorers.addAll(deletions);
        if (!revived && !deletions.isEmpty() && !survival.anyWriteUnseenByDeletions()) {
            life = Life.DELETED;
        } else {
            life = restorers.isEmpty() ? Life.PRESENT : Life.RESTORED;
        }
    }

    /** The class is told even by a creation that is undone; one that stands goes before. */
    private void chooseCreation(Op[] ops) {
        creation = null;
        creationStands = false;
        for (int i = 0; i < ops.length; i++) {
            if (ops[i].kind() == Kind.CREATE) {
                boolean stands = !survival.isUndone(i);
                if (creation == null || stands && !creationStands
                        || stands == creationStands && Version.of(ops[i]).compareTo(Version.of(creation)) < 0) {
                    creation = ops[i];
                    creationStands = stands;
                }
            }
        }
    }

    private void add(Op op, int i) {
        boolean undone = survival.isUndone(i);
        boolean covered = survival.isOverwritten(i);
        readOnly |= op.isUnknown() && !undone && !covered;
        switch (op.kind()) {
            case SET, ADD -> {
                if (!covered) {
                    features.computeIfAbsent(op.feature(), name -> new FeatureFolding()).add(op, undone);
                }
            }
            case MOVE -> {
                if (!covered) {
                    placement.add(op, undone);
                } else if (!undone) {
                    overwrittenPlaces.add(Version.of(op));
                }
            }
            case CREATE, UNKNOWN -> {
                if (!undone) {
                    otherWrites.add(op.id());
                }
            }
            case REMOVE, DELETE, UNDO -> {}
        }
    }

    UUID object() {
        return object;
    }

    Life life() {
        return life;
    }

    String className() {
        return creation == null ? "" : creation.className();
    }

    Register placement() {
        return placement.register();
    }

    List<Version> placementCandidates() {
        List<Version> survivors = placement.register().versions();
        if (overwrittenPlaces.isEmpty()) {
            return survivors;
        }
        overwrittenPlaces.sort(Collections.reverseOrder());
        List<Version> candidates = new ArrayList<>(survivors);
        candidates.addAll(overwrittenPlaces);
        return List.copyOf(candidates);
    }

    Map<String, FeatureState> features() {
        Map<String, FeatureState> states = HashMap.newHashMap(features.size());
        features.forEach((name, feature) -> states.put(name, feature.state()));
        return states;
    }

    List<OpId> otherWrites() {
        return otherWrites;
    }

    List<OpId> restorers() {
        return List.copyOf(restorers);
    }

    Set<OpId> undone() {
        return survival.undone();
    }

    boolean readOnly() {
        return readOnly;
    }
}
