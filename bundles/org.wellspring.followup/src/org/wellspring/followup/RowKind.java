// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

/** Sorts of rows in the list of the day, in the order of their weight. */
public enum RowKind {
    /** A promise of mine that is due (F9). */
    PROMISE("promise"),
    /** A next step that is due. */
    FOLLOW_UP("follow-up"),
    /** A rhythm that is due (F5). */
    RHYTHM("rhythm"),
    /** A card that waits for a next step (F2). */
    CARD("card"),
    /** Somebody new who was not followed up (F1). */
    NEW_PERSON("new-person");

    private final String word;

    RowKind(String word) {
        this.word = word;
    }

    /** The word used on the command line. */
    public String word() {
        return word;
    }
}
