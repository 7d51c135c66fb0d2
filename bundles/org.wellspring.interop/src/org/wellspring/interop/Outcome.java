// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.util.List;
import java.util.UUID;

/** What becomes of one record of a file. */
public sealed interface Outcome {
    /** It is somebody (or some organization) new. */
    record Create() implements Outcome {
    }

    /**
     * It is known and says something new.
     *
     * @param object id of the person or organization it is about
     * @param title who that is, as the book has it
     * @param known how it was recognised
     * @param why the same in words; empty for a record that comes again
     * @param changes what would change, field by field
     */
    record Update(UUID object, String title, Known known, String why, List<FieldChange> changes) implements Outcome {
    }

    /**
     * It is about somebody whom an earlier record of the same import creates; both make one. Counts as updated.
     *
     * @param title who that is
     * @param known how it was recognised
     * @param why the same in words
     */
    record Join(String title, Known known, String why) implements Outcome {
    }

    /**
     * It is known and says nothing new.
     *
     */
    record Unchanged() implements Outcome {
    }

    /**
     * It can't be read.
     *
     * @param reason a sentence for the user
     */
    record Failed(String reason) implements Outcome {
    }

    /** The user left it out of this import. */
    record LeftOut() implements Outcome {
    }

    /** How a record was recognised. Nothing weaker joins anybody; see docs/adr/0017. */
    enum Known {
        /** It came before, from the same source: same UID, profile address or identifying fields. */
        SAME_RECORD("same-record"),
        /** Another record has the same key. */
        SAME_KEY("same-key"),
        /** The same whole name and an e-mail address that is somebody's own. */
        SAME_NAME_AND_EMAIL("same-name-and-email"),
        /** The same whole name and a number that is somebody's own. */
        SAME_NAME_AND_PHONE("same-name-and-phone"),
        /** An organization of the same name. */
        SAME_NAME("same-name"),
        /** The user said so. */
        CHOSEN("chosen");

        private final String id;

        Known(String id) {
            this.id = id;
        }

        /** Whether it was concluded from what the record says, rather than told by a key or by the user. */
        public boolean guessed() {
            return this == SAME_NAME_AND_EMAIL || this == SAME_NAME_AND_PHONE || this == SAME_NAME;
        }

        /** Permanent name, as in reports. */
        public String id() {
            return id;
        }
    }

    /**
     * One field that would change.
     *
     * @param field the name of the feature in the model, such as {@code phones}; permanent, for labels to hang on
     * @param before value now, as text; empty if there is none
     * @param after value then, as text; empty if there is none
     */
    record FieldChange(String field, String before, String after) {
    }
}
