// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Lines of a file as bytes, whatever ends them, in memory bounded by the longest line that is allowed.
 * Bytes rather than characters because one contact file may mix encodings from one line to the next.
 */
public final class Lines {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    private byte[] line = new byte[512];
    private int length;
    private int number;
    private boolean cut;
    private boolean skipLineFeed;
    private long consumed;

    /**
     * Reads from a stream.
     *
     * @param limit bytes to keep of a line; the rest of a longer one is skipped
     */
    public Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Moves to the next line; false at the end. */
    public boolean next() throws IOException {
        length = 0;
        cut = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int stop = start;
            while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
                stop++;
            }
            append(start, stop);
            if (stop < end) {
                skipLineFeed = buffer[stop] == '\r';
                consumed += stop + 1 - start;
                start = stop + 1;
                break;
            }
            consumed += stop - start;
            start = stop;
        }
        if (any) {
            number++;
        }
        return any;
    }

    private boolean fill() throws IOException {
        if (start == end && !refill()) {
            return false;
        }
        if (skipLineFeed) {
            skipLineFeed = false;
            if (buffer[start] == '\n') {
                start++;
                consumed++;
                return start < end || refill();
            }
        }
        return true;
    }

    private boolean refill() throws IOException {
        start = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private void append(int from, int to) {
        int count = Math.min(to - from, limit - length);
        cut |= count < to - from;
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.min(limit, Math.max(length + count, line.length * 2)));
        }
        System.arraycopy(buffer, from, line, length, count);
        length += count;
    }

    /** The line's bytes; valid up to {@link #length()} until the next call of {@link #next()}. */
    public byte[] bytes() {
        return line;
    }

    /** How many bytes the line has. */
    public int length() {
        return length;
    }

    /** The line's number, from 1. */
    public int number() {
        return number;
    }

    /** Whether the line was longer than the limit. */
    public boolean cut() {
        return cut;
    }

    /** How many bytes were read so far. */
    public long consumed() {
        return consumed;
    }

    /** Whether the line has nothing but spaces and tabs. */
    public boolean blank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Whether the line is this ASCII word in any case, but for spaces around it. */
    public boolean is(String word) {
        int from = 0;
        int to = length;
        while (from < to && line[from] <= ' ' && line[from] >= 0) {
            from++;
        }
        while (to > from && line[to - 1] <= ' ' && line[to - 1] >= 0) {
            to--;
        }
        return to - from == word.length() && matches(word, from);
    }

    /** Whether the line begins with this ASCII word in any case. */
    public boolean startsWith(String word) {
        return length >= word.length() && matches(word, 0);
    }

    private boolean matches(String word, int from) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.toUpperCase(line[from + i]) != Character.toUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
