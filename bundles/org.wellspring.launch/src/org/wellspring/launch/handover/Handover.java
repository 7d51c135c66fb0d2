// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.handover;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Hands a command to the window that has its book open (X9). Ends with the command's answer; cancelled by ending the process. */
public final class Handover {
    /** Stands for a change that has no id before it is made. */
    public static final String UNKNOWN = "?";
    /** Grows whenever pieces or their order change. */
    static final int VERSION = 2;
    /** A window that does not say hello by then is stopped, or hangs. */
    private static final long HELLO_MS = 5_000;
    private static final int CHUNK = 8192;

    private final Wire wire;
    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private final AtomicBoolean greeted = new AtomicBoolean();
    private final List<String> changing = new ArrayList<>();

    /** What became of it. */
    public sealed interface Outcome {
        /** It was answered; this is its exit code. */
        record Answered(int code) implements Outcome {
        }

        /** Nobody took it: nothing was begun. */
        record Nobody() implements Outcome {
        }

        /**
         * The window ended while it was at it.
         *
         * @param transactions ids of what was about to be kept, and may have been; {@link #UNKNOWN} for what has none yet
         */
        record Lost(List<String> transactions) implements Outcome {
        }
    }

    private Handover(Wire wire, InputStream in, OutputStream out, OutputStream err) {
        this.wire = wire;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** Whether a window of this user has the book open and listens. */
    public static boolean answers(Path directory) {
        Optional<Wire> wire = Address.call(directory);
        try {
            if (wire.isPresent()) {
                wire.get().close();
            }
        } catch (IOException e) {
            return false;
        }
        return wire.isPresent();
    }

    /**
     * Hands a command over, if there is somebody to take it, and gives the answer.
     *
     * @param in read only where the command asks for it
     * @param out where the answer goes, once it is complete
     * @param err where progress goes at once
     */
    public static Outcome attempt(Order order, InputStream in, OutputStream out, OutputStream err) {
        Optional<Wire> wire = Address.call(Path.of(order.directory()));
        return wire.isEmpty() ? new Outcome.Nobody() : new Handover(wire.get(), in, out, err).run(order);
    }

    private Outcome run(Order order) {
        try {
            watch();
            Wire.Piece hello = wire.receive();
            greeted.set(true);
            if (hello.kind() != Wire.HELLO || hello.number() != VERSION) {
                return nobody();
            }
            wire.send(Wire.ORDER, order.bytes());
            return listen();
        } catch (IOException e) {
            // The window is gone. Whether it matters depends on what it had begun.
            return changing.isEmpty() ? new Outcome.Nobody() : new Outcome.Lost(List.copyOf(changing));
        }
    }

    private Outcome listen() throws IOException {
        while (true) {
            Wire.Piece piece = wire.receive();
            switch (piece.kind()) {
                case Wire.OUT -> answer.write(piece.bytes());
                case Wire.ERR -> write(err, piece.bytes());
                case Wire.ASK -> input();
                case Wire.CHANGING -> changing.add(new String(piece.bytes(), StandardCharsets.US_ASCII));
                case Wire.DECLINED -> {
                    return nobody();
                }
                case Wire.EXIT -> {
                    write(out, answer.toByteArray());
                    wire.close();
                    return new Outcome.Answered(piece.number());
                }
                default -> throw new IOException("Not understood: " + piece.kind());
            }
        }
    }

    private Outcome nobody() throws IOException {
        wire.close();
        return new Outcome.Nobody();
    }

    private void input() throws IOException {
        // What was read is gone: nobody else could begin anew with it.
        changing.add(UNKNOWN);
        byte[] bytes = new byte[CHUNK];
        int read = in.read(bytes);
        wire.send(Wire.INPUT, read < 0 ? new byte[0] : Arrays.copyOf(bytes, read));
    }

    private static void write(OutputStream stream, byte[] bytes) throws IOException {
        stream.write(bytes);
        stream.flush();
    }

    /** A window whose process is stopped takes calls and never answers. */
    private void watch() {
        Thread watch = new Thread(() -> {
            try {
                Thread.sleep(HELLO_MS);
                if (!greeted.get()) {
                    wire.close();
                }
            } catch (InterruptedException | IOException e) {
                // Nothing to end any more.
                Thread.currentThread().interrupt();
            }
        }, "handover");
        watch.setDaemon(true);
        watch.start();
    }
}
