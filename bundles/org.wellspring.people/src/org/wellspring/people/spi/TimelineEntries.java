// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.spi;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.people.TimelineEntry;

/**
 * Puts objects of some classes on the timeline of each person they refer to, or of whom something they contain refers to. Register
 * it as a DS service. When it was, and which come before which, the role {@code date} of the class says. What nobody brings is not
 * on a timeline.
 */
public interface TimelineEntries {
    /** These very classes; those that inherit from them are named as well. Of two who name one, the service of the higher ranking is asked. */
    List<EClass> types();

    /**
     * What it says of one object: {@link Happening#entry}, with what else is to be said. Background thread, called for each entry
     * of a page. One that fails costs its own words: the title stands there.
     */
    TimelineEntry entry(Happening happening);
}
