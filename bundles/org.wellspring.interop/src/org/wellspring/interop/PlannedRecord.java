// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

/**
 * One record of a file, and what would become of it.
 *
 * @param record its number in the file, from 1
 * @param line the line it begins on, from 1
 * @param title the name it gives, or the beginning of its text where it can't be read
 * @param outcome what would become of it
 */
public record PlannedRecord(int record, int line, String title, Outcome outcome) {
}
