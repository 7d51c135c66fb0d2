// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Limit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.followup.FirstPerson;
import org.wellspring.followup.Relief;
import org.wellspring.followup.Today;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.TodayPage;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.people.rhythm.Interval;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code today}: whom to get back to, why now, and how to help (F13). */
@Command(name = "today")
public final class TodayVerb implements Verb {
    private static final int READABLE = 20;
    /** No farther than a year: after that every birthday comes again. */
    private static final int FURTHEST = 366;

    @Mixin
    private Limit limit;
    @Option(names = "--ahead", paramLabel = "SPAN", descriptionKey = "today.ahead", defaultValue = "7d")
    private String ahead;

    private final Supplier<Today> today;

    /** With the list of the day. */
    public TodayVerb(Supplier<Today> today) {
        this.today = today;
    }

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

    /** A sort of rows: its word to programs, its label to people. */
    static final class Sort {
        private final RowKind kind;

        Sort(RowKind kind) {
            this.kind = kind;
        }

        String label() {
            return kind.label();
        }

        @Override
        public String toString() {
            return kind.word();
        }
    }

    /** A row; {@code proposed} says that both have not agreed on a rhythm yet (F4). */
    record Row(UUID id, int rank, Sort kind, Optional<UUID> person, String name, String organization, String subject,
            Optional<LocalDate> due, int overdueDays, String why, String help, boolean proposed) {
        static Row of(TodayRow row, int rank) {
            return new Row(row.id(), rank, new Sort(row.kind()), row.person(), row.name(), row.organization(),
                    row.subject(), Optional.ofNullable(row.due()), row.overdueDays(), row.why(), row.help(),
                    row.proposed());
        }
    }

    /** Something of the days to come (F15); what is not known is empty. */
    record Ahead(UUID id, String kind, LocalDate day, Optional<String> time, Optional<UUID> person, String name,
            String organization, String what, Optional<Integer> years) {
        static Ahead of(TodayRow row) {
            return new Ahead(row.id(), row.kind().word(), row.due(), row.time().map(LocalTime::toString), row.person(), row.name(),
                    row.organization(), row.subject(), row.years().isPresent() ? Optional.of(row.years().getAsInt()) : Optional.empty());
        }
    }

    /** Somebody to begin with in a new book (F15). */
    record First(UUID person, String name, String organization, String reason, String why, String help) {
        static First of(FirstPerson first) {
            return new First(first.person(), first.name(), first.organization(), first.reason().word(), first.why(), first.help());
        }
    }

    /** The list of a day, and what is to come. */
    record Day(LocalDate date, Capacity capacity, TodayList.NewPeople newPeople, List<Row> rows, int more, List<First> firstPeople,
            List<Ahead> ahead) implements Answer {

        @Override
        public void print(Paper paper) {
            paper.line(date);
            capacity.print(paper);
            rows.forEach(row -> print(row, paper));
            paper.blank();
            if (rows.isEmpty()) {
                paper.say(firstPeople.isEmpty() ? "today.nothing" : "today.nothing.yet");
            }
            if (more > 0) {
                paper.say("today.more", more);
            }
            first(paper);
            coming(paper);
            paper.blank();
            if (newPeople.told() == 1) {
                paper.say("today.newPerson", newPeople.followedUp());
            } else if (newPeople.told() > 1) {
                paper.say("today.newPeople", newPeople.followedUp(), newPeople.told());
            }
        }

        private void first(Paper paper) {
            if (!firstPeople.isEmpty()) {
                paper.heading("today.first");
                for (First first : firstPeople) {
                    paper.line("  " + String.join(" · ", filled(first.name(), first.organization())));
                    paper.items(filled("  " + first.why(), "  → " + first.help()));
                }
                paper.items(List.of(paper.words("today.first.aside")));
            }
        }

        private void coming(Paper paper) {
            if (!ahead.isEmpty()) {
                paper.heading("today.ahead");
                Table table = new Table();
                DateWords dates = new DateWords();
                ahead.stream().limit(READABLE).forEach(c -> table.row("  " + String.join(" ", filled(dates.dated(c.day(), date), c.time().orElse(""))),
                        String.join(" · ", filled(c.name(), c.what()))));
                paper.table(table);
                if (ahead.size() > READABLE) {
                    paper.items(List.of(paper.words("today.ahead.more", ahead.size() - READABLE)));
                }
            }
        }

        private void print(Row row, Paper paper) {
            paper.blank();
            String when = row.due().map(day -> new Durations().until(day, date)).orElse("");
            paper.line(paper.words("today.rank", row.rank()) + " " + row.name() + "  "
                    + String.join(" · ", filled(row.organization(), row.kind().label(), when,
                            row.proposed() ? paper.words("today.proposed") : "")));
            paper.items(filled(row.subject(), row.why(), row.help().isBlank() ? "" : "→ " + row.help(),
                    paper.words("today.id", ShortIds.brief(row.id()))));
        }

        private static List<String> filled(String... texts) {
            return Stream.of(texts).filter(t -> t != null && !t.isBlank()).distinct().toList();
        }
    }

    @Override
    public Answer run(Session session) {
        int most = limit.of(session, READABLE);
        Interval span = span(ahead);
        return session.reading(space -> {
            LocalDate date = LocalDate.now(space.clock());
            TodayPage page = today.get().page(space, date, most, (int) ChronoUnit.DAYS.between(date, span.after(date)));
            TodayList list = page.list();
            Today.lost(page.lost()).ifPresent(session.log()::println);
            return new Day(date, Capacity.of(list.capacity(), new Relief(space).of(date, list.capacity())), list.newPeople(),
                    IntStream.range(0, list.rows().size()).mapToObj(i -> Row.of(list.rows().get(i), i + 1)).toList(), list.more(),
                    page.first().stream().map(First::of).toList(), page.coming().stream().map(Ahead::of).toList());
        });
    }

    /** No day at all may be asked for, too. */
    private static Interval span(String span) {
        Interval interval = span.strip().matches("0+[dwmyDWMY]?") ? Interval.NONE : When.interval(span);
        if (interval.days() > FURTHEST) {
            throw Failure.value(TodayVerb.class, "ahead", span);
        }
        return interval;
    }

    /** What would make room in this week. */
    static Relief.Proposal relief(Today today, Space space) {
        TodayList list = today.of(space, 0);
        return new Relief(space).of(list.date(), list.capacity());
    }
}
