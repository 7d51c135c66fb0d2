// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.wellspring.cli.spi.Failure;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.EventsQuery.Shown;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which events are meant: some of their words, which of them, and what one goes there for. */
final class EventFilter {
    @Parameters(arity = "0..*", paramLabel = "WORDS", descriptionKey = "event.words")
    private List<String> words = List.of();
    @Option(names = "--shown", paramLabel = "WHICH", descriptionKey = "event.shown")
    private String shown = "all";
    @Option(names = "--aim", paramLabel = "AIM", descriptionKey = "event.aim")
    private String aim;

    /** What that asks for. */
    EventsQuery query() {
        return EventsQuery.of(which()).aim(Optional.ofNullable(aim).map(EventOptions::aim)).text(String.join(" ", words));
    }

    private Shown which() {
        try {
            return Shown.valueOf(shown.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Failure.value(EventVerbs.class, "shown", shown);
        }
    }
}
