// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The identity of one installation that writes operations: 64 random bits. A restored backup or a copied space takes a
 * new one, so that no two writers ever count in the same sequence.
 *
 * @param value the bits; compared unsigned
 */
public record DeviceId(long value) implements Comparable<DeviceId> {

    /** The number of characters of {@link #text()}. */
    public static final int TEXT_LENGTH = 16;

    /** Draws a new identity. */
    public static DeviceId random() {
        return new DeviceId(new SecureRandom().nextLong());
    }

    /**
     * Reads the text form.
     *
     * @param text 16 hexadecimal digits
     * @throws IllegalArgumentException if it is anything else
     */
    public static DeviceId parse(String text) {
        if (text.length() != TEXT_LENGTH) {
            throw new IllegalArgumentException("A device id has 16 hexadecimal digits, not: " + text);
        }
        return new DeviceId(HexFormat.fromHexDigitsToLong(text));
    }

    /** The text form: 16 lower-case hexadecimal digits. */
    public String text() {
        return HexFormat.of().toHexDigits(value);
    }

    @Override
    public int compareTo(DeviceId other) {
        return Long.compareUnsigned(value, other.value);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return text();
    }
}
