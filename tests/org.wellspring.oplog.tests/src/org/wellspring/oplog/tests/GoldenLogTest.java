// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.codec.Codec;
import org.wellspring.oplog.codec.CodecException;

@DisplayName("The log of every release")
class GoldenLogTest {

    @ParameterizedTest
    @ValueSource(strings = "0.1")
    void meansTheSameForEver(String release) throws IOException, CodecException {
        byte[] batch = resource("golden-" + release + ".wop");
        String states = new String(resource("golden-" + release + ".txt"), StandardCharsets.UTF_8);
        List<Op> ops = Codec.decode(batch);
        assertThat(GoldenLog.describe(ops)).isEqualTo(states);
        assertThat(Codec.encode(ops)).as("and is written the same").isEqualTo(batch);
        Collections.shuffle(ops, new Random(1));
        assertThat(GoldenLog.describe(ops)).isEqualTo(states);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = GoldenLogTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
