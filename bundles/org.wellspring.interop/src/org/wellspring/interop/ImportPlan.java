// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.util.List;

import org.wellspring.interop.internal.plan.Plan;

/**
 * What an import would do: the preview. Made by {@link Importer#read}; good for one {@link Importer#apply}. The user may leave
 * records out, part pairs and join them before it is done; all that this answers goes by what was chosen last.
 */
public final class ImportPlan {
    private final Plan plan;

    ImportPlan(Plan plan) {
        this.plan = plan;
    }

    Plan plan() {
        return plan;
    }

    /** What the undo step would be called, such as "Import 312 people from contacts.vcf". */
    public String label() {
        return plan.label();
    }

    /** Whether applying it would change nothing. */
    public boolean empty() {
        return plan.empty();
    }

    /** Counts and failures of each file. */
    public ImportReport preview() {
        return plan.preview();
    }

    /**
     * The records of one file, in its order, for a list that shows them. Compares with the book each time it is
     * called, which takes about a second for ten thousand changed people: any thread but the realm. For a whole space
     * (JSON) these are the failures alone.
     *
     * @param file index in {@code preview().files()}
     */
    public List<PlannedRecord> records(int file) {
        return plan.records(file);
    }

    /**
     * Says what is to become of a record. One that can't be read or says nothing new stays what it is, and so does one that
     * is to join somebody who is no longer there.
     *
     * @param file index in {@code preview().files()}
     * @param record its number there, from 1
     * @return false if there is no such record, or one of which nothing can be chosen
     */
    public boolean choose(int file, int record, Choice choice) {
        return plan.choose(file, record, choice);
    }

    /**
     * One record as it stands after what was chosen; quick, for a list that shows a change at once. Any thread.
     *
     * @throws java.util.NoSuchElementException if there is none of this number
     */
    public PlannedRecord record(int file, int record) {
        return plan.record(file, record);
    }

    /** What was chosen for a record; as found, unless something else was. */
    public Choice choice(int file, int record) {
        return plan.choice(file, record);
    }
}
