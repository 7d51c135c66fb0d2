// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import java.nio.file.Path;
import java.util.List;

import org.wellspring.store.internal.sql.Db;

/** The way from every older format to the present one. */
public final class Migrations {
    private static final List<Migration> STEPS = List.of(new Migration(1, PackOperations::run), new Migration(2, SlimRows::run),
            new Migration(3, KnowOthers::run), new Migration(4, NoteContested::run));

    /** The steps of this version; the last leads to the format that {@link Schema} makes. */
    public static final Migrations CURRENT = new Migrations(1 + STEPS.size(), STEPS);

    private final int target;
    private final List<Migration> steps;

    /**
     * Steps to a format.
     *
     * @param steps in their order, one from each older format
     */
    public Migrations(int target, List<Migration> steps) {
        this.target = target;
        this.steps = List.copyOf(steps);
    }

    /** The format they lead to. */
    public int target() {
        return target;
    }

    /**
     * Brings a file to the target. All steps are one transaction: cut short, the file is what it was.
     *
     * @param before where a copy of the file goes first
     */
    void run(Db db, int format, Path before) {
        Backups.copy(db, before);
        boolean done = false;
        db.begin();
        try {
            for (Migration migration : steps) {
                if (migration.from() >= format) {
                    migration.step().run(db);
                }
            }
            db.write("UPDATE meta SET value = ? WHERE key = 'format'", target);
            db.commit();
            done = true;
        } finally {
            if (!done) {
                db.rollback();
            }
        }
    }
}
