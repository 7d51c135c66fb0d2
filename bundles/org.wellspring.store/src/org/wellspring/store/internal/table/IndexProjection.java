// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.wellspring.core.SpaceKind;
import org.wellspring.core.index.IndexEntry;
import org.wellspring.core.rows.Projection;
import org.wellspring.core.rows.TableWriter;
import org.wellspring.core.rows.TouchedObject;
import org.wellspring.model.base.Entity;
import org.wellspring.store.internal.object.Classes;
import org.wellspring.store.internal.object.ObjectSession;
import org.wellspring.store.internal.sql.SqlFailure;

/** Keeps the entries of an index of a plug-in, whose failures are its own: they cost the entries of an object, never the change. */
public final class IndexProjection implements Projection<Long> {
    /** Raised when the tables or the bytes in them change. */
    private static final int FORMAT = 1;
    private static final int FORMATS = 16;
    /** More entries of one object than anybody means. */
    private static final int MOST = 10_000;

    private final KnownIndex index;
    private final Classes classes;
    private final BiConsumer<String, Throwable> log;
    private final String table;
    private final String failed;
    private boolean complained;

    /**
     * The entries of this index in a space of these classes.
     *
     * @param log hears the first time that the index fails here
     */
    public IndexProjection(KnownIndex index, Classes classes, BiConsumer<String, Throwable> log) {
        this.index = index;
        this.classes = classes;
        this.log = log;
        table = index.table();
        failed = failures(index);
    }

    /** The table of what an index failed with. */
    public static String failures(KnownIndex index) {
        return index.table() + "_0failed";
    }

    @Override
    public String name() {
        return table;
    }

    @Override
    public int version() {
        return versionOf(index);
    }

    /** The version of the tables of an index. */
    public static int versionOf(KnownIndex index) {
        return index.version() * FORMATS + FORMAT;
    }

    @Override
    public boolean concerns(SpaceKind kind) {
        return kind.carries(index.type().getEPackage());
    }

    @Override
    public List<String> schema() {
        return List.of("CREATE TABLE " + table + "(key BLOB NOT NULL, object INTEGER NOT NULL, place INTEGER NOT NULL, value BLOB NOT NULL,"
                + " PRIMARY KEY(key, object, place)) WITHOUT ROWID",
                "CREATE INDEX " + table + "_0object ON " + table + "(object)",
                "CREATE TABLE " + failed + "(object INTEGER PRIMARY KEY)");
    }

    @Override
    public void owners(TouchedObject touched, Set<Long> owners) {
        if (index.type().isSuperTypeOf(touched.type())) {
            owners.add(touched.n());
        }
    }

    @Override
    public void refresh(TableWriter writer, Set<Long> owners) {
        for (long n : owners) {
            writer.write("DELETE FROM " + table + " WHERE object = ?", n);
            writer.write("DELETE FROM " + failed + " WHERE object = ?", n);
            write(writer, n);
        }
    }

    @Override
    public void rebuild(TableWriter writer) {
        complained = false;
        writer.query("SELECT n, name FROM class", row -> classes.form(row.text(2)).filter(form -> index.type().isSuperTypeOf(form.type()))
                .map(form -> row.number(1))).stream().flatMap(Optional::stream)
                .flatMap(type -> writer.query("SELECT n FROM object WHERE class = ? AND container IS NULL ORDER BY n", row -> row.number(1), type).stream())
                .forEach(n -> write(writer, n));
    }

    private void write(TableWriter writer, long n) {
        List<IndexEntry> entries;
        try {
            entries = entries(writer, n);
        } catch (SqlFailure e) {
            throw e;
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            complain(n, e);
            writer.write("INSERT INTO " + failed + " VALUES(?)", n);
            return;
        }
        for (int place = 0; place < entries.size(); place++) {
            IndexEntry entry = entries.get(place);
            writer.write("INSERT INTO " + table + "(key, object, place, value) VALUES(?, ?, ?, ?)", TupleBytes.of(entry.key()), n, place,
                    TupleBytes.of(entry.value()));
        }
    }

    /** Once is enough: what is wrong with one object is often wrong with thousands. */
    private void complain(long n, Throwable failure) {
        if (!complained) {
            complained = true;
            log.accept("The index " + index.name() + " of a plug-in failed with object " + n + ", and perhaps with others; they have no entries in it.",
                    failure);
        }
    }

    private List<IndexEntry> entries(TableWriter writer, long n) {
        Alone alone = new Alone(writer, n);
        List<IndexEntry> entries = new ArrayList<>();
        Optional<UUID> id = alone.id();
        // Each object in a session of its own: whoever is loaded already would be seen with all that it says.
        Optional<Entity> object = id.flatMap(new ObjectSession(classes, alone)::find);
        object.ifPresent(found -> index.index().map(found, (key, value) -> {
            if (key == null || value == null || entries.size() == MOST) {
                throw new IllegalArgumentException("An entry without key or value, or more than " + MOST + " of one object");
            }
            entries.add(new IndexEntry(id.get(), key, value));
        }));
        return entries;
    }
}
