// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.util.List;

/**
 * One record of a file, and what would become of it.
 *
 * @param record its number in the file, from 1
 * @param line the line it begins on, from 1
 * @param title the name it gives, or the beginning of its text where it can't be read
 * @param about where they work and how they are reached, to tell them from others of that name; may be empty
 * @param named whether it gives a name; else an address or number stands in for one
 * @param outcome what would become of it
 * @param like whom it looks like without being joined, the likeliest first
 * @param unread what of it could not be read, while the rest of it could: sentences for the user
 */
public record PlannedRecord(int record, int line, String title, String about, boolean named, Outcome outcome,
        List<Likeness> like, List<String> unread) {
    /** A record of which only the outcome is known. */
    public PlannedRecord(int record, int line, String title, Outcome outcome) {
        this(record, line, title, "", true, outcome, List.of(), List.of());
    }
}
