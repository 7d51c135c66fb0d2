// SPDX-License-Identifier: EPL-2.0
package org.wellspring.practice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.followup.Offers;
import org.wellspring.followup.Today;
import org.wellspring.followup.TodayList;
import org.wellspring.people.day.TodayRow;
import org.wellspring.giving.Giving;
import org.wellspring.giving.HelpRow;
import org.wellspring.giving.IntroductionRow;
import org.wellspring.giving.Introductions;
import org.wellspring.model.FavourDirection;

@DisplayName("Two years of a network, day by day, are what a slow reading of the requirements says")
class TwoYearsTest {
    private static final int DAYS = 730;
    private static final int ALL = 10_000;
    private static final Set<String> OURS = Set.of("promise", "meeting", "follow-up", "rhythm", "new-person", "card");
    /** Of other sorts, those that stand before the rows that leave out who is listed. */
    private static final int BEFORE_RHYTHMS = 400;

    /** A clock that is set by hand. */
    private static final class Watch extends Clock {
        private final ZoneId zone;
        private Instant now;

        Watch(ZoneId zone, LocalDate first) {
            this.zone = zone;
            this.now = first.atTime(LocalTime.of(8, 0)).atZone(zone).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return Clock.fixed(now, other);
        }

        @Override
        public Instant instant() {
            return now;
        }

        void set(LocalDate day, LocalTime time) {
            Instant next = day.atTime(time).atZone(zone).toInstant();
            now = next.isAfter(now) ? next : now.plusSeconds(1);
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest(name = "from {1} in {0} (F1–F6, F9, F10, M1, M8, M13, G4, I1)")
    @CsvSource({"Pacific/Auckland, 2027-03-01, 11", "America/Los_Angeles, 2026-11-30, 0"})
    void years(String zone, LocalDate first, long given) throws Exception {
        long seed = given == 0 ? new SplittableRandom().nextLong() : given;
        Logger.getLogger(TwoYearsTest.class.getName()).info("seed " + seed);
        RandomGenerator random = new SplittableRandom(seed);
        Watch watch = new Watch(ZoneId.of(zone), first);
        Spaces spaces = service(Spaces.class);
        Today list = service(Today.class);
        Spaces.Options options = Spaces.Options.here().at(watch);
        Path book = folder.resolve("book");
        Space space = spaces.create(book, options);
        try {
            Years years = new Years(random, watch, list, space);
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = first.plusDays(i);
                // Some days begin just after midnight, and some end just before.
                watch.set(day, LocalTime.of(0, 1).plus(Duration.ofMinutes(random.nextInt(60 * 8))));
                check(seed, years, space, list, day);
                for (int things = random.nextInt(6); things > 0; things--) {
                    watch.set(day, LocalTime.of(9, 0).plus(Duration.ofMinutes(random.nextInt(60 * 14))));
                    years.something();
                }
                check(seed, years, space, list, day);
                if (random.nextInt(60) == 0) {
                    space.close();
                    space = spaces.open(book, options);
                    years.reopened(space);
                }
            }
        } finally {
            space.close();
        }
    }

    private static void check(long seed, Years years, Space space, Today today, LocalDate day) {
        Required required = new Required(years.life(), day);
        String when = "seed " + seed + ", " + day + ", after\n" + String.join("\n", years.told()) + "\n";
        TodayList list = today.of(space, ALL);
        assertThat(list.date()).as(when).isEqualTo(day);
        assertThat(list.lost()).as(when).isEmpty();
        Set<UUID> beside = list.rows().stream().filter(row -> !OURS.contains(row.kind().word()) && row.kind().weight() < BEFORE_RHYTHMS)
                .flatMap(row -> row.who().people().stream()).collect(Collectors.toCollection(HashSet::new));
        List<Required.Row> expected = required.list(beside);
        List<Required.Row> rows = list.rows().stream().filter(row -> OURS.contains(row.kind().word())).map(TwoYearsTest::row).toList();
        // Two of a sort on one day have no order of their own.
        assertThat(rows.stream().map(row -> row.kind() + " " + row.due()).toList()).as(when)
                .isEqualTo(expected.stream().map(row -> row.kind() + " " + row.due()).toList());
        assertThat(rows).as(when).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(new Required.Week(list.capacity().done(), list.capacity().planned())).as("the week, " + when).isEqualTo(required.week());
        assertThat((long) list.newPeople().followedUp()).as("followed up, " + when).isEqualTo(required.followedUp());
        assertThat(list.newPeople().missed()).as(when).extracting(TodayList.Named::id).containsExactlyInAnyOrderElementsOf(required.missed());
        offers(required, new Offers(space), when);
        giving(required, space, when);
    }

    private static void offers(Required required, Offers offers, String when) {
        assertThat(offers.open()).as("offers, " + when).extracting(Offers.OfferRow::id).containsExactlyInAnyOrderElementsOf(required.offers());
        List<Long> took = required.took();
        assertThat(offers.response().map(Offers.Response::of).orElse(0)).as("kept, " + when).isEqualTo(Math.min(20, took.size()));
        // Of more, only the last twenty count, and several of one day have no order.
        offers.response().filter(response -> took.size() <= 20).ifPresent(response -> {
            assertThat((long) response.longest()).as("the longest, " + when).isEqualTo(took.getLast());
            assertThat((long) response.usual()).as("the usual, " + when).isEqualTo(took.get((took.size() - 1) / 2));
        });
    }

    private static void giving(Required required, Space space, String when) {
        Giving giving = new Giving(space);
        List<UUID> toReturn = giving.toRepay().stream().map(HelpRow::id).toList();
        assertThat(toReturn).as("to return, " + when).containsExactlyInAnyOrderElementsOf(required.toReturn());
        assertThat(giving.toRepay()).as("the oldest first, " + when).isSortedAccordingTo((x, y) -> x.on().orElseThrow().compareTo(y.on().orElseThrow()));
        assertThat((long) giving.count(FavourDirection.GIVEN)).as("given, " + when).isEqualTo(required.favours(true));
        assertThat((long) giving.count(FavourDirection.RECEIVED)).as("received, " + when).isEqualTo(required.favours(false));
        assertThat(new Introductions(space).open()).as("introductions, " + when).extracting(IntroductionRow::id)
                .containsExactlyInAnyOrderElementsOf(required.introductions());
    }

    private static Required.Row row(TodayRow row) {
        return new Required.Row(row.kind().word(), row.id(), row.due());
    }

    private static <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(TwoYearsTest.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }
}
