// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.window;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.osgi.service.log.Logger;
import org.wellspring.core.Space;
import org.wellspring.core.spi.Reception;
import org.wellspring.launch.handover.Listener;
import org.wellspring.launch.handover.Wire;

/** The commands that one open space takes in. */
final class Visits implements Reception.Desk {
    private static final long PATIENCE_MS = 10_000;
    private static final long LOOK_MS = 5;
    private final Space space;
    private final Supplier<Guests> guests;
    private final Visit.House house;
    private final Told told;
    private final Logger log;
    private final Set<Visit> running = ConcurrentHashMap.newKeySet();
    private volatile Listener listener;
    private volatile boolean closed;

    /** Who is told: what was changed, and that the window is wanted. Any thread. */
    record Told(Consumer<String> done, Runnable wanted) {
    }

    Visits(Space space, Supplier<Guests> guests, Visit.House house, Told told, Logger log) {
        this.space = space;
        this.guests = guests;
        this.house = house;
        this.told = told;
        this.log = log;
    }

    /** Takes commands in from now on. */
    void begin(Listener from) {
        listener = from;
    }

    /** One came in; returns when it is answered. */
    void visit(Wire wire) {
        Visit visit = new Visit(wire, space, guests.get(), log);
        running.add(visit);
        try {
            if (closed) {
                visit.end();
            }
            String changed = visit.run(house, told.wanted());
            if (!changed.isEmpty()) {
                told.done().accept(changed);
            }
        } catch (IOException | IllegalArgumentException e) {
            log.debug("A command was not taken in to its end: {}", e.getMessage());
        } finally {
            running.remove(visit);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            if (listener != null) {
                listener.close();
            }
        } catch (IOException e) {
            log.warn("The socket for commands could not be removed.", e);
        }
        running.forEach(Visit::end);
        await();
    }

    private void await() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
        try {
            while (!running.isEmpty() && System.nanoTime() < end) {
                Thread.sleep(LOOK_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
