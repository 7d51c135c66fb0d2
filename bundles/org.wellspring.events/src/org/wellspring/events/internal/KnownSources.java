// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;

/** Which events of calendars the book has, and which its user wants none of (E9). Any thread. */
public final class KnownSources {
    private static final String KEYS = """
            SELECT id, data ->> '$.sourceKey', data ->> '$.sourceSaid' FROM object WHERE class = ? AND data ->> '$.sourceKey' IS NOT NULL""";
    private static final String EXPECTED = """
            SELECT e.id, p.id, x.data ->> '$.note' IS NOT NULL FROM object e JOIN object x ON x.root = e.n JOIN object p ON p.n = x.data ->> '$.person'
            WHERE e.class = ? AND x.container IS NOT NULL AND x.class = ? AND""";
    private static final String OF_CALENDARS = "e.data ->> '$.sourceKey' IS NOT NULL";
    private static final String OF_ONE = "e.id = ?";
    private static final String OWN = "SELECT id, data ->> '$.sourceSaid' FROM object WHERE class = ? AND id = ?";

    /**
     * An event of the book.
     *
     * @param said what its calendar said last; empty for one that came from none
     */
    public record Known(UUID id, String said) {
    }

    private final Space space;
    private final Rows rows;
    private final Map<String, Known> events = new HashMap<>();
    private final Map<String, List<UUID>> leftOut = new HashMap<>();
    private Map<UUID, Map<UUID, Boolean>> expected;

    /** Of a space, as it is now. */
    public KnownSources(Space space) {
        this.space = space;
        rows = Rows.of(space);
        rows.each(KEYS, r -> events.put(r.text(2), new Known(r.id(1), Objects.requireNonNullElse(r.text(3), ""))), ModelPackage.Literals.EVENT);
        rows.each(KEYS, r -> leftOut.computeIfAbsent(r.text(2), key -> new ArrayList<>()).add(r.id(1)), ModelPackage.Literals.EVENT_LEFT_OUT);
    }

    /** By what an event of this book is known that came from no calendar, when it is written into one. */
    public static String ownKey(Space space, UUID event) {
        return event + "@" + space.id();
    }

    /** The event a calendar knows by this key; empty if the book has none. */
    public Optional<Known> event(String key) {
        return Optional.ofNullable(events.get(key)).or(() -> own(key));
    }

    private Optional<Known> own(String key) {
        String end = "@" + space.id();
        try {
            return key.endsWith(end)
                    ? rows.first(OWN, r -> new Known(r.id(1), Objects.requireNonNullElse(r.text(2), "")), ModelPackage.Literals.EVENT,
                            UUID.fromString(key.substring(0, key.length() - end.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Who is likely at an event that came from a calendar, and whether more is noted of them. */
    public Map<UUID, Boolean> expected(Known event) {
        if (expected == null) {
            expected = new HashMap<>();
            events.values().forEach(known -> expected.put(known.id(), new HashMap<>()));
            rows.each(EXPECTED + " " + OF_CALENDARS, this::expected, ModelPackage.Literals.EVENT, ModelPackage.Literals.EXPECTED);
        }
        if (!expected.containsKey(event.id())) {
            expected.put(event.id(), new HashMap<>());
            rows.each(EXPECTED + " " + OF_ONE, this::expected, ModelPackage.Literals.EVENT, ModelPackage.Literals.EXPECTED, event.id());
        }
        return expected.get(event.id());
    }

    private void expected(Row r) {
        expected.get(r.id(1)).merge(r.id(2), r.flag(3), Boolean::logicalOr);
    }

    /** What says that the user wants none of this; empty where nothing does. */
    public List<UUID> leftOut(String key) {
        return leftOut.getOrDefault(key, List.of());
    }
}
