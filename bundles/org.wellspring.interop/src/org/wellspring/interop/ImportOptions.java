// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.nio.charset.Charset;
import java.util.Optional;

import org.wellspring.interop.spi.RecordFormat;

/**
 * What the user knows better than the file says.
 *
 * @param format the format, one that can be read, or empty to tell it by the content
 * @param charset the encoding of text, or empty to tell it by the content
 */
public record ImportOptions(Optional<RecordFormat> format, Optional<Charset> charset) {
    /** Everything is told by the content. */
    public static ImportOptions detect() {
        return new ImportOptions(Optional.empty(), Optional.empty());
    }

    /** The same, with a given format. */
    public ImportOptions as(RecordFormat given) {
        return new ImportOptions(Optional.of(given), charset);
    }

    /** The same, with a given encoding. */
    public ImportOptions in(Charset given) {
        return new ImportOptions(format, Optional.of(given));
    }
}
