// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;

import picocli.CommandLine.Command;

/** {@code bed list}: the beds, and when each wants water next. */
@Command(name = "list")
final class ListBeds implements Verb {
    /** All beds: a record is the JSON document by itself. */
    record Beds(List<Line> beds) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            beds.forEach(bed -> table.row(bed.name(), paper.words("bed.every", bed.every()), paper.words("bed.next", bed.next().toString()), bed.keeper()));
            paper.table(table);
            paper.say("bed.count", beds.size());
        }
    }

    /** A bed. */
    record Line(UUID id, String name, int every, LocalDate next, Optional<String> keeper) {
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> {
            LocalDate today = LocalDate.now(space.clock());
            return new Beds(Garden.beds(space).stream().map(bed -> new Line(bed.id(), bed.name(), bed.every(), bed.next(today),
                    Optional.of(bed.keeper()).filter(keeper -> !keeper.isEmpty()))).toList());
        });
    }
}
