// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What an interaction takes on the disk, with its history, its links and the words to find it by. */
final class FileSize implements Measurement {
    private static final int ROWS = 20_000;
    private static final String INTERACTIONS = """
            SELECT o.id, o.at, o.data ->> '$.kind', o.data ->> '$.channel', o.title, o.data ->> '$.note',
              (SELECT p.id FROM object p WHERE p.n = o.data ->> '$.participants[0]')
            FROM object o WHERE o.class = (SELECT n FROM class WHERE name = 'urn:wellspring:model#Interaction') LIMIT ?""";

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        World world = World.of(setup);
        double ours = (double) (world.bytesAfter() - world.bytesBefore()) / setup.size().interactions;
        Path file = Files.createTempFile(setup.folder(), "plain-", ".db");
        List<Object[]> rows;
        try (PlainSqlite space = PlainSqlite.reading(World.file(world.book()))) {
            rows = space.rows(INTERACTIONS, ROWS);
        }
        try (PlainSqlite plain = PlainSqlite.writing(file)) {
            plain.run("CREATE TABLE interaction(id BLOB, at INTEGER, kind TEXT, channel TEXT, summary TEXT, note TEXT, person BLOB)");
            plain.begin();
            plain.insert("INSERT INTO interaction VALUES(?, ?, ?, ?, ?, ?, ?)", rows);
            plain.commit();
            plain.run("VACUUM");
        }
        double plainly = (double) Files.size(file) / rows.size();
        Files.delete(file);
        return List.of(Figure.ratio("file size per interaction, with its history", ours, Figure.Unit.BYTES,
                "the row's bytes in plain SQLite", plainly, 3));
    }
}
