// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Input that ends at last. Where a connection is cut at a bad moment, JGit reads nothing, again and again, and never comes back;
 * whoever reads so often behind the end gets an exception.
 */
final class EndingInput extends FilterInputStream {
    private static final int PATIENCE = 100;

    private int ends;

    EndingInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        return counted(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return counted(super.read(bytes, offset, length));
    }

    private int counted(int read) throws IOException {
        if (read >= 0) {
            ends = 0;
        } else if (++ends > PATIENCE) {
            throw new EOFException("The connection was cut");
        }
        return read;
    }
}
