// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal;

/**
 * What a change makes to refresh, as one number: a person's whole row, a person's touches alone (which is much less
 * to read), an interaction that may be no touch, or everybody an organization, a template or a setting bears on. Numbers of objects are positive and small.
 */
final class Owner {
    private static final long TOUCHES = 1L << 60;
    private static final long ENTRIES = 1L << 61;
    /** Rhythms whose interval comes from a template. */
    static final long TEMPLATES = -(1L << 60);
    /** Settings changed, which may be the country of phone numbers. */
    static final long SETTINGS = TEMPLATES - 1;

    private Owner() {
    }

    static long card(long person) {
        return person;
    }

    static long touches(long maybePerson) {
        return TOUCHES + maybePerson;
    }

    static long entry(long interaction) {
        return ENTRIES + interaction;
    }

    static long organization(long n) {
        return -n;
    }

    static boolean isCard(long owner) {
        return owner > 0 && owner < TOUCHES;
    }

    static boolean isTouches(long owner) {
        return owner >= TOUCHES && owner < ENTRIES;
    }

    static boolean isEntry(long owner) {
        return owner >= ENTRIES;
    }

    static boolean isOrganization(long owner) {
        return owner < 0 && owner > TEMPLATES;
    }

    /** The number of the person, interaction or organization. */
    static long number(long owner) {
        return isEntry(owner) ? owner - ENTRIES : isTouches(owner) ? owner - TOUCHES : Math.abs(owner);
    }
}
