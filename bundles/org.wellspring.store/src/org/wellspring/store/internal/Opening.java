// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Optional;

import org.wellspring.core.Problem;
import org.wellspring.core.Spaces.Options;
import org.wellspring.core.rows.Projection;
import org.wellspring.oplog.DeviceId;
import org.wellspring.store.internal.file.Connections;
import org.wellspring.store.internal.file.Layout;
import org.wellspring.store.internal.file.OpenFile;
import org.wellspring.store.internal.file.Schema;
import org.wellspring.store.internal.file.SpaceLock;
import org.wellspring.store.internal.object.Classes;
import org.wellspring.store.internal.object.Session;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.ReadPool;
import org.wellspring.store.internal.table.SqlReader;
import org.wellspring.store.internal.table.WritePath;

/** Makes a space of a directory. */
public final class Opening {
    private final Layout layout;
    private final Options options;
    private final Collection<Projection> projections;

    /** The opening of one space. */
    public Opening(Layout layout, Options options, Collection<Projection> projections) {
        this.layout = layout;
        this.options = options;
        this.projections = projections;
    }

    /** Creates an empty space and opens it. */
    public FileSpace create() throws IOException {
        Files.createDirectories(layout.directory());
        SpaceLock lock = SpaceLock.take(layout);
        Db db = Connections.writing(layout.database());
        db.begin();
        db.run(Schema.CREATE.toArray(String[]::new));
        String device = DeviceId.random().text();
        db.write("INSERT INTO meta(key, value) VALUES('format', ?), ('device', ?)", Schema.FORMAT, device);
        db.write("INSERT INTO device(id, mine) VALUES(?, 1)", device);
        db.commit();
        return space(db, lock);
    }

    /** Opens the space. */
    public FileSpace open() throws IOException {
        if (!Files.isRegularFile(layout.database())) {
            throw Problems.exception(Problem.Kind.MISSING, null, layout.directory());
        }
        if (options.readOnly()) {
            return reading(Problems.of(Problem.Kind.READ_ONLY, layout.directory(), Messages.text("opening.readonly")));
        }
        SpaceLock lock = SpaceLock.take(layout);
        return space(Connections.writing(layout.database()), lock);
    }

    private FileSpace reading(Problem reason) {
        ReadPool pool = new ReadPool(() -> Connections.reading(layout.database()));
        OpenFile file = new OpenFile(layout, Optional.empty(), pool, Optional.empty(), Optional.of(reason));
        Classes classes = new Classes();
        Session live = new Session(classes, new SqlReader(pool));
        return new FileSpace(file, options.clock(), live, Optional.empty(),
                parts(pool, classes, Optional.empty(), Optional.empty()));
    }

    private FileSpace space(Db db, SpaceLock lock) {
        ReadPool pool = new ReadPool(() -> Connections.reading(layout.database()));
        OpenFile file = new OpenFile(layout, Optional.of(db), pool, Optional.of(lock), Optional.empty());
        Classes classes = new Classes();
        Session live = new Session(classes, new SqlReader(pool));
        WritePath path = new WritePath(db, classes, projections);
        path.openProjections();
        Commits commits = new Commits(db, path, options.author(), options.clock());
        Changes changes = new Changes(layout.directory(), db, pool, classes, commits, options.realm(), live, () -> { });
        return new FileSpace(file, options.clock(), live, Optional.of(changes),
                parts(pool, classes, Optional.of(changes), Optional.of(commits)));
    }

    private FileSpace.Parts parts(ReadPool pool, Classes classes, Optional<Changes> changes, Optional<Commits> commits) {
        Facts facts = new Facts(layout, pool, classes);
        return new FileSpace.Parts(new FileHistory(layout.directory(), pool, changes, commits),
                new FileSearch(layout.directory(), pool, classes, facts), new FileRows(pool, layout.directory()), null, facts);
    }
}
