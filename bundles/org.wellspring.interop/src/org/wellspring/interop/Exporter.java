// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.interop.internal.export.Export;
import org.wellspring.interop.spi.FormatWriter;
import org.wellspring.interop.spi.RecordFormat;

/**
 * Writes what is in a space to open formats (X8). Any thread. The file is complete or not there: it is written beside
 * its place and moved there at the end.
 * <p>
 * Exports of contacts hold what is known of people; favours, their balance and notes of a group never leave this way
 * (G5). Only the user's own complete copy ({@link FormatWriter#isOfEverything}, such as JSON) holds everything.
 */
public final class Exporter {
    /**
     * What was written.
     *
     * @param file where
     * @param records people, organizations and groups, or for JSON top-level objects
     * @param organizations how many of the records are organizations; for JSON 0, which does not ask what it writes
     * @param bytes size of the file
     * @param unwritten the names of those that can't be said in this format, and are not in the file
     */
    public record Result(Path file, long records, long organizations, long bytes, List<String> unwritten) {
    }

    private final Space space;

    /** Exports from this space. */
    public Exporter(Space space) {
        this.space = space;
    }

    /**
     * Exports everybody, and organizations that are more than somebody's employer; in a format of everything, that.
     *
     * @throws CancellationException if the progress was cancelled; no file is left then
     * @throws SpaceException if the file can't be written, or this format can't; the problem says why
     */
    public Result export(RecordFormat format, Path file, Progress progress) {
        return new Export(space, file, progress).write(format, Optional.empty());
    }

    /**
     * Exports chosen people, in any format but one of everything.
     *
     * @param people ids of people; others are skipped
     */
    public Result export(RecordFormat format, Path file, Collection<UUID> people, Progress progress) {
        return new Export(space, file, progress).write(format, Optional.of(people));
    }
}
