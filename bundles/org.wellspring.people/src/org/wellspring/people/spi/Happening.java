// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.wellspring.people.TimelineEntry;

/**
 * An object that is to be on the timeline of a person, as it is stored. A feature is asked of the object, or of what in it refers to
 * the person – the encounter with them at an event –, whichever of the two has it. For the thread it was given to.
 */
public interface Happening {
    /** The object. */
    UUID id();

    /** Its class. */
    EClass type();

    /** Whose timeline it is. */
    UUID person();

    /** The words of the role {@code title}; may be empty. */
    String title();

    /** When it was, or is to be; empty where the class has no date. */
    Optional<LocalDate> day();

    /** The day the space believes in. */
    LocalDate today();

    /** Whether it is still to come. */
    default boolean isAhead() {
        return day().filter(day -> day.isAfter(today())).isPresent();
    }

    /** The language of the words. */
    Locale locale();

    /** A value as text: a choice by its word, the first one if none is set; a day in ISO form. Empty where nothing is set. */
    Optional<String> text(EAttribute feature);

    /** All values as text. */
    List<String> texts(EAttribute feature);

    /** Whether something is so. */
    boolean is(EAttribute feature);

    /** The names of whom or what it refers to by this feature, but for the person; those no longer there are left out. */
    List<String> names(EReference feature);

    /** An entry of this object on its day. */
    default TimelineEntry entry(String label, String text) {
        return TimelineEntry.of(id(), type(), day(), label, text);
    }
}
