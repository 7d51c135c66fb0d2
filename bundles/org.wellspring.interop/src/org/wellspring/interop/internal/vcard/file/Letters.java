// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.file;

import java.io.Reader;

/** A text as a parser reads it that asks for one letter at a time, without a lock for each. One thread. */
public final class Letters extends Reader {
    private final String text;
    private int next;

    public Letters(String text) {
        this.text = text;
    }

    @Override
    public int read() {
        return next < text.length() ? text.charAt(next++) : -1;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        int count = Math.min(length, text.length() - next);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        text.getChars(next, next + count, buffer, offset);
        next += count;
        return count;
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
