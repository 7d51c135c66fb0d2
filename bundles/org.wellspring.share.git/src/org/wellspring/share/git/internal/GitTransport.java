// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import org.wellspring.share.spi.SegmentName;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.spi.TransportException;
import org.wellspring.share.spi.TransportKind.Ground;

/**
 * A group's way by a Git host. In the ground's directory lies a {@link Copy} of what is there; one that is damaged is made anew beside
 * it from the host, and takes its place once it is whole.
 */
public final class GitTransport implements Transport {
    /** A copy that is damaged again so soon is not made anew: then it is the host that gives it so. */
    private static final Duration HEALTHY = Duration.ofMinutes(10);

    private final Ground ground;
    private final Duration pace;
    private final Host host;
    private final Looking looking;
    private final Writing writing;
    private final Waiting waiting = new Waiting();
    private volatile Copy copy;
    private long renewed = System.nanoTime() - HEALTHY.toNanos();

    /** Opens nothing yet. */
    GitTransport(GitAddress address, Ground ground, Surroundings surroundings) {
        Surroundings.settle();
        this.ground = ground;
        this.pace = address.pace();
        this.host = new Host(address, ground, surroundings);
        this.looking = new Looking(host);
        this.writing = new Writing(host, looking, ground.device());
    }

    /**
     * With the keys that lie elsewhere than the user's.
     *
     * @param typed the address
     * @throws TransportException if it is none
     */
    public static GitTransport to(String typed, Ground ground, Surroundings surroundings) throws TransportException {
        return new GitTransport(GitAddress.typed(typed), ground, surroundings);
    }

    @Override
    public Duration pace() {
        return pace;
    }

    @Override
    public Listing look() throws TransportException {
        return alone(looking::look);
    }

    @Override
    public Optional<byte[]> read(SegmentName name) throws TransportException {
        Copy open = copy;
        if (open != null && waiting.idle()) {
            try {
                return open.content(name);
            } catch (IOException | RuntimeException e) {
                // Read again below, where the copy can be made anew.
            }
        }
        return alone(found -> found.content(name));
    }

    @Override
    public Set<SegmentName> write(List<Item> items) throws TransportException {
        return alone(found -> writing.write(found, items));
    }

    /** How often something landed at the host while a write was on its way, so that it was sent again. For measuring. */
    public int repeats() {
        return writing.repeats();
    }

    @Override
    public void close() {
        waiting.close(() -> {
            if (copy != null) {
                copy.close();
            }
            host.close();
        });
    }

    /** Something that is done with the copy. */
    private interface Work<T> {
        T with(Copy copy) throws IOException, TransportException, InterruptedException;
    }

    private <T> T alone(Work<T> work) throws TransportException {
        try {
            return waiting.until(() -> {
                try (CopyLock lock = CopyLock.of(ground.directory())) {
                    if (lock == null) {
                        throw host.failure("busy.here");
                    }
                    return whole(work);
                }
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw host.failure("stopped");
        } catch (ExecutionException e) {
            throw host.failure(e.getCause());
        }
    }

    private <T> T whole(Work<T> work) throws IOException, TransportException, InterruptedException {
        try {
            return work.with(copy());
        } catch (IOException | RuntimeException e) {
            if (!Answers.broken(e) || System.nanoTime() - renewed < HEALTHY.toNanos()) {
                throw e;
            }
            renewed = System.nanoTime();
            renew();
            return work.with(copy());
        }
    }

    private Path place() {
        return ground.directory().resolve("copy");
    }

    private Path damaged() {
        return ground.directory().resolve("copy-damaged");
    }

    private Copy copy() throws IOException {
        if (copy == null) {
            Copy.delete(damaged());
            copy = Copy.in(place());
        }
        return copy;
    }

    private void renew() throws IOException, TransportException, InterruptedException {
        Path beside = ground.directory().resolve("copy-renewed");
        Copy.delete(beside);
        try (Copy fresh = Copy.in(beside)) {
            looking.look(fresh);
        }
        if (copy != null) {
            copy.close();
            copy = null;
        }
        Copy.delete(damaged());
        Files.move(place(), damaged(), StandardCopyOption.ATOMIC_MOVE);
        Files.move(beside, place(), StandardCopyOption.ATOMIC_MOVE);
    }
}
