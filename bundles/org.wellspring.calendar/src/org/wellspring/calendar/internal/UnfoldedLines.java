// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a calendar, unfolded. Octets are unfolded before they are decoded, for a fold may lie inside of a letter (RFC
 * 5545 3.1). A line that is not UTF-8 is taken for Windows' Latin. Of a line beyond {@link #LONGEST} octets, which is a picture or
 * a file in the calendar, the rest is passed over, so that memory stays bounded.
 */
public final class UnfoldedLines {
    /** Octets of a line that are kept. */
    static final int LONGEST = 256 * 1024;
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final int CHUNK = 64 * 1024;
    private final InputStream in;
    private final CharsetDecoder unicode = StandardCharsets.UTF_8.newDecoder();
    // One by one from the stream, each octet would take a lock.
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int end;
    private byte[] line = new byte[1024];
    private int length;
    private int ahead;
    private long next = 1;
    private long number;

    /** The lines of this stream, which stays open. */
    public UnfoldedLines(InputStream in) throws IOException {
        this.in = in;
        ahead = octet();
        if (ahead == 0xEF) {
            octet();
            octet();
            ahead = octet();
        }
    }

    private int octet() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(chunk));
        }
        return end == 0 ? -1 : chunk[at++] & 0xFF;
    }

    /** The next line that is not empty, or null at the end. */
    public String next() throws IOException {
        while (ahead >= 0) {
            length = 0;
            number = next;
            boolean folded = true;
            while (folded) {
                readToEnd();
                folded = ahead == ' ' || ahead == '\t';
                if (folded) {
                    ahead = octet();
                }
            }
            if (length > 0) {
                return decoded();
            }
        }
        return null;
    }

    /** Where the line that was read last begins, counted from 1. */
    public long number() {
        return number;
    }

    /** A carriage return alone ends no line: Thunderbird writes it inside of a note. */
    private void readToEnd() throws IOException {
        while (ahead >= 0 && ahead != '\n') {
            int octet = ahead;
            ahead = octet();
            if (octet == '\r') {
                if (ahead == '\n') {
                    break;
                }
                octet = ' ';
            }
            if (length < LONGEST) {
                if (length == line.length) {
                    line = Arrays.copyOf(line, 2 * length);
                }
                line[length++] = (byte) octet;
            }
        }
        if (ahead == '\n') {
            ahead = octet();
            next++;
        }
    }

    private String decoded() {
        try {
            return unicode.decode(ByteBuffer.wrap(line, 0, length)).toString();
        } catch (CharacterCodingException e) {
            return new String(line, 0, length, LATIN);
        }
    }
}
