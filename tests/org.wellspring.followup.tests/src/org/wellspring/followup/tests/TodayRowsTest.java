// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.followup.tests.World.TODAY;
import static org.wellspring.followup.tests.World.list;
import static org.wellspring.followup.tests.World.person;
import static org.wellspring.followup.tests.World.rhythm;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.core.Command;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Tx;
import org.wellspring.followup.Today;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.TodayPage;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.model.Person;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.Who;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("Whoever puts rows on Today")
class TodayRowsTest {
    private static final UUID LADDER = UUID.fromString("00000000-0000-4000-8000-0000000000aa");

    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID rosa;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor");
        new NewPromise(rosa, "the drawings", TODAY).run(space);
        new NewFollowUp(person(space, "Dev Mehta"), "Send the survey", TODAY).run(space);
        new NewFollowUp(rosa, "Call", TODAY.plusDays(2)).run(space);
    }

    /** Things lent, a row each; what it does wrong is for each test to say. */
    private static class Lent implements TodayRows {
        static final RowKind KIND = RowKind.of("lent.thing", "lent", "Things lent").weight(150);
        final List<TodayRow> rows;

        Lent(TodayRow... rows) {
            this.rows = List.of(rows);
        }

        @Override
        public List<RowKind> kinds() {
            return List.of(KIND);
        }

        @Override
        public Found rows(Day day, int limit) {
            return Found.all(rows.stream().filter(row -> !day.isPutOff(row.id())).toList());
        }
    }

    private static TodayRow ladder() {
        return TodayRow.of(LADDER, Lent.KIND, Who.nobody("The long ladder"), TODAY).why("Lent a month ago").canBeDone("The ladder is back");
    }

    private static List<String> kinds(TodayList list) {
        return list.rows().stream().map(row -> row.kind().word()).toList();
    }

    @Test
    @DisplayName("stands where their weight puts them, between ours")
    void place() {
        Today today = list(List.of(new Lent(ladder())));
        assertThat(kinds(today.of(space, 50))).containsExactly("promise", "lent.thing", "follow-up");
        assertThat(today.of(space, 50).lost()).isEmpty();
        assertThat(today.of(space, 1).more()).isEqualTo(2);
        assertThat(kinds(today.of(space, 2))).containsExactly("promise", "lent.thing");
        assertThat(today.of(space, 0).more()).isEqualTo(3);
    }

    @Test
    @DisplayName("settles a rhythm with everybody a row is about")
    void settlesRhythms() {
        UUID ana = person(space, "Ana Lindqvist");
        rhythm(ana, 30).run(space);
        assertThat(kinds(list(List.of()).of(space, 50))).contains("rhythm");
        Today today = list(List.of(new Lent(TodayRow.of(LADDER, Lent.KIND, new Who(List.of(rosa, ana), "Rosa and Ana", ""), TODAY))));
        assertThat(kinds(today.of(space, 50))).doesNotContain("rhythm");
        assertThat(today.of(space, 50).more()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"throws", "errs", "null", "null rows", "null row", "no kinds", "throws kinds", "null kinds"})
    @DisplayName("and fails loses their own rows, is named, and costs nothing else")
    void fails(String how) {
        Lent lent = new Lent(ladder()) {
            @Override
            public Found rows(Day day, int limit) {
                return switch (how) {
                    case "throws" -> throw new IllegalStateException("The shed is locked");
                    case "errs" -> throw new NoClassDefFoundError("Shed");
                    case "null" -> null;
                    case "null rows" -> new Found(null, 3);
                    case "null row" -> new Found(Arrays.asList(ladder(), null), 2);
                    default -> super.rows(day, limit);
                };
            }

            @Override
            public List<RowKind> kinds() {
                return switch (how) {
                    case "no kinds" -> List.of();
                    case "throws kinds" -> throw new IllegalStateException("Nobody knows");
                    case "null kinds" -> null;
                    default -> super.kinds();
                };
            }

            @Override
            public List<TodayRow> coming(Day day, LocalDate from, LocalDate until) {
                throw new IllegalStateException("Nobody knows what comes");
            }
        };
        Today today = list(List.of(lent));

        TodayList day = today.of(space, 50);
        TodayPage page = today.page(space, TODAY, 50, 7);

        assertThat(kinds(day)).contains("promise", "follow-up");
        assertThat(kinds(page.list())).isEqualTo(kinds(day));
        assertThat(page.coming()).extracting(row -> row.kind().word()).containsExactly("follow-up");
        if (how.contains("kinds")) {
            assertThat(kinds(day)).last().isEqualTo("lent.thing");
            assertThat(day.lost()).isEmpty();
            assertThat(page.list().lost()).isEmpty();
            assertThat(page.lost()).hasSize(1);
        } else {
            assertThat(kinds(day)).doesNotContain("lent.thing");
            assertThat(day.lost()).containsExactly("Things lent");
            assertThat(Today.lost(page.lost())).contains("Can’t be read today: Things lent. Everything else is here; the log says why.");
        }
    }

    @Test
    @DisplayName("and is slow loses their own rows; while still busy they are not asked again, and afterwards they are")
    void slow() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        int[] asked = new int[1];
        CountDownLatch through = new CountDownLatch(1);
        Today today = list(List.of(new Lent(ladder()) {
            @Override
            public Found rows(Day day, int limit) {
                asked[0]++;
                try {
                    open.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException("Nobody is interrupted: that could close a file", e);
                }
                try {
                    return super.rows(day, limit);
                } finally {
                    through.countDown();
                }
            }
        }), Duration.ofSeconds(4));

        TodayList first = today.of(space, 50);
        assertThat(kinds(first)).containsExactly("promise", "follow-up");
        assertThat(first.lost()).containsExactly("Things lent");
        assertThat(kinds(today.of(space, 50))).containsExactly("promise", "follow-up");
        assertThat(asked[0]).isEqualTo(1);

        open.countDown();
        through.await();
        List<String> now = kinds(today.of(space, 50));
        for (int i = 0; i < 50 && now.size() < 3; i++) {
            Thread.sleep(20);
            now = kinds(today.of(space, 50));
        }
        assertThat(now).containsExactly("promise", "lent.thing", "follow-up");
    }

    /** Ticks a thing off, or puts it off, in a way of its own: by renaming somebody. */
    private static Command<UUID> rename(UUID person, String name, UUID answer) {
        return new Command<>() {
            @Override
            public String label() {
                return "Rename";
            }

            @Override
            protected UUID perform(Space space, Tx tx) {
                tx.find(person, Person.class).orElseThrow().setName(name);
                return answer;
            }
        };
    }

    @Test
    @DisplayName("says what done and put off mean for them, in one step that can be undone; others’ rows keep their own meaning")
    void deeds() {
        Lent lent = new Lent(ladder()) {
            @Override
            public Optional<Command<UUID>> done(Space book, Tx tx, UUID row) {
                return row.equals(LADDER) ? Optional.of(rename(rosa, "Rosa, ladder back", row)) : Optional.empty();
            }

            @Override
            public Optional<Command<UUID>> putOff(Space book, Tx tx, UUID row, LocalDate until) {
                return row.equals(LADDER) ? Optional.of(rename(rosa, "Rosa, ladder until " + until, rosa)) : Optional.empty();
            }
        };
        Today today = list(List.of(lent));

        assertThat(today.done(LADDER).run(space).result()).isEqualTo(LADDER);
        assertThat(name(rosa)).isEqualTo("Rosa, ladder back");
        assertThat(space.history().recent(1).getFirst().label()).isEqualTo("Mark as done");
        space.history().undo();
        assertThat(name(rosa)).isEqualTo("Rosa Okafor");
        assertThat(today.putOff(LADDER, TODAY.plusDays(2)).run(space).result()).isEqualTo(rosa);
        assertThat(name(rosa)).isEqualTo("Rosa, ladder until " + TODAY.plusDays(2));
        assertThatThrownBy(() -> today.putOff(LADDER, TODAY).run(space)).isInstanceOf(SpaceException.class);

        today.of(space, 50).rows().stream().filter(row -> row.offers(TodayRow.Deed.DONE) && !row.id().equals(LADDER))
                .forEach(row -> today.done(row.id()).run(space));
        assertThat(kinds(today.of(space, 50))).containsExactly("lent.thing");
    }

    private String name(UUID person) {
        return space.find(person, Person.class).orElseThrow().getName();
    }

    @Test
    @DisplayName("gets the usual snooze of the object with the row’s id, without doing anything")
    void usualSnooze() {
        Today today = list(List.of(new Lent(TodayRow.of(rosa, Lent.KIND, Who.nobody("The long ladder"), TODAY))));
        assertThat(kinds(today.of(space, 50))).contains("lent.thing");
        today.putOff(rosa, TODAY.plusDays(3)).run(space);
        assertThat(kinds(today.of(space, 50))).doesNotContain("lent.thing");
        assertThat(kinds(today.of(space, TODAY.plusDays(3), 50))).contains("lent.thing");
        assertThatThrownBy(() -> today.done(rosa).run(space)).isInstanceOfSatisfying(SpaceException.class,
                e -> assertThat(e.problem().kind()).isEqualTo(Problem.Kind.REFUSED));
        assertThatThrownBy(() -> today.putOff(UUID.randomUUID(), TODAY.plusDays(1)).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> today.done(UUID.randomUUID()).run(space)).isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("and fails to say what a deed means leaves those of others alone")
    void failingDeeds() {
        Today today = list(List.of(new Lent() {
            @Override
            public Optional<Command<UUID>> done(Space book, Tx tx, UUID row) {
                throw new IllegalStateException("Nobody knows");
            }

            @Override
            public Optional<Command<UUID>> putOff(Space book, Tx tx, UUID row, LocalDate until) {
                throw new NoClassDefFoundError("Shed");
            }
        }));
        List<TodayRow> rows = today.of(space, 50).rows();
        today.done(rows.get(0).id()).run(space);
        today.putOff(rows.get(1).id(), TODAY.plusDays(1)).run(space);
        assertThat(today.of(space, 50).rows()).isEmpty();
    }

    @Test
    @DisplayName("is asked once for the whole page: for its rows, and for the days to come")
    void askedOnce() {
        List<String> asked = new ArrayList<>();
        Today today = list(List.of(new Lent(ladder()) {
            @Override
            public Found rows(Day day, int limit) {
                asked.add("rows");
                return super.rows(day, limit);
            }

            @Override
            public List<TodayRow> coming(Day day, LocalDate from, LocalDate until) {
                asked.add("coming");
                return List.of();
            }
        }));
        TodayPage page = today.page(space, TODAY, 2, 7);
        assertThat(asked).containsExactly("rows", "coming");
        assertThat(kinds(page.list())).containsExactly("promise", "lent.thing");
        assertThat(page.list().more()).isEqualTo(1);
        assertThat(page.list()).isEqualTo(today.of(space, 2));
        // Who stands further down than what is wanted needs no second row either.
        assertThat(page.first()).isEmpty();
    }

    @Test
    @DisplayName("has days to come between ours, by day, clock and weight")
    void coming() {
        Today today = list(List.of(new Lent() {
            @Override
            public List<TodayRow> coming(Day day, LocalDate from, LocalDate until) {
                assertThat(from).isEqualTo(TODAY.plusDays(1));
                assertThat(until).isEqualTo(TODAY.plusDays(7));
                return Stream.of(from.plusDays(3), from, from.plusDays(1)).map(on -> TodayRow.of(LADDER, KIND, Who.nobody("Ladder"), on).subject("comes back"))
                        .toList();
            }
        }));
        assertThat(today.page(space, TODAY, 50, 7).coming()).extracting(row -> row.kind().word())
                .containsExactly("lent.thing", "lent.thing", "follow-up", "lent.thing");
    }

    @Test
    @DisplayName("shares the list with any number of others, some of whom fail: who does not is there, in order, counted right")
    void many() {
        long seed = Seed.next();
        System.Logger log = System.getLogger(TodayRowsTest.class.getName());
        log.log(System.Logger.Level.INFO, "seed {0}", Long.toString(seed));
        Random random = new Random(seed);
        for (int round = 0; round < 15; round++) {
            List<TodayRows> sources = new ArrayList<>();
            List<String> expected = new ArrayList<>(List.of("100 promise", "300 follow-up"));
            int lost = 0;
            for (int i = 0; i < random.nextInt(1, 6); i++) {
                int weight = 101 + random.nextInt(600);
                boolean failing = random.nextInt(3) == 0;
                RowKind kind = RowKind.of("test.k" + i, "k", "Kind " + i).weight(weight);
                int number = random.nextInt(4);
                lost += failing ? 1 : 0;
                if (!failing) {
                    IntStream.range(0, number).forEach(n -> expected.add(weight + " " + kind.word()));
                }
                sources.add(new TodayRows() {
                    @Override
                    public List<RowKind> kinds() {
                        return List.of(kind);
                    }

                    @Override
                    public Found rows(Day day, int limit) {
                        if (failing) {
                            throw new IllegalStateException("On purpose");
                        }
                        return Found.all(IntStream.range(0, number)
                                .mapToObj(n -> TodayRow.of(UUID.randomUUID(), kind, Who.nobody("thing " + n), day.date())).toList());
                    }
                });
            }
            expected.sort(Comparator.comparingInt((String text) -> Integer.parseInt(text.split(" ")[0])));
            int limit = random.nextInt(12);
            TodayList day = list(sources).of(space, limit);
            assertThat(day.rows()).as("seed %s", seed).extracting(row -> String.valueOf(row.kind().weight()))
                    .containsExactlyElementsOf(expected.stream().limit(limit).map(text -> text.split(" ")[0]).toList());
            assertThat(day.more()).as("seed %s", seed).isEqualTo(Math.max(0, expected.size() - limit));
            assertThat(day.lost()).as("seed %s", seed).hasSize(lost);
        }
    }

    @Test
    @DisplayName("is helped by ideas of which one that fails costs nothing")
    void failingIdeas() {
        Today today = list(List.of(), (book, person, limit) -> {
            throw new IllegalStateException("No idea");
        });
        assertThat(today.of(space, 50).rows()).hasSize(2).allSatisfy(row -> assertThat(row.help()).isNotBlank());
    }
}
