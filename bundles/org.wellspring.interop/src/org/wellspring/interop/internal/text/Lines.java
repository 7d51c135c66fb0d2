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
    /** What a line ended with: a line feed, with or without a carriage return before it, or a return alone. */
    private enum Ending {
        FEED, RETURN
    }

    private static final int BUFFER = 1 << 16;
    private static final byte[] RETURN = {'\r'};

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    private byte[] line = new byte[512];
    private int length;
    private int number;
    private boolean cut;
    private Ending ending = Ending.FEED;
    private boolean returnsEnd = true;
    private long consumed;
    private boolean ended;

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
        boolean whole = false;
        while (fill()) {
            any = true;
            int stop = start;
            while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
                stop++;
            }
            append(start, stop);
            consumed += stop - start;
            start = stop;
            if (stop < end && ends()) {
                whole = true;
                break;
            }
        }
        if (any) {
            ended = whole;
            number++;
        }
        return any;
    }

    /** Whether the line ends with what comes now, a line feed or a carriage return; that is passed over. */
    private boolean ends() throws IOException {
        boolean feed = buffer[start] == '\n';
        step();
        if (feed) {
            ending = Ending.FEED;
            return true;
        }
        boolean more = fill();
        if (more && buffer[start] == '\n') {
            step();
            ending = Ending.FEED;
            return true;
        }
        if (!more || returnsEnd) {
            ending = Ending.RETURN;
            return true;
        }
        append(RETURN, 0, 1);
        return false;
    }

    private void step() {
        start++;
        consumed++;
    }

    private boolean fill() throws IOException {
        return start < end || refill();
    }

    private boolean refill() throws IOException {
        start = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private void append(int from, int to) {
        append(buffer, from, to);
    }

    private void append(byte[] bytes, int from, int to) {
        int count = Math.min(to - from, limit - length);
        cut |= count < to - from;
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.min(limit, Math.max(length + count, line.length * 2)));
        }
        System.arraycopy(bytes, from, line, length, count);
        length += count;
    }

    /** Whether the line ended with a carriage return alone, as those of old Macs do. */
    public boolean endedByReturn() {
        return ending == Ending.RETURN;
    }

    /** Whether the last line of the file ended as lines do, rather than being cut off by the end of the file. */
    public boolean ended() {
        return ended;
    }

    /** Whether from now on a carriage return alone ends a line; otherwise it is a part of the line. */
    public void endAtReturns(boolean returns) {
        returnsEnd = returns;
    }

    /** Forgets the first bytes of the line. */
    public void drop(int count) {
        System.arraycopy(line, count, line, 0, length - count);
        length -= count;
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
