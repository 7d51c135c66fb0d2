// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal;

import org.wellspring.ui.CommandIds;

/** Ids of what this bundle puts into the window. */
public final class EventIds {
    /** The perspective. */
    public static final String PERSPECTIVE = "org.wellspring.perspective.events";
    /** The page of an event. */
    public static final String PAGE = "org.wellspring.part.events.page";
    /** Notes an event, or changes the one named as object. */
    public static final String EVENT = "org.wellspring.command.event";
    /** Notes whom one met at the event named as object, or at the one on show. */
    public static final String MEET = "org.wellspring.command.meet";
    /** Decides what comes of whom one met at the event named as object, or at the one on show. */
    public static final String CLOSE_OUT = "org.wellspring.command.close-out";
    /** Shows what events brought. */
    public static final String RESULTS = "org.wellspring.command.event-results";
    /** Takes in events of calendars, those in {@code FILES} or the one it asks for. */
    public static final String IMPORT = CommandIds.IMPORT_EVENTS;
    /** Shows the calendars that are read again and again. */
    public static final String CALENDARS = "org.wellspring.command.event-calendars";
    /** Shows series and places. */
    public static final String GATHERINGS = "org.wellspring.command.event-gatherings";
    /** Shows events as a month, or as a list again. */
    public static final String MONTH = "org.wellspring.command.event-month";
    /** Takes events out into the files named, those of the event named as object or all; or asks for the file. */
    public static final String EXPORT = "org.wellspring.command.event-export";
    /** Parameter: a day, as in 2026-11-30. */
    public static final String DAY = "org.wellspring.parameter.day";

    /** Shows the offices one holds or held. */
    public static final String OFFICES = "org.wellspring.command.offices";

    private EventIds() {
    }
}
