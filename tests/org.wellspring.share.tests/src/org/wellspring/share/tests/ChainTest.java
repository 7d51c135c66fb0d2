// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.share.internal.content.SegmentContent;
import org.wellspring.share.internal.engine.GroupLog;
import org.wellspring.share.internal.engine.GroupLog.Brought;
import org.wellspring.share.internal.seal.DamagedSegment;
import org.wellspring.share.internal.seal.DeviceKeys;
import org.wellspring.share.internal.seal.EpochKey;
import org.wellspring.share.internal.seal.Hash;
import org.wellspring.share.internal.seal.Segment;
import org.wellspring.share.spi.SegmentName;

@DisplayName("The segments of one device, brought many at a time (K1)")
class ChainTest {
    private static final UUID GROUP = UUID.fromString("0b8d2f6e-6f3a-4b1e-9d53-7a5c1d2e3f40");

    @TempDir
    Path folder;
    private final DeviceKeys bo = DeviceKeys.fresh();
    private final EpochKey epoch = new EpochKey(new byte[32]);
    private GroupLog log;

    @BeforeEach
    void begin() throws IOException {
        log = new GroupLog(folder.resolve("segments"), GROUP, bo.device(), DeviceKeys.fresh(), Clock.systemUTC());
    }

    @AfterEach
    void close() throws IOException {
        log.close();
    }

    private byte[] segment(long number, byte[] before, int second) {
        byte[] previous = before == null ? Segment.NONE : Hash.of(before);
        SegmentContent content = new SegmentContent(Instant.ofEpochSecond(second), Map.of(), List.of());
        return Segment.seal(GROUP, bo, number, previous, epoch, List.of(), content.bytes()).bytes();
    }

    /** Some that follow each other. */
    private byte[][] chain(int count) {
        byte[][] all = new byte[count + 1][];
        for (int number = 1; number <= count; number++) {
            all[number] = segment(number, all[number - 1], number);
        }
        return all;
    }

    private SegmentName name(long number) {
        return new SegmentName(bo.device().text(), number);
    }

    private Brought bring(long first, byte[]... segments) throws IOException {
        Map<SegmentName, byte[]> all = new LinkedHashMap<>();
        for (byte[] segment : segments) {
            all.put(name(first + all.size()), segment);
        }
        return log.bring(all);
    }

    private static byte[] flipped(byte[] segment, int fromEnd) {
        byte[] other = segment.clone();
        other[other.length - fromEnd] ^= 1;
        return other;
    }

    @Test
    @DisplayName("all that is signed comes in; what is behind the last good signature waits, and comes in when it is there whole")
    void lastSignature() throws IOException {
        byte[][] all = chain(5);
        Brought brought = bring(1, all[1], all[2], all[3], flipped(all[4], 1), all[5]);
        assertThat(brought.fresh()).isEqualTo(3);
        assertThat(brought.damaged()).containsExactly(name(4));
        assertThat(brought.forked()).isEmpty();
        assertThat(bring(4, all[4], all[5]).fresh()).isEqualTo(2);
        assertThat(log.names()).hasSize(5);
    }

    @Test
    @DisplayName("one that was changed on its way, anywhere among good ones, is damaged, and blames nobody")
    void changedAmongGood() throws IOException {
        byte[][] all = chain(4);
        Brought brought = bring(1, all[1], flipped(all[2], 100), all[3], all[4]);
        assertThat(brought.fresh()).isEqualTo(1);
        assertThat(brought.damaged()).containsExactly(name(2));
        assertThat(brought.forked()).isEmpty();
        assertThat(bring(2, all[2], all[3], all[4]).fresh()).isEqualTo(3);
    }

    @Test
    @DisplayName("another story is told by who signed it, and by nobody else")
    void anotherStory() throws IOException {
        byte[][] all = chain(3);
        bring(1, all[1], all[2], all[3]);
        byte[] other = segment(3, all[2], 77);
        assertThat(bring(3, flipped(other, 1)).damaged()).containsExactly(name(3));
        assertThat(bring(3, other).forked()).containsExactly(name(3));
        byte[] further = segment(4, other, 78);
        assertThat(bring(4, flipped(further, 1)).damaged()).containsExactly(name(4));
        assertThat(bring(4, further).forked()).containsExactly(name(4));
        assertThat(log.names()).hasSize(3);
    }

    @Test
    @DisplayName("a signature speaks for what it goes on from: whoever heard of a wrong one before takes it in then, like everybody who comes later")
    void speaksForAll() throws IOException, DamagedSegment {
        byte[][] all = chain(1);
        byte[] wrong = flipped(segment(2, all[1], 2), 1);
        byte[] next = segment(3, wrong, 3);
        assertThat(bring(1, all[1], wrong).damaged()).containsExactly(name(2));
        assertThat(bring(2, wrong, next).fresh()).isEqualTo(2);
        try (GroupLog late = new GroupLog(folder.resolve("late"), GROUP, bo.device(), DeviceKeys.fresh(), Clock.systemUTC())) {
            Map<SegmentName, byte[]> there = new LinkedHashMap<>();
            for (SegmentName name : log.names().stream().sorted().toList()) {
                there.put(name, log.bytes(name));
            }
            assertThat(late.bring(there).fresh()).isEqualTo(3);
        }
    }
}
