// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream whose closing only flushes, because its owner has still to bring it to the disk. */
final class StayingOpen extends FilterOutputStream {
    StayingOpen(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
