// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.wellspring.interop.spi.Draft;
import org.wellspring.interop.spi.RawRecord;
import org.wellspring.interop.spi.RecordReader;
import org.wellspring.interop.spi.Unreadable;
import org.wellspring.model.base.Entity;

/** A reader whose faults cost no more than what it was asked about, and are told to the log. */
public final class WatchedReader implements RecordReader {
    private final RecordReader reader;
    private final Faults faults;

    /** Watches this one. */
    public WatchedReader(RecordReader reader, Faults faults) {
        this.reader = reader;
        this.faults = faults;
    }

    /** Watches over the reading of a file; its faults over a record are told by whoever reads it, who names the record. */
    @Override
    public Draft read(RawRecord record, String digest) throws Unreadable {
        return reader.read(record, digest);
    }

    /** What can't be read any more counts as never having been said. */
    @Override
    public Optional<Draft> again(String kept) {
        return watched(() -> reader.again(kept), Optional.empty());
    }

    /** What can't be written says nothing. */
    @Override
    public Optional<Draft> echo(Draft now, Entity object, LocalDate today) {
        return watched(() -> reader.echo(now, object, today), Optional.empty());
    }

    @Override
    public Set<String> unmapped(String kept) {
        return watched(() -> reader.unmapped(kept), Set.of());
    }

    private <T> T watched(Supplier<T> question, T otherwise) {
        try {
            return question.get();
        } catch (RuntimeException | StackOverflowError e) {
            faults.tell("what was kept", e);
            return otherwise;
        }
    }
}
