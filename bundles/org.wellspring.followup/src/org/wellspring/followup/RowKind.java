// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

/** Sorts of rows in the list of the day, in the order in which they stand there. */
public enum RowKind {
    /** A promise of mine that is due (F9). */
    PROMISE("promise"),
    /** A birthday, today or these days (F15). */
    BIRTHDAY("birthday"),
    /** An anniversary, today or these days (F15). */
    ANNIVERSARY("anniversary"),
    /** A next step that is due. */
    FOLLOW_UP("follow-up"),
    /** A rhythm that is due (F5). */
    RHYTHM("rhythm"),
    /** Somebody new who was not followed up (F1). */
    NEW_PERSON("new-person"),
    /** A card that waits for a next step (F2). */
    CARD("card");

    private final String word;

    RowKind(String word) {
        this.word = word;
    }

    /** The word used on the command line. */
    public String word() {
        return word;
    }
}
