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
     * @param changes what would change, field by field
     */
    record Update(UUID object, String title, Known known, List<FieldChange> changes) implements Outcome {
    }

    /**
     * It is about somebody whom an earlier record of the same import creates; both make one. Counts as updated.
     *
     * @param title who that is
     * @param known how it was recognised
     */
    record Join(String title, Known known) implements Outcome {
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

    /** How a record was recognised. */
    enum Known {
        /** It came before, from the same source: same UID, profile address or identifying fields. */
        SAME_RECORD,
        /** "Looks like Ana Ruiz because of the same e-mail address." */
        SAME_EMAIL
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
