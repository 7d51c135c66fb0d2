// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;

/** Ids of RFC 9562, version 7, that are the same for the same day: each a millisecond after the one before. */
final class SampleIds {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private final Random random;
    private long time;

    SampleIds(LocalDate today, long seed) {
        time = today.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        random = new Random(seed);
    }

    UUID next() {
        long high = time++ << 16 | VERSION_7 | random.nextInt(1 << 12);
        long low = VARIANT | random.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
