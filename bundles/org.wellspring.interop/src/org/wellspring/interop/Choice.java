// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop;

import java.util.UUID;

/** What the user says is to become of one record, against or besides what was found (M13). */
public sealed interface Choice {
    /** What was found. */
    record AsFound() implements Choice {
    }

    /** Nothing: it is passed over in this import. */
    record LeaveOut() implements Choice {
    }

    /** It is somebody of its own, whoever it looks like; the two are not suggested as one again. */
    record Apart() implements Choice {
    }

    /**
     * It is somebody known.
     *
     * @param whom who that is
     */
    record Join(Whom whom) implements Choice {
    }

    /** Somebody a record may be one with. */
    sealed interface Whom {
        /** A person of the book. */
        record InBook(UUID person) implements Whom {
        }

        /**
         * The person that another record of this import creates.
         *
         * @param file index of its file
         * @param record its number there, from 1
         */
        record OfRecord(int file, int record) implements Whom {
        }
    }
}
