// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.record;

import java.util.Optional;

import org.wellspring.interop.Formats;
import org.wellspring.interop.spi.FormatReader;
import org.wellspring.interop.spi.RecordReader;

/** Who understands what is kept of records. */
public final class KeptReaders {
    private KeptReaders() {
    }

    /**
     * The reader of what was kept under a name; empty where its plug-in is not there.
     *
     * @param source as in {@link org.wellspring.interop.spi.RecordFormat#source}
     */
    public static Optional<RecordReader> of(Formats formats, String source) {
        return formats.readable().stream().filter(format -> format.source().equals(source)).map(format -> format.reader().orElseThrow())
                .filter(FormatReader.OfRecords.class::isInstance).map(FormatReader.OfRecords.class::cast).findFirst()
                .map(reader -> new WatchedReader(reader.kept(), new Faults("a kept " + source)));
    }
}
