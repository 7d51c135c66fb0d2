// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.wellspring.core.Problem;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Spaces.Options;
import org.wellspring.core.index.Entries;
import org.wellspring.oplog.DeviceId;
import org.wellspring.store.internal.file.Backups;
import org.wellspring.store.internal.file.DailyBackup;
import org.wellspring.store.internal.file.Identity;
import org.wellspring.store.internal.file.Migrations;
import org.wellspring.store.internal.file.OpenFile;
import org.wellspring.store.internal.file.SpaceFile;
import org.wellspring.store.internal.file.SpaceFolder;
import org.wellspring.store.internal.object.Classes;
import org.wellspring.store.internal.object.ObjectSession;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.table.KnownIndex;
import org.wellspring.store.internal.table.LoadConnection;
import org.wellspring.store.internal.table.Projections;
import org.wellspring.store.internal.table.SqlReader;
import org.wellspring.store.internal.table.WritePath;

/** Makes a space of a directory. */
public final class SpaceFactory {
    private final SpaceFolder layout;
    private final Options options;
    private final KeptTables kept;
    private final Migrations migrations;
    private final SpaceFile space;

    /** The opening of one space. */
    public SpaceFactory(SpaceFolder layout, Options options, KeptTables kept, Migrations migrations) {
        this.layout = layout;
        this.options = options;
        this.kept = kept;
        this.migrations = migrations;
        space = new SpaceFile(layout, migrations);
    }

    /** Creates an empty space and opens it. */
    public FileSpace create(Identity identity, DeviceId device) throws IOException {
        space.create(identity, device);
        return open();
    }

    /** Sees to it that a space that can be written is opened under this name. */
    public SpaceFactory named(UnaryOperator<DeviceId> name) throws IOException {
        space.rename(name);
        return this;
    }

    /** Opens the space; what another version left in it is brought up to date first, even where it is only to be read. */
    public FileSpace open() throws IOException {
        OpenFile file = file();
        boolean done = false;
        try {
            if (file.writing().isEmpty() && !space.isNewer(file) && !isUpToDate(file)) {
                file.close();
                file = file();
            }
            FileSpace opened = space(file);
            done = true;
            return opened;
        } finally {
            if (!done) {
                file.close();
            }
        }
    }

    private OpenFile file() throws IOException {
        return options.readOnly()
                ? space.read(Problems.of(Problem.Kind.READ_ONLY, layout.directory(), Messages.text("opening.readonly")))
                : space.open(options.clock());
    }

    /**
     * Whether a file that is only read can be read as it is. Where not, it is brought up to date if that can be; where that
     * can't be, lists of an earlier moment are better than none, but those of another version can't be read.
     */
    private boolean isUpToDate(OpenFile file) throws IOException {
        boolean legible = !space.isOlder(file) && ask(file, Projections::areLegible);
        if (legible && (!options.readOnly() || ask(file, Projections::areUpToDate))) {
            return true;
        }
        if (!options.readOnly()) {
            throw Problems.exception(Problem.Kind.OUTDATED, null, layout.directory());
        }
        try {
            new SpaceFactory(layout, new Options(false, options.clock(), options.realm(), options.author()), kept, migrations).open().close();
            return false;
        } catch (SpaceException e) {
            if (legible) {
                return true;
            }
            throw e;
        }
    }

    private boolean ask(OpenFile file, Predicate<Projections> question) {
        return file.reading().read(db -> question.test(Projections.asked(db, kept.in(new Classes(Identity.of(db).kind())), options.clock().getZone())));
    }

    private FileSpace space(OpenFile file) {
        Identity identity = file.reading().read(Identity::of);
        Classes classes = new Classes(identity.kind());
        Facts facts = new Facts(layout, identity, file.reading(), classes);
        FileRows rows = new FileRows(file.reading());
        FileSearch search = new FileSearch(file.reading(), classes, facts, options.clock().getZone());
        LoadConnection reading = new LoadConnection(file.reading());
        ObjectSession live = new ObjectSession(classes, new SqlReader(reading));
        Optional<Writing> writing = file.writing().map(db -> writing(file, db, identity, classes, live, reading));
        FileHistory history = new FileHistory(layout.directory(), file.reading(), writing.map(Writing::changes),
                writing.map(Writing::commits), options.author());
        FileCare care = new FileCare(file, classes, writing.map(Writing::path), writing.map(Writing::changes));
        Receiving receiving = new Receiving(layout.directory(), identity.id(), file.reading(), classes, writing.map(Writing::changes),
                writing.map(Writing::commits));
        // The file keeps milliseconds; what is finer would be kept beside them.
        FileVersions versions = new FileVersions(layout.directory(), file.reading(), classes, history, writing.map(Writing::changes),
                writing.map(Writing::commits));
        return new FileSpace(saying(file), identity, Clock.tick(options.clock(), Duration.ofMillis(1)), live, writing.map(Writing::changes),
                new FileSpace.Parts(history, versions, search, rows, name -> entries(file, name), care, facts, receiving, writing.map(Writing::backup)));
    }

    private OpenFile saying(OpenFile file) {
        OpenFile saying = file;
        for (KnownIndex index : kept.indexes()) {
            long leftOut = entries(file, index.name()).leftOut();
            if (leftOut > 0) {
                saying = saying.saying(Messages.text("index.left-out", index.name(), leftOut));
            }
        }
        return saying;
    }

    private Entries entries(OpenFile file, String name) {
        return FileEntries.all(file.reading(), file.reading().read(db -> kept.index(db, name)));
    }

    private record Writing(WritePath path, Commits commits, Changes changes, DailyBackup backup) {
    }

    private Writing writing(OpenFile file, Db db, Identity identity, Classes classes, ObjectSession live, LoadConnection reading) {
        WritePath path = new WritePath(db, classes, kept.in(classes), options.clock().getZone());
        path.bringUpToDate();
        Commits commits = new Commits(db, path, options.author(), options.clock());
        DailyBackup backup = new DailyBackup(new Backups(layout), file.reading()::open);
        Changes changes = new Changes(layout.directory(), identity.id(), db, file.reading(), classes, commits, options.realm(), live, reading,
                () -> backup.begin(LocalDate.now(options.clock())));
        return new Writing(path, commits, changes, backup);
    }
}
