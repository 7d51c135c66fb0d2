// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.wellspring.core.PrivateFiles;
import org.wellspring.core.Problem;
import org.wellspring.core.SpaceException;
import org.wellspring.oplog.DeviceId;
import org.wellspring.store.internal.Messages;
import org.wellspring.store.internal.Problems;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.ReadPool;

/**
 * Gets a space's file open: for writing with its lock, or for reading where writing is not wanted or not possible. Nothing
 * here takes longer for a larger file.
 */
public final class SpaceFile {
    private final SpaceFolder layout;
    private final Migrations migrations;

    /** @param migrations how an older file is brought up to date */
    public SpaceFile(SpaceFolder layout, Migrations migrations) {
        this.layout = layout;
        this.migrations = migrations;
    }

    /** Makes an empty space, complete under another name first. */
    public void create(Identity identity, DeviceId device) throws IOException {
        PrivateFiles.folder(layout.directory());
        Path fresh = layout.directory().resolve("space.new");
        SpaceLock lock = SpaceLock.take(layout);
        try {
            if (Files.exists(layout.database())) {
                throw Problems.exception(Problem.Kind.REFUSED, null, layout.directory(), Messages.text("create.exists"));
            }
            Files.deleteIfExists(fresh);
            // SQLite gives its log and its shared memory the permissions of the file they belong to
            PrivateFiles.file(fresh);
            try (Db db = Connections.writing(fresh)) {
                db.begin();
                db.run(Schema.CREATE.toArray(String[]::new));
                db.write("INSERT INTO meta(key, value) VALUES('format', ?), ('device', ?)", Migrations.CURRENT.target(), device.text());
                db.write("INSERT INTO device(id, mine) VALUES(?, 1)", device.text());
                identity.write(db);
                db.commit();
            }
            Durable.move(fresh, layout.database());
        } finally {
            Files.deleteIfExists(fresh);
            lock.close();
        }
    }

    /** Sees to it that the file, if it can be written, writes under this name from its next opening on. */
    public void rename(UnaryOperator<DeviceId> name) throws IOException {
        if (unwritable().isPresent() || !Files.isRegularFile(layout.database())) {
            return;
        }
        SpaceLock lock = SpaceLock.take(layout);
        try {
            new Restoring(layout).goOn();
            requireSound();
            try (Db db = Connections.writing(layout.database())) {
                if (format(db) <= migrations.target()) {
                    WriterName.change(db, name);
                }
            }
        } finally {
            lock.close();
        }
    }

    /** Opens for writing; where that is not possible but reading is, opens for reading and says why. */
    public OpenFile open(Clock clock) throws IOException {
        Optional<String> unwritable = unwritable();
        if (unwritable.isPresent()) {
            requireThere();
            return read(Problems.of(Problem.Kind.READ_ONLY, layout.directory(), unwritable.get()));
        }
        if (!Files.isDirectory(layout.directory())) {
            requireThere();
        }
        boolean mended = OpenToOthers.mend(layout);
        SpaceLock lock = SpaceLock.take(layout);
        OpenFile opened = null;
        try {
            new Restoring(layout).goOn();
            requireThere();
            requireSound();
            opened = openLocked(lock, clock);
            return mended ? opened.saying(Messages.text("private.mended", layout.directory())) : opened;
        } finally {
            if (opened == null || opened.lock().isEmpty()) {
                lock.close();
            }
        }
    }

    private Optional<String> unwritable() {
        if (Files.isDirectory(layout.directory()) && !Files.isWritable(layout.directory())) {
            return Optional.of(Messages.text("read-only.directory"));
        }
        boolean readOnlyFile = Files.exists(layout.database()) && !Files.isWritable(layout.database());
        return readOnlyFile ? Optional.of(Messages.text("read-only.file")) : Optional.empty();
    }

    private OpenFile openLocked(SpaceLock lock, Clock clock) {
        Db db = Connections.writing(layout.database());
        boolean kept = false;
        try {
            int format = format(db);
            if (format > migrations.target()) {
                return read(Problems.of(Problem.Kind.NEWER_FORMAT, layout.directory(), format, migrations.target()));
            }
            if (format < migrations.target()) {
                String moment = Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
                migrations.run(db, format, new Backups(layout).beforeMigration(format, moment));
            }
            kept = true;
            return new OpenFile(layout, Optional.of(db), pool(() -> Connections.reading(layout.database())),
                    Optional.of(lock), Optional.empty(), List.of());
        } finally {
            if (!kept) {
                db.close();
            }
        }
    }

    /** Opens for reading without the lock. */
    public OpenFile read(Problem reason) throws SpaceException {
        try {
            requireThere();
            requireSound();
        } catch (IOException e) {
            throw Problems.of(e, layout.directory());
        }
        boolean mended = OpenToOthers.mend(layout);
        ReadPool pool = pool(() -> Connections.reading(layout.database()));
        if (!isReadable(pool)) {
            pool.close();
            // Where SQLite can't put its side files and no log is left, the file itself is all there is.
            pool = pool(() -> Connections.readingImmutable(layout.database()));
            pool.read(SpaceFile::format);
        }
        OpenFile opened = new OpenFile(layout, Optional.empty(), pool, Optional.empty(), Optional.of(reason), List.of());
        return mended ? opened.saying(Messages.text("private.mended", layout.directory())) : opened;
    }

    /** Whether the file is of an older format than this version writes. */
    public boolean isOlder(OpenFile file) {
        return file.reading().read(SpaceFile::format) < migrations.target();
    }

    /** Whether the file is of a newer format than this version knows. */
    public boolean isNewer(OpenFile file) {
        return file.reading().read(SpaceFile::format) > migrations.target();
    }

    private static boolean isReadable(ReadPool pool) {
        try {
            pool.read(SpaceFile::format);
            return true;
        } catch (SpaceException e) {
            if (e.problem().kind() == Problem.Kind.READ_ONLY) {
                return false;
            }
            throw e;
        }
    }

    private ReadPool pool(Supplier<Db> opener) {
        return new ReadPool(opener, failure -> Problems.inWords(failure, layout.directory()));
    }

    private static int format(Db db) {
        return (int) db.number("SELECT value FROM meta WHERE key = 'format'");
    }

    private void requireThere() {
        if (!Files.isRegularFile(layout.database())) {
            throw Problems.exception(Problem.Kind.MISSING, null, layout.directory());
        }
    }

    private void requireSound() throws IOException {
        Header.fault(layout.database()).ifPresent(fault -> {
            throw Problems.exception(Problem.Kind.CORRUPTED, null, layout.directory(), fault);
        });
    }
}
