// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.wellspring.model.base.Entity;
import org.wellspring.oplog.Birth;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.write.BirthWriter;
import org.wellspring.store.internal.object.ObjectChange.Creation;

/** Finds how some new objects of one action begin, with all they contain. One thread at a time; others may look at other objects. */
final class Beginning {
    private final Recorder recorder;
    private final Writers writers;
    private final RandomGenerator random;
    private final List<Creation> begun = new ArrayList<>();
    private final Map<Entity, Value.Placement> moved = new LinkedHashMap<>();
    private final List<EObject> targets = new ArrayList<>();

    /**
     * Nothing has begun yet.
     *
     * @param random makes positions unique
     */
    Beginning(Recorder recorder, Writers writers, RandomGenerator random) {
        this.recorder = recorder;
        this.writers = writers;
        this.random = random;
    }

    /** What begins, containers before what they contain. */
    List<Creation> begun() {
        return begun;
    }

    /** What was there before and is now contained here. */
    Map<Entity, Value.Placement> moved() {
        return moved;
    }

    /** What is referred to. Whether it is in the space is for the caller to see: that may take a look into the file. */
    List<EObject> targets() {
        return targets;
    }

    /** Begins with a new object, at this place or, without one, at the top level. */
    void begin(Entity object, Value.Placement place) {
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
        Supplier<BirthWriter> writer = writers.later(object.getId(), form.name(), count);
        begun.add(new Creation(object.getId(), recorder.hasNewId(object), form.name(), place, references,
                () -> write(object, form, place, writer.get())));
        for (EReference feature : form.containments()) {
            if (object.eIsSet(feature)) {
                placeChildren(object, feature, Map.of());
            }
        }
    }

    private void addReferences(List<Reference> references, Entity object, EReference feature) {
        for (EObject target : FeatureWriter.targets(object, feature)) {
            references.add(new Reference(feature.getName(), SpaceUri.idOf(target)));
            targets.add(target);
        }
    }

    private static Birth write(Entity object, ClassForm form, Value.Placement place, BirthWriter writer) {
        if (place != null) {
            writer.place(place);
        }
        for (EStructuralFeature feature : form.own()) {
            if (object.eIsSet(feature)) {
                FeatureWriter.begin(object, feature, writer);
            }
        }
        return writer.birth();
    }

    /**
     * Places those children of an object that are new there or in another order.
     *
     * @param stored positions of those that are there already
     */
    void placeChildren(Entity container, EReference feature, Map<UUID, String> stored) {
        Map<UUID, Entity> children = new LinkedHashMap<>();
        Object value = container.eGet(feature);
        for (Object child : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            children.put(((Entity) child).getId(), (Entity) child);
        }
        Placing.moves(new ArrayList<>(children.keySet()), stored, random).forEach((id, position) -> {
            Entity child = children.get(id);
            Value.Placement place = new Value.Placement(container.getId(), feature.getName(), position);
            if (recorder.isNew(child)) {
                begin(child, place);
            } else {
                moved.put(child, place);
            }
        });
    }
}
