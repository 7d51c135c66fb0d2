// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.wellspring.launch.handover.Wire;

/** Standard input of whoever sent the command; asked for piece by piece, and only when it is read. */
final class Piped extends InputStream {
    private final Wire wire;
    private final BlockingQueue<byte[]> pieces = new LinkedBlockingQueue<>();
    private byte[] piece = new byte[0];
    private int at;
    private boolean over;

    Piped(Wire wire) {
        this.wire = wire;
    }

    /** A piece came; an empty one is the end. */
    void came(byte[] bytes) {
        pieces.add(bytes);
    }

    @Override
    public int read() throws IOException {
        return filled() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!filled()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, bytes, from, count);
        at += count;
        return count;
    }

    @Override
    public int available() {
        return piece.length - at;
    }

    private boolean filled() throws IOException {
        if (at == piece.length && !over) {
            try {
                wire.send(Wire.ASK);
                piece = pieces.take();
                at = 0;
                over = piece.length == 0;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }
        return !over;
    }
}
