// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.words.DateWords;
import org.wellspring.events.EventRow;
import org.wellspring.model.EventAim;

/** Events in words. Any thread. */
public final class EventWords {
    private EventWords() {
    }

    /** "Thursday, 12:30–14:00", "18 Nov", "4 Dec – 5 Dec". */
    public static String when(EventRow event, LocalDate today) {
        DateWords dates = new DateWords();
        return event.when(day -> dates.near(day, today), dates::time);
    }

    /** What one goes there for; empty where nobody said. */
    public static String aim(EventAim aim) {
        return aim == EventAim.UNKNOWN ? "" : Texts.get("aim." + aim.getLiteral());
    }

    /** "3 met", "6 likely there"; empty for nobody. */
    public static String people(EventRow event) {
        return event.met() > 0 ? Texts.get("people.met", event.met()) : event.expected() > 0 ? Texts.get("people.expected", event.expected()) : "";
    }

    /** The key of what is said of whom nothing, or only half, is decided (E2): {@code key}, {@code key.help} or {@code key.next} where only that is open. */
    public static String open(String key, String help, String next) {
        return help.isBlank() == next.isBlank() ? key : help.isBlank() ? key + ".help" : key + ".next";
    }

    /** Those of the texts that are not empty. */
    public static String joined(String between, String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }
}
