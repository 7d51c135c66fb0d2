// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.SpaceInfo;
import org.wellspring.store.internal.file.Identity;
import org.wellspring.store.internal.file.Schema;
import org.wellspring.store.internal.file.SpaceFolder;
import org.wellspring.store.internal.object.Classes;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.ReadPool;

/** What there is in a space, counted and listed. Any thread. */
final class Facts {
    private final SpaceFolder layout;
    private final Identity identity;
    private final ReadPool pool;
    private final Classes classes;

    Facts(SpaceFolder layout, Identity identity, ReadPool pool, Classes classes) {
        this.layout = layout;
        this.identity = identity;
        this.pool = pool;
        this.classes = classes;
    }

    SpaceInfo info() {
        return pool.read(db -> {
            Map<String, Long> objects = new LinkedHashMap<>();
            db.each("""
                    SELECT c.name, count(*) FROM object o JOIN class c ON c.n = o.class
                    GROUP BY o.class ORDER BY c.name""", row -> objects.put(row.text(1), row.number(2)));
            int format = (int) db.number("SELECT value FROM meta WHERE key = 'format'");
            String device = db.first("SELECT value FROM meta WHERE key = 'device'", row -> row.text(1)).orElse("");
            return new SpaceInfo(identity.id(), identity.kind(), layout.directory(), format, bytes(), objects, db.number("SELECT count(*) FROM tx"),
                    db.number("SELECT sum(ops) FROM tx"), device);
        });
    }

    private long bytes() {
        String path = layout.database().toString();
        return Stream.of(path, path + "-wal").mapToLong(file -> new File(file).length()).sum();
    }

    List<UUID> all(EClass type) {
        return pool.read(db -> db.query("SELECT id FROM object WHERE class IN (SELECT value FROM json_each(?)) ORDER BY n",
                row -> row.id(1), numbers(db, type).toString()));
    }

    /** Numbers of a class and its subclasses, as far as they are used. */
    List<Long> numbers(Db db, EClass type) {
        return db.query("SELECT n, name FROM class", row -> Map.entry(row.number(1), row.text(2))).stream()
                .filter(entry -> classes.form(entry.getValue()).filter(form -> type.isSuperTypeOf(form.type())).isPresent())
                .map(Map.Entry::getKey).toList();
    }
}
