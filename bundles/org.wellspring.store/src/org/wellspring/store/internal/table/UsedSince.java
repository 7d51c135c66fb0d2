// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.wellspring.core.History.Since;
import org.wellspring.core.History.Thing;
import org.wellspring.store.internal.sql.Db;

/** Finds what was done since with what a transaction made. What was done and taken back again does not count. */
public final class UsedSince {
    private static final String MADE = """
            SELECT n FROM object WHERE n IN (SELECT value FROM json_each(?)) AND container IS NULL AND %s = ?"""
            .formatted(OpTable.txOf("created"));
    private static final String TREES = """
            SELECT n, root FROM object WHERE n IN (SELECT value FROM json_each(?1))
            UNION ALL SELECT n, root FROM object WHERE root IN (SELECT value FROM json_each(?1)) AND container IS NOT NULL""";
    private static final String LATER = "SELECT n FROM tx WHERE n > ? AND undoes IS NULL AND undone = 0";
    /** By a later transaction: things in these trees that were changed, put in or taken out. */
    private static final String CHANGED = """
            SELECT o.root FROM touch t JOIN object o ON o.n = t.object
              WHERE t.object IN (SELECT value FROM json_each(?1)) AND %1$s IN (SELECT value FROM json_each(?3))
            UNION SELECT t.root FROM touch t WHERE t.root IN (SELECT value FROM json_each(?2)) AND %1$s IN (SELECT value FROM json_each(?3))
            UNION SELECT o.root FROM object o WHERE o.n IN (SELECT value FROM json_each(?1)) AND %2$s IN (SELECT value FROM json_each(?3))"""
            .formatted(OpTable.txOf("t.pack"), OpTable.txOf("o.created"));
    /** Who refers to things in these trees since, by an object that was made or changed since. */
    private static final String REFERRING = """
            SELECT l.source, l.feature, l.target, s.root, %2$s IN (SELECT value FROM json_each(?2))
            FROM link l JOIN object s ON s.n = l.source
            WHERE l.target IN (SELECT value FROM json_each(?1)) AND (%2$s IN (SELECT value FROM json_each(?2)) OR EXISTS (
              SELECT 1 FROM touch t WHERE t.object = l.source AND %1$s IN (SELECT value FROM json_each(?2))))"""
            .formatted(OpTable.txOf("t.pack"), OpTable.txOf("s.created"));
    private static final String ALL_TARGETS = """
            SELECT count(*) FROM reference r WHERE r.source = ? AND r.feature = ? AND r.target NOT IN (SELECT value FROM json_each(?))""";
    private static final String REFERRED = """
            SELECT DISTINCT t.root FROM link l JOIN object s ON s.n = l.source JOIN object t ON t.n = l.target
            WHERE l.target IN (SELECT value FROM json_each(?1)) AND s.root IN (SELECT value FROM json_each(?2))""";
    private static final String THINGS = """
            SELECT o.id, c.name, coalesce(o.title, '') FROM object o JOIN class c ON c.n = o.class
            WHERE o.n IN (SELECT value FROM json_each(?)) ORDER BY o.n""";

    private record Use(long source, long feature, long target, long root, boolean fresh) {
    }

    private final Db db;
    private final List<Long> later;
    private final List<Long> made;
    /** What the made things and their contents are in, by their numbers. */
    private final Map<Long, Long> roots = new HashMap<>();

    private UsedSince(Db db, long tx) {
        this.db = db;
        later = db.query(LATER, row -> row.number(1), tx);
        made = later.isEmpty() ? List.of() : db.query(MADE, row -> row.number(1), new OpTable(db).touched(tx).toString(), tx);
        if (!made.isEmpty()) {
            db.each(TREES, row -> roots.put(row.number(1), row.number(2)), made.toString());
        }
    }

    /** What a transaction of this number made and what came of it. */
    public static Since of(Db db, long tx) {
        return new UsedSince(db, tx).read();
    }

    /** These things, all they contain, and what the transaction made besides and they refer to: without it they would be torn. */
    static Set<Long> whole(Db db, long tx, Collection<UUID> things) {
        UsedSince since = new UsedSince(db, tx);
        Set<Long> tops = new TreeSet<>();
        things.forEach(id -> Numbers.stored(db, id).filter(since.roots::containsKey).ifPresent(tops::add));
        Set<Long> all = since.withReferred(tops);
        Set<Long> whole = new TreeSet<>();
        since.roots.forEach((n, root) -> {
            if (all.contains(root)) {
                whole.add(n);
            }
        });
        return whole;
    }

    private Since read() {
        if (made.isEmpty()) {
            return new Since(List.of(), List.of(), List.of());
        }
        String trees = roots.keySet().toString();
        Set<Long> used = new TreeSet<>(db.query(CHANGED, row -> row.number(1), trees, made.toString(), later.toString()));
        List<Use> uses = db.query(REFERRING, row -> new Use(row.number(1), row.number(2), row.number(3), row.number(4), row.flag(5)),
                trees, later.toString());
        uses.stream().filter(use -> roots.get(use.target()) != use.root()).forEach(use -> used.add(roots.get(use.target())));
        Set<Long> about = new TreeSet<>();
        uses.stream().filter(use -> use.fresh() && !roots.containsKey(use.source()) && !refersElsewhere(use)).forEach(use -> about.add(use.source()));
        Set<Long> companions = withReferred(used);
        companions.removeAll(used);
        return new Since(things(used), things(companions), things(about));
    }

    private boolean refersElsewhere(Use use) {
        return db.number(ALL_TARGETS, use.source(), use.feature(), roots.keySet().toString()) > 0;
    }

    private Set<Long> withReferred(Set<Long> tops) {
        Set<Long> all = new TreeSet<>(tops);
        int before = -1;
        while (all.size() > before && !all.isEmpty()) {
            before = all.size();
            all.addAll(db.query(REFERRED, row -> row.number(1), roots.keySet().toString(), all.toString()));
        }
        return all;
    }

    private List<Thing> things(Set<Long> numbers) {
        return numbers.isEmpty() ? List.of()
                : db.query(THINGS,
                        row -> new Thing(row.id(1), row.text(2).substring(row.text(2).lastIndexOf('#') + 1), row.text(3)), numbers.toString());
    }
}
