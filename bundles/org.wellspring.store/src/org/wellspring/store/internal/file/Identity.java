// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.SpaceKind;
import org.wellspring.oplog.Ids;
import org.wellspring.store.internal.sql.Db;

/**
 * Which space a file is, and of what kind.
 *
 * @param id never another as long as the space lives, in whatever copy
 */
public record Identity(UUID id, SpaceKind kind) {
    /** What a file says of itself; a file of before format 4 says nothing, and is a book. */
    public static Identity of(Db db) {
        return meta(db, "space").map(id -> new Identity(UUID.fromString(id), meta(db, "kind").map(SpaceKind::new).orElse(SpaceKind.BOOK)))
                .orElseGet(() -> new Identity(early(db), SpaceKind.BOOK));
    }

    /** Of a space that is created now. */
    public static Identity fresh(SpaceKind kind) {
        return new Identity(Ids.next(), kind);
    }

    /** Writes it into a file that has none. */
    void write(Db db) {
        db.write("INSERT INTO meta(key, value) VALUES('space', ?), ('kind', ?)", id.toString(), kind.word());
    }

    /** The id of a space from before they had one: always the same for the same file, read or brought up to date, here or in a copy. */
    private static UUID early(Db db) {
        String first = db.first("SELECT id FROM device ORDER BY n LIMIT 1", row -> row.text(1)).orElseThrow();
        byte[] name = ("urn:wellspring:space:" + first).getBytes(StandardCharsets.US_ASCII);
        return UUID.nameUUIDFromBytes(name);
    }

    private static Optional<String> meta(Db db, String key) {
        return db.first("SELECT value FROM meta WHERE key = ?", row -> row.text(1), key);
    }
}
