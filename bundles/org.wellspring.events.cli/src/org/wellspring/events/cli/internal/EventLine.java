// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.core.Space;
import org.wellspring.events.EventPage;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.EventsQuery.Shown;
import org.wellspring.model.EventAim;

/** An event, for programs. */
record EventLine(UUID id, String title, Optional<LocalDate> day, Optional<LocalTime> time, Optional<Instant> end, Optional<LocalDate> lastDay,
        Optional<LocalTime> until, String place, EventAim aim, int minutes,
        int expected, int met, int open, Optional<LocalDate> closedOutOn, boolean cancelled) {
    private static final int NAMED = 4;

    static EventLine of(EventRow row) {
        return new EventLine(row.id(), row.title(), row.day(), row.time(), row.end(), row.lastDay(), row.until(), row.place(), row.aim(), row.minutes(),
                row.expected(), row.met(),
                row.open(), row.closedOut(), row.cancelled());
    }

    /** Its day, or the first and the last. */
    String days() {
        return Stream.concat(day.stream(), lastDay.stream()).map(Object::toString).collect(Collectors.joining(" – "));
    }

    /** When it begins on the first day and ends on the last. */
    String hours() {
        return Stream.concat(time.stream(), until.stream()).map(Object::toString).collect(Collectors.joining("–"));
    }

    /** Both. */
    String when() {
        return Stream.of(days(), hours()).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The event of an id, of the end of one, of some of its words, or of these and its day: "lunch 2026-11-19". */
    static EventRow event(Space space, String text) {
        Events events = new Events(space);
        Optional<EventRow> whole = ShortIds.whole(text.strip()).flatMap(events::find);
        if (whole.isPresent()) {
            return whole.get();
        }
        List<EventRow> said = text.isBlank() ? List.of() : said(events, text);
        if (said.size() == 1) {
            return said.getFirst();
        }
        if (said.size() > 1) {
            throw Failure.of(EventVerbs.class, "several", text, said.stream().limit(NAMED).map(EventLine::named).collect(Collectors.joining(", ")));
        }
        List<EventRow> all = events.list(EventsQuery.of(Shown.ALL));
        UUID id = ShortIds.among(text, all.stream().map(EventRow::id).toList());
        return all.stream().filter(event -> event.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<EventRow> said(Events events, String text) {
        List<String> words = Stream.of(text.strip().split("\\s+")).toList();
        List<EventRow> said = events.list(EventsQuery.of(Shown.ALL).text(text));
        Optional<LocalDate> day = said.isEmpty() && words.size() > 1 ? day(words.getLast()) : Optional.empty();
        return day.isEmpty() ? said
                : events.list(EventsQuery.of(Shown.ALL).text(String.join(" ", words.subList(0, words.size() - 1)))).stream()
                        .filter(event -> event.day().equals(day)).toList();
    }

    private static Optional<LocalDate> day(String word) {
        return word.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(word).map(LocalDate::parse) : Optional.empty();
    }

    private static String named(EventRow event) {
        return event.title() + event.day().map(day -> " " + day).orElse("");
    }

    /** The encounter with whom is meant at an event: the id, the end of it, or a part of the name. */
    static EventPage.Met met(EventPage page, String text) {
        String words = text.strip().toLowerCase(java.util.Locale.ROOT);
        List<EventPage.Met> called = page.met().stream().filter(met -> !words.isEmpty() && met.name().toLowerCase(java.util.Locale.ROOT).contains(words))
                .toList();
        List<EventPage.Met> exact = called.stream().filter(met -> met.name().equalsIgnoreCase(words)).toList();
        if (exact.size() == 1) {
            return exact.getFirst();
        }
        if (called.size() == 1) {
            return called.getFirst();
        }
        if (called.size() > 1) {
            throw Failure.of(EventVerbs.class, "several", text, called.stream().limit(NAMED).map(EventPage.Met::name).collect(Collectors.joining(", ")));
        }
        List<UUID> known = page.met().stream().flatMap(met -> Stream.concat(Stream.of(met.id()), met.person().stream())).toList();
        UUID id = ShortIds.among(text, known);
        return page.met().stream().filter(met -> met.id().equals(id) || met.person().filter(id::equals).isPresent()).findFirst().orElseThrow();
    }
}
