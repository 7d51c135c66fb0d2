// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Which clock a TZID means: a zone Java knows; the tail of a path such as {@code /freeassociation.sourceforge.net/Europe/Berlin};
 * what Windows calls it; and last what the calendar itself explains, because programs write explanations of one year only.
 */
final class Zones {
    private static final Properties WINDOWS = windows();
    private final Map<String, Clock> explained = new HashMap<>();
    private final Map<String, Optional<Clock>> known = new HashMap<>();

    /** The calendar explains this zone. */
    void explain(String id, Clock clock) {
        explained.putIfAbsent(id, clock);
    }

    /** The clock of a TZID; empty if nobody knows it. */
    Optional<Clock> find(String id) {
        return known.computeIfAbsent(id.strip(), this::look);
    }

    private Optional<Clock> look(String id) {
        for (String tail = id; !tail.isEmpty(); tail = tail.contains("/") ? tail.substring(tail.indexOf('/') + 1) : "") {
            Optional<Clock> zone = ofJava(tail);
            if (zone.isPresent()) {
                return zone;
            }
        }
        String iana = WINDOWS.getProperty(id.replace(' ', '_'));
        return iana != null ? ofJava(iana) : Optional.ofNullable(explained.get(id));
    }

    private static Optional<Clock> ofJava(String id) {
        if (ZoneId.getAvailableZoneIds().contains(id)) {
            return Optional.of(Clock.of(ZoneId.of(id)));
        }
        return id.equals("Z") ? Optional.of(Clock.of(ZoneOffset.UTC)) : Optional.empty();
    }

    private static Properties windows() {
        Properties names = new Properties();
        try (InputStream in = Zones.class.getResourceAsStream("windows-zones.properties")) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
