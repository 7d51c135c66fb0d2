// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar;

import java.util.Locale;

/**
 * Somebody an event names.
 *
 * @param name    as the calendar spells it; empty if it says none
 * @param address e-mail address in lower case; empty if it says none
 * @param answer  what the person answered
 * @param host    whether they invite
 * @param room    whether it is a room or a thing rather than a person
 */
public record Attendee(String name, String address, Answer answer, boolean host, boolean room) {
    /** PARTSTAT of RFC 5545. */
    public enum Answer {
        NONE, ACCEPTED, TENTATIVE, DECLINED
    }

    /** One with its address as it is compared. */
    public Attendee {
        name = name.strip();
        address = address.strip().toLowerCase(Locale.ROOT);
    }
}
