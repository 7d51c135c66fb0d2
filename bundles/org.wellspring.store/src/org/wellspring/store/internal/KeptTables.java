// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.wellspring.core.rows.Projection;
import org.wellspring.store.internal.object.Classes;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.table.IndexProjection;
import org.wellspring.store.internal.table.KnownIndex;

/**
 * What spaces keep besides objects and their words.
 *
 * @param indexes those of plug-ins, with different names
 * @param log hears of indexes that fail
 */
public record KeptTables(List<Projection<?>> projections, List<KnownIndex> indexes, BiConsumer<String, Throwable> log) {
    /** What a space of these classes keeps. */
    List<Projection<?>> in(Classes classes) {
        List<Projection<?>> all = new ArrayList<>(projections);
        indexes.forEach(index -> all.add(new IndexProjection(index, classes, log)));
        all.removeIf(projection -> !projection.concerns(classes.kind()));
        return List.copyOf(all);
    }

    /** The index of a name, if its entries are in a file in the form that this program reads. */
    Optional<KnownIndex> index(Db db, String name) {
        return indexes.stream().filter(index -> index.name().equals(name)).findFirst()
                .filter(index -> db.number("SELECT count(*) FROM projection WHERE name = ? AND version = ?", index.table(),
                        IndexProjection.versionOf(index)) == 1);
    }
}
