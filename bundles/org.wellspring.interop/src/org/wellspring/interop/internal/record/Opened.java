// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.record;

import java.util.List;

import org.wellspring.interop.Format;

/** A file whose format is known, with what cuts it into records. */
public sealed interface Opened {
    /** Its records; to be read once. */
    RecordSource records();

    /**
     * Cards, or the rows of a table.
     *
     * @param reader understands its records
     * @param source the format under which its source records are kept
     * @param layout how it is laid out, for the user; empty where the format says all
     * @param guesses what its layout doesn't say and was guessed, in sentences for the user
     */
    record Contacts(Format format, RecordSource records, RecordReader reader, String source, String layout, List<String> guesses)
            implements Opened {
        /** The same, read by another reader. */
        public Contacts readBy(RecordReader other) {
            return new Contacts(format, records, other, source, layout, guesses);
        }
    }

    /** Everything that a space holds (X7), each object with its own id. */
    record WholeSpace(RecordSource records) implements Opened {
    }
}
