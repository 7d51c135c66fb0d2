// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.followup.Due;
import org.wellspring.model.PromiseState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code promise list}: promises of mine, the earliest due first (F9). */
@Command(name = "list")
public final class ListPromises implements Verb {
    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    /** A promise. */
    record Line(UUID id, Optional<UUID> person, String name, String what, Optional<LocalDate> due, Optional<LocalDate> putOff, PromiseState state,
            int overdueDays) {
        static Line of(Due.PromiseRow row) {
            return new Line(row.id(), row.person(), row.name(), row.what(), row.due(), row.putOff(), row.state(), row.overdueDays());
        }
    }

    /** All that were asked for. */
    record All(List<Line> promises) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            promises.forEach(p -> table.row(ShortIds.brief(p.id()), p.due(),
                    p.putOff().map(day -> paper.words("putOff", day.toString())).orElse(p.overdueDays() > 0 ? paper.words("overdue", p.overdueDays()) : ""),
                    p.state() == PromiseState.OPEN ? "" : p.state().getLiteral(), p.name(), p.what()));
            paper.table(table);
            paper.say("promise.count", promises.size());
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> new All(new Due(space).promises(!all).stream().map(Line::of).toList()));
    }
}
