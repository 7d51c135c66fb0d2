// SPDX-License-Identifier: EPL-2.0
package org.wellspring.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Spaces;
import org.wellspring.core.Spaces.Options;
import org.wellspring.core.rows.Projection;
import org.wellspring.core.spi.Index;
import org.wellspring.store.FileSpaces;

/**
 * A real space in a directory of its own, new for each test and gone after it:
 *
 * <pre>
 * &#64;RegisterExtension
 * final TempSpace temp = new TempSpace();
 * </pre>
 */
public final class TempSpace implements BeforeEachCallback, AfterEachCallback {
    /** A clock that moves when it is told to. */
    private static final class StandingClock extends Clock {
        private volatile Instant now;

        StandingClock(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Spaces spaces;
    private StandingClock standing;
    private Options options = Options.here();
    private Path directory;
    private Space space;
    private final List<Space> others = new ArrayList<>();

    /** A space that keeps the tables of these projections. */
    public TempSpace(Projection<?>... projections) {
        spaces = FileSpaces.keeping(List.of(projections));
    }

    /** A space that keeps these indexes as well. */
    public TempSpace(List<? extends Index> indexes, Projection<?>... projections) {
        spaces = new FileSpaces(List.of(projections), indexes, (text, failure) -> {
            throw new AssertionError(text, failure);
        });
    }

    /** The same, at another time. */
    public TempSpace at(Clock clock) {
        options = options.at(clock);
        return this;
    }

    /** The same with a clock that stands still until {@link #tick} moves it. */
    public TempSpace standing(Instant now) {
        standing = new StandingClock(now);
        return at(standing);
    }

    /** Moves the clock of {@link #standing} on, or by a negative time back. */
    public void tick(Duration by) {
        standing.now = standing.now.plus(by);
    }

    /** Creates another space of this kind, open beside the first until the test ends. */
    public Space another(SpaceKind kind) {
        Space other = spaces.create(directory.resolve(kind + "-" + (others.size() + 1)), kind, options);
        others.add(other);
        return other;
    }

    /** The open space. */
    public Space space() {
        return space;
    }

    /** Where it is. */
    public Path directory() {
        return directory.resolve("book");
    }

    /** A directory for files beside the space, gone after the test like the space. */
    public Path beside() {
        return directory;
    }

    /** What opened the space. */
    public Spaces spaces() {
        return spaces;
    }

    /** How it was opened. */
    public Options options() {
        return options;
    }

    /** Closes the space and opens it again, as after a restart. */
    public Space reopen() {
        close();
        space = spaces.open(directory(), options);
        return space;
    }

    /** Closes a space that a test opened by itself on the same directory, and opens it again. */
    public Space reopenAfter(Space other) {
        other.close();
        return reopen();
    }

    /** Closes the space; {@link #reopen} opens it again. */
    public void close() {
        if (space != null) {
            space.close();
            space = null;
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        directory = Files.createTempDirectory("space-");
        space = spaces.create(directory(), options);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        close();
        others.forEach(Space::close);
        others.clear();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(TempSpace::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
