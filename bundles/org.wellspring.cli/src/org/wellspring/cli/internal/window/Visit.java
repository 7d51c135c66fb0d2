// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.window;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.function.Consumer;

import org.osgi.service.log.Logger;
import org.wellspring.cli.spi.Exit;
import org.wellspring.core.Space;
import org.wellspring.core.words.UserLocale;
import org.wellspring.launch.StartArguments;
import org.wellspring.launch.handover.Order;
import org.wellspring.launch.handover.Wire;

/**
 * One command from outside. Its own thread does it; the thread it came in on listens meanwhile, for its input, and for its
 * end: whoever presses Ctrl+C there is gone.
 */
final class Visit {
    private final Wire wire;
    private final Space space;
    private final Guests guests;
    private final Logger log;
    private final Piped in;
    private final Thread worker;
    private volatile boolean turnedAway;
    private volatile boolean answered;
    private String kept = "";
    private boolean keeps;

    /** What a visit needs of the house. */
    interface House {
        /** The access of one command. */
        Guests.Entry entry(Path directory, Consumer<Kept> keeping);
    }

    /** A transaction that is about to be kept. */
    record Kept(String transaction, String label) {
    }

    Visit(Wire wire, Space space, Guests guests, Logger log) {
        this.wire = wire;
        this.space = space;
        this.guests = guests;
        this.log = log;
        this.in = new Piped(wire);
        this.worker = Thread.currentThread();
    }

    /** Ends it: what waits, or can be cancelled, is given up. Any thread. */
    void end() {
        turnedAway = true;
        worker.interrupt();
    }

    /**
     * Does it. Returns when it is answered, or nobody waits for the answer any more.
     *
     * @param house gives access to the book
     * @param wanted told where the program was only started once more
     * @return what was changed, in a few words; empty if nothing was
     */
    String run(House house, Runnable wanted) throws IOException {
        Wire.Piece piece = wire.receive();
        Order order = Order.of(piece.bytes());
        if (piece.kind() != Wire.ORDER || !ours(order) || turnedAway) {
            wire.send(Wire.DECLINED);
            return "";
        }
        if (StartArguments.of(order.arguments()).window()) {
            wanted.run();
            answer(0);
            return "";
        }
        Thread.ofPlatform().daemon().name("command input").start(this::listen);
        Charset charset = charset(order.charset());
        Path directory = Path.of(order.directory());
        PrintStream err = new PrintStream(new Sent(wire, Wire.ERR), true, charset);
        PrintStream out = new PrintStream(new Sent(wire, Wire.OUT), false, charset);
        ZoneId zone = zone(order.zone());
        int code = UserLocale.named(order.words(), order.forms(), zone).doing(() -> guests.run(order.arguments(), directory,
                Path.of(order.folder()), Clock.system(zone), house.entry(directory, this::keeping), in, out, err)).get();
        out.flush();
        answer(code);
        // Who only looks for something to take back finds nothing, and fails.
        boolean done = keeps && (!kept.isEmpty() || code == Exit.DONE.code() || code == Exit.PARTLY.code());
        return done ? describe(order) : "";
    }

    private void answer(int code) throws IOException {
        answered = true;
        if (turnedAway && !keeps) {
            // The window closes, and nothing was begun: whoever sent it can do it without us.
            Thread.interrupted();
            wire.send(Wire.DECLINED);
        } else {
            wire.send(Wire.EXIT, code);
        }
    }

    private boolean ours(Order order) {
        try {
            return Files.isSameFile(Path.of(order.directory()), space.directory());
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return false;
        }
    }

    private String describe(Order order) {
        return kept.isEmpty() ? String.join(" ", order.arguments()) : kept;
    }

    private void keeping(Kept what) {
        keeps = true;
        kept = what.label();
        try {
            wire.send(Wire.CHANGING, what.transaction().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // Nobody waits for the answer any more. What was asked for is done all the same: it has begun.
            log.debug("A command's sender is gone: {}", e.getMessage());
        }
    }

    private void listen() {
        try {
            while (true) {
                Wire.Piece piece = wire.receive();
                if (piece.kind() == Wire.INPUT) {
                    in.came(piece.bytes());
                }
            }
        } catch (IOException e) {
            // The answer is given, or whoever waits for it is gone.
            in.came(new byte[0]);
            if (!answered) {
                worker.interrupt();
            }
        }
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneId.systemDefault();
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Charset.defaultCharset();
        }
    }
}
