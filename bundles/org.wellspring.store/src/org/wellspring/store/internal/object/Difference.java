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
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.wellspring.model.base.Entity;
import org.wellspring.model.base.TrackedObject;
import org.wellspring.oplog.Life;
import org.wellspring.oplog.ObjectState;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpWriter;
import org.wellspring.oplog.Value;
import org.wellspring.store.internal.object.ObjectChange.Creation;
import org.wellspring.store.internal.object.ObjectChange.Edit;

/** Finds the operations that an action amounts to: what it touched, compared with what is stored. */
public final class Difference {
    private final Recorder recorder;
    private final Before before;
    private final Writers writers;
    private final RandomGenerator random;
    private final Map<Entity, Creation> created = new LinkedHashMap<>();
    private final Map<Entity, OpWriter> written = new LinkedHashMap<>();
    private final Map<UUID, OpWriter> deletions = new LinkedHashMap<>();
    private final Set<Entity> gone = new LinkedHashSet<>();
    private final Map<UUID, List<Before.Child>> storedChildren = new HashMap<>();

    /**
     * The difference an action made.
     *
     * @param writers makes writers of this transaction
     * @param random makes positions unique; used by one thread at a time
     */
    public Difference(Recorder recorder, Before before, Writers writers, RandomGenerator random) {
        this.recorder = recorder;
        this.before = before;
        this.writers = writers;
        this.random = random;
    }

    /** The operations for each object, containers before what they contain. Objects that did not change are left out. */
    public List<ObjectChange> find() {
        findGone();
        for (Entity object : recorder.added()) {
            if (recorder.isNew(object)) {
                create(object, null);
            } else {
                writer(object).detach(before.now(object.getId()));
            }
        }
        recorder.touched().forEach((object, features) -> {
            if (!recorder.isNew(object) && stays(object)) {
                change(object, features);
            }
        });
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
        return features.isEmpty() ? List.of() : children(object.getId()).stream()
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

    private void create(Entity object, Value.Placement place) {
        ClassForm form = recorder.classes().form(object.eClass());
        List<Reference> references = List.of();
        int count = place == null ? 1 : 2;
        for (EStructuralFeature feature : form.own()) {
            if (object.eIsSet(feature)) {
                count += FeatureWriter.count(object, feature);
                if (feature instanceof EReference reference) {
                    references = references.isEmpty() ? new ArrayList<>() : references;
                    addReferences(references, object, reference);
                }
            }
        }
        Supplier<OpWriter> ops = writers.later(count);
        created.put(object, new Creation(object.getId(), recorder.hasNewId(object), form.name(), place, references,
                () -> creation(object, form, place, ops.get())));
        for (EReference feature : form.containments()) {
            if (object.eIsSet(feature)) {
                placeChildren(object, feature, Map.of());
            }
        }
    }

    private void addReferences(List<Reference> references, Entity object, EReference feature) {
        for (EObject target : FeatureWriter.targets(object, feature)) {
            references.add(new Reference(feature.getName(), id(target)));
        }
    }

    private static List<Op> creation(Entity object, ClassForm form, Value.Placement place, OpWriter ops) {
        ObjectState nothing = ObjectState.absent(object.getId());
        ops.create(object.getId(), form.name());
        if (place != null) {
            ops.place(nothing, place.parent(), place.feature(), place.position());
        }
        // What they lead to was looked at before; here it is another thread's turn.
        FeatureWriter features = new FeatureWriter(ops, nothing, nothing, target -> new Value.Ref(SpaceUri.idOf(target)));
        for (EStructuralFeature feature : form.own()) {
            if (object.eIsSet(feature)) {
                features.write(object, feature);
            }
        }
        return ops.ops();
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
        Map<UUID, Entity> children = new LinkedHashMap<>();
        Object value = container.eGet(feature);
        for (Object child : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            children.put(((Entity) child).getId(), (Entity) child);
        }
        Placing.moves(new ArrayList<>(children.keySet()), stored, random).forEach((id, position) -> {
            Entity child = children.get(id);
            if (recorder.isNew(child)) {
                create(child, new Value.Placement(container.getId(), feature.getName(), position));
            } else if (before.now(id).exists()) {
                writer(child).place(before.now(id), container.getId(), feature.getName(), position);
            }
        });
    }

    /** What moved out of the deleted object in the same action lives on elsewhere. */
    private void delete(Entity object) {
        for (UUID id : before.subtree(object.getId())) {
            boolean movedOut = recorder.session().alive(id).filter(this::stays).isPresent();
            if (!movedOut) {
                deletions.put(id, writers.next().delete(before.now(id)));
            }
        }
    }

    private Value reference(EObject target) {
        return new Value.Ref(id(target));
    }

    private UUID id(EObject target) {
        UUID id = SpaceUri.idOf(target);
        boolean inSpace = target.eIsProxy() || target instanceof TrackedObject tracked && tracked.home() != null
                && !(target instanceof Entity entity && recorder.isNew(entity) && !stays(entity));
        if (id == null || !inSpace) {
            throw new IllegalStateException("A reference leads to a " + target.eClass().getName()
                    + " that is in no space. Add it with Tx.add, or to its container, before the action ends.");
        }
        return id;
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
