// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.interop.internal.format.UnknownFile;
import org.wellspring.interop.internal.plan.Import;
import org.wellspring.interop.internal.plan.Retry;
import org.wellspring.interop.internal.record.Recognition;

/**
 * Brings contacts from files into a space. Any thread but the realm, one call at a time.
 * <p>
 * Importing the same file again changes nothing. Where a file says something new about somebody known, only what
 * changed in the file since its last import is changed; a value that the user has changed since stays (X6).
 */
public final class Importer {
    private final Space space;
    private final Formats formats;

    /** Imports files of these formats into this space. */
    public Importer(Space space, Formats formats) {
        this.space = space;
        this.formats = formats;
    }

    /**
     * Reads files and says what importing them would do. Writes nothing. A file or record that can't be read never
     * stops the others; it is named in the {@link ImportPlan#preview() preview} with the reason.
     *
     * @throws CancellationException if the progress was cancelled
     */
    public ImportPlan read(List<Path> files, ImportOptions options, Progress progress) {
        return new ImportPlan(new Import(space, formats).read(files, new Recognition(formats, new UnknownFile(formats)), options, progress));
    }

    /**
     * Does what the plan says, in one transaction. If the space has changed since the plan was made, the records are
     * compared with it again first, so nothing is created twice and no later edit is lost. Only a whole space (JSON) of
     * more than 100,000 objects is restored in several transactions of the same name; the report names the first.
     *
     * @throws CancellationException if the progress was cancelled; nothing is written then
     * @throws SpaceException if it can't be saved; nothing is written then
     * @throws IllegalStateException if the plan was applied before
     */
    public ImportReport apply(ImportPlan plan, Progress progress) {
        return new Import(space, formats).apply(plan.plan(), progress);
    }

    /**
     * Tries the failed records of an earlier import again, in one transaction; those that can be read now leave the
     * run's list of failures.
     *
     * @param run id of the {@code ImportRun}
     * @param corrected text to read instead of what was in the file, by id of the {@code ImportFailure}; may be empty
     * @throws CancellationException if the progress was cancelled; nothing is written then
     */
    public ImportReport retry(UUID run, Map<UUID, String> corrected, Progress progress) {
        return new Retry(space, formats, progress).run(run, corrected);
    }
}
