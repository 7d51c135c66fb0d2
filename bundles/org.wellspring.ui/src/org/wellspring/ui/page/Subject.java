// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.page;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Whose page it is, while its sections are read; what several of them need is read once. For the one thread that reads them. */
public final class Subject {
    private final UUID id;
    private final Map<Class<?>, Object> read = new HashMap<>();

    /** An object. */
    public Subject(UUID id) {
        this.id = id;
    }

    /** The object. */
    public UUID id() {
        return id;
    }

    /** With something that was read already. */
    public <T> Subject with(Class<T> type, T known) {
        read.put(type, known);
        return this;
    }

    /** What was read already, or else is read now for all who ask. */
    public <T> T shared(Class<T> type, Supplier<T> reading) {
        Object known = read.get(type);
        if (known == null) {
            known = reading.get();
            read.put(type, known);
        }
        return type.cast(known);
    }
}
