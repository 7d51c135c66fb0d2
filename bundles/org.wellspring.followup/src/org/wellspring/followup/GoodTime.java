// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.followup.internal.RowReasons;
import org.wellspring.people.spelling.Names;

/** When and by which ways to reach somebody (M9): their time zone limits the times that are proposed, "remote only" the ways. Any thread. */
public final class GoodTime {
    /** Their day: nobody is called before or after, unless they said so. */
    private static final LocalTime FIRST = LocalTime.of(9, 0);
    private static final LocalTime LAST = LocalTime.of(18, 0);
    /** My own day is longer: for somebody far away one stays up. */
    private static final LocalTime MY_FIRST = LocalTime.of(7, 0);
    private static final LocalTime MY_LAST = LocalTime.of(22, 0);
    /** Ways for which one is in one place: whatever has such a word, a whole one, in it. */
    private static final Set<String> TOGETHER = words("ways.together");
    /** Ways from afar, whatever else they are called: a coffee by video is one. */
    private static final Set<String> AFAR = words("ways.afar");
    private static final String OF = "SELECT data ->> '$.timeZone', coalesce(data ->> '$.remoteOnly', 0) FROM object WHERE id = ?";

    private record Known(Optional<ZoneId> zone, boolean remote) {
    }

    private GoodTime() {
    }

    /**
     * When their day is, in my own time, as much of it as is my day too; empty where it is the same time there, or their zone is unknown.
     *
     * @param there what time it is where they are
     * @param from in my own time
     * @param until in my own time, on the same day
     * @param isNow whether it is such a time now
     */
    public record Window(LocalTime there, LocalTime from, LocalTime until, boolean isNow) {
    }

    /** When to reach somebody; nothing is proposed where their day is my night. */
    public static Optional<Window> of(Space space, UUID person) {
        Instant now = space.clock().instant();
        ZoneId mine = space.clock().getZone();
        return known(space, person).zone().filter(zone -> !zone.getRules().getOffset(now).equals(mine.getRules().getOffset(now)))
                .flatMap(zone -> both(now.atZone(zone), now.atZone(mine)));
    }

    /** What their day and mine have in common; of two pieces, which only a change of clocks leaves, the one that is now, or the longer one. */
    private static Optional<Window> both(ZonedDateTime there, ZonedDateTime here) {
        LocalTime from = there.with(FIRST).withZoneSameInstant(here.getZone()).toLocalTime();
        LocalTime until = there.with(LAST).withZoneSameInstant(here.getZone()).toLocalTime();
        // where midnight of mine is in the middle of their day, it has a piece at the end of my day and one at its beginning
        Stream<Window> pieces = from.isBefore(until) ? piece(there, here, from, until)
                : Stream.concat(piece(there, here, from, LocalTime.MAX), piece(there, here, LocalTime.MIN, until));
        return pieces.max(Comparator.comparing(Window::isNow).thenComparing(piece -> Duration.between(piece.from(), piece.until())));
    }

    private static Stream<Window> piece(ZonedDateTime there, ZonedDateTime here, LocalTime begin, LocalTime end) {
        LocalTime from = begin.isBefore(MY_FIRST) ? MY_FIRST : begin;
        LocalTime until = end.isAfter(MY_LAST) ? MY_LAST : end;
        LocalTime now = here.toLocalTime();
        return from.isBefore(until) ? Stream.of(new Window(there.toLocalTime(), from, until, !now.isBefore(from) && now.isBefore(until))) : Stream.empty();
    }

    /** Whether somebody is only to be reached from afar. */
    public static boolean isRemoteOnly(Space space, UUID person) {
        return known(space, person).remote();
    }

    /** Of some ways to talk, those that can be proposed: of who is far away, none for which one has to be in one place. */
    public static List<String> ways(Collection<String> channels, boolean remoteOnly) {
        return channels.stream().filter(way -> !remoteOnly || has(way, AFAR) || !has(way, TOGETHER)).toList();
    }

    private static boolean has(String way, Set<String> words) {
        String spaced = " " + Names.key(way) + " ";
        return words.stream().anyMatch(word -> spaced.contains(" " + word + " "));
    }

    /** Of all languages at once: the user's words are in any of them. */
    private static Set<String> words(String key) {
        return Arrays.stream(RowReasons.words().get(key).split(",")).map(Names::key).collect(Collectors.toUnmodifiableSet());
    }

    /** What to have in mind of it, a sentence each; none where nothing is special. */
    static List<String> sentences(Space space, UUID person) {
        Texts texts = RowReasons.words();
        DateWords words = new DateWords(texts.locale());
        Optional<String> when = of(space, person).map(window -> texts.get(window.isNow() ? "brief.time.now" : "brief.time", words.time(window.there()),
                words.time(window.from()), words.time(window.until())));
        Optional<String> remote = isRemoteOnly(space, person) ? Optional.of(texts.get("brief.remote")) : Optional.empty();
        return Stream.of(when, remote).flatMap(Optional::stream).toList();
    }

    private static Known known(Space space, UUID person) {
        return Rows.of(space).first(OF, r -> new Known(zone(r.text(1)), r.flag(2)), person).orElse(new Known(Optional.empty(), false));
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return id == null || id.isBlank() ? Optional.empty() : Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            // a zone that came in from elsewhere under a name of its own
            return Optional.empty();
        }
    }
}
