// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.record;

import java.io.IOException;
import java.util.Optional;

import org.wellspring.interop.Format;
import org.wellspring.interop.internal.text.SourceFile;

/** The formats that can be read. Any thread. */
public interface Formats {
    /**
     * Tells the format of a file by its content.
     *
     * @param told the format, where the user knows it
     * @throws Unreadable if it is no file of contacts, with a sentence for the user
     */
    Opened open(SourceFile file, Optional<Format> told) throws IOException, Unreadable;

    /** Understands what was kept of records of a format. */
    RecordReader reader(Format format);
}
