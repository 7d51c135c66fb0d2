// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar;

import java.util.List;

/**
 * What an event says of itself, whenever it takes place.
 *
 * @param uid         the UID; where the file gives none, one made of start and title
 * @param title       SUMMARY, empty if there is none
 * @param place       LOCATION, empty if there is none
 * @param description DESCRIPTION, empty if there is none
 * @param url         its page, empty if there is none
 * @param categories  in the order of the file
 * @param attendees   the host first if one is named
 * @param cancelled   whether it was called off
 * @param closed      whether its maker marked it private or confidential
 * @param sequence    how often it was changed, as far as its maker counts
 */
public record CalendarEntry(String uid, String title, String place, String description, String url, List<String> categories, List<Attendee> attendees,
        boolean cancelled, boolean closed, int sequence) {
    /** One whose lists nobody changes. */
    public CalendarEntry {
        categories = List.copyOf(categories);
        attendees = List.copyOf(attendees);
    }
}
