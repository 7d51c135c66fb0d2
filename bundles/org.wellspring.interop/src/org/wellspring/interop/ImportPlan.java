// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.util.List;

/**
 * What an import would do: the preview. Made by {@link Importer#read}; good for one {@link Importer#apply}. The user may leave
 * records out, part pairs and join them before it is done; all that this answers goes by what was chosen last.
 */
public interface ImportPlan {
    /** What the undo step would be called, such as "Import 312 people from contacts.vcf". */
    String label();

    /** Whether applying it would change nothing. */
    boolean empty();

    /** Counts and failures of each file. */
    ImportReport preview();

    /**
     * The records of one file, in its order, for a list that shows them. Compares with the book each time it is
     * called, which takes about a second for ten thousand changed people: any thread but the realm. For a whole space
     * (JSON) these are the failures alone.
     *
     * @param file index in {@code preview().files()}
     */
    List<PlannedRecord> records(int file);

    /**
     * Says what is to become of a record. One that can't be read or says nothing new stays what it is, and so does one that
     * is to join somebody who is no longer there.
     *
     * @param file index in {@code preview().files()}
     * @param record its number there, from 1
     * @return false if there is no such record, or one of which nothing can be chosen
     */
    boolean choose(int file, int record, Choice choice);

    /**
     * One record as it stands after what was chosen; quick, for a list that shows a change at once. Any thread.
     *
     * @throws java.util.NoSuchElementException if there is none of this number
     */
    PlannedRecord record(int file, int record);

    /** What was chosen for a record; as found, unless something else was. */
    Choice choice(int file, int record);
}
