// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.util.UUID;

/**
 * Somebody to begin with in a new book (F15), until the first rhythms are agreed.
 *
 * @param reason what brings the person to mind
 * @param organization may be empty
 * @param why a sentence (F13)
 * @param help how the user could help, a sentence (F13); never empty
 */
public record FirstPerson(UUID person, String name, String organization, Reason reason, String why, String help) {
    /** What brings somebody to mind, the most telling first. */
    public enum Reason {
        /** A birthday within two weeks. */
        BIRTHDAY("birthday"),
        /** Something they need, or whom they would like to meet, is known (M3). */
        NEED("need"),
        /** A note about them speaks of something they look for. */
        NOTE("note"),
        /** A friend, a mentor, family, or a key relationship, without a rhythm. */
        CLOSE("close"),
        /** Added to the book lately. */
        ADDED("added");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /** The word used on the command line. */
        public String word() {
            return word;
        }
    }
}
