// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.TableWriter;
import org.wellspring.store.internal.object.ClassForm;
import org.wellspring.store.internal.sql.Db;

/** Writes projections' tables on the connection of the running transaction. */
public final class ProjectionWriter implements TableWriter {
    private final Db db;
    private final Dictionary classes;
    private final Dictionary features;
    private final ZoneId zone;

    /** A writer on this connection. */
    public ProjectionWriter(Db db, Dictionary classes, Dictionary features, ZoneId zone) {
        this.db = db;
        this.classes = classes;
        this.features = features;
        this.zone = zone;
    }

    @Override
    public <T> List<T> query(String sql, Mapper<T> mapper, Object... arguments) {
        return db.query(sql, mapper, withNumbers(arguments));
    }

    @Override
    public void each(String sql, Consumer<Row> reader, Object... arguments) {
        db.each(sql, reader, withNumbers(arguments));
    }

    @Override
    public int write(String sql, Object... arguments) {
        return db.write(sql, withNumbers(arguments));
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public long number(EClass type) {
        return classes.known(ClassForm.nameOf(type)).orElse(-1L);
    }

    @Override
    public long number(EStructuralFeature feature) {
        return features.known(feature.getName()).orElse(-1L);
    }

    private Object[] withNumbers(Object[] arguments) {
        Object[] plain = arguments.clone();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] instanceof EClass type) {
                plain[i] = number(type);
            }
        }
        return plain;
    }
}
