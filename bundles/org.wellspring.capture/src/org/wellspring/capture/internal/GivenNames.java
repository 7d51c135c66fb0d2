// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import org.wellspring.core.days.Folded;

/** Given names that people have, in many lands: {@code given.names}. Any thread. */
final class GivenNames {
    /** Whether a word is one. */
    enum Sort {
        /** It is no given name that is known here. */
        NONE,
        /** It is one, and as well another word, a place, a month: May, Paris, Luz. */
        DOUBTFUL,
        /** It is one. */
        GIVEN
    }

    private static final class Held {
        /** Read when the first sentence asks. */
        private static final Map<String, Sort> NAMES = read();

        private static Map<String, Sort> read() {
            try (InputStream in = GivenNames.class.getResourceAsStream("given.names")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .collect(Collectors.toMap(line -> Folded.of(line.startsWith("~") ? line.substring(1) : line),
                                line -> line.startsWith("~") ? Sort.DOUBTFUL : Sort.GIVEN, (a, b) -> a == Sort.DOUBTFUL ? a : b));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private GivenNames() {
    }

    /** What a word is, folded; of one with a hyphen its first part counts, too. */
    static Sort sort(String word) {
        Sort whole = Held.NAMES.getOrDefault(word, Sort.NONE);
        int hyphen = word.indexOf('-');
        return whole != Sort.NONE || hyphen < 0 ? whole : Held.NAMES.getOrDefault(word.substring(0, hyphen), Sort.NONE);
    }
}
