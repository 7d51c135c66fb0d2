// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Ids;
import org.wellspring.cli.internal.frame.Limit;
import org.wellspring.cli.internal.frame.Paper;
import org.wellspring.cli.internal.frame.Session;
import org.wellspring.cli.internal.frame.Verb;
import org.wellspring.core.words.Durations;
import org.wellspring.core.Space;
import org.wellspring.followup.Relief;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.TodayRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code today}: whom to get back to, why now, and how to help (F13). */
@Command(name = "today")
public final class TodayVerb implements Verb {
    private static final int READABLE = 20;

    @Mixin
    private Limit limit;

    /** The room of the week, and what would make some (F6): rhythms that can wait, and longer intervals. */
    record Capacity(int room, int done, int planned, int over, double perWeek, List<Relief.Later> spread,
            List<Relief.Longer> longer) {
        static Capacity of(TodayList.Capacity room, Relief.Proposal relief) {
            return new Capacity(room.room(), room.done(), room.planned(), room.over(),
                    Math.round(relief.perWeek() * 10) / 10.0, relief.spread(), relief.longer());
        }

        void print(Paper paper) {
            paper.say("today.capacity", done, room, planned);
            if (over > 0) {
                paper.say("today.over", over);
            }
            if (!spread.isEmpty()) {
                paper.say("today.spread", spread.size(), names(spread.stream().map(Relief.Later::name)));
            }
            if (!longer.isEmpty()) {
                paper.say("today.longer", longer.size(), names(longer.stream().map(Relief.Longer::name)));
            }
        }

        private static String names(Stream<String> names) {
            return names.collect(Collectors.joining(", "));
        }
    }

    /** A row; {@code proposed} says that both have not agreed on a rhythm yet (F4). */
    record Row(UUID id, int rank, String kind, Optional<UUID> person, String name, String organization, String subject,
            Optional<LocalDate> due, int overdueDays, String why, String help, boolean proposed) {
        static Row of(TodayRow row) {
            return new Row(row.id(), row.rank(), row.kind().word(), row.person(), row.name(), row.organization(),
                    row.subject(), Optional.ofNullable(row.due()), row.overdueDays(), row.why(), row.help(),
                    row.proposed());
        }
    }

    /** The list of a day. */
    record Day(LocalDate date, Capacity capacity, TodayList.NewPeople newPeople, List<Row> rows, int more)
            implements Answer {
        static Day of(TodayList list, Relief.Proposal relief) {
            return new Day(list.date(), Capacity.of(list.capacity(), relief),
                    list.newPeople(), list.rows().stream().map(Row::of).toList(), list.more());
        }

        @Override
        public void print(Paper paper) {
            paper.line(date);
            capacity.print(paper);
            rows.forEach(row -> print(row, paper));
            paper.blank();
            if (rows.isEmpty()) {
                paper.say("today.nothing");
            }
            if (more > 0) {
                paper.say("today.more", more);
            }
            if (newPeople.of() > 0) {
                paper.say("today.newPeople", newPeople.followedUp(), newPeople.of());
            }
        }

        private void print(Row row, Paper paper) {
            paper.blank();
            String when = row.due().map(day -> new Durations().until(day, date)).orElse("");
            paper.line(paper.words("today.rank", row.rank()) + " " + row.name() + "  "
                    + String.join(" · ", filled(row.organization(), paper.words("kind." + row.kind()), when,
                            row.proposed() ? paper.words("today.proposed") : "")));
            paper.items(filled(row.subject(), row.why(), row.help().isBlank() ? "" : "→ " + row.help(),
                    paper.words("today.id", Ids.brief(row.id()))));
        }

        private static List<String> filled(String... texts) {
            return Stream.of(texts).filter(t -> t != null && !t.isBlank()).distinct().toList();
        }
    }

    @Override
    public Answer run(Session session) {
        int most = limit.of(session, READABLE);
        return session.reading(space -> {
            TodayList list = session.services().today().get().of(space, most);
            return Day.of(list, new Relief(space).of(list.date(), list.capacity()));
        });
    }

    /** What would make room in this week. */
    static Relief.Proposal relief(Session session, Space space) {
        TodayList list = session.services().today().get().of(space, 0);
        return new Relief(space).of(list.date(), list.capacity());
    }
}
