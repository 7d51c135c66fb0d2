// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.wellspring.model.base.Entity;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.state.Life;
import org.wellspring.oplog.state.LongText;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.oplog.write.BirthWriter;
import org.wellspring.oplog.write.OpWriter;

/** Writes the operations that make one feature of the stored object what it is in the live one. */
final class FeatureWriter {
    private static final Function<EObject, Value> BEGUN = target -> new Value.Ref(SpaceUri.idOf(target));

    private final OpWriter ops;
    private final ObjectState seen;
    private final ObjectState now;
    private final ObjectState nothing;
    private final Function<EObject, Value> reference;

    /**
     * A writer for one object.
     *
     * @param seen the state the action read; what does not differ from it was not meant to change
     * @param now the state the operations apply to
     * @param reference the value of a reference to an object
     */
    FeatureWriter(OpWriter ops, ObjectState seen, ObjectState now, Function<EObject, Value> reference) {
        this.ops = ops;
        this.seen = seen;
        this.now = now;
        this.reference = reference;
        nothing = now.life() == Life.ABSENT ? now : ObjectState.absent(now.object());
    }

    /** How many operations at most write a feature of a new object that is set. */
    static int count(Entity object, EStructuralFeature feature) {
        if (feature.isMany()) {
            return ((List<?>) object.eGet(feature)).size();
        }
        return ClassForm.isLongText(feature) && object.eGet(feature) instanceof String text ? LongText.split(text).size() : 1;
    }

    /** Writes a feature of a new object that is set. What it refers to was looked at before. */
    static void begin(Entity object, EStructuralFeature feature, BirthWriter writer) {
        if (feature.isMany()) {
            unresolved(object, feature).forEach(member -> writer.add(feature.getName(), value(feature, member, BEGUN)));
        } else if (!ClassForm.isLongText(feature)) {
            writer.set(feature.getName(), value(feature, object.eGet(feature, false), BEGUN));
        } else if (object.eGet(feature) instanceof String text) {
            writer.setText(feature.getName(), text);
        }
    }

    /** What a reference leads to, proxies as they are. */
    static List<EObject> targets(Entity object, EReference reference) {
        if (!reference.isMany()) {
            return object.eGet(reference, false) instanceof EObject target ? List.of(target) : List.of();
        }
        List<EObject> targets = new ArrayList<>();
        unresolved(object, reference).forEach(target -> targets.add((EObject) target));
        return targets;
    }

    private static Collection<?> unresolved(Entity object, EStructuralFeature feature) {
        List<?> live = (List<?>) object.eGet(feature);
        return live instanceof InternalEList<?> internal ? internal.basicList() : live;
    }

    void write(Entity object, EStructuralFeature feature) {
        if (feature.isMany()) {
            writeMembers(object, feature);
        } else if (ClassForm.isLongText(feature)) {
            String text = object.eGet(feature) instanceof String s ? s : "";
            if (!text.equals(seen.text(feature.getName()))) {
                ops.setText(now, feature.getName(), text);
            }
        } else {
            Value value = object.eIsSet(feature) ? value(feature, object.eGet(feature, false), reference) : Value.NONE;
            // Where nobody wrote meanwhile, setting what is shown already chooses it among other versions.
            if (seen == now || !value.equals(seen.value(feature.getName()))) {
                ops.set(now, feature.getName(), value);
            }
        }
    }

    private static Value value(EStructuralFeature feature, Object value, Function<EObject, Value> reference) {
        return feature instanceof EAttribute attribute ? Values.toOp(attribute, value) : reference.apply((EObject) value);
    }

    private void writeMembers(Entity object, EStructuralFeature feature) {
        Collection<?> unresolved = unresolved(object, feature);
        List<Value> after = new ArrayList<>(unresolved.size());
        unresolved.forEach(member -> after.add(value(feature, member, reference)));
        List<Value> before = seen.values(feature.getName());
        List<Value> kept = kept(before, after);
        Set<Value> removed = new LinkedHashSet<>(before);
        removed.removeAll(kept);
        removed.forEach(value -> ops.remove(now, feature.getName(), value));
        List<Value> toAdd = new ArrayList<>(after.subList(Math.min(kept.size(), after.size()), after.size()));
        for (Value value : toAdd) {
            // A value that is there and shall be there once more, or later in the list, is added although it is there.
            ops.add(before.contains(value) ? nothing : now, feature.getName(), value);
        }
    }

    /** The longest beginning of {@code after} that needs no new additions. */
    private static List<Value> kept(List<Value> before, List<Value> after) {
        if (before.isEmpty()) {
            return before;
        }
        Map<Value, Integer> counts = new HashMap<>();
        before.forEach(value -> counts.merge(value, 1, Integer::sum));
        after.forEach(value -> counts.merge(value, -1, Integer::sum));
        // A removal takes all equal values, so one that shall be there less often is taken out and added again.
        List<Value> candidates = before.stream().filter(value -> counts.get(value) <= 0).toList();
        int same = 0;
        while (same < candidates.size() && same < after.size() && candidates.get(same).equals(after.get(same))) {
            same++;
        }
        List<Value> kept = new ArrayList<>(candidates.subList(0, same));
        Set<Value> moved = new LinkedHashSet<>(candidates.subList(same, candidates.size()));
        int clash = 0;
        while (clash < kept.size() && !moved.contains(kept.get(clash))) {
            clash++;
        }
        return kept.subList(0, clash);
    }
}
