// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;

/** Which events of calendars the book has, and which its user deleted (E9). Any thread. */
public final class KnownSources {
    private static final String KEYS = "SELECT id, data ->> '$.sourceKey' FROM object WHERE class = ? AND data ->> '$.sourceKey' IS NOT NULL";
    private final Rows rows;

    /** Of a space. */
    public KnownSources(Space space) {
        rows = Rows.of(space);
    }

    /** Ids by the key of the calendar. */
    public Map<String, UUID> events() {
        Map<String, UUID> events = new HashMap<>();
        rows.query(KEYS, r -> Map.entry(r.text(2), r.id(1)), ModelPackage.eINSTANCE.getEvent()).forEach(entry -> events.put(entry.getKey(), entry.getValue()));
        return events;
    }

    /** Keys of those the user deleted. */
    public Set<String> leftOut() {
        return new HashSet<>(rows.query(KEYS, r -> r.text(2), ModelPackage.eINSTANCE.getEventLeftOut()));
    }
}
