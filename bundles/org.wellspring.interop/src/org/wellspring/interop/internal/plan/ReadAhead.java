// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;

import org.wellspring.interop.spi.RawRecord;
import org.wellspring.interop.spi.RecordSource;

/**
 * Has workers understand records before their turn comes: a few hundred of ordinary size, few of large ones, for
 * understanding a record takes some times its size in memory.
 *
 * @param <T> what is understood of a record
 */
final class ReadAhead<T> {
    private static final int BATCH = 128;
    private static final int BATCHES = 8;
    /** Characters that wait for a worker or are with one. */
    private static final long TEXT = Runtime.getRuntime().maxMemory() / 64;

    private record Batch<T>(Future<List<T>> work, long text) {
    }

    private final RecordSource records;
    private final Function<RawRecord, T> understanding;
    private final ExecutorService workers;
    private final Deque<Batch<T>> batches = new ArrayDeque<>();
    private boolean unread = true;
    private long text;

    ReadAhead(RecordSource records, Function<RawRecord, T> understanding, ExecutorService workers) {
        this.records = records;
        this.understanding = understanding;
        this.workers = workers;
    }

    /** Some more of the file's records in their order; empty at the end. */
    List<T> next() throws IOException {
        while (unread && batches.size() < BATCHES && (batches.isEmpty() || text < TEXT)) {
            submit();
        }
        Batch<T> first = batches.poll();
        if (first == null) {
            return List.of();
        }
        text -= first.text();
        return result(first.work());
    }

    private void submit() throws IOException {
        List<RawRecord> batch = new ArrayList<>();
        long length = 0;
        while (unread && batch.size() < BATCH && length < TEXT / BATCHES) {
            Optional<RawRecord> record = records.next();
            record.ifPresent(batch::add);
            length += record.map(r -> r.text().length()).orElse(0);
            unread = record.isPresent();
        }
        if (!batch.isEmpty()) {
            text += length;
            batches.add(new Batch<>(workers.submit(() -> batch.stream().map(understanding).toList()), length));
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
