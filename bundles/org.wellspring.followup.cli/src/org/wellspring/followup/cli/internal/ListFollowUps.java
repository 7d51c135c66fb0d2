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
import org.wellspring.model.FollowUpState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code follow-up list}: next steps, the earliest due first. */
@Command(name = "list")
public final class ListFollowUps implements Verb {
    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    /** A next step. */
    record Line(UUID id, Optional<UUID> person, String name, String what, Optional<LocalDate> due, Optional<LocalDate> putOff, FollowUpState state,
            int overdueDays) {
        static Line of(Due.FollowUpRow row) {
            return new Line(row.id(), row.person(), row.name(), row.what(), row.due(), row.putOff(), row.state(), row.overdueDays());
        }
    }

    /** All that were asked for. */
    record All(List<Line> followUps) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            followUps.forEach(f -> table.row(ShortIds.brief(f.id()), f.due(),
                    f.putOff().map(day -> paper.words("putOff", day.toString())).orElse(f.overdueDays() > 0 ? paper.words("overdue", f.overdueDays()) : ""),
                    f.state() == FollowUpState.OPEN ? "" : f.state().getLiteral(), f.name(), f.what()));
            paper.table(table);
            paper.say("follow-up.count", followUps.size());
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> new All(new Due(space).followUps(!all).stream().map(Line::of).toList()));
    }
}
