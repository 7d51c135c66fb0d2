// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.wellspring.core.rows.Projection;
import org.wellspring.core.rows.TouchedObject;
import org.wellspring.store.internal.Messages;
import org.wellspring.store.internal.sql.Db;

/** Keeps the tables that other bundles' lists read, in the transactions that make them differ. */
public final class Projections {
    private final Db db;
    private final ProjectionWriter writer;
    private final List<Projection<?>> projections;

    /** These projections, behind this connection. */
    public Projections(Db db, ProjectionWriter writer, Collection<? extends Projection<?>> projections) {
        this.db = db;
        this.writer = writer;
        this.projections = List.copyOf(projections);
    }

    /** These projections, to ask about them on a connection that only reads. */
    public static Projections asked(Db db, Collection<? extends Projection<?>> projections, ZoneId zone) {
        return new Projections(db, new ProjectionWriter(db, new Dictionary(db, "class"), new Dictionary(db, "feature"), zone), projections);
    }

    /** Whether nobody wants to know what was touched. */
    public boolean isEmpty() {
        return projections.isEmpty();
    }

    /**
     * Builds those that are new, of another version, no longer hold, or missed a transaction while their bundle was absent.
     *
     * @param rowsChanged whether the rows they are built of changed without a transaction
     */
    public void bringUpToDate(boolean rowsChanged) {
        long newest = newest();
        for (Projection<?> projection : projections) {
            if (rowsChanged || !isUpToDate(projection, newest)) {
                rebuild(projection, newest);
            }
        }
    }

    /** Whether none would have to be built; writes nothing. */
    public boolean areUpToDate() {
        long newest = newest();
        return projections.stream().allMatch(projection -> isUpToDate(projection, newest));
    }

    /** Whether their tables have the shape that this version reads, but for those of plug-ins, without which one can read all else; writes nothing. */
    public boolean areLegible() {
        return projections.stream().filter(projection -> !(projection instanceof IndexProjection))
                .allMatch(projection -> db.number("SELECT count(*) FROM projection WHERE name = ? AND version = ?",
                        projection.name(), projection.version()) == 1);
    }

    private long newest() {
        return db.number("SELECT max(n) FROM tx");
    }

    private boolean isUpToDate(Projection<?> projection, long newest) {
        return db.number("SELECT count(*) FROM projection WHERE name = ? AND version = ? AND tx = ?",
                projection.name(), projection.version(), newest) == 1 && projection.holds(writer);
    }

    private void rebuild(Projection<?> projection, long newest) {
        tables(projection.name()).forEach(table -> db.run("DROP TABLE \"" + table + "\""));
        projection.schema().forEach(db::run);
        projection.rebuild(writer);
        db.write("INSERT OR REPLACE INTO projection(name, version, tx) VALUES(?, ?, ?)", projection.name(),
                projection.version(), newest);
    }

    /** Names of a projection's tables; its prefix may itself be the beginning of another's. */
    private List<String> tables(String name) {
        List<String> others = db.query("SELECT name FROM projection WHERE name <> ? AND name LIKE ? || '%'",
                row -> row.text(1), name, name);
        return db.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND (name = ?1 OR name LIKE ?1 || '\\_%' ESCAPE '\\')",
                row -> row.text(1), name).stream()
                .filter(table -> others.stream().noneMatch(other -> table.equals(other) || table.startsWith(other + "_")))
                .toList();
    }

    /** Writes the rows that a transaction changes. */
    public void refresh(Collection<TouchedObject> touched, long tx) {
        for (Projection<?> projection : projections) {
            refresh(projection, touched);
            db.write("UPDATE projection SET tx = ? WHERE name = ?", tx, projection.name());
        }
    }

    private <O> void refresh(Projection<O> projection, Collection<TouchedObject> touched) {
        Set<O> owners = new HashSet<>();
        touched.forEach(object -> projection.owners(object, owners));
        if (!owners.isEmpty()) {
            projection.refresh(writer, owners);
        }
    }

    /** Builds every table anew and compares; in a transaction that is taken back afterwards. */
    List<String> check() {
        List<String> findings = new ArrayList<>();
        for (Projection<?> projection : projections) {
            List<String> tables = tables(projection.name());
            boolean held = projection.holds(writer);
            tables.forEach(table -> db.run("CREATE TABLE \"check " + table + "\" AS SELECT * FROM \"" + table + "\""));
            rebuild(projection, 0);
            // Of what did not hold, or a slow plug-in was not done with, nothing can be said; it is built anew the next time.
            for (String table : held && projection.holds(writer) ? tables : List.<String>of()) {
                long different = different(table, "check " + table) + different("check " + table, table);
                if (different > 0) {
                    findings.add(Messages.text("check.projection", table, different));
                }
            }
        }
        return findings;
    }

    private long different(String table, String other) {
        return db.number("SELECT count(*) FROM (SELECT * FROM \"" + table + "\" EXCEPT SELECT * FROM \"" + other + "\")");
    }
}
