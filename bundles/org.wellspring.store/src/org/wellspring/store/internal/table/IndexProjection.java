// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.wellspring.core.SpaceKind;
import org.wellspring.core.rows.Projection;
import org.wellspring.core.rows.TableWriter;
import org.wellspring.core.rows.TouchedObject;
import org.wellspring.store.internal.object.Classes;
import org.wellspring.store.internal.sql.SqlFailure;

/** Keeps the entries of an index of a plug-in, whose failures and slowness are its own: they cost the entries of an object, never the change. */
public final class IndexProjection implements Projection<Long> {
    /** Raised when the tables or the bytes in them change. */
    private static final int FORMAT = 2;
    private static final int FORMATS = 16;
    /** Objects it is asked about in one go: enough of them that going to another thread doesn't count. */
    private static final int AT_ONCE = 200;

    private final KnownIndex index;
    private final Classes classes;
    private final AskedIndex asked;
    private final BiConsumer<String, Throwable> log;
    private final String table;
    private final String failed;
    private boolean complained;

    /**
     * The entries of this index in a space of these classes.
     *
     * @param log hears the first time that the index fails here, or is not done in time
     */
    public IndexProjection(KnownIndex index, Classes classes, BiConsumer<String, Throwable> log) {
        this.index = index;
        this.classes = classes;
        this.log = log;
        asked = new AskedIndex(index, classes);
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
                "CREATE TABLE " + failed + "(object INTEGER PRIMARY KEY, late INTEGER NOT NULL)");
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
        }
        write(writer, List.copyOf(owners));
    }

    @Override
    public void rebuild(TableWriter writer) {
        complained = false;
        write(writer, writer.query("SELECT n, name FROM class", row -> classes.form(row.text(2)).filter(form -> index.type().isSuperTypeOf(form.type()))
                .map(form -> row.number(1))).stream().flatMap(Optional::stream)
                .flatMap(type -> writer.query("SELECT n FROM object WHERE class = ? AND container IS NULL ORDER BY n", row -> row.number(1), type).stream())
                .toList());
    }

    /** What took too long one day may be quick the next time. */
    @Override
    public boolean holds(TableWriter writer) {
        return writer.number("SELECT count(*) FROM " + failed + " WHERE late") == 0;
    }

    private void write(TableWriter writer, List<Long> objects) {
        AskedIndex.Questions questions = asked.new Questions();
        for (int from = 0; from < objects.size(); from += AT_ONCE) {
            List<Long> some = objects.subList(from, Math.min(objects.size(), from + AT_ONCE));
            List<AskedIndex.Answer> answers = questions.ask(writer, some);
            for (int i = 0; i < some.size(); i++) {
                if (i < answers.size()) {
                    write(writer, some.get(i), answers.get(i));
                } else {
                    leaveOut(writer, some.get(i), true, null);
                }
            }
        }
    }

    private void write(TableWriter writer, long n, AskedIndex.Answer answer) {
        if (answer.failure() instanceof SqlFailure e) {
            throw e;
        }
        if (answer.failure() != null) {
            leaveOut(writer, n, false, answer.failure());
        }
        int place = 0;
        for (AskedIndex.Entry entry : answer.entries()) {
            writer.write("INSERT INTO " + table + "(key, object, place, value) VALUES(?, ?, ?, ?)", entry.key(), n, place++, entry.value());
        }
    }

    /** It is said once: what is wrong with one object is often wrong with thousands. */
    private void leaveOut(TableWriter writer, long n, boolean late, Throwable failure) {
        writer.write("INSERT INTO " + failed + " VALUES(?, ?)", n, late);
        if (!complained) {
            complained = true;
            log.accept("The index " + index.name() + " of a plug-in " + (late ? "was not done in time" : "failed") + " with object " + n
                    + ", and perhaps with others; they have no entries in it" + (late ? " until the book is opened again." : "."), failure);
        }
    }
}
