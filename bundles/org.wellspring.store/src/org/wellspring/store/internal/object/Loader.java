// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.wellspring.model.base.BasePackage;
import org.wellspring.model.base.Entity;
import org.wellspring.model.base.TrackedObject;
import org.wellspring.store.internal.object.ObjectSource.Stored;
import org.wellspring.store.internal.object.ObjectSource.Target;

/**
 * Makes objects of rows, and brings objects up to date with their rows. An object comes with its whole tree, because
 * children live and die with their container.
 */
final class Loader {
    private static final Comparator<Stored> BY_PLACE = Comparator
            .comparing(Stored::position, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Stored::id);

    private final Classes classes;
    private final ObjectSession session;
    private final JsonFeatures json;

    Loader(Classes classes, ObjectSession session) {
        this.classes = classes;
        this.session = session;
        json = new JsonFeatures(this::reference);
    }

    /**
     * Brings a tree of rows to life. Objects that are alive already are changed in place.
     *
     * @param tree a top-level object's row and the rows of all it contains
     * @return the objects by their ids; whoever wants one holds on to them, for nobody else may
     */
    Map<UUID, Entity> load(List<Stored> tree) {
        Map<Long, Entity> byNumber = new LinkedHashMap<>();
        List<Entity> fresh = new ArrayList<>();
        for (Stored row : tree) {
            Optional<Entity> alive = session.alive(row.id());
            Optional<Entity> object = alive.isPresent() ? alive : instantiate(row);
            object.ifPresent(o -> byNumber.put(row.n(), o));
            if (alive.isEmpty()) {
                object.ifPresent(fresh::add);
            }
        }
        // Known before any value is read, because a reference may lead back into the tree.
        fresh.forEach(session::hold);
        for (Stored row : tree) {
            Entity object = byNumber.get(row.n());
            if (object != null) {
                fill(object, row);
            }
        }
        place(tree, byNumber);
        fresh.forEach(object -> ((TrackedObject) object).setHome(session));
        Map<UUID, Entity> loaded = new LinkedHashMap<>();
        byNumber.values().forEach(object -> loaded.put(object.getId(), object));
        return loaded;
    }

    private Optional<Entity> instantiate(Stored row) {
        return classes.form(row.type()).filter(form -> !form.type().isAbstract()).map(form -> {
            Entity object = (Entity) EcoreUtil.create(form.type());
            object.setId(row.id());
            return object;
        });
    }

    private void fill(Entity object, Stored row) {
        Map<EStructuralFeature, Object> values = json.read(object.eClass(), row.at(), row.data());
        for (EStructuralFeature feature : classes.form(object.eClass()).own()) {
            set(object, feature, values.get(feature));
        }
    }

    @SuppressWarnings("unchecked")
    private static void set(Entity object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            setMembers((EList<Object>) object.eGet(feature), value == null ? List.of() : (List<Object>) value);
        } else if (value == null) {
            if (object.eIsSet(feature)) {
                object.eUnset(feature);
            }
        } else if (!Objects.deepEquals(value, object.eGet(feature, false))) {
            object.eSet(feature, value);
        }
    }

    private static void setMembers(EList<Object> list, List<Object> members) {
        List<Object> present = list instanceof InternalEList<Object> internal ? internal.basicList() : list;
        if (present.equals(members)) {
            return;
        }
        if (list.isEmpty() && list instanceof InternalEList<Object> internal) {
            addAll(internal, members);
        } else {
            ECollections.setEList(list, unique(list, members));
        }
    }

    private static void addAll(InternalEList<Object> list, List<Object> members) {
        for (Object member : unique(list, members)) {
            list.addUnique(member);
        }
    }

    /** Two devices can add the same element to a list that takes it once. */
    private static List<Object> unique(EList<Object> list, List<Object> members) {
        boolean repeats = list instanceof org.eclipse.emf.ecore.EStructuralFeature.Setting setting
                && !setting.getEStructuralFeature().isUnique();
        return repeats ? members : members.stream().distinct().toList();
    }

    private void place(List<Stored> tree, Map<Long, Entity> byNumber) {
        Map<Entity, Map<String, List<EObject>>> places = new HashMap<>();
        tree.stream().filter(row -> row.container() != 0 && byNumber.containsKey(row.n())).sorted(BY_PLACE)
                .forEach(row -> {
                    Entity container = byNumber.get(row.container());
                    if (container != null) {
                        places.computeIfAbsent(container, c -> new HashMap<>())
                                .computeIfAbsent(row.feature(), f -> new ArrayList<>()).add(byNumber.get(row.n()));
                    }
                });
        for (Entity container : byNumber.values()) {
            Map<String, List<EObject>> children = places.getOrDefault(container, Map.of());
            for (EReference feature : classes.form(container.eClass()).containments()) {
                setChildren(container, feature, children.getOrDefault(feature.getName(), List.of()));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void setChildren(Entity container, EReference feature, List<EObject> children) {
        List<EObject> fitting = children.stream().filter(feature.getEReferenceType()::isInstance).toList();
        if (feature.isMany()) {
            EList<EObject> list = (EList<EObject>) container.eGet(feature);
            if (list.isEmpty()) {
                fitting.forEach(list::add);
            } else if (!list.equals(fitting)) {
                ECollections.setEList(list, fitting);
            }
        } else {
            EObject child = fitting.isEmpty() ? null : fitting.getLast();
            if (container.eGet(feature) != child) {
                container.eSet(feature, child);
            }
        }
    }

    /** The object with this number if it is alive, else a proxy that finds it when somebody looks. */
    private EObject reference(long n) {
        Target target = session.reader().target(n);
        return session.alive(target.id()).map(EObject.class::cast).orElseGet(() -> proxy(target));
    }

    private Entity proxy(Target target) {
        // Something has to stand for an object of an unknown class; every reference refuses what does not fit.
        return proxy(target.id(), target.type().flatMap(classes::form).map(ClassForm::type).orElse(BasePackage.Literals.MONEY));
    }

    /** What stands for an object until somebody looks. */
    Entity proxy(UUID id, EClass type) {
        Entity proxy = (Entity) EcoreUtil.create(type);
        proxy.setId(id);
        ((InternalEObject) proxy).eSetProxyURI(SpaceUri.of(id));
        // so that nobody takes it for an object of another space
        ((TrackedObject) proxy).setHome(session);
        return proxy;
    }
}
