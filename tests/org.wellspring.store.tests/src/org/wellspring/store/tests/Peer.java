// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.core.Spaces.Options;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.base.Entity;
import org.wellspring.model.base.BasePackage;
import org.wellspring.oplog.DeviceId;
import org.wellspring.store.replica.Batch;
import org.wellspring.store.replica.Received;
import org.wellspring.store.replica.Replica;

/** A device with its own copy of a space, in a file, with a clock of its own that may be wrong by years. */
final class Peer {
    private final Spaces spaces;
    private final Path directory;
    private final Options options;
    private Space space;
    private Instant now;

    /** A device that begins with this backup. */
    Peer(Spaces spaces, Path directory, Path backup, String author, Instant now) {
        this.spaces = spaces;
        this.directory = directory;
        this.now = now;
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(Peer.this.now, zone);
            }

            @Override
            public Instant instant() {
                return Peer.this.now;
            }
        };
        options = new Options(false, clock, Runnable::run, author);
        spaces.restore(directory, backup);
        space = spaces.open(directory, options);
    }

    Space space() {
        return space;
    }

    Replica replica() {
        return Replica.of(space);
    }

    DeviceId device() {
        return replica().device();
    }

    /** Moves the clock on, or by a negative time back. */
    void tick(Duration by) {
        now = now.plus(by);
    }

    Instant now() {
        return now;
    }

    void restart() {
        close();
        open();
    }

    Path directory() {
        return directory;
    }

    void open() {
        space = spaces.open(directory, options);
    }

    void close() {
        space.close();
    }

    /** All that is known here and not there. */
    List<Batch> newTo(Peer other) {
        Map<DeviceId, Long> known = other.replica().known();
        List<Batch> all = new ArrayList<>();
        replica().known().keySet().stream().filter(device -> !device.equals(other.device())).forEach(device -> {
            long from = known.getOrDefault(device, 0L);
            for (List<Batch> some = replica().since(device, from); !some.isEmpty(); some = replica().since(device, from)) {
                all.addAll(some);
                from = some.getLast().until();
            }
        });
        return all;
    }

    Received receive(Batch batch) {
        return replica().receive(batch);
    }

    /** Everything known there arrives here, in its order. */
    void hear(Peer other) {
        other.newTo(this).forEach(this::receive);
    }

    /** All rows and references, whatever numbers this file gave them. */
    List<String> rows() {
        List<String> all = new ArrayList<>(Rows.of(space).query("""
                SELECT hex(o.id) || ' ' || c.name || ' in ' || coalesce(hex(p.id), hex(a.id), '-') || ' ' || coalesce(f.name, '-') || ' '
                  || coalesce(o.position, '-') || ' under ' || coalesce(hex(r.id), '-') || ' ' || coalesce(o.title, '-') || ' ' || o.at || ' '
                  || coalesce(o.text / 4096, '-')
                FROM object o JOIN class c ON c.n = o.class LEFT JOIN object p ON p.n = o.container LEFT JOIN absent a ON a.n = o.container
                LEFT JOIN feature f ON f.n = o.feature LEFT JOIN object r ON r.n = o.root ORDER BY o.id""", row -> row.text(1)));
        all.addAll(Rows.of(space).query("""
                SELECT hex(s.id) || ' ' || f.name || ' ' || coalesce(hex(t.id), hex(a.id)) || ' ' || l.at AS line FROM link l
                JOIN object s ON s.n = l.source JOIN feature f ON f.n = l.feature LEFT JOIN object t ON t.n = l.target
                LEFT JOIN absent a ON a.n = l.target ORDER BY line""", row -> row.text(1)));
        return all;
    }

    /** What live objects show, by their ids. */
    Map<UUID, String> shown() {
        Map<UUID, String> all = new TreeMap<>();
        for (UUID id : Rows.of(space).query("SELECT id FROM object", row -> row.id(1))) {
            space.find(id).ifPresent(object -> all.put(id, describe(object)));
        }
        return all;
    }

    private static String describe(Entity object) {
        StringBuilder text = new StringBuilder(object.eClass().getName());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature != BasePackage.Literals.ENTITY__ID && object.eIsSet(feature)) {
                text.append(' ').append(feature.getName()).append('=').append(value(object.eGet(feature)));
            }
        }
        return text.toString();
    }

    private static String value(Object value) {
        return switch (value) {
            case Entity entity -> entity.getId() + (entity.eIsProxy() ? "?" : "");
            case EObject object -> object.eClass().getName();
            case List<?> list -> list.stream().map(Peer::value).toList().toString();
            case byte[] bytes -> java.util.Arrays.toString(bytes);
            case null, default -> String.valueOf(value);
        };
    }

    /** What a word finds. */
    TreeSet<String> found(String word) {
        TreeSet<String> found = new TreeSet<>();
        space.search().find(word, java.util.Set.of(), 10_000).forEach(hit -> found.add(hit.id() + " " + hit.title()));
        return found;
    }

    /** What a projection counts, by person. */
    List<String> counts() {
        return Rows.of(space).query("SELECT hex(o.id) || ' ' || t.count || ' ' || t.last AS line FROM touches t JOIN object o ON o.n = t.person ORDER BY line",
                row -> row.text(1));
    }
}
