// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.wellspring.core.Refusals;
import org.wellspring.model.base.Entity;
import org.wellspring.model.base.TrackedObject;
import org.wellspring.oplog.Ids;

/** Which features of which objects one action touched, what it brought into the space and what it took out. */
public final class Recorder {
    private final ObjectSession session;
    private final Classes classes;
    private final Map<Entity, Set<EStructuralFeature>> touched = new LinkedHashMap<>();
    private final Map<Entity, Set<EStructuralFeature>> confirmed = new LinkedHashMap<>();
    private final Set<Entity> entered = new LinkedHashSet<>();
    private final Set<Entity> withGivenId = new LinkedHashSet<>();
    private final Set<Entity> added = new LinkedHashSet<>();
    private final Set<Entity> deleted = new LinkedHashSet<>();
    private final Set<Entity> takenOut = new LinkedHashSet<>();

    Recorder(ObjectSession session, Classes classes) {
        this.session = session;
        this.classes = classes;
    }

    /** Puts an object at the top level, or takes a contained one there. */
    public void add(Entity object) {
        if (deleted.contains(object)) {
            throw new IllegalStateException("This object was deleted in the same change.");
        }
        if (object.eContainer() != null) {
            EcoreUtil.remove(object);
        }
        enter(object);
        added.add(object);
        takenOut.remove(object);
    }

    /** Takes an object out of the space, with all it contains. */
    public void delete(Entity object) {
        if (((TrackedObject) object).home() != session) {
            throw new IllegalArgumentException("This object is not in the space that is being changed.");
        }
        if (object.eContainer() != null) {
            EcoreUtil.remove(object);
        } else {
            deleted.add(object);
        }
        added.remove(object);
    }

    void changed(Notification notification, EStructuralFeature feature) {
        Entity object = (Entity) notification.getNotifier();
        touched.computeIfAbsent(object, o -> new LinkedHashSet<>()).add(feature);
        if (feature instanceof EReference reference && reference.isContainment()) {
            switch (notification.getOldValue()) {
                case Entity child -> takenOut.add(child);
                case Collection<?> children -> children.forEach(child -> takenOut.add((Entity) child));
                case null, default -> {}
            }
            switch (notification.getNewValue()) {
                case Entity child -> enter(child);
                case Collection<?> children -> children.forEach(child -> enter((Entity) child));
                case null, default -> {}
            }
        }
    }

    /** A feature was set to what it is. */
    void confirmed(Entity object, EStructuralFeature feature) {
        if (!feature.isMany() && !(feature instanceof EReference reference && reference.isContainment())) {
            confirmed.computeIfAbsent(object, o -> new LinkedHashSet<>()).add(feature);
        }
    }

    private void enter(Entity object) {
        enterOne(object);
        for (Iterator<EObject> contents = object.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Entity child) {
                enterOne(child);
            }
        }
    }

    private void enterOne(Entity object) {
        TrackedObject tracked = (TrackedObject) object;
        if (tracked.home() == session) {
            return;
        }
        if (!classes.carries(object.eClass())) {
            throw Refusals.notCarried(classes.kind(), object.eClass());
        }
        if (tracked.home() != null && !session.isOfSameSpace(tracked.home())) {
            throw Refusals.ofOtherSpace(object.eClass());
        }
        if (tracked.home() != null) {
            throw new IllegalArgumentException("This object belongs to another change; copy it first.");
        }
        if (object.getId() == null) {
            object.setId(Ids.next());
        } else {
            withGivenId.add(object);
        }
        tracked.setHome(session);
        session.hold(object);
        entered.add(object);
    }

    /** Whether the action took it out of the space, with what contained it or alone. */
    boolean isDeleted(Entity object) {
        EObject top = EcoreUtil.getRootContainer(object);
        return deleted.contains(top) || takenOut.contains(top) || entered.contains(top) && !added.contains(top);
    }

    /** Objects of this class that were added or changed so far and are still in the space. */
    public <T extends Entity> List<T> touched(Class<T> type) {
        return Stream.concat(entered.stream(), touched.keySet().stream()).filter(type::isInstance).distinct()
                .filter(object -> !isDeleted(object)).map(type::cast).toList();
    }

    ObjectSession session() {
        return session;
    }

    Classes classes() {
        return classes;
    }

    /** Objects that were in the space before and were touched, with the features. */
    Map<Entity, Set<EStructuralFeature>> touched() {
        return touched;
    }

    /** Objects of which features were set to what they were, with those features. */
    Map<Entity, Set<EStructuralFeature>> confirmed() {
        return confirmed;
    }

    boolean isNew(Entity object) {
        return entered.contains(object);
    }

    /** Whether nobody can have used the object's id before. */
    boolean hasNewId(Entity object) {
        return !withGivenId.contains(object);
    }

    Set<Entity> entered() {
        return entered;
    }

    Set<Entity> added() {
        return added;
    }

    Set<Entity> deleted() {
        return deleted;
    }

    /** Shows again what is stored, as if the action had not run. */
    public void takeBack() {
        session.stopRecording();
        List<UUID> changed = new ArrayList<>();
        for (Entity object : touched.keySet()) {
            if (!entered.contains(object)) {
                changed.add(object.getId());
            }
        }
        deleted.forEach(object -> changed.add(object.getId()));
        added.stream().filter(object -> !entered.contains(object)).forEach(object -> changed.add(object.getId()));
        entered.forEach(object -> session.letGoOne(object));
        session.refresh(changed);
    }

    /** Ends recording after the change was saved: the live objects are what is stored now. */
    public void settle(Difference difference) {
        session.stopRecording();
        difference.passedBy().forEach(session::letGoOne);
        difference.gone().forEach(session::letGo);
    }

    /** Lets all objects live on their own, when a session of copies ends. */
    public void dissolve() {
        session.dissolve();
    }
}
