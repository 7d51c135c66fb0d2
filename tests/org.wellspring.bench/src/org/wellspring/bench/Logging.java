// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.commands.LogInteraction;

/** One interaction, on the disk when it returns. */
final class Logging implements Measurement {
    private static final int TIMES = 300;
    private static final int WARM_UP = 2_000;
    private static final String NOTE = "She is looking for an architect who builds with timber; call in two weeks.";

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        Samples logging = new Samples();
        Samples inserting = new Samples();
        World world = World.of(setup);
        Path plainFile = setup.folder().resolve("one-row.db");
        try (Space space = world.open(setup); PlainSqlite plain = PlainSqlite.writing(plainFile)) {
            plain.run("CREATE TABLE interaction(id BLOB PRIMARY KEY, at INTEGER, kind INTEGER, person INTEGER, note TEXT)");
            List<UUID> people = space.all(ModelPackage.eINSTANCE.getPerson());
            Random random = new Random(1);
            try (PreparedStatement insert = plain.prepared("INSERT INTO interaction VALUES(?, ?, 1, 1, ?)")) {
                for (int i = 0; i < WARM_UP + TIMES; i++) {
                    UUID person = people.get(random.nextInt(people.size()));
                    Samples.Work log = () -> new LogInteraction(InteractionKind.CALL, person).note(NOTE).run(space);
                    Samples.Work row = () -> insert(insert, random);
                    if (i < WARM_UP) {
                        log.run();
                        row.run();
                    } else {
                        logging.time(log);
                        inserting.time(row);
                    }
                }
            }
        }
        Files.delete(plainFile);
        return List.of(Figure.ratio("one logged interaction, durable", logging.median(), Figure.Unit.MILLISECONDS,
                "one SQLite insert + commit of one row", inserting.median(), 3));
    }

    private static void insert(PreparedStatement insert, Random random) throws Exception {
        byte[] id = new byte[16];
        random.nextBytes(id);
        insert.setBytes(1, id);
        insert.setLong(2, System.currentTimeMillis());
        insert.setString(3, NOTE);
        insert.executeUpdate();
    }
}
