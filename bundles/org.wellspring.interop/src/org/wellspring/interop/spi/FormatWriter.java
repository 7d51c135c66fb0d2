// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes files of a format. The file is complete or not there; that is seen to by the export. */
public interface FormatWriter {
    /**
     * How much was written.
     *
     * @param records all records, organizations too
     * @param organizations how many of them are organizations
     * @param unwritten the names of those that can't be said in this format, and were left out
     */
    record Count(long records, long organizations, List<String> unwritten) {
        /** All that there is. */
        public Count(long records, long organizations) {
            this(records, organizations, List.of());
        }
    }

    /**
     * Writes a file. Called again with another stream where the space was changed meanwhile. Nothing is written but what a user who
     * gives the file away means to give: no favours, no balance, no notes of a group (G5), unless the format is a user's own copy.
     */
    Count write(Contents contents, OutputStream out) throws IOException;

    /** Whether it always writes everything, so that it is no format for single people. */
    default boolean isOfEverything() {
        return false;
    }
}
