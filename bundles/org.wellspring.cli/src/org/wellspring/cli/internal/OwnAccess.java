// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Access;
import org.wellspring.cli.internal.frame.CliSettings;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Spaces;
import org.wellspring.core.settings.Settings;

/**
 * Opens the book for itself. Where another process has it, the command is handed to it if it is a window; another command
 * is waited for, because it is done in a moment (X9).
 */
final class OwnAccess implements Access {
    private static final int SHORTEST_PAUSE_MS = 10;
    private static final int LONGEST_PAUSE_MS = 40;
    private final Spaces spaces;
    private final Path directory;
    private final Spaces.Options options;
    private final Runnable handOver;

    /** @param handOver hands the whole command to a window, which ends this run by an exception; returns if there is none */
    OwnAccess(Spaces spaces, Path directory, Spaces.Options options, Runnable handOver) {
        this.spaces = spaces;
        this.directory = directory;
        this.options = options;
        this.handOver = handOver;
    }

    @Override
    public boolean exists() {
        return spaces.exists(directory);
    }

    @Override
    public <A> A reading(Function<Space, A> work) {
        // Another command may be bringing it up to date.
        try (Space space = patiently(() -> spaces.open(directory, options.forReading()))) {
            return work.apply(space);
        }
    }

    @Override
    public <A> A changing(Function<Space, A> work) {
        try (Space space = patiently(() -> spaces.open(directory, options))) {
            return work.apply(space);
        }
    }

    @Override
    public <A> A working(Function<Space, A> work) {
        return changing(work);
    }

    @Override
    public <A> A inspecting(Function<Space, A> work) {
        Space space;
        try {
            space = spaces.open(directory, options);
        } catch (SpaceException e) {
            if (locked(e) || e.problem().kind() == Problem.Kind.READ_ONLY) {
                return reading(work);
            }
            throw e;
        }
        try (space) {
            return work.apply(space);
        }
    }

    @Override
    public void alone(Runnable work) {
        patiently(() -> {
            work.run();
            return null;
        });
    }

    private <A> A patiently(Supplier<A> attempt) {
        long begun = System.nanoTime();
        Duration patience = null;
        while (true) {
            try {
                return attempt.get();
            } catch (SpaceException e) {
                if (!locked(e)) {
                    throw e;
                }
                handOver.run();
                patience = patience == null ? patience() : patience;
                if (System.nanoTime() - begun > patience.toNanos()) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static boolean locked(SpaceException e) {
        return e.problem().kind() == Problem.Kind.LOCKED;
    }

    /** As the book's own setting says; as usual where it can't be read, or is no book. */
    private Duration patience() {
        try {
            try (Space space = spaces.open(directory, options.forReading())) {
                int seconds = space.kind().equals(SpaceKind.BOOK)
                        ? new Settings(space).get(CliSettings.WAIT_SECONDS)
                        : CliSettings.WAIT_SECONDS.fallback();
                return Duration.ofSeconds(seconds);
            }
        } catch (SpaceException e) {
            return Duration.ofSeconds(CliSettings.WAIT_SECONDS.fallback());
        }
    }

    /** Not the same for all who wait, or they would all come back at once. */
    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(SHORTEST_PAUSE_MS, LONGEST_PAUSE_MS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
