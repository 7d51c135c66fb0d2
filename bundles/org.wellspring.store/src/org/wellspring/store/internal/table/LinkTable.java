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
            SELECT target FROM reference WHERE source = ?1
            UNION SELECT target FROM reference
            WHERE source IN (SELECT n FROM object WHERE root = ?1 AND container IS NOT NULL)""";

    private final Db db;

    /** The references behind this connection. */
    public LinkTable(Db db) {
        this.db = db;
    }

    /** All that a top-level object and its contents refer to. */
    public Set<Long> targetsOfTree(long root) {
        return new HashSet<>(db.query(TARGETS, row -> row.number(1), root));
    }

    /** Writes references of an object. */
    public void insert(long source, Set<Link> links) {
        for (Link link : links) {
            db.write("INSERT INTO link(target, feature, at, source) VALUES(?, ?, ?, ?)", link.target(), link.feature(), link.at(),
                    source);
        }
    }

    /** Takes away references of an object. */
    public void delete(long source, Set<Link> links) {
        for (Link link : links) {
            db.write("DELETE FROM link WHERE target = ? AND feature = ? AND at = ? AND source = ?", link.target(), link.feature(),
                    link.at(), source);
        }
    }

    /** Puts references of an object in the place of those it had. */
    public void replace(long source, Set<Link> old, Set<Link> links) {
        delete(source, without(old, links));
        insert(source, without(links, old));
    }

    private static Set<Link> without(Set<Link> some, Set<Link> others) {
        Set<Link> left = new LinkedHashSet<>(some);
        left.removeAll(others);
        return left;
    }

    /** Whether a reference is there. */
    boolean has(long source, Link link) {
        return db.number("SELECT count(*) FROM link WHERE target = ? AND feature = ? AND at = ? AND source = ?", link.target(),
                link.feature(), link.at(), source) > 0;
    }

    /** How many references there are. */
    long count() {
        return db.number("SELECT count(*) FROM link");
    }
}
