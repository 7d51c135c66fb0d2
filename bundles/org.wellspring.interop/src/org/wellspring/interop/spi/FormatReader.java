// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.spi;

import java.io.IOException;

/** Reads files of a format: records that each are about somebody or something, or a whole space. */
public sealed interface FormatReader {
    /** A format of records, each of which is compared with the book. */
    non-sealed interface OfRecords extends FormatReader {
        /**
         * Begins to read a file.
         *
         * @param told whether the format is known rather than recognised: the user said so, or it is the text of a single record
         *        that failed and is tried again, with nothing before it
         * @throws Unreadable if it is not, or holds nothing to be read, with a sentence for the user
         */
        Opened open(RecordFile file, boolean told) throws IOException, Unreadable;

        /** Understands what was kept of records of this format. */
        RecordReader kept();
    }

    /**
     * A format that holds everything of a space, each object with its own id (X7). A record's text is an object as docs/export.md
     * describes it; what is missing in the space is added, what is there stays as it is.
     */
    non-sealed interface OfSpace extends FormatReader {
        /** The objects; to be read once. */
        RecordSource open(RecordFile file) throws IOException, Unreadable;
    }
}
