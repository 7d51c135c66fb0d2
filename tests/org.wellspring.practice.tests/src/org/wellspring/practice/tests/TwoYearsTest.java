// SPDX-License-Identifier: EPL-2.0
package org.wellspring.practice.tests;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.spi.Guard;
import org.wellspring.followup.Today;
import org.wellspring.giving.GivingSettings;
import org.wellspring.testkit.Seed;

@DisplayName("Two years of a network, day by day, are what a slow reading of the requirements says")
class TwoYearsTest {
    private static final int DAYS = 730;

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

    @ParameterizedTest(name = "from {1} in {0} (F1–F6, F9, F10, F12, M1, M7, M8, M13, G4, G6, G11, G12, I1, O1, O3–O6, O8, T1–T10, T12, T14, T15)")
    @CsvSource({"Pacific/Auckland, 2022-03-01, 11", "America/Los_Angeles, 2023-11-30, 0"})
    void years(String zone, LocalDate first, long given) throws Exception {
        long seed = given == 0 ? Seed.next() : given;
        Logger.getLogger(TwoYearsTest.class.getName()).info("seed " + seed);
        RandomGenerator random = new SplittableRandom(seed);
        Watch watch = new Watch(ZoneId.of(zone), first);
        Spaces spaces = service(Spaces.class);
        Today list = service(Today.class);
        Spaces.Options options = Spaces.Options.here().at(watch);
        Path book = folder.resolve("book");
        Space space = spaces.create(book, options);
        try {
            new Settings(space).set(GivingSettings.MINUTES_A_MONTH, String.valueOf(Courteous.MINUTES_A_MONTH));
            Diary diary = new Diary(random, watch, list, guards(), space);
            Years years = new Years(diary);
            Check check = new Check(seed, diary);
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = first.plusDays(i);
                // Not every morning and evening is looked at: the next one sees most of it, too. Some days begin just after midnight, and some end just before.
                watch.set(day, LocalTime.of(0, 1).plus(Duration.ofMinutes(random.nextInt(60 * 8))));
                if (random.nextBoolean()) {
                    check.day(day);
                }
                new Desk(diary).sometimes();
                for (int things = random.nextInt(6); things > 0; things--) {
                    watch.set(day, LocalTime.of(9, 0).plus(Duration.ofMinutes(random.nextInt(60 * 14))));
                    years.something();
                }
                if (random.nextInt(4) == 0) {
                    check.day(day);
                }
                if (random.nextInt(60) == 0) {
                    space.close();
                    space = spaces.open(book, options);
                    diary.reopened(space);
                }
            }
        } finally {
            space.close();
        }
    }

    private static List<Guard> guards() throws InvalidSyntaxException {
        BundleContext context = FrameworkUtil.getBundle(TwoYearsTest.class).getBundleContext();
        return context.getServiceReferences(Guard.class, null).stream().map(context::getService).toList();
    }

    private static <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(TwoYearsTest.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }
}
