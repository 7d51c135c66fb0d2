// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.mastermind.GroupPage.Met;
import org.wellspring.mastermind.GroupPage.Promised;
import org.wellspring.mastermind.internal.GroupRows;
import org.wellspring.model.group.MeetingState;

/** When a group meets: the meeting that is running, the next one, when the one after it would be, and what it asks about (K1, K3). Any thread. */
public final class Meetings {
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final Space space;
    private final GroupRows rows;

    /** Of this group. */
    public Meetings(Space space) {
        this.space = space;
        rows = new GroupRows(space);
    }

    /** The meeting that is running; of several, the one that is planned last. One of which no step began for a day was forgotten, and runs no more. */
    public static Optional<UUID> running(Space space) {
        Set<UUID> lively = new GroupRows(space).lively(space.clock().instant().minus(FORGOTTEN));
        return new GroupRows(space).ahead().stream().filter(met -> met.state() == MeetingState.RUNNING && lively.contains(met.id()))
                .reduce((one, later) -> later).map(Met::id);
    }

    /** The meeting that is running, else the next one that is planned; where there is neither, the last one that nobody held or ended. */
    public Optional<Met> next() {
        List<Met> ahead = rows.ahead();
        Optional<UUID> running = running(space);
        Instant since = space.clock().instant().minus(FORGOTTEN);
        return ahead.stream().filter(met -> running.filter(met.id()::equals).isPresent()).findFirst()
                .or(() -> ahead.stream().filter(met -> met.state() == MeetingState.PLANNED && met.start().filter(at -> at.isBefore(since)).isEmpty())
                        .findFirst())
                .or(() -> ahead.stream().reduce((one, later) -> later));
    }

    /** The meeting that there is something to read of: the one that is running, else the last one that was held. */
    public Optional<Met> last() {
        Optional<UUID> running = running(space);
        return rows.ahead().stream().filter(met -> running.filter(met.id()::equals).isPresent()).findFirst()
                .or(() -> rows.past(GroupPage.LATEST).stream().filter(met -> met.state() == MeetingState.HELD).findFirst());
    }

    /** Where the group's clock is; where nobody said, that of this computer. */
    public ZoneId zone() {
        return zone(GroupPage.of(space), space);
    }

    static ZoneId zone(GroupPage page, Space space) {
        return page.timeZone().isEmpty() ? space.clock().getZone() : ZoneId.of(page.timeZone());
    }

    /**
     * When the group meets next by its rhythm (K1), if nothing else is said: so many days after its last meeting, or the last one that is planned, at the
     * same time of day where its clock is, in summer and winter alike; never in the past. Empty without a rhythm or a meeting to count from.
     */
    public Optional<Instant> byRhythm() {
        GroupPage page = GroupPage.of(space);
        Optional<Instant> last = page.meetings().stream().filter(met -> met.state() != MeetingState.CANCELLED).flatMap(met -> met.start().stream())
                .max(Comparator.naturalOrder());
        if (page.everyDays() <= 0 || last.isEmpty()) {
            return Optional.empty();
        }
        ZonedDateTime from = last.get().atZone(zone(page, space));
        Instant now = space.clock().instant();
        return Stream.iterate(from.plusDays(page.everyDays()), at -> at.plusDays(page.everyDays())).map(ZonedDateTime::toInstant)
                .filter(at -> at.isAfter(now)).findFirst();
    }

    /** K3: what the next meeting asks about: what is open and due by its day, the earliest first. Without a meeting ahead, what is due today. */
    public List<Promised> asked() {
        ZoneId zone = zone();
        LocalDate day = next().flatMap(Met::start).filter(at -> at.isAfter(space.clock().instant())).orElse(space.clock().instant()).atZone(zone)
                .toLocalDate();
        return rows.openCommitments().stream().filter(promised -> promised.isAskedOn(day)).toList();
    }
}
