// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.wellspring.oplog.Op;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.store.internal.object.ClassForm;
import org.wellspring.store.internal.object.Classes;
import org.wellspring.store.internal.sql.Db;

/**
 * What of each class the rows were made by: its title, its date, its words. Rows are made anew when a class has others than
 * before, or is known again after some were written while its plug-in was absent. Where a migration leaves rows to be made
 * anew although their class is as before, the form is noted with all its bits turned: then their words stay.
 */
public final class RowForms {
    private final Db db;
    private final Classes classes;
    private final Dictionary classNumbers;
    private final Map<Long, Optional<Long>> stored = new HashMap<>();

    RowForms(Db db, Classes classes, Dictionary classNumbers) {
        this.db = db;
        this.classes = classes;
        this.classNumbers = classNumbers;
        reload();
    }

    /** Forgets what a transaction noted that was taken back. */
    void reload() {
        stored.clear();
        db.each("SELECT n, form FROM class", row -> stored.put(row.number(1),
                row.isNull(2) ? Optional.empty() : Optional.of(row.number(2))));
    }

    /** Notes that a row of a class is written, or that its words are. */
    void use(long type) {
        Optional<Long> before = stored.get(type);
        Optional<ClassForm> form = classes.form(classNumbers.name(type));
        // A known class that has rows already was made up to date when the space was opened.
        if (before == null ? form.isPresent() : form.isEmpty() && before.isPresent()) {
            note(type, form.map(RowForms::of));
        }
    }

    private void note(long type, Optional<Long> form) {
        db.write("UPDATE class SET form = ? WHERE n = ?", form.orElse(null), type);
        stored.put(type, form);
    }

    private static long of(ClassForm form) {
        String date = form.date().map(attribute -> attribute.getName() + ":" + attribute.getEAttributeType().getName()).orElse("");
        List<String> title = form.title().stream().map(attribute -> attribute.getName()).toList();
        return Integer.toUnsignedLong((title + " " + form.words() + " " + date).hashCode());
    }

    /** Makes rows anew that are out of date; answers whether there were any. */
    boolean bringUpToDate(RowMaker maker, ObjectTable objects, LinkTable links, OpTable ops, TextWriting texts) {
        boolean any = false;
        Set<Long> roots = new LinkedHashSet<>();
        for (Map.Entry<Long, Optional<Long>> entry : Map.copyOf(stored).entrySet()) {
            Optional<Long> now = classes.form(classNumbers.name(entry.getKey())).map(RowForms::of);
            if (now.isPresent() && !now.equals(entry.getValue())) {
                Set<Long> touched = rewrite(entry.getKey(), maker, objects, links, ops);
                if (!now.equals(entry.getValue().map(form -> form < 0 ? ~form : form))) {
                    roots.addAll(touched);
                }
                any = true;
                note(entry.getKey(), now);
            }
        }
        roots.forEach(root -> objects.find(root).ifPresent(texts::rewrite));
        return any;
    }

    /** Answers the top-level objects that the rows are in. */
    private Set<Long> rewrite(long type, RowMaker maker, ObjectTable objects, LinkTable links, OpTable ops) {
        Set<Long> roots = new LinkedHashSet<>();
        States states = new States(db);
        for (long n : db.query("SELECT n FROM object WHERE class = ?", row -> row.number(1), type)) {
            ObjectRow old = objects.find(n).orElseThrow();
            List<Op> history = ops.of(n);
            ObjectState state = states.of(n, history);
            ObjectRow row = maker.row(n, state, old.root(), RowMaker.created(history)).withText(old.text()).withCreated(old.created());
            objects.update(row);
            links.replace(n, maker.links(state, old.at()), maker.links(state, row.at()));
            roots.add(row.root());
        }
        return roots;
    }
}
