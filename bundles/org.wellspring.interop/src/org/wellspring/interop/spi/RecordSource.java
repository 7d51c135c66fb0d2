// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.spi;

import java.io.IOException;
import java.util.Optional;

/** Cuts a file into records, one after the other, in bounded memory. */
public interface RecordSource {
    /** The next record, or empty at the end. */
    Optional<RawRecord> next() throws IOException;

    /** How many bytes of the file were read so far. */
    long consumed();
}
