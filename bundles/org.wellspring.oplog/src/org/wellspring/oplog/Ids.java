// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** New ids of objects and transactions: UUIDs of version 7 (RFC 9562), which sort by the time they were made. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Random bytes to come; to ask for each id's alone takes longer than all the rest. */
    private static final ByteBuffer BYTES = ByteBuffer.allocate(512).limit(0);
    /** The last millisecond, and below it 12 bits that count within it. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** A new id, greater than every one this process has made before. Safe for threads. */
    public static UUID next() {
        long earliest = System.currentTimeMillis() << 12;
        long moment = LAST.updateAndGet(last -> Math.max(last + 1, earliest));
        long high = (moment >>> 12) << 16 | 0x7000 | moment & 0xFFF;
        long low = random() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static long random() {
        synchronized (BYTES) {
            if (!BYTES.hasRemaining()) {
                RANDOM.nextBytes(BYTES.array());
                BYTES.clear();
            }
            return BYTES.getLong();
        }
    }
}
