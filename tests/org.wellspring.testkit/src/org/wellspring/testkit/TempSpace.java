// SPDX-License-Identifier: EPL-2.0
package org.wellspring.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.core.Spaces.Options;
import org.wellspring.core.rows.Projection;
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
    private final Spaces spaces;
    private Options options = Options.here();
    private Path directory;
    private Space space;

    /** A space that keeps the tables of these projections. */
    public TempSpace(Projection... projections) {
        spaces = new FileSpaces(List.of(projections));
    }

    /** The same, at another time. */
    public TempSpace at(Clock clock) {
        options = options.at(clock);
        return this;
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
