// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeMap;

import org.wellspring.store.internal.sql.DamagedRows;

/**
 * Packs of several transactions at rest, in one row, whose number is that of the first: compressed together, small packs take a quarter of the room.
 * As bytes: a zero, which no pack begins with, and then as a pack: the length before compression, then in zlib's form, for each pack how far its
 * number is from the one before (from the row's, the first), its length and, uncompressed, itself.
 */
final class OpBundle {
    /** Where a bundle is full: whoever wants one of its packs unpacks all. */
    static final int FULL = 1 << 15;

    private record Slice(int from, int length) {
    }

    private final byte[] raw;
    private final TreeMap<Long, Slice> slices;

    private OpBundle(byte[] raw, TreeMap<Long, Slice> slices) {
        this.raw = raw;
        this.slices = slices;
    }

    /** Makes a bundle. */
    static final class Building {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final long first;
        private long last;

        /** One that begins with this pack. */
        Building(long first) {
            this.first = first;
            last = first;
        }

        /** The number of the first pack. */
        long first() {
            return first;
        }

        /** Adds a pack, uncompressed; its number is higher than those before. */
        void add(long number, byte[] pack) {
            OpPack.number(bytes, number - last);
            OpPack.number(bytes, pack.length);
            bytes.writeBytes(pack);
            last = number;
        }

        boolean isFull() {
            return bytes.size() >= FULL;
        }

        /** As it is stored. */
        byte[] compress(OpPack.Compressor compressor) {
            byte[] packed = compressor.compress(bytes.toByteArray());
            byte[] stored = new byte[packed.length + 1];
            System.arraycopy(packed, 0, stored, 1, packed.length);
            return stored;
        }
    }

    /** Whether what is stored in a row is a bundle, and not a single pack. */
    static boolean is(byte[] stored) {
        return stored.length > 0 && stored[0] == 0;
    }

    /** Reads what is stored under a number. */
    static OpBundle read(long first, byte[] stored) {
        byte[] raw = OpPack.decompress(stored, 1);
        TreeMap<Long, Slice> slices = new TreeMap<>();
        int[] at = {0};
        long number = first;
        while (at[0] < raw.length) {
            number += OpPack.number(raw, raw.length, at);
            long size = OpPack.number(raw, raw.length, at);
            if (size > raw.length - at[0]) {
                throw new DamagedRows("Operations can't be unpacked", null);
            }
            slices.put(number, new Slice(at[0], (int) size));
            at[0] += (int) size;
        }
        return new OpBundle(raw, slices);
    }

    /** The numbers of its packs. */
    NavigableSet<Long> numbers() {
        return slices.navigableKeySet();
    }

    /** Whether it reaches over the place of a pack, so that no other row can hold that. */
    boolean reaches(long number) {
        return !slices.isEmpty() && slices.firstKey() <= number && number <= slices.lastKey();
    }

    /** One of its packs. */
    OpPack pack(long number) {
        Slice slice = slices.get(number);
        if (slice == null) {
            throw new DamagedRows("Operations are missing: " + number, null);
        }
        return OpPack.of(Arrays.copyOfRange(raw, slice.from(), slice.from() + slice.length()));
    }
}
