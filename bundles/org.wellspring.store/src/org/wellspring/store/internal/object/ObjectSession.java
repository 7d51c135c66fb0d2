// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.wellspring.model.base.Entity;
import org.wellspring.model.base.EntityHome;
import org.wellspring.model.base.TrackedObject;

/** The objects of a space that one thread works with: one per id, loaded on demand, their changes recorded. */
public final class ObjectSession implements EntityHome {
    private final Classes classes;
    private final ObjectSource reader;
    private final IdentityMap objects = new IdentityMap();
    private final Loader loader;
    private Recorder recorder;
    private boolean loading;

    /** A session that loads what it needs from {@code reader}. */
    public ObjectSession(Classes classes, ObjectSource reader) {
        this.classes = classes;
        this.reader = reader;
        loader = new Loader(classes, this);
    }

    /** The object with this id, or empty if it is not there or of a class nobody here knows. */
    public Optional<Entity> find(UUID id) {
        Optional<Entity> alive = alive(id);
        if (alive.isPresent()) {
            return alive.filter(object -> recorder == null || !recorder.isDeleted(object));
        }
        List<ObjectSource.Stored> tree = reader.tree(id);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, Entity> loaded = new HashMap<>();
        quietly(() -> loaded.putAll(loader.load(tree)));
        return Optional.ofNullable(loaded.get(id));
    }

    /** The object with this id if it is alive, else a proxy for it; empty as {@link #find}. */
    public Optional<Entity> reference(UUID id) {
        Optional<Entity> alive = alive(id);
        if (alive.isPresent()) {
            return alive.filter(object -> recorder == null || !recorder.isDeleted(object));
        }
        return reader.type(id).flatMap(classes::form).filter(form -> !form.type().isAbstract())
                .map(form -> loader.proxy(id, form.type()));
    }

    /** Whether that is another session of the space this one is of, or this one. */
    boolean isOfSameSpace(EntityHome home) {
        return home instanceof ObjectSession other && other.classes == classes;
    }

    /** Begins to record changes. */
    public Recorder record() {
        recorder = new Recorder(this, classes);
        return recorder;
    }

    /** Ends recording; from now on a change is refused. */
    public void stopRecording() {
        recorder = null;
    }

    /** Brings those of these objects that are alive, and all they contain, up to date with what is stored. */
    public void refresh(Collection<UUID> ids) {
        Set<UUID> done = new HashSet<>();
        quietly(() -> ids.stream().filter(done::add).filter(id -> alive(id).isPresent()).forEach(id -> {
            List<ObjectSource.Stored> tree = reader.tree(id);
            if (tree.isEmpty()) {
                alive(id).ifPresent(this::letGo);
            } else {
                loader.load(tree);
                tree.forEach(row -> done.add(row.id()));
            }
        }));
    }

    /**
     * Lets go of an object that is no longer in the space, and of all it contains. Who still refers to it finds a proxy: a
     * "removed item", or the object anew when the deletion is undone.
     */
    void letGo(Entity object) {
        List<Entity> tree = new ArrayList<>(List.of(object));
        for (Iterator<EObject> contents = object.eAllContents(); contents.hasNext();) {
            tree.add((Entity) contents.next());
        }
        for (Entity gone : tree) {
            letGoOne(gone);
            ((InternalEObject) gone).eSetProxyURI(SpaceUri.of(gone.getId()));
        }
    }

    /** Lets an object that never was in the space live on its own. */
    void letGoOne(Entity object) {
        objects.remove(object.getId());
        ((TrackedObject) object).setHome(null);
    }

    /** Ends a session of copies: its objects are no longer part of a space. */
    void dissolve() {
        recorder = null;
        objects.all().forEach(object -> ((TrackedObject) object).setHome(null));
        objects.clear();
    }

    Optional<Entity> alive(UUID id) {
        return objects.get(id);
    }

    void hold(Entity object) {
        objects.put(object);
    }

    ObjectSource reader() {
        return reader;
    }

    @Override
    public void changed(Notification notification) {
        if (loading || !(notification.getFeature() instanceof EStructuralFeature feature)) {
            return;
        }
        if (notification.isTouch()) {
            if (recorder != null) {
                recorder.confirmed((Entity) notification.getNotifier(), feature);
            }
            return;
        }
        if (recorder == null) {
            Entity object = (Entity) notification.getNotifier();
            refresh(List.of(object.getId()));
            throw new IllegalStateException("A change of " + object.eClass().getName() + "." + feature.getName()
                    + " outside of Space.change was taken back: what is in a space is changed inside an action given to"
                    + " Space.change or Space.background.");
        }
        recorder.changed(notification, feature);
    }

    @Override
    public EObject resolve(InternalEObject proxy) {
        return find(SpaceUri.id(proxy.eProxyURI())).map(EObject.class::cast).orElse(proxy);
    }

    void quietly(Runnable work) {
        boolean before = loading;
        loading = true;
        try {
            work.run();
        } finally {
            loading = before;
        }
    }
}
