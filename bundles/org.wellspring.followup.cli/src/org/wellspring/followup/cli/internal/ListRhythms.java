// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.followup.Rhythms;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.people.rhythm.Interval;

import picocli.CommandLine.Command;

/** {@code rhythm list}: all rhythms, those due first on top. */
@Command(name = "list")
public final class ListRhythms implements Verb {
    /** A rhythm; {@code missing} says what keeps it a draft (F3). */
    record Line(UUID id, UUID person, String name, String state, int intervalDays, int intervalMonths, int maxDays, int maxMonths,
            List<String> missing, Optional<LocalDate> lastTouch, Optional<LocalDate> next) {
        static Line of(Rhythms.RhythmRow row) {
            return new Line(row.id(), row.person(), row.name(), row.stage().word(), row.interval().days(), row.interval().months(),
                    row.longest().days(), row.longest().months(), row.missing(), row.lastTouch(), row.next());
        }
    }

    /** All rhythms. */
    record All(List<Line> rhythms) implements Answer {
        @Override
        public void print(Paper paper) {
            Durations durations = new Durations();
            Table table = new Table();
            rhythms.forEach(r -> table.row(r.name(), paper.words("state." + r.state()),
                    r.intervalDays() > 0 ? durations.every(new Interval(r.intervalDays(), r.intervalMonths())) : "", r.next(),
                    r.missing().isEmpty() ? "" : paper.words("rhythm.missing", String.join(", ", r.missing()))));
            paper.table(table);
            paper.say("rhythm.count", rhythms.size());
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> new All(new Rhythms(space).list().stream().map(Line::of).toList()));
    }
}
