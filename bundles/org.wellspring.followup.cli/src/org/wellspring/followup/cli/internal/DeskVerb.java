// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.Brief;
import org.wellspring.followup.DeskSession;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.Today;
import org.wellspring.followup.TodayList;
import org.wellspring.people.day.TodayRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code desk}: what a desk session of so many minutes would go through, each with its brief (F12, M6). */
@Command(name = "desk")
public final class DeskVerb implements Verb {
    private static final int LONGEST = 480;
    private static final int LOOKED_AT = 200;

    @Option(names = "--minutes", paramLabel = "N", descriptionKey = "desk.minutes")
    private Integer minutes;
    private final Supplier<Today> today;

    /** With the list of the day. */
    public DeskVerb(Supplier<Today> today) {
        this.today = today;
    }

    /** A row of the session. */
    record Row(UUID id, int rank, String kind, Optional<UUID> person, String name, String subject, String why, String help, int minutes,
            List<String> brief) {
        static Row of(Space space, TodayRow row, int rank) {
            return new Row(row.id(), rank, row.kind().word(), row.person(), row.name(), row.subject(), row.why(), row.help(), row.kind().minutes(),
                    row.person().map(person -> Brief.of(space, person)).orElse(List.of()));
        }
    }

    /** A session: what it has time for, how long that takes, and how much is due besides. */
    record Desk(int minutes, int planned, List<Row> rows, int left) implements Answer {
        @Override
        public void print(Paper paper) {
            rows.forEach(row -> {
                paper.line(paper.words("today.rank", row.rank()) + " " + row.name());
                paper.items(Stream.concat(Stream.of(row.subject(), row.why(), row.help().isBlank() ? "" : "→ " + row.help()), row.brief().stream())
                        .filter(text -> !text.isBlank()).distinct().toList());
                paper.items(List.of(paper.words("today.id", ShortIds.brief(row.id()))));
                paper.blank();
            });
            paper.say("desk.count", rows.size(), planned, minutes);
            if (left > 0) {
                paper.say("desk.left", left);
            }
        }
    }

    @Override
    public Answer run(Session session) {
        if (minutes != null && (minutes < 1 || minutes > LONGEST)) {
            throw Failure.value(DeskVerb.class, "minutes", minutes);
        }
        return session.reading(space -> {
            int room = minutes == null ? new Settings(space).get(FollowupSettings.DESK_MINUTES) : minutes;
            TodayList list = today.get().of(space, LOOKED_AT);
            List<TodayRow> rows = DeskSession.within(list.rows(), room);
            return new Desk(room, rows.stream().mapToInt(row -> row.kind().minutes()).sum(),
                    IntStream.range(0, rows.size()).mapToObj(i -> Row.of(space, rows.get(i), i + 1)).toList(), list.rows().size() + list.more() - rows.size());
        });
    }
}
