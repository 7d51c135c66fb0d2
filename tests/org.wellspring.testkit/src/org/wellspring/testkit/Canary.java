// SPDX-License-Identifier: EPL-2.0
package org.wellspring.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for words that nobody outside may see in bytes: plain, in UTF-16, in Base64 wherever it begins, and in whatever of it can be unpacked, packed
 * as zlib, gzip or bare deflate packs, at any place.
 */
public final class Canary {
    /** What unpacks to less is chance: of all beginnings some give a few letters. */
    private static final int SHORTEST = 16;
    private static final int MOST = 1 << 20;
    private static final int FIRST = 64;
    /** How many beginnings are looked at in one piece of bytes. */
    private static final int MOST_PLACES = 1 << 16;
    private static final int MOST_LAYERS = 2;
    private final List<String> secrets = new ArrayList<>();

    /** Looks for any of these. */
    public Canary(List<String> words) {
        for (String word : words) {
            add(word.getBytes(StandardCharsets.UTF_8));
            add(word.getBytes(StandardCharsets.UTF_16LE));
            add(word.getBytes(StandardCharsets.UTF_16BE));
            for (int shift = 0; shift < 3; shift++) {
                String encoded = Base64.getEncoder().withoutPadding().encodeToString(("x".repeat(shift) + word).getBytes(StandardCharsets.UTF_8));
                add(encoded.substring(shift == 0 ? 0 : 4, encoded.length() - 1).getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private void add(byte[] secret) {
        secrets.add(new String(secret, StandardCharsets.ISO_8859_1));
    }

    /** How it is told by the bytes; empty where they tell nothing. */
    public Optional<String> foundIn(byte[] bytes) {
        return foundIn(bytes, 0);
    }

    private Optional<String> foundIn(byte[] bytes, int layer) {
        String there = new String(bytes, StandardCharsets.ISO_8859_1);
        Optional<String> plain = secrets.stream().filter(there::contains).findFirst().map(secret -> "packed " + layer + " times: " + secret);
        if (plain.isPresent() || layer == MOST_LAYERS) {
            return plain;
        }
        Inflater inflater = new Inflater(true);
        try {
            for (int place = 0; place + 2 < bytes.length && place < MOST_PLACES; place++) {
                // Bare deflate begins anywhere, but seldom says something of length by chance; zlib and gzip hold it behind heads of 2 and at least 10 bytes.
                byte[] unpacked = unpacked(inflater, bytes, place);
                Optional<String> packed = unpacked.length < SHORTEST ? Optional.empty() : foundIn(unpacked, layer + 1);
                if (packed.isPresent()) {
                    return packed;
                }
            }
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    /** What is packed there; what comes before a mistake, too. */
    private static byte[] unpacked(Inflater inflater, byte[] bytes, int from) {
        inflater.reset();
        inflater.setInput(bytes, from, bytes.length - from);
        byte[] unpacked = new byte[FIRST];
        int length = 0;
        try {
            for (int more = inflater.inflate(unpacked); more > 0 && length < MOST; more = inflater.inflate(unpacked, length, unpacked.length - length)) {
                length += more;
                if (length == unpacked.length) {
                    unpacked = Arrays.copyOf(unpacked, 2 * length);
                }
            }
        } catch (DataFormatException e) {
            // nearly all beginnings are none
            return Arrays.copyOf(unpacked, length);
        }
        return Arrays.copyOf(unpacked, length);
    }
}
