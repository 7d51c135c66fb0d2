// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.wellspring.core.Care;
import org.wellspring.core.Problem;
import org.wellspring.store.internal.file.Backups;
import org.wellspring.store.internal.file.OpenFile;
import org.wellspring.store.internal.object.Classes;
import org.wellspring.store.internal.sql.DamagedRows;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.SqlFailure;
import org.wellspring.store.internal.table.Check;
import org.wellspring.store.internal.table.WritePath;

/** Backups and checks of an open space. Any thread. */
final class FileCare implements Care {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
    private final OpenFile file;
    private final Classes classes;
    private final Optional<WritePath> path;
    private final Optional<Changes> changes;

    /** @param path where projections can be checked, under the lock of {@code changes}; empty for a read-only space */
    FileCare(OpenFile file, Classes classes, Optional<WritePath> path, Optional<Changes> changes) {
        this.file = file;
        this.classes = classes;
        this.path = path;
        this.changes = changes;
    }

    @Override
    public Report check() {
        Report report = checked();
        List<String> findings = new ArrayList<>(report.findings());
        path.ifPresent(p -> findings.addAll(changes.orElseThrow().exclusively(db -> p.checkProjections())));
        return new Report(report.objects(), List.copyOf(findings));
    }

    /** On a connection of its own: SQLite's check of full text remembers what the connection knew of it before others wrote, and calls that damage. */
    private Report checked() {
        try (Db db = file.reading().open()) {
            db.run("BEGIN");
            try {
                return new Check(db, classes).run();
            } finally {
                db.run("COMMIT");
            }
        } catch (SqlFailure | DamagedRows e) {
            throw Problems.inWords(e, file.layout().directory());
        }
    }

    @Override
    public Backup backup(Path target) {
        try {
            return file.reading().read(db -> Backups.copy(db, target));
        } catch (UncheckedIOException e) {
            throw Problems.exception(Problem.Kind.REFUSED, e, file.layout().directory(),
                    Messages.text("backup.failed", target, e.getCause()));
        }
    }

    @Override
    public Backup backup() {
        String stamp = STAMP.format(LocalDateTime.now());
        return backup(file.layout().backups().resolve("by-hand-" + stamp + ".db"));
    }

    @Override
    public List<Backup> backups() {
        return new Backups(file.layout()).list();
    }
}
