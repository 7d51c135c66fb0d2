// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.join;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.wellspring.oplog.DeviceId;
import org.wellspring.share.internal.seal.DeviceKeys;
import org.wellspring.share.internal.seal.Hash;

/**
 * What a member writes down on paper, to come in again when all their devices are lost: the seed of the keys of a device that is only paper, and
 * which group it is for. Letters and digits that are not taken for each other (Crockford's base 32), with a sum that finds a slip of the pen.
 *
 * @param secret 16 bytes
 * @param root the device that founded the group
 */
public record RecoveryCode(byte[] secret, DeviceId root) {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SECRET_BYTES = 16;
    private static final int SUM_BYTES = 1;
    private static final int BYTES = SECRET_BYTES + 8 + SUM_BYTES;
    private static final int LENGTH = BYTES * 8 / 5;
    private static final int GROUP = 5;

    /** A new one. */
    public static RecoveryCode fresh(DeviceId root) {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return new RecoveryCode(secret, root);
    }

    /** The keys of the device that is only paper. */
    public DeviceKeys keys() {
        return new DeviceKeys(Hash.of("wellspring paper 1".getBytes(StandardCharsets.US_ASCII), secret));
    }

    /** Eight groups of five, to be written down. */
    public String text() {
        byte[] unsummed = ByteBuffer.allocate(BYTES - SUM_BYTES).put(secret).putLong(root.value()).array();
        byte[] all = Arrays.copyOf(unsummed, BYTES);
        all[BYTES - SUM_BYTES] = Hash.of(unsummed)[0];
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        int written = 0;
        for (byte one : all) {
            held = held << 8 | one & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                if (written > 0 && written % GROUP == 0) {
                    text.append('-');
                }
                text.append(DIGITS.charAt(held >>> bits & 31));
                written++;
            }
        }
        return text.toString();
    }

    /** What {@link #text} wrote, as people copy it: small letters, spaces, O for 0, I and L for 1. Empty where a letter is wrong or missing. */
    public static Optional<RecoveryCode> read(String text) {
        String letters = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1');
        if (letters.length() != LENGTH || letters.chars().anyMatch(letter -> DIGITS.indexOf(letter) < 0)) {
            return Optional.empty();
        }
        ByteBuffer all = ByteBuffer.allocate(BYTES);
        int held = 0;
        int bits = 0;
        for (char letter : letters.toCharArray()) {
            held = held << 5 | DIGITS.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                all.put((byte) (held >>> bits));
            }
        }
        byte[] unsummed = Arrays.copyOf(all.array(), BYTES - SUM_BYTES);
        if (all.array()[BYTES - SUM_BYTES] != Hash.of(unsummed)[0]) {
            return Optional.empty();
        }
        return Optional.of(new RecoveryCode(Arrays.copyOf(unsummed, SECRET_BYTES), new DeviceId(ByteBuffer.wrap(unsummed).getLong(SECRET_BYTES))));
    }
}
