// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

import org.sqlite.SQLiteConnection;
import org.wellspring.core.PrivateFiles;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.SqlFailure;

/**
 * Makes the copy of the day, of the state before the day's first change, while work goes on: a read transaction holds that
 * state still until it is copied.
 */
public final class DailyBackup {
    private final Backups backups;
    private final Supplier<Db> opener;
    private Thread running;
    private volatile Exception failure;

    /** @param opener opens a connection that reads */
    public DailyBackup(Backups backups, Supplier<Db> opener) {
        this.backups = backups;
        this.opener = opener;
    }

    /** Begins the copy unless the day has one or there is nothing to copy. Called once, before the first change. */
    public void begin(LocalDate today) {
        Optional<Path> due = backups.due(today);
        if (due.isEmpty()) {
            return;
        }
        Db db = opener.get();
        db.run("BEGIN");
        if (db.number("SELECT max(n) FROM tx") == 0) {
            db.close();
            return;
        }
        running = new Thread(() -> copy(db, due.get()), "backup of the day");
        running.setDaemon(true);
        running.setPriority(Thread.MIN_PRIORITY);
        running.start();
    }

    private void copy(Db db, Path file) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (db) {
            PrivateFiles.folder(file.getParent());
            Files.deleteIfExists(unfinished);
            PrivateFiles.file(unfinished);
            ((SQLiteConnection) db.connection()).getDatabase().backup("main", unfinished.toString(), null);
            Durable.force(unfinished);
            Durable.move(unfinished, file);
            backups.prune();
        } catch (IOException | SQLException | SqlFailure e) {
            // No reason to stop the user's work; the next start tries again, and the user is told.
            failure = e;
        } finally {
            unfinished.toFile().delete();
        }
    }

    /** Why the copy of the day could not be made; empty while it is under way, and where all is well. */
    public Optional<Exception> failure() {
        return Optional.ofNullable(failure);
    }

    /** Waits for a copy that is under way, and says why it failed if it did. */
    public Optional<Exception> await() {
        if (running != null) {
            try {
                running.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return Optional.ofNullable(failure);
    }
}
