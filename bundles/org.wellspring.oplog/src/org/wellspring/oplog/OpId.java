// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog;

import java.util.Objects;

/**
 * The identity of one operation: who wrote it and the how manyth of theirs it is.
 *
 * @param device the writer
 * @param seq counts the writer's operations, from 0 upwards; gaps are allowed, reuse is not
 */
public record OpId(DeviceId device, long seq) implements Comparable<OpId> {

    /** @throws IllegalArgumentException if {@code seq} is negative */
    public OpId {
        Objects.requireNonNull(device, "device");
        if (seq < 0) {
            throw new IllegalArgumentException("An operation's number is never negative: " + seq);
        }
    }

    /**
     * Reads the text form, {@code device-seq}.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static OpId parse(String text) {
        if (text.length() < DeviceId.TEXT_LENGTH + 2 || text.charAt(DeviceId.TEXT_LENGTH) != '-') {
            throw new IllegalArgumentException("Not the id of an operation: " + text);
        }
        return new OpId(DeviceId.parse(text.substring(0, DeviceId.TEXT_LENGTH)),
                Long.parseLong(text.substring(DeviceId.TEXT_LENGTH + 1)));
    }

    /** The text form: the device's 16 digits, a hyphen, the number. */
    public String text() {
        return device.text() + "-" + seq;
    }

    @Override
    public int compareTo(OpId other) {
        int byDevice = device.compareTo(other.device);
        return byDevice != 0 ? byDevice : Long.compare(seq, other.seq);
    }

    @Override
    public int hashCode() {
        // Written out because a fold hashes every operation: device bits are random, sequences are dense.
        return Long.hashCode(device.value() + seq * 0x9E3779B97F4A7C15L);
    }

    @Override
    public String toString() {
        return text();
    }
}
