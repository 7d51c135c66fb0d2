// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.record;

import java.io.IOException;
import java.util.Optional;

import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.RawRecord;
import org.wellspring.interop.spi.RecordFormat;
import org.wellspring.interop.spi.RecordSource;

/** A file that is cut into records, where a fault of whoever cuts it ends that file alone. */
public final class WatchedSource implements RecordSource {
    private final RecordSource source;
    private final RecordFormat format;
    private final Faults faults;

    /** Watches this one, of that format. */
    public WatchedSource(RecordSource source, RecordFormat format, Faults faults) {
        this.source = source;
        this.format = format;
        this.faults = faults;
    }

    @Override
    public Optional<RawRecord> next() throws IOException {
        try {
            return source.next();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            faults.failed(format.id(), e);
            throw new IOException(Texts.say("format.failed", format.name()), e);
        }
    }

    @Override
    public long consumed() {
        return source.consumed();
    }
}
