// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.wellspring.core.rows.Rows;
import org.wellspring.model.base.Entity;
import org.wellspring.store.internal.object.Classes;
import org.wellspring.store.internal.object.ObjectSession;

/**
 * Asks an index for entries, on a thread of its own: a change waits for them, but not for ever. Whatever the index was not done with in time has no
 * answer, and until it has come back it is asked nothing more.
 */
final class AskedIndex {
    /** More entries of one object than anybody means. */
    private static final int MOST = 10_000;
    /** How long a change waits for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** Besides that, for each object. */
    private static final Duration FOR_EACH = Duration.ofMillis(1);

    private final KnownIndex index;
    private final Classes classes;
    private final ExecutorService threads;
    private CompletableFuture<Void> asked = CompletableFuture.completedFuture(null);

    AskedIndex(KnownIndex index, Classes classes) {
        this.index = index;
        this.classes = classes;
        threads = Executors.newCachedThreadPool(work -> new AskedThread(work, "index " + index.name()));
    }

    /** Key and value, as they are stored. */
    record Entry(byte[] key, byte[] value) {
    }

    /**
     * Entries of an object.
     *
     * @param failure what the index failed with; null where it did not
     */
    record Answer(List<Entry> entries, Throwable failure) {
    }

    /** The questions of one change. */
    final class Questions {
        private long left = PATIENCE.toNanos();

        /** Answers about the first of these objects: about all, unless it took too long. */
        List<Answer> ask(Rows rows, List<Long> objects) {
            if (left <= 0 || !asked.isDone()) {
                left = 0;
                return List.of();
            }
            left += FOR_EACH.toNanos() * objects.size();
            LentRows lent = new LentRows(rows);
            List<Answer> answers = Collections.synchronizedList(new ArrayList<>());
            asked = CompletableFuture.runAsync(() -> {
                for (long n : objects) {
                    if (!lent.isBack()) {
                        answers.add(answer(lent, n));
                    }
                }
            }, threads);
            long begun = System.nanoTime();
            boolean inTime = await(asked, left);
            left = inTime ? left - (System.nanoTime() - begun) : 0;
            lent.takeBack();
            // A copy, for whoever is late may still add to it.
            return List.copyOf(answers);
        }
    }

    /** Whether it came to its end; an interrupt of this thread is for whatever waits after the change. */
    private static boolean await(CompletableFuture<Void> work, long nanos) {
        boolean interrupted = false;
        long until = System.nanoTime() + nanos;
        try {
            while (true) {
                try {
                    work.get(until - System.nanoTime(), TimeUnit.NANOSECONDS);
                    return true;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (TimeoutException e) {
                    return false;
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Answer answer(Rows rows, long n) {
        try {
            return new Answer(entries(rows, n), null);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            return new Answer(List.of(), e);
        }
    }

    private List<Entry> entries(Rows rows, long n) {
        Alone alone = new Alone(rows, n);
        List<Entry> entries = new ArrayList<>();
        Optional<UUID> id = alone.id();
        // Each object in a session of its own: whoever is loaded already would be seen with all that it says.
        Optional<Entity> object = id.flatMap(new ObjectSession(classes, alone)::find);
        object.ifPresent(found -> index.index().map(found, (key, value) -> {
            if (key == null || value == null || entries.size() == MOST) {
                throw new IllegalArgumentException("An entry without key or value, or more than " + MOST + " of one object");
            }
            entries.add(new Entry(TupleBytes.of(key), TupleBytes.of(value)));
        }));
        return List.copyOf(entries);
    }
}
