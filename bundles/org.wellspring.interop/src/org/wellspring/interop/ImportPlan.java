// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.util.List;

/** What an import would do: the preview. Made by {@link Importer#read}; good for one {@link Importer#apply}. */
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
}
