// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.oplog.HybridClock;
import org.wellspring.oplog.HybridTime;

@DisplayName("The clock of a device")
class HybridClockTest {

    private static final long NOW = 1_790_000_000_000L;
    private final HybridClock clock = new HybridClock(HybridTime.ZERO);

    @Test
    void goesOnlyForwardWhateverTheWallClockDoes() {
        Random random = Seed.random("clock");
        HybridTime last = HybridTime.ZERO;
        for (int i = 0; i < 200_000; i++) {
            long wall = NOW + random.nextLong(-1_000_000, 1_000_000);
            if (random.nextBoolean()) {
                clock.receive(HybridTime.ofMillis(wall + random.nextInt()), wall);
            }
            HybridTime time = clock.tick(wall);
            assertThat(time).isGreaterThan(last);
            last = time;
        }
    }

    @Test
    void countsWithinAMillisecondAndBeyond() {
        for (int i = 0; i < 70_000; i++) {
            clock.tick(NOW);
        }
        assertThat(clock.last().millis()).isEqualTo(NOW + 1);
        assertThat(clock.last().counter()).isEqualTo(69_999 - 65_536);
    }

    @Test
    void keepsTimesForSeveralOperationsAtOnce() {
        HybridTime first = clock.ticks(NOW, 70_000);
        assertThat(first).isEqualTo(HybridTime.ofMillis(NOW));
        assertThat(clock.last().packed()).isEqualTo(first.packed() + 69_999);
        assertThat(clock.tick(NOW).packed()).isEqualTo(first.packed() + 70_000);
    }

    @Test
    void followsAnotherDeviceByAnHourAtMost() {
        clock.receive(HybridTime.ofMillis(NOW + 5000), NOW);
        assertThat(clock.tick(NOW).millis()).isEqualTo(NOW + 5000);
        clock.receive(HybridTime.ofMillis(NOW + Duration.ofDays(3650).toMillis()), NOW);
        assertThat(clock.tick(NOW).millis()).isEqualTo(NOW + Duration.ofHours(1).toMillis());
    }

    @Test
    void standsTimesThatCanNotBe() {
        assertThat(HybridTime.ofMillis(-5)).isEqualTo(HybridTime.ZERO);
        assertThat(HybridTime.ofMillis(Long.MAX_VALUE).millis()).isPositive();
        HybridClock atTheEnd = new HybridClock(new HybridTime(Long.MAX_VALUE));
        assertThatThrownBy(() -> atTheEnd.tick(NOW)).isInstanceOf(IllegalStateException.class);
        HybridClock nearTheEnd = new HybridClock(new HybridTime(Long.MAX_VALUE - 2));
        assertThatThrownBy(() -> nearTheEnd.ticks(NOW, 3)).isInstanceOf(IllegalStateException.class);
        assertThat(nearTheEnd.ticks(NOW, 2).packed()).isEqualTo(Long.MAX_VALUE - 1);
        assertThatThrownBy(() -> new HybridTime(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
