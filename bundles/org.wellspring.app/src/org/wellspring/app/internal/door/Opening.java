// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.door;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.wellspring.app.internal.Texts;
import org.wellspring.core.OpenSpaces;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Spaces;

/** Opens or creates the space away from the UI thread, while the window is being built. Any thread. */
public final class Opening {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(25);
    private final Supplier<Spaces> spaces;
    private final Supplier<OpenSpaces> open;
    private final OtherWindow other;
    private final Path directory;
    private final Spaces.Options options;
    private final Executor worker;

    /**
     * @param spaces finds the store; asked on the worker, where it may wait for it
     * @param open finds what says to everybody which spaces are open; likewise
     * @param other the window that has the book open already, if one does; asked on the worker
     * @param worker runs what may wait for the disk
     */
    public Opening(Supplier<Spaces> spaces, Supplier<OpenSpaces> open, OtherWindow other, Path directory, Spaces.Options options, Executor worker) {
        this.spaces = spaces;
        this.open = open;
        this.other = other;
        this.directory = directory;
        this.options = options;
        this.worker = worker;
    }

    /** The directory in question. */
    public Path directory() {
        return directory;
    }

    /** Opens what is there. */
    public CompletableFuture<Door> open() {
        return attempt(() -> spaces.get().exists(directory) ? book(opened()) : new Door.Absent(directory));
    }

    /** The window shows the user's own book; a group's space has no pages, lists or days of it. */
    private Door.Open book(Space space) {
        if (space.kind().equals(SpaceKind.BOOK)) {
            open.get().opened(space);
            return new Door.Open(space);
        }
        space.close();
        throw new SpaceException(new Problem(Problem.Kind.REFUSED, Texts.get("door.noBook", directory, space.kind()),
                Texts.get("door.noBook.safe"), Texts.get("door.noBook.todo")), null);
    }

    /** Opens what is there for looking only, without its lock. */
    CompletableFuture<Door> openForReading() {
        return attempt(() -> book(spaces.get().open(directory, options.forReading())));
    }

    /** Creates an empty space there. */
    CompletableFuture<Door> create() {
        return attempt(() -> book(spaces.get().create(directory, options)));
    }

    /** Closes a space that was opened here. */
    void close(Space space) {
        open.get().closing(space);
        space.close();
    }

    /** Closes a space in which nothing was ever done and takes its files away: a first start again. */
    CompletableFuture<Door> discard(Space unused) {
        return attempt(() -> {
            close(unused);
            spaces.get().discard(directory);
            return new Door.Absent(directory);
        });
    }

    /** Puts a backup in place and opens it; the damaged file is kept beside it. */
    public CompletableFuture<Door> restore(Path backup) {
        return attempt(() -> {
            spaces.get().restore(directory, backup);
            return book(opened());
        });
    }

    /** A command that has the book is waited for, because it is done in a moment (X9); another window is not. */
    private Space opened() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return spaces.get().open(directory, options);
            } catch (SpaceException e) {
                boolean worthWaiting = e.problem().kind() == Problem.Kind.LOCKED && System.nanoTime() < end;
                if (!worthWaiting || other.has(directory)) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private CompletableFuture<Door> attempt(Supplier<Door> step) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return step.get();
            } catch (SpaceException e) {
                if (e.problem().kind() == Problem.Kind.LOCKED && other.toFront(directory)) {
                    return new Door.Elsewhere(directory);
                }
                ILog.of(Opening.class).warn(e.problem().happened(), e);
                return new Door.Shut(directory, e.problem());
            } catch (RuntimeException | LinkageError e) {
                ILog.of(Opening.class).error("The book in " + directory + " could not be opened", e);
                return new Door.Shut(directory, unexpected(e));
            }
        }, worker);
    }

    private Problem unexpected(Throwable e) {
        return new Problem(Problem.Kind.OTHER, Texts.get("door.unexpected", directory, e),
                Texts.get("door.unexpected.safe"), Texts.get("door.unexpected.todo"));
    }
}
