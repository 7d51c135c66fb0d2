// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.wellspring.core.Refusals;
import org.wellspring.core.internal.work.SharedWork;
import org.wellspring.model.base.Entity;
import org.wellspring.model.base.TrackedObject;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.state.Life;
import org.wellspring.oplog.write.OpWriter;
import org.wellspring.store.internal.object.ObjectChange.Creation;
import org.wellspring.store.internal.object.ObjectChange.Edit;

/** Finds the operations that an action amounts to: what it touched, compared with what is stored. */
public final class Difference {
    /** New top-level objects that one thread looks at at a time. */
    private static final int PIECE = 64;

    private final Recorder recorder;
    private final Before before;
    private final Writers writers;
    private final SplittableRandom random;
    private final Map<UUID, Creation> created = new LinkedHashMap<>();
    private final Map<Entity, OpWriter> written = new LinkedHashMap<>();
    private final Map<UUID, OpWriter> deletions = new LinkedHashMap<>();
    private final Set<Entity> gone = new LinkedHashSet<>();
    private final Map<UUID, List<Before.Child>> storedChildren = new HashMap<>();

    /**
     * The difference an action made.
     *
     * @param writers makes writers of this transaction
     * @param random makes positions unique
     */
    public Difference(Recorder recorder, Before before, Writers writers, SplittableRandom random) {
        this.recorder = recorder;
        this.before = before;
        this.writers = writers;
        this.random = random;
    }

    /** The operations for each object, containers before what they contain. Objects that did not change are left out. */
    public List<ObjectChange> find() {
        findGone();
        // What was put into something after it was added begins there.
        createAll(recorder.added().stream().filter(object -> recorder.isNew(object) && object.eContainer() == null).toList());
        recorder.added().stream().filter(object -> !recorder.isNew(object))
                .forEach(object -> writer(object).detach(before.now(object.getId())));
        recorder.touched().forEach(this::changeIfHere);
        if (!recorder.confirmed().isEmpty() && before.mayHaveVersions()) {
            recorder.confirmed().forEach(this::changeIfHere);
        }
        gone.forEach(this::delete);
        return changes();
    }

    /** New objects that were taken out again before the action ended. */
    public List<Entity> passedBy() {
        return recorder.entered().stream().filter(object -> !stays(object)).toList();
    }

    /** Objects that are no longer in the space. */
    public Collection<Entity> gone() {
        return gone;
    }

    private void findGone() {
        recorder.deleted().stream().filter(object -> !recorder.isNew(object)).forEach(gone::add);
        List<Entity> left = new ArrayList<>();
        recorder.touched().forEach((object, features) -> {
            if (!recorder.isNew(object)) {
                Set<String> contents = features.stream().filter(Difference::isContainment)
                        .map(EStructuralFeature::getName).collect(Collectors.toSet());
                leftContents(object, contents).forEach(left::add);
            }
        });
        left.stream().filter(child -> child.eContainer() == null && !recorder.added().contains(child)).forEach(gone::add);
        // What moved into something that is going, goes with it.
        left.stream().filter(child -> !stays(child)).forEach(gone::add);
    }

    private List<Entity> leftContents(Entity object, Set<String> features) {
        return features.isEmpty() ? List.of()
                : children(object.getId()).stream()
                        .filter(child -> features.contains(child.feature()))
                        .flatMap(child -> recorder.session().alive(child.id()).stream())
                        .filter(child -> child.eContainer() != object).toList();
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    private boolean stays(Entity object) {
        EObject root = EcoreUtil.getRootContainer(object);
        return (recorder.added().contains(root) || !gone.contains(root) && !recorder.isNew((Entity) root))
                && !isLost(object);
    }

    /** Whether somebody else deleted the object, or what it is in, while the action worked on a copy of it. */
    private boolean isLost(Entity object) {
        if (!before.mayDiffer()) {
            return false;
        }
        for (EObject at = object; at instanceof Entity entity; at = at.eContainer()) {
            if (!recorder.isNew(entity) && !before.now(entity.getId()).exists()) {
                return true;
            }
        }
        return false;
    }

    private void changeIfHere(Entity object, Set<EStructuralFeature> features) {
        if (!recorder.isNew(object) && stays(object)) {
            change(object, features);
        }
    }

    private void change(Entity object, Set<EStructuralFeature> touched) {
        UUID id = object.getId();
        ClassForm form = recorder.classes().form(object.eClass());
        FeatureWriter features = null;
        for (EStructuralFeature feature : touched) {
            if (isContainment(feature)) {
                Map<UUID, String> stored = new HashMap<>();
                children(id).stream().filter(child -> child.feature().equals(feature.getName()))
                        .forEach(child -> stored.put(child.id(), child.position()));
                placeChildren(object, (EReference) feature, stored);
            } else if (form.own().contains(feature)) {
                if (features == null) {
                    features = new FeatureWriter(writer(object), before.seen(id), before.now(id), this::reference);
                }
                features.write(object, feature);
            }
        }
    }

    private void placeChildren(Entity container, EReference feature, Map<UUID, String> stored) {
        Beginning beginning = new Beginning(recorder, writers, random);
        beginning.placeChildren(container, feature, stored);
        take(beginning);
    }

    /** New top-level objects stand for themselves; an import has so many that two threads look at them. */
    private void createAll(List<Entity> roots) {
        List<Beginning> pieces = new ArrayList<>();
        for (int from = 0; from < roots.size(); from += PIECE) {
            pieces.add(new Beginning(recorder, writers, random.split()));
        }
        SharedWork work = new SharedWork(pieces.size(), pieces.size(), piece -> roots
                .subList(piece * PIECE, Math.min(roots.size(), (piece + 1) * PIECE))
                .forEach(root -> pieces.get(piece).begin(root, null)));
        work.begin();
        for (int piece = 0; piece < pieces.size(); piece++) {
            work.await(piece);
            take(pieces.get(piece));
        }
    }

    private void take(Beginning beginning) {
        beginning.targets().forEach(this::id);
        beginning.begun().forEach(creation -> created.put(creation.object(), creation));
        beginning.moved().forEach((child, place) -> {
            if (before.now(child.getId()).exists()) {
                writer(child).place(before.now(child.getId()), place.parent(), place.feature(), place.position());
            }
        });
    }

    /** What moved out of the deleted object in the same action lives on elsewhere. */
    private void delete(Entity object) {
        for (UUID id : before.subtree(object.getId())) {
            boolean movedOut = recorder.session().alive(id).filter(this::stays).filter(child -> !isHidden(child)).isPresent();
            if (!movedOut) {
                deletions.put(id, writers.next().delete(before.now(id)));
            }
        }
    }

    /**
     * Whether it is, or is in, one of two that share a place for one: after an undo both can be there, the object shows the other, and what deletes the
     * object deletes both.
     */
    private boolean isHidden(Entity object) {
        Entity root = (Entity) EcoreUtil.getRootContainer(object);
        return !recorder.isNew(root) && !recorder.added().contains(root) && before.now(root.getId()).placement().isPresent();
    }

    private Value reference(EObject target) {
        return new Value.Ref(id(target));
    }

    /** The id of what a reference leads to; refused if that is in no space, or in another one: what is private stays so. */
    private UUID id(EObject target) {
        if (target instanceof TrackedObject tracked && tracked.home() != null && !recorder.session().isOfSameSpace(tracked.home())) {
            throw Refusals.ofOtherSpace(target.eClass());
        }
        UUID id = SpaceUri.idOf(target);
        if (id == null || !isHere(target)) {
            throw new IllegalStateException("A reference leads to a " + target.eClass().getName()
                    + " that is not in this space. Add it with Tx.add, or to its container, before the action ends.");
        }
        return id;
    }

    private boolean isHere(EObject target) {
        if (target instanceof TrackedObject tracked && tracked.home() != null) {
            return !(target instanceof Entity entity && recorder.isNew(entity) && !stays(entity));
        }
        // What no space has made names an id alone: what was removed here, or what a file that is restored names and brings
        // later, or had lost before it was written.
        return target.eIsProxy();
    }

    private List<Before.Child> children(UUID container) {
        return storedChildren.computeIfAbsent(container, before::children);
    }

    private OpWriter writer(Entity object) {
        return written.computeIfAbsent(object, o -> {
            OpWriter writer = writers.next();
            boolean held = before.now(o.getId()).life() == Life.RESTORED;
            // An object that is only there because of an edit must not vanish when that edit is overwritten.
            return held ? writer.restore(before.now(o.getId())) : writer;
        });
    }

    private List<ObjectChange> changes() {
        List<ObjectChange> changes = new ArrayList<>(created.size() + written.size() + deletions.size());
        changes.addAll(created.values());
        written.forEach((object, writer) -> addEdit(changes, object.getId(), writer));
        deletions.forEach((id, writer) -> addEdit(changes, id, writer));
        return changes;
    }

    private static void addEdit(List<ObjectChange> changes, UUID object, OpWriter writer) {
        List<Op> ops = writer.ops();
        if (!ops.isEmpty()) {
            changes.add(new Edit(object, ops, null));
        }
    }
}
