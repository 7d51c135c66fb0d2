// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.spi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.wellspring.model.base.Entity;

/** Understands the records of a format. Safe from several threads at once. */
public interface RecordReader {
    /**
     * What the record says.
     *
     * @param digest its {@link RawRecord#digest()}
     * @throws Unreadable with the reason, for the user
     */
    Draft read(RawRecord record, String digest) throws Unreadable;

    /**
     * What a record said when it was imported last, from what was kept of it; empty if it can't be told any more. It is read as a
     * record of a file, unless a reader knows better.
     *
     * @param kept the text in the source record
     */
    default Optional<Draft> again(String kept) {
        try {
            return Optional.of(read(RawRecord.whole(1, 1, kept), ""));
        } catch (Unreadable e) {
            // what can't be read any more counts as never having been said
            return Optional.empty();
        }
    }

    /**
     * What our own export of an object says, written as this record is; empty where that can't be told.
     *
     * @param now a record of the object, as it was read
     * @param object what the book has, detached
     */
    default Optional<Draft> echo(Draft now, Entity object, LocalDate today) {
        return Optional.empty();
    }

    /**
     * What a record says that the model has no place for, each thing as a text that is equal where the thing is; nothing of
     * what a program writes into every record anew.
     *
     * @param kept the text in a source record, or of a record that was read
     */
    Set<String> unmapped(String kept);
}
