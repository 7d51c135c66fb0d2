// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.handover;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * Pieces over one connection: a letter that says what it is, a length, so many bytes. One thread may receive while any
 * number send.
 */
public final class Wire implements AutoCloseable {
    /** From the window: here I am; the bytes are the version of what follows. */
    public static final byte HELLO = 'H';
    /** To the window: an {@link Order}. */
    public static final byte ORDER = 'O';
    /** From the window: bytes for standard output. */
    public static final byte OUT = 'o';
    /** From the window: bytes for standard error. */
    public static final byte ERR = 'e';
    /** From the window: the command reads standard input, send some of it. */
    public static final byte ASK = 'a';
    /** To the window: some of standard input; empty at its end. */
    public static final byte INPUT = 'i';
    /** From the window: from here on something may be changed; the bytes are the id of the transaction about to be kept. */
    public static final byte CHANGING = 'c';
    /** From the window: the exit code; nothing follows. */
    public static final byte EXIT = 'x';
    /** From the window: not done and not begun, do it yourself. */
    public static final byte DECLINED = 'n';

    /** No piece is longer; what claims to be is not one of ours. */
    static final int LONGEST = 16 << 20;
    private static final int HEADER = 5;

    private final SocketChannel channel;

    /** One piece. */
    public record Piece(byte kind, byte[] bytes) {
        /** Its bytes as a number, the highest first. */
        public int number() {
            return ByteBuffer.wrap(bytes).getInt();
        }
    }

    Wire(SocketChannel channel) {
        this.channel = channel;
    }

    /** Sends a piece. */
    public void send(byte kind, byte... bytes) throws IOException {
        send(kind, bytes, 0, bytes.length);
    }

    /** Sends a number. */
    public void send(byte kind, int number) throws IOException {
        send(kind, ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    /** Sends some bytes of an array. */
    public void send(byte kind, byte[] bytes, int from, int length) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(HEADER + length).put(kind).putInt(length).put(bytes, from, length).flip();
        synchronized (this) {
            while (piece.hasRemaining()) {
                channel.write(piece);
            }
        }
    }

    /**
     * Waits for the next piece.
     *
     * @throws EOFException if the other side is gone
     * @throws IOException likewise, or if what comes is none of ours
     */
    public Piece receive() throws IOException {
        ByteBuffer header = filled(HEADER);
        byte kind = header.get();
        int length = header.getInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("A piece of " + length + " bytes is none of ours.");
        }
        return new Piece(kind, filled(length).array());
    }

    private ByteBuffer filled(int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
