// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.model.base.Entity;

/** One object per id for as long as anybody holds it. */
final class IdentityMap {
    private static final class Held extends WeakReference<Entity> {
        private final UUID id;

        Held(Entity object, ReferenceQueue<Entity> queue) {
            super(object, queue);
            id = object.getId();
        }
    }

    private final Map<UUID, Held> byId = new HashMap<>();
    private final ReferenceQueue<Entity> unreachable = new ReferenceQueue<>();

    Optional<Entity> get(UUID id) {
        Held held = byId.get(id);
        return held == null ? Optional.empty() : Optional.ofNullable(held.get());
    }

    void put(Entity object) {
        byId.put(object.getId(), new Held(object, unreachable));
        for (Object held = unreachable.poll(); held != null; held = unreachable.poll()) {
            byId.remove(((Held) held).id, held);
        }
    }

    void remove(UUID id) {
        byId.remove(id);
    }

    void clear() {
        byId.clear();
    }

    /** All that somebody still holds. */
    List<Entity> all() {
        List<Entity> all = new ArrayList<>(byId.size());
        for (Held held : byId.values()) {
            Entity object = held.get();
            if (object != null) {
                all.add(object);
            }
        }
        return all;
    }
}
