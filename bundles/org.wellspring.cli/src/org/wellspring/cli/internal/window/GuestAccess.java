// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.window;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

import org.wellspring.cli.spi.Access;
import org.wellspring.cli.spi.Failure;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.core.words.UserLocale;

/**
 * The book as a command finds it in the window's process. It reads through a connection of its own; what changes something
 * runs on the window's realm, and what takes long beside it.
 */
final class GuestAccess implements Access {
    private final Space space;
    private final Executor realm;
    private final Spaces spaces;
    private final Path directory;
    private final Spaces.Options options;
    private final Duration patience;
    private final Consumer<Visit.Kept> keeping;

    /**
     * @param directory the book's, as the command named it
     * @param options how it is opened for reading, with the command's clock
     * @param patience how long the window may be busy
     * @param keeping told the id of each transaction before it is kept
     */
    GuestAccess(Space space, Executor realm, Spaces spaces, Path directory, Spaces.Options options, Duration patience,
            Consumer<Visit.Kept> keeping) {
        this.space = space;
        this.realm = realm;
        this.spaces = spaces;
        this.directory = directory;
        this.options = options;
        this.patience = patience;
        this.keeping = keeping;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public <A> A reading(Function<Space, A> work) {
        try (Space beside = spaces.open(directory, options.forReading())) {
            return work.apply(beside);
        }
    }

    @Override
    public <A> A inspecting(Function<Space, A> work) {
        return reading(work);
    }

    @Override
    public <A> A working(Function<Space, A> work) {
        return work.apply(new VisitedSpace(space, options.clock(), keeping, false));
    }

    @Override
    public void alone(Runnable work) {
        throw Failure.of("open-in-window", directory);
    }

    @Override
    public <A> A changing(Function<Space, A> work) {
        AtomicBoolean taken = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<A> task = new FutureTask<>(
                UserLocale.current().doing(() -> work.apply(new VisitedSpace(space, options.clock(), keeping, true)))::get);
        realm.execute(() -> {
            if (taken.compareAndSet(false, true)) {
                begun.countDown();
                task.run();
            }
        });
        if (!waitFor(begun) && taken.compareAndSet(false, true)) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            throw Failure.of("window-busy");
        }
        return result(task);
    }

    /** Whether it came in time; false too if the command was cancelled meanwhile, which the thread then remembers. */
    private boolean waitFor(CountDownLatch begun) {
        try {
            return begun.await(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What has begun is done in a moment, and is answered whether or not somebody still wants to know. */
    private static <A> A result(FutureTask<A> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw thrown(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
