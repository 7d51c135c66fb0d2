// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import org.wellspring.core.Problem;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Spaces.Options;
import org.wellspring.core.rows.Projection;
import org.wellspring.store.internal.file.Backups;
import org.wellspring.store.internal.file.DailyBackup;
import org.wellspring.store.internal.file.Identity;
import org.wellspring.store.internal.file.Layout;
import org.wellspring.store.internal.file.Migrations;
import org.wellspring.store.internal.file.OpenFile;
import org.wellspring.store.internal.file.SpaceFile;
import org.wellspring.store.internal.object.Classes;
import org.wellspring.store.internal.object.Session;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.table.Reading;
import org.wellspring.store.internal.table.SqlReader;
import org.wellspring.store.internal.table.WritePath;

/** Makes a space of a directory. */
public final class Opening {
    private final Layout layout;
    private final Options options;
    private final Collection<Projection> projections;
    private final SpaceFile space;

    /** The opening of one space. */
    public Opening(Layout layout, Options options, Collection<Projection> projections, Migrations migrations) {
        this.layout = layout;
        this.options = options;
        this.projections = projections;
        space = new SpaceFile(layout, migrations);
    }

    /** Creates an empty space of a kind and opens it. */
    public FileSpace create(SpaceKind kind) throws IOException {
        space.create(kind);
        return open();
    }

    /** Opens the space. */
    public FileSpace open() throws IOException {
        OpenFile file = options.readOnly()
                ? space.read(Problems.of(Problem.Kind.READ_ONLY, layout.directory(), Messages.text("opening.readonly")))
                : space.open(options.clock());
        boolean done = false;
        try {
            FileSpace opened = space(file);
            done = true;
            return opened;
        } finally {
            if (!done) {
                file.close();
            }
        }
    }

    private FileSpace space(OpenFile file) {
        Identity identity = file.reading().read(Identity::of);
        Classes classes = new Classes(identity.kind());
        Facts facts = new Facts(layout, identity, file.reading(), classes);
        FileRows rows = new FileRows(file.reading());
        FileSearch search = new FileSearch(file.reading(), classes, facts, options.clock().getZone());
        Reading reading = new Reading(file.reading());
        Session live = new Session(classes, new SqlReader(reading));
        Optional<Writing> writing = file.writing().map(db -> writing(file, db, identity, classes, live, reading));
        FileHistory history = new FileHistory(layout.directory(), file.reading(), writing.map(Writing::changes),
                writing.map(Writing::commits));
        FileCare care = new FileCare(file, classes, writing.map(Writing::path), writing.map(Writing::changes));
        // The file keeps milliseconds; what is finer would be kept beside them.
        return new FileSpace(file, identity, Clock.tick(options.clock(), Duration.ofMillis(1)), live, writing.map(Writing::changes),
                new FileSpace.Parts(history, search, rows, care, facts, writing.map(Writing::backup)));
    }

    private record Writing(WritePath path, Commits commits, Changes changes, DailyBackup backup) {
    }

    private Writing writing(OpenFile file, Db db, Identity identity, Classes classes, Session live, Reading reading) {
        WritePath path = new WritePath(db, classes,
                projections.stream().filter(projection -> projection.concerns(identity.kind())).toList(), options.clock().getZone());
        path.bringUpToDate();
        Commits commits = new Commits(db, path, options.author(), options.clock());
        DailyBackup backup = new DailyBackup(new Backups(layout), file.reading()::open);
        Changes changes = new Changes(layout.directory(), identity.id(), db, file.reading(), classes, commits, options.realm(), live, reading,
                () -> backup.begin(LocalDate.now(options.clock())));
        return new Writing(path, commits, changes, backup);
    }
}
