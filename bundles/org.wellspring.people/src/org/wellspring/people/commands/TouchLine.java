// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import org.wellspring.model.Interaction;

/** The line about a touch and the longer note: a note of one short line is the line. */
final class TouchLine {
    private static final int SUMMARY_LENGTH = 120;

    private TouchLine() {
    }

    /** Fills a missing line from the note, and drops a note that says nothing more. */
    static void settle(Interaction interaction) {
        if (interaction.getSummary() == null && interaction.getNote() != null) {
            interaction.setSummary(first(interaction.getNote()));
            if (interaction.getNote().strip().equals(interaction.getSummary())) {
                interaction.setNote(null);
            }
        }
    }

    /** Text without spaces around it, or null where nothing is left. */
    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String first(String note) {
        String line = note.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
        return line.length() <= SUMMARY_LENGTH ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, SUMMARY_LENGTH) - 1)) + "…";
    }
}
