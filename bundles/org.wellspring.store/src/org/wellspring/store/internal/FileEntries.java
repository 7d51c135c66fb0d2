// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.index.Entries;
import org.wellspring.core.index.IndexEntry;
import org.wellspring.core.index.Tuple;
import org.wellspring.store.internal.sql.ReadPool;
import org.wellspring.store.internal.table.IndexProjection;
import org.wellspring.store.internal.table.KnownIndex;
import org.wellspring.store.internal.table.TupleBytes;

/** Entries of an index in the file. Any thread. */
final class FileEntries implements Entries {
    /**
     * Which of them.
     *
     * @param beginning how their keys begin
     * @param lowest not before this
     * @param above before this
     * @param object whose, or empty for everybody's
     */
    private record Choice(byte[] beginning, byte[] lowest, byte[] above, Optional<UUID> object) {
    }

    private final ReadPool pool;
    private final Optional<KnownIndex> index;
    private final Choice choice;

    private FileEntries(ReadPool pool, Optional<KnownIndex> index, Choice choice) {
        this.pool = pool;
        this.index = index;
        this.choice = choice;
    }

    /**
     * All entries.
     *
     * @param index empty where the space keeps none of that name
     */
    static Entries all(ReadPool pool, Optional<KnownIndex> index) {
        return new FileEntries(pool, index, beginning(new byte[0], Optional.empty()));
    }

    private static Choice beginning(byte[] bytes, Optional<UUID> object) {
        return new Choice(bytes, bytes, TupleBytes.above(bytes), object);
    }

    private FileEntries choose(Choice narrower) {
        return new FileEntries(pool, index, narrower);
    }

    private byte[] behind(Object... values) {
        return TupleBytes.joined(choice.beginning(), TupleBytes.of(Tuple.of(values)));
    }

    @Override
    public Entries with(Object... next) {
        return choose(beginning(behind(next), choice.object()));
    }

    @Override
    public Entries from(Object... lowest) {
        return choose(new Choice(choice.beginning(), behind(lowest), choice.above(), choice.object()));
    }

    @Override
    public Entries until(Object... highest) {
        return choose(new Choice(choice.beginning(), choice.lowest(), TupleBytes.above(behind(highest)), choice.object()));
    }

    @Override
    public Entries of(UUID object) {
        return choose(new Choice(choice.beginning(), choice.lowest(), choice.above(), Optional.of(object)));
    }

    @Override
    public long count() {
        return index.map(kept -> number("SELECT count(*) FROM " + kept.table() + " e" + where(), arguments())).orElse(0L);
    }

    private long number(String sql, List<Object> arguments) {
        return pool.read(db -> db.number(sql, arguments.toArray()));
    }

    @Override
    public List<IndexEntry> first(int limit, int after) {
        return read("", limit, after);
    }

    @Override
    public List<IndexEntry> last(int limit, int after) {
        return read(" DESC", limit, after);
    }

    private List<IndexEntry> read(String order, int limit, int after) {
        if (index.isEmpty() || limit <= 0) {
            return List.of();
        }
        List<Object> arguments = arguments();
        arguments.add(limit);
        arguments.add(Math.max(0, after));
        String sql = "SELECT o.id, e.key, e.value FROM " + index.get().table() + " e CROSS JOIN object o ON o.n = e.object" + where()
                + " ORDER BY e.key" + order + ", e.object" + order + ", e.place" + order + " LIMIT ? OFFSET ?";
        return pool
                .read(db -> db.query(sql, row -> new IndexEntry(row.id(1), TupleBytes.read(row.bytes(2)), TupleBytes.read(row.bytes(3))), arguments.toArray()));
    }

    private String where() {
        return " WHERE e.key >= ? AND e.key < ?" + (choice.object().isPresent() ? " AND e.object = (SELECT n FROM object WHERE id = ?)" : "");
    }

    private List<Object> arguments() {
        List<Object> arguments = new ArrayList<>(List.of(choice.lowest(), choice.above()));
        choice.object().ifPresent(arguments::add);
        return arguments;
    }

    @Override
    public boolean isKept() {
        return index.isPresent();
    }

    @Override
    public long leftOut() {
        return index.map(kept -> number("SELECT count(*) FROM " + IndexProjection.failures(kept), List.of())).orElse(0L);
    }
}
