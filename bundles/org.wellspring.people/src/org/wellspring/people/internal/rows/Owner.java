// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.rows;

/** What a change makes to write anew in the tables about people; numbers are those of objects. */
sealed interface Owner {
    /** All that a person's row says. */
    record Card(long person) implements Owner {
    }

    /** A person's touches alone, which is much less to read; or nothing, where that is no person. */
    record TouchesOf(long maybePerson) implements Owner {
    }

    /** An interaction that may be no touch. */
    record Entry(long interaction) implements Owner {
    }

    /** What somebody asked about being reached, who may be no longer in the book. */
    record Wish(long optOut) implements Owner {
    }

    /** Whoever is on an organization's list of people. */
    record House(long organization) implements Owner {
    }

    /** Everybody something bears on that is there once. */
    enum All implements Owner {
        /** Rhythms whose interval comes from a template. */
        TEMPLATES,
        /** Settings, which may be the country of phone numbers. */
        SETTINGS
    }
}
