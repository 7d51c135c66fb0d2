// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.spi;

import java.util.List;

/**
 * A file of records that is being read.
 *
 * @param records cuts it into records; to be read once
 * @param reader understands them
 * @param layout whose file it is and how it is laid out, for the user; empty where the format says all
 * @param guesses what the file doesn't say and was guessed, each a sentence for the user
 */
public record Opened(RecordSource records, RecordReader reader, String layout, List<String> guesses) {
    /** A file of whose layout there is nothing to say. */
    public Opened(RecordSource records, RecordReader reader) {
        this(records, reader, "", List.of());
    }

    /** The same, read by another reader. */
    public Opened readBy(RecordReader other) {
        return new Opened(records, other, layout, guesses);
    }
}
