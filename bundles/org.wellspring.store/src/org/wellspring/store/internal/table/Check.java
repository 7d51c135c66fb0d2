// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Care.Report;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.store.internal.Messages;
import org.wellspring.store.internal.object.Classes;
import org.wellspring.store.internal.sql.DamagedRows;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.table.Settling.Outcome;

/** Compares every object with its operations, and all that follows from objects with the objects. */
public final class Check {
    private static final int MOST_FINDINGS = 100;
    private static final String WITH_HISTORY = """
            SELECT object FROM touch UNION SELECT n FROM object WHERE created IS NOT NULL
            UNION SELECT n FROM absent WHERE created IS NOT NULL ORDER BY 1""";
    /** Those of the objects that a pack is about which don't know of it. */
    private static final String UNKNOWING = """
            SELECT value FROM json_each(?1) WHERE NOT EXISTS (SELECT 1 FROM object WHERE n = value AND created = ?2)
              AND NOT EXISTS (SELECT 1 FROM absent WHERE n = value AND created = ?2)
              AND NOT EXISTS (SELECT 1 FROM touch WHERE object = value AND pack = ?2)""";

    /** What is noted as settled, what is in something that is contained in itself, and what was deleted while something in it is there. */
    private static final String SUSPECTS = """
            SELECT id FROM object WHERE n IN (SELECT object FROM settled) UNION SELECT id FROM absent WHERE n IN (SELECT object FROM settled)
            UNION SELECT o.id FROM object o JOIN object r ON r.n = o.root WHERE r.container IS NOT NULL
            UNION SELECT a.id FROM object o JOIN absent a ON a.n = o.container WHERE a.class IS NOT NULL""";

    private final Map<Long, Outcome> settled = new HashMap<>();
    private final Set<UUID> contested = new LinkedHashSet<>();
    private final Db db;
    private final ObjectTable objects;
    private final LinkTable links;
    private final OpTable ops;
    private final RowMaker maker;
    private final List<String> findings = new ArrayList<>();
    private long compared;
    private long expectedLinks;

    /** A check through a connection that sees one state all the time. */
    public Check(Db db, Classes classes) {
        this.db = db;
        objects = new ObjectTable(db);
        links = new LinkTable(db);
        ops = new OpTable(db);
        Map<String, Long> classNumbers = names("class");
        Map<String, Long> featureNumbers = names("feature");
        maker = new RowMaker(classes, name -> classNumbers.getOrDefault(name, -1L),
                name -> featureNumbers.getOrDefault(name, -1L), this::number);
    }

    private Map<String, Long> names(String table) {
        Map<String, Long> numbers = new HashMap<>();
        db.each("SELECT name, n FROM " + table, row -> numbers.put(row.text(1), row.number(2)));
        return numbers;
    }

    private long number(UUID id) {
        return Numbers.stored(db, id).orElse(-1L);
    }

    /** Runs the check. */
    public Report run() {
        db.each("PRAGMA integrity_check(20)", row -> {
            if (!"ok".equals(row.text(1))) {
                find("check.sqlite", row.text(1));
            }
        });
        if (findings.isEmpty()) {
            settle();
            compareObjects();
            compareContested();
            compareText();
        }
        return new Report(compared, List.copyOf(findings));
    }

    private void find(String key, Object... arguments) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(Messages.text(key, arguments));
        }
    }

    /** What is noted as settled must be so for the sake of others, and nothing else may have to be. */
    private void settle() {
        Set<Long> noted = new LinkedHashSet<>(db.query("SELECT object FROM settled", row -> row.number(1)));
        Set<UUID> some = new LinkedHashSet<>(db.query(SUSPECTS, row -> row.id(1)));
        for (Outcome outcome : new Settling(new StoredItems(db, ops, objects)).settle(some)) {
            settled.put(outcome.item().n(), outcome);
            if (outcome.isSettled() != noted.contains(outcome.item().n())) {
                find("check.settled", outcome.item().id());
            }
        }
    }

    /** What is noted as contested must be, and nothing else. */
    private void compareContested() {
        Set<UUID> noted = new LinkedHashSet<>(ContestedTable.all(db));
        noted.removeAll(contested);
        noted.forEach(id -> find("check.contested", id));
        contested.removeAll(ContestedTable.all(db));
        contested.forEach(id -> find("check.contested", id));
    }

    private void compareObjects() {
        db.each(WITH_HISTORY, row -> {
            try {
                compare(row.number(1), ops.of(row.number(1)));
            } catch (DamagedRows e) {
                find("check.operations", row.number(1), e.getMessage());
            }
        });
        db.each("SELECT n FROM op", row -> comparePacks(row.number(1)));
        db.each("SELECT n FROM object WHERE created IS NULL AND n NOT IN (SELECT object FROM touch)",
                row -> find("check.without-history", row.number(1)));
        if (expectedLinks < links.count()) {
            find("check.too-many-links", links.count() - expectedLinks);
        }
        db.each("SELECT DISTINCT source FROM link WHERE source NOT IN (SELECT n FROM object)",
                row -> find("check.link-without-source", row.number(1)));
        db.each("SELECT n FROM object WHERE n IN (SELECT n FROM absent)", row -> find("check.twice", row.number(1)));
    }

    private void comparePacks(long row) {
        try {
            for (long pack : ops.numbersIn(row)) {
                db.each(UNKNOWING, object -> find("check.pack-without-object", object.number(1)), ops.objectsOf(pack).toString(), pack);
            }
        } catch (DamagedRows e) {
            find("check.pack", e.getMessage());
        }
    }

    private void compare(long n, List<Op> history) {
        compared++;
        ObjectState own = ObjectState.fold(history);
        Outcome outcome = settled.get(n);
        ObjectState state = outcome != null && outcome.isSettled() ? outcome.state() : own;
        Optional<ObjectRow> found = objects.find(n);
        if (found.isPresent() != state.exists()) {
            find(state.exists() ? "check.missing" : "check.deleted", state.object());
        } else if (found.isPresent()) {
            if (state.isContested()) {
                contested.add(state.object());
            }
            ObjectRow row = found.get();
            long root = row.container() == null ? n : objects.find(row.container()).map(ObjectRow::root).orElse(-1L);
            // What is only known of a class was written when its plug-in was there.
            ObjectRow made = maker.row(n, state, root, RowMaker.created(history)).withText(row.text()).withCreated(row.created());
            ObjectRow expected = maker.knows(state) ? made : made.withFace(row);
            if (!expected.equals(row)) {
                find("check.row", state.object(), difference(expected, row));
            }
            Set<LinkTable.Link> references = maker.links(state, row.at());
            expectedLinks += references.size();
            if (!references.stream().allMatch(link -> links.has(n, link))) {
                find("check.links", state.object());
            }
        }
    }

    private static String difference(ObjectRow expected, ObjectRow row) {
        return expected.data().equals(row.data()) ? expected + " / " + row : expected.data() + " / " + row.data();
    }

    private void compareText() {
        db.each("""
                SELECT o.n FROM object o LEFT JOIN text_docsize d ON d.id = o.text
                WHERE o.text IS NOT NULL AND d.id IS NULL""", row -> find("check.not-searched", row.number(1)));
        db.each("SELECT id FROM text_docsize WHERE id NOT IN (SELECT text FROM object WHERE text IS NOT NULL)",
                row -> find("check.searched-but-gone", row.number(1)));
        db.each("SELECT n FROM object WHERE text IS NOT NULL AND container IS NOT NULL",
                row -> find("check.searched-twice", row.number(1)));
    }
}
