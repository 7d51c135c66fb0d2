// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.spi;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name under which a segment travels: the device that wrote it, and its place in what that device wrote. A name is a hint about
 * where to look and nothing more; who wrote a segment, and when, is believed from what is signed in it.
 *
 * @param device the device's name: 16 hexadecimal digits, small
 * @param number 1 for the device's first segment
 */
public record SegmentName(String device, long number) implements Comparable<SegmentName> {
    private static final Pattern DEVICE = Pattern.compile("[0-9a-f]{16}");
    /** Letters, digits and hyphens alone: every tool that synchronizes folders carries such a name as it is. */
    private static final Pattern FORM = Pattern.compile("seg-([0-9a-f]{16})-([0-9]{8})");
    private static final long MOST = 99_999_999;

    /** @throws IllegalArgumentException if it has another form */
    public SegmentName {
        if (!DEVICE.matcher(device).matches() || number < 1 || number > MOST) {
            throw new IllegalArgumentException("Not the name of a segment: " + device + ", " + number);
        }
    }

    /** A text such as {@code seg-0123456789abcdef-00000001}; empty for every other: what a tool that synchronizes made itself is nobody's segment. */
    public static Optional<SegmentName> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || Long.parseLong(form.group(2)) < 1) {
            return Optional.empty();
        }
        return Optional.of(new SegmentName(form.group(1), Long.parseLong(form.group(2))));
    }

    /** What {@link #of} reads. */
    public String text() {
        return String.format("seg-%s-%08d", device, number);
    }

    /** The device's next. */
    public SegmentName next() {
        return new SegmentName(device, number + 1);
    }

    @Override
    public int compareTo(SegmentName other) {
        return Comparator.comparing(SegmentName::device).thenComparing(SegmentName::number).compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
