// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

import org.wellspring.store.internal.sql.Db;

/** Which object refers to which, by which feature. A target may be deleted, or not there yet. */
public final class LinkTable {
    /** One reference; {@code at} is the source's. */
    public record Link(long feature, long target, long at) {
    }

    private static final String TARGETS = """
            SELECT target FROM link WHERE source = ?1
            UNION SELECT l.target FROM object o JOIN link l ON l.source = o.n WHERE o.root = ?1 AND o.container IS NOT NULL""";

    private final Db db;

    /** The references behind this connection. */
    public LinkTable(Db db) {
        this.db = db;
    }

    /** The references of an object. */
    public Set<Link> of(long source) {
        return new LinkedHashSet<>(db.query("SELECT feature, target, at FROM link WHERE source = ?",
                row -> new Link(row.number(1), row.number(2), row.number(3)), source));
    }

    /** All that a top-level object and its contents refer to. */
    public Set<Long> targetsOfTree(long root) {
        return new HashSet<>(db.query(TARGETS, row -> row.number(1), root));
    }

    /** Writes the references of an object that had none. */
    public void insert(long source, Set<Link> links) {
        for (Link link : links) {
            db.write("INSERT INTO link(source, feature, target, at) VALUES(?,?,?,?)", source, link.feature(), link.target(),
                    link.at());
        }
    }

    /** Takes away the references of an object. */
    public void delete(long source) {
        db.write("DELETE FROM link WHERE source = ?", source);
    }

    /** Makes these the references of an object. */
    public void replace(long source, Set<Link> links) {
        Set<Link> old = of(source);
        for (Link link : old) {
            if (!links.contains(link)) {
                db.write("DELETE FROM link WHERE source = ? AND feature = ? AND target = ?", source, link.feature(),
                        link.target());
            }
        }
        Set<Link> added = new LinkedHashSet<>(links);
        added.removeAll(old);
        insert(source, added);
    }
}
