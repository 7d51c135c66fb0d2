// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

import org.wellspring.store.internal.sql.DamagedRows;

/**
 * Operations of one transaction at rest: a batch for each of some objects, compressed together because they have most of
 * their bytes in common. As bytes: the length before compression, then in zlib's form, which ends with a checksum, for each
 * object its number, the length of its batch and the batch. Numbers are of seven bits a byte, lowest first.
 */
final class OpPack {
    /** Where a pack that others go into is full. */
    static final int FULL = 1 << 17;
    /** Most of what the best level saves beyond the fastest, for half of its time. */
    private static final int LEVEL = 5;
    /** No data is compressed to less than one part in so many. */
    private static final int MOST_COMPRESSED = 1_032;
    /**
     * What a pack of few operations has in common with all others; the most frequent last. Part of the format: with
     * another dictionary, packs that were written with this one can't be read.
     */
    private static final byte[] DICTIONARY = String.join("\0", "birthday", "consent", "organization", "department",
            "wantedIntroductions", "formerNames", "nicknames", "phoneticName", "familyName", "givenName", "agreedBy",
            "benefitThem", "benefitMe", "channels", "intervalDays", "purpose", "urn:wellspring:model#Organization",
            "urn:wellspring:model#Rhythm", "urn:wellspring:model#Promise", "urn:wellspring:model#CustomField",
            "urn:wellspring:model#WebLink", "urn:wellspring:model#Address", "urn:wellspring:model#Need", "needs",
            "urn:wellspring:model#PhoneNumber", "phones", "urn:wellspring:model#EmailAddress", "emails",
            "urn:wellspring:model#Role", "roles", "urn:wellspring:model#Person", "metOn", "tags", "kinds", "networking",
            "address", "number", "label", "text", "name", "notes", "direction", "both", "outgoing", "incoming", "meeting",
            "message", "email", "call", "phone", "participants", "summary", "note", "channel", "kind",
            "urn:wellspring:model#Interaction", "T00:00:00Z", "2025-", "2026-", "at", "WOP\1").getBytes(StandardCharsets.UTF_8);

    private record Slice(int from, int length) {
    }

    private final byte[] raw;
    private final Map<Long, Slice> slices;

    private OpPack(byte[] raw, Map<Long, Slice> slices) {
        this.raw = raw;
        this.slices = slices;
    }

    /** How much memory it takes, about. */
    int bytes() {
        return raw.length + 200 * slices.size();
    }

    /** Numbers of the objects it is about, in the order they were written. */
    List<Long> objects() {
        return List.copyOf(slices.keySet());
    }

    /** The batch of an object, or empty if it is not about that object. */
    Optional<byte[]> batch(long object) {
        Slice slice = slices.get(object);
        return slice == null ? Optional.empty() : Optional.of(Arrays.copyOfRange(raw, slice.from(), slice.from() + slice.length()));
    }

    /** Adds an object's batch to what becomes a pack. */
    static void add(ByteArrayOutputStream pack, long object, byte[] batch) {
        number(pack, object);
        number(pack, batch.length);
        pack.writeBytes(batch);
    }

    /** What was added, as it is stored. */
    static byte[] compress(byte[] raw) {
        try (Compressor compressor = new Compressor()) {
            return compressor.compress(raw);
        }
    }

    /** Makes several packs, one after the other; to make one of these costs more than a small pack. One thread. */
    static final class Compressor implements AutoCloseable {
        private final Deflater deflater = new Deflater(LEVEL);
        private final byte[] buffer = new byte[8_192];

        /** What was added to a pack, as it is stored. */
        byte[] compress(byte[] raw) {
            ByteArrayOutputStream stored = new ByteArrayOutputStream(raw.length / 3 + 64);
            number(stored, raw.length);
            deflater.reset();
            deflater.setDictionary(DICTIONARY);
            deflater.setInput(raw);
            deflater.finish();
            while (!deflater.finished()) {
                stored.write(buffer, 0, deflater.deflate(buffer));
            }
            return stored.toByteArray();
        }

        @Override
        public void close() {
            deflater.end();
        }
    }

    /** Reads what is stored. */
    static OpPack read(byte[] stored) {
        return of(decompress(stored, 0));
    }

    /** What was compressed, and is stored from a place on. */
    static byte[] decompress(byte[] stored, int from) {
        int[] at = {from};
        long length = number(stored, stored.length, at);
        if (length > (long) stored.length * MOST_COMPRESSED) {
            throw damaged(null);
        }
        byte[] raw = new byte[(int) length];
        inflate(stored, at[0], raw);
        return raw;
    }

    /** A pack that is not compressed. */
    static OpPack of(byte[] raw) {
        int[] at = {0};
        Map<Long, Slice> slices = new LinkedHashMap<>();
        while (at[0] < raw.length) {
            long object = number(raw, raw.length, at);
            long size = number(raw, raw.length, at);
            if (size > raw.length - at[0]) {
                throw damaged(null);
            }
            slices.put(object, new Slice(at[0], (int) size));
            at[0] += (int) size;
        }
        return new OpPack(raw, slices);
    }

    private static void inflate(byte[] stored, int from, byte[] raw) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(stored, from, stored.length - from);
            int done = inflater.inflate(raw);
            if (inflater.needsDictionary()) {
                inflater.setDictionary(DICTIONARY);
                done = inflater.inflate(raw);
            }
            // The end comes with the checksum, and only if nothing is left.
            if (done != raw.length || !inflater.finished() && (inflater.inflate(new byte[1]) != 0 || !inflater.finished())) {
                throw damaged(null);
            }
        } catch (DataFormatException | IllegalArgumentException e) {
            throw damaged(e);
        } finally {
            inflater.end();
        }
    }

    private static DamagedRows damaged(Exception cause) {
        return new DamagedRows("Operations can't be unpacked" + (cause == null ? "" : ": " + cause.getMessage()), cause);
    }

    static void number(ByteArrayOutputStream out, long number) {
        long rest = number;
        while (rest > 0x7f) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    static long number(byte[] bytes, int end, int[] at) {
        long number = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            if (at[0] >= end) {
                throw damaged(null);
            }
            byte next = bytes[at[0]++];
            number |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw damaged(null);
    }
}
