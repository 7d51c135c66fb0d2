// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a calendar, unfolded. Octets are unfolded before they are decoded, for a fold may lie inside of a letter (RFC
 * 5545 3.1). A line that is not UTF-8 is taken for Windows' Latin. Of a line beyond {@link #LONGEST} octets, which is a picture or
 * a file in the calendar, the rest is passed over, so that memory stays bounded.
 */
public final class UnfoldedLines {
    /** Octets of a line that are kept. */
    static final int LONGEST = 256 * 1024;
    private static final Charset LATIN = Charset.forName("windows-1252");
    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int ahead;
    private long next = 1;
    private long number;

    /** The lines of this stream, which should be buffered and stays open. */
    public UnfoldedLines(InputStream in) throws IOException {
        this.in = in;
        ahead = in.read();
        if (ahead == 0xEF) {
            in.skipNBytes(2);
            ahead = in.read();
        }
    }

    /** The next line that is not empty, or null at the end. */
    public String next() throws IOException {
        while (ahead >= 0) {
            line.reset();
            number = next;
            boolean folded = true;
            while (folded) {
                readToEnd();
                folded = ahead == ' ' || ahead == '\t';
                if (folded) {
                    ahead = in.read();
                }
            }
            if (line.size() > 0) {
                return decoded(line.toByteArray());
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
            ahead = in.read();
            if (octet == '\r') {
                if (ahead == '\n') {
                    break;
                }
                octet = ' ';
            }
            if (line.size() < LONGEST) {
                line.write(octet);
            }
        }
        if (ahead == '\n') {
            ahead = in.read();
            next++;
        }
    }

    private static String decoded(byte[] octets) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
        } catch (CharacterCodingException e) {
            return new String(octets, LATIN);
        }
    }
}
