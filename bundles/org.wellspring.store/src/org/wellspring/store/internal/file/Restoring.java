// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.wellspring.core.PrivateFiles;
import org.wellspring.core.Problem;
import org.wellspring.core.SpaceKind;
import org.wellspring.oplog.DeviceId;
import org.wellspring.store.internal.Messages;
import org.wellspring.store.internal.Problems;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.SqlFailure;

/**
 * Puts a copy in place of a space's file. The copy is complete beside the file before a marker says so; from then on, cut
 * short anywhere, the next opening goes on to the end.
 */
public final class Restoring {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss").withZone(ZoneOffset.UTC);

    private final SpaceFolder layout;

    /** Restoring of this space, whose lock the caller holds. */
    public Restoring(SpaceFolder layout) {
        this.layout = layout;
    }

    private Path incoming() {
        return layout.directory().resolve("space.incoming");
    }

    /** Puts a copy in place; the present file is kept beside it under the name of the moment. */
    public void restore(Path backup, Instant now) throws IOException {
        try {
            prepare(backup);
            Files.deleteIfExists(layout.marker());
            PrivateFiles.file(layout.marker());
            Files.writeString(layout.marker(), "replaced-" + MOMENT.format(now) + ".db\n");
            Durable.force(layout.marker());
            Durable.forceDirectory(layout.directory());
            goOn();
        } finally {
            if (!Files.exists(layout.marker())) {
                Files.deleteIfExists(incoming());
            }
        }
    }

    private void prepare(Path backup) throws IOException {
        PrivateFiles.copy(backup, incoming());
        Path wal = Path.of(backup + "-wal");
        Path incomingWal = Path.of(incoming() + "-wal");
        Files.deleteIfExists(incomingWal);
        if (Files.exists(wal)) {
            PrivateFiles.copy(wal, incomingWal);
        }
        try (Db db = Connections.writing(incoming())) {
            requireSameKind(Identity.of(db).kind());
            WriterName.change(db, before -> DeviceId.random());
        }
        Durable.force(incoming());
    }

    /** A group's file in the place of the book would be read as one by everybody who asks for the book. */
    private void requireSameKind(SpaceKind incoming) {
        presentKind().filter(present -> !present.equals(incoming)).ifPresent(present -> {
            throw Problems.exception(Problem.Kind.REFUSED, null, layout.directory(),
                    Messages.text("restore.other-kind", incoming, present));
        });
    }

    /** Of the file that is to be replaced; empty where there is none, or it is too damaged to say. */
    private Optional<SpaceKind> presentKind() {
        if (!Files.exists(layout.database())) {
            return Optional.empty();
        }
        try (Db db = Connections.reading(layout.database())) {
            return Optional.of(Identity.of(db).kind());
        } catch (SqlFailure | NoSuchElementException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Finishes what a marker says was under way; does nothing without one. */
    public void goOn() throws IOException {
        if (!Files.exists(layout.marker())) {
            Files.deleteIfExists(incoming());
            return;
        }
        String name = Files.readString(layout.marker()).strip();
        Path replaced = layout.directory().resolve(name.isEmpty() ? "replaced.db" : name);
        if (Files.exists(incoming())) {
            // The log first: it must never meet a file it was not written for.
            moveIfThere("-wal", replaced);
            Files.deleteIfExists(Path.of(layout.database() + "-shm"));
            moveIfThere("", replaced);
            Durable.move(incoming(), layout.database());
        } else if (!Files.exists(layout.database())) {
            throw Problems.exception(Problem.Kind.HALF_WRITTEN, null, layout.directory(),
                    Messages.text("half-written.restore"), replaced);
        }
        Files.delete(layout.marker());
        Durable.forceDirectory(layout.directory());
    }

    private void moveIfThere(String suffix, Path replaced) throws IOException {
        Path file = Path.of(layout.database() + suffix);
        if (Files.exists(file)) {
            Durable.move(file, Path.of(replaced + suffix));
        }
    }
}
