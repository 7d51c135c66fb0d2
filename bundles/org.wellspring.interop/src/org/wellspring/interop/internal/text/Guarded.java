// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with an error when too much of it is read before somebody says that all is well. */
public final class Guarded extends FilterInputStream {
    private final long limit;
    private long read;

    /** The stream is read up to this many bytes at once. */
    public Guarded(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    /** What was read so far was good; as much again may follow. */
    public void allow() {
        read = 0;
    }

    /** Whether it was too much. */
    public boolean exceeded() {
        return read > limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) throws IOException {
        read += bytes;
        if (exceeded()) {
            throw new IOException("More than " + limit + " bytes");
        }
    }
}
