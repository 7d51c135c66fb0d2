// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal;

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

    private EventIds() {
    }
}
