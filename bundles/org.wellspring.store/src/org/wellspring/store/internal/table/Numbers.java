// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;

import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.UuidBytes;

/**
 * The numbers by which rows name objects. A number is given once and for good to everything that is ever mentioned, whether
 * it is there or not.
 */
public final class Numbers {
    private final Db db;
    private final Map<UUID, Long> known = new HashMap<>();
    private long last;

    /** The numbers of the space behind this connection. */
    public Numbers(Db db) {
        this.db = db;
        reload();
    }

    /** The number of an object as a connection sees it, or empty if it was never mentioned. */
    public static Optional<Long> stored(Db db, UUID id) {
        return db.first("SELECT n FROM object WHERE id = ?1 UNION ALL SELECT n FROM absent WHERE id = ?1", row -> row.number(1), id);
    }

    /** Begins a transaction, or forgets one that was taken back. */
    public void reload() {
        known.clear();
        last = Math.max(db.number("SELECT max(n) FROM object"), db.number("SELECT max(n) FROM absent"));
    }

    /** Ends a transaction; what it looked up is not kept, or it would grow without bounds. */
    public void forgetLookups() {
        known.clear();
    }

    /** Notes a number that was looked up elsewhere. */
    void remember(UUID id, long n) {
        known.put(id, n);
    }

    /** A number for an object that nobody has mentioned before and whose row is about to be written. */
    public long assign(UUID id) {
        known.put(id, ++last);
        return last;
    }

    /** The number of an object; one that was never mentioned gets one and is absent until its row is written. */
    public long of(UUID id) {
        return find(id).orElseGet(() -> {
            long n = assign(id);
            db.write("INSERT INTO absent(n, id) VALUES(?, ?)", n, id);
            return n;
        });
    }

    /** Looks up which of these objects are mentioned but not there, for {@link #looked}. */
    void findAbsent(Collection<UUID> ids) {
        StringJoiner list = new StringJoiner("\",\"", "[\"", "\"]");
        ids.forEach(id -> list.add(HexFormat.of().formatHex(UuidBytes.bytes(id))));
        db.each("SELECT id, n FROM absent WHERE id IN (SELECT unhex(value) FROM json_each(?))", row -> known.put(row.id(1), row.number(2)),
                list.toString());
    }

    /** The number of an object that this transaction looked up or assigned, or empty. */
    Optional<Long> looked(UUID id) {
        return Optional.ofNullable(known.get(id));
    }

    /** The number of an object that this transaction looked up or assigned. Writes nothing. */
    long known(UUID id) {
        Long n = known.get(id);
        if (n == null) {
            throw new IllegalStateException("The object " + id + " has no number yet.");
        }
        return n;
    }

    /** The number of an object, or empty if it was never mentioned. */
    public Optional<Long> find(UUID id) {
        Long n = known.get(id);
        if (n != null) {
            return Optional.of(n);
        }
        Optional<Long> stored = stored(db, id);
        stored.ifPresent(number -> known.put(id, number));
        return stored;
    }
}
