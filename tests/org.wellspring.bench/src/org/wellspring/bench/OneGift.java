// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.giving.commands.AddFavour;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.ModelPackage;

/** One thing given, on the disk when it returns. */
final class OneGift implements Measurement {
    private static final int TIMES = 300;
    private static final int WARM_UP = 1_000;
    private static final String WHAT = "The number of a carpenter who builds stairs";

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        Samples giving = new Samples();
        Samples inserting = new Samples();
        Path plainFile = setup.folder().resolve("one-gift.db");
        try (Space space = World.of(setup).open(setup); PlainSqlite plain = PlainSqlite.writing(plainFile)) {
            plain.run("CREATE TABLE favour(n INTEGER PRIMARY KEY, person INTEGER, day TEXT, what TEXT)");
            List<UUID> people = space.all(ModelPackage.eINSTANCE.getPerson());
            try (PreparedStatement insert = plain.prepared("INSERT INTO favour(person, day, what) VALUES(?, '2026-11-22', ?)")) {
                for (int i = 0; i < WARM_UP + TIMES; i++) {
                    UUID person = people.get(i * 31 % people.size());
                    int number = i;
                    Samples.Work give = () -> new AddFavour(person, FavourDirection.GIVEN, FavourType.INFORMATION, WHAT).run(space);
                    Samples.Work row = () -> {
                        insert.setInt(1, number);
                        insert.setString(2, WHAT);
                        insert.executeUpdate();
                    };
                    if (i < WARM_UP) {
                        give.run();
                        row.run();
                    } else {
                        giving.time(give);
                        inserting.time(row);
                    }
                }
            }
        } finally {
            Files.deleteIfExists(plainFile);
        }
        return List.of(Figure.ratio("one logged give, durable", giving.median(), Figure.Unit.MILLISECONDS, "one SQLite insert + commit of one row",
                inserting.median(), 3));
    }
}
