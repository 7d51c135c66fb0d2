// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.time.LocalDate;
import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.followup.WeekLoad;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rhythm board}: what the coming weeks hold, beside the room they have (F6). */
@Command(name = "board")
public final class RhythmBoard implements Verb {
    private static final int MOST = 52;

    @Option(names = "--weeks", paramLabel = "N", descriptionKey = "board.weeks", defaultValue = "8")
    private int weeks;

    /** A week. */
    record Week(LocalDate monday, int promises, int steps, int rhythms, int done, int room, int over) {
        static Week of(WeekLoad load) {
            return new Week(load.monday(), load.promises(), load.steps(), load.rhythms(), load.done(), load.room(), load.over());
        }

        int all() {
            return done + promises + steps + rhythms;
        }
    }

    /** The weeks that were asked for. */
    record Board(List<Week> weeks) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            weeks.forEach(week -> table.row(week.monday(), "#".repeat(week.all()), paper.words("board.of", week.all(), week.room()),
                    week.over() == 0 ? "" : paper.words("board.over", week.over())));
            paper.table(table);
        }
    }

    @Override
    public Answer run(Session session) {
        if (weeks < 1 || weeks > MOST) {
            throw Failure.value(RhythmBoard.class, "weeks", weeks);
        }
        return session.reading(space -> new Board(WeekLoad.of(space, LocalDate.now(space.clock()), weeks).stream().map(Week::of).toList()));
    }
}
