// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.testkit.Canary;
import org.wellspring.testkit.Seed;

@DisplayName("Whoever looks for words in bytes")
class CanaryTest {
    private static final String TOLD = "It is said here and nowhere else that a canary sang in the mine, ".repeat(3);
    private final Canary canary = new Canary(List.of("canary"));
    private final Random random = new Random(Seed.next());

    private interface Packing {
        OutputStream into(OutputStream out) throws IOException;
    }

    private static byte[] packed(byte[] bytes, Packing packing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream to = packing.into(out)) {
            to.write(bytes);
        }
        return out.toByteArray();
    }

    private byte[] amid(byte[] bytes) {
        byte[] all = new byte[300 + bytes.length + 200];
        random.nextBytes(all);
        System.arraycopy(bytes, 0, all, 300, bytes.length);
        return all;
    }

    @Test
    @DisplayName("finds them plain, in wide letters, in Base64, and packed once and twice, wherever that begins")
    void found() throws IOException {
        byte[] plain = TOLD.getBytes(StandardCharsets.UTF_8);
        byte[] zlib = packed(plain, DeflaterOutputStream::new);
        byte[] gzip = packed(plain, GZIPOutputStream::new);
        for (byte[] told : List.of(plain, TOLD.getBytes(StandardCharsets.UTF_16LE), Base64.getEncoder().encode(plain), zlib, gzip,
                packed(gzip, DeflaterOutputStream::new), packed(zlib, GZIPOutputStream::new), Base64.getEncoder().encode(plain))) {
            assertThat(canary.foundIn(amid(told))).isPresent();
        }
    }

    @Test
    @DisplayName("finds nothing in noise")
    void nothing() {
        byte[] noise = new byte[20_000];
        random.nextBytes(noise);

        assertThat(canary.foundIn(noise)).isEmpty();
        assertThat(canary.foundIn(Arrays.copyOf(noise, 1))).isEmpty();
    }
}
