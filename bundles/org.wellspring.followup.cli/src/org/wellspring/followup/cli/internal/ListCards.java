// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.time.Instant;
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
import org.wellspring.model.CardState;
import org.wellspring.people.rhythm.Durations;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code card list}: cards without a next step, the oldest first (F2). */
@Command(name = "list")
public final class ListCards implements Verb {
    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    /** A card; flagged says that it waits longer than the setting allows. */
    record Line(UUID id, Optional<UUID> person, String name, String text, Optional<Instant> capturedAt, CardState state,
            int waitingDays, boolean flagged) {
        static Line of(Due.CardRow row) {
            return new Line(row.id(), row.person(), row.name(), row.text(), row.capturedAt(), row.state(),
                    row.waitingDays(), row.flagged());
        }
    }

    /** All that were asked for. */
    record All(List<Line> cards) implements Answer {
        @Override
        public void print(Paper paper) {
            Durations durations = new Durations();
            Table table = new Table();
            cards.forEach(c -> table.row(ShortIds.brief(c.id()), c.waitingDays() == 0 ? paper.words("card.today") : durations.span(c.waitingDays()),
                    c.state() == CardState.WAITING ? "" : c.state().getLiteral(), c.name(), c.text()));
            paper.table(table);
            paper.say("card.count", cards.size());
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> new All(new Due(space).cards(!all).stream().map(Line::of).toList()));
    }
}
