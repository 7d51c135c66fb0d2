// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.join;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes in a text that people send each other: some words that say what it is, then lines of letters and digits between two marks. */
final class Armor {
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private Armor() {
    }

    static String write(String words, String what, byte[] bytes) {
        return words + "\n\n-----BEGIN WELLSPRING " + what + "-----\n" + LINES.encodeToString(bytes) + "\n-----END WELLSPRING " + what + "-----\n";
    }

    /** What stands between the marks, wherever they are in the text: a mail program may have put words around, and "&gt;" before each line. */
    static Optional<byte[]> read(String text, String what) {
        Matcher found = Pattern.compile("-----BEGIN WELLSPRING " + what + "-----(.*?)-----END WELLSPRING " + what + "-----", Pattern.DOTALL).matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(found.group(1).replaceAll("[^A-Za-z0-9+/=]", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
