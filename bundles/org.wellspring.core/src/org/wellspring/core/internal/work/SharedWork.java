// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.internal.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntConsumer;

/**
 * Work in pieces that another thread does ahead of the one that needs them, in their order. Whoever needs a piece that is not
 * done helps instead of waiting; a single piece it does itself. One thread at a time may ask for pieces.
 */
public final class SharedWork {
    private final CompletableFuture<?>[] done;
    private final int ahead;
    private final IntConsumer work;
    private int next;
    private int limit;
    private boolean running;

    /**
     * Nothing is begun yet.
     *
     * @param pieces how many there are
     * @param ahead how many may be done before somebody needs them
     * @param work does the piece of this number; any thread
     */
    public SharedWork(int pieces, int ahead, IntConsumer work) {
        this.ahead = ahead;
        this.work = work;
        done = new CompletableFuture<?>[pieces];
        for (int i = 0; i < pieces; i++) {
            done[i] = new CompletableFuture<>();
        }
    }

    /** Lets another thread begin. */
    public void begin() {
        allow(ahead);
    }

    /**
     * Returns when this piece is done.
     *
     * @throws RuntimeException what the work threw
     */
    public void await(int piece) {
        allow(piece + ahead);
        for (int own = done[piece].isDone() ? -1 : claim(); own >= 0; own = done[piece].isDone() ? -1 : claim()) {
            run(own);
        }
        try {
            done[piece].join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw e;
            }
        }
    }

    private void allow(int newLimit) {
        synchronized (this) {
            limit = Math.min(done.length, Math.max(limit, newLimit + 1));
            if (running || next >= limit || done.length == 1) {
                return;
            }
            running = true;
        }
        CompletableFuture.runAsync(this::runAll);
    }

    private void runAll() {
        for (int piece = claimOrStop(); piece >= 0; piece = claimOrStop()) {
            run(piece);
        }
    }

    private synchronized int claimOrStop() {
        int piece = claim();
        running = piece >= 0;
        return piece;
    }

    private synchronized int claim() {
        return next < limit ? next++ : -1;
    }

    private void run(int piece) {
        try {
            work.accept(piece);
            done[piece].complete(null);
        } catch (RuntimeException | Error e) {
            done[piece].completeExceptionally(e);
        }
    }
}
