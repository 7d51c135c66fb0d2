// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.internal.day;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wellspring.core.OpenSpaces;
import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Met;
import org.wellspring.mastermind.GroupPage.Promised;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.model.group.MeetingState;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.RowKind.Trait;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.TodayRow.Words;
import org.wellspring.people.day.Who;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows;
import org.wellspring.share.SharedGroups;

/**
 * What I told my groups I would do, and what they ask me about when they meet (K3): mine alone, nobody else’s. It is settled in its group, where the others see
 * it, so a row can’t be ticked off. What is confidential is named by its group and day alone, because the day goes into calendars, too (K10).
 */
@Component
public final class GroupDayRows implements TodayRows {
    private static final int COMMITMENT_WEIGHT = 110;
    private static final int MEETING_WEIGHT = 160;
    private static final int COMMITMENT_MINUTES = 15;

    private final OwnGroups groups;
    private final Texts texts = new Texts(GroupDayRows.class);

    /** Who knows which groups I am in, and who I am in each. */
    @FunctionalInterface
    public interface OwnGroups {
        /** What is read of each group, where there is anything to read; on the thread that calls. */
        <A> List<A> each(Space book, BiFunction<Space, UUID, A> reading);
    }

    /** Of the groups that are open. */
    @Activate
    public GroupDayRows(@Reference OpenSpaces open, @Reference ComponentServiceObjects<SharedGroups> groups) {
        this(new ReachableGroups(open, groups::getService));
    }

    private GroupDayRows(OwnGroups groups) {
        this.groups = groups;
    }

    /** The same where somebody else knows the groups. */
    public static GroupDayRows of(OwnGroups groups) {
        return new GroupDayRows(groups);
    }

    /** A group, and what of it is mine. */
    private record Mine(GroupPage page, ZoneId zone, List<Promised> commitments, List<Met> meetings) {
    }

    private RowKind commitment() {
        return RowKind.of("group.commitment", texts.get("kind.commitment"), texts.get("kind.commitment.rows")).weight(COMMITMENT_WEIGHT)
                .minutes(COMMITMENT_MINUTES).with(Trait.NAMED).with(Trait.DATED).with(Trait.MY_WORD);
    }

    private RowKind meeting() {
        return RowKind.of("group.meeting", texts.get("kind.meeting"), texts.get("kind.meeting.rows")).weight(MEETING_WEIGHT).with(Trait.NAMED);
    }

    @Override
    public List<RowKind> kinds() {
        return List.of(commitment(), meeting());
    }

    private List<Mine> mine(Space book) {
        return groups.each(book, (space, id) -> mine(space, id, book));
    }

    private static Mine mine(Space space, UUID id, Space book) {
        GroupPage page = GroupPage.of(space);
        return new Mine(page, book.clock().getZone(),
                page.commitments().stream().filter(one -> one.state() == CommitmentState.OPEN && one.due().isPresent())
                        .filter(one -> one.member().filter(member -> member.id().equals(id)).isPresent()).toList(),
                page.meetings().stream().filter(met -> met.state() == MeetingState.PLANNED || met.state() == MeetingState.RUNNING)
                        .filter(met -> met.start().isPresent()).toList());
    }

    @Override
    public Found rows(Day day, int limit) {
        List<TodayRow> rows = new ArrayList<>();
        for (Mine mine : mine(day.space())) {
            mine.commitments().stream().filter(one -> !one.due().orElseThrow().isAfter(day.date())).forEach(one -> rows.add(row(mine, one, day.date())));
            mine.meetings().stream().filter(met -> on(mine, met).toLocalDate().equals(day.date())).forEach(met -> rows.add(row(mine, met)));
        }
        return new Found(rows.stream().limit(limit).toList(), rows.size());
    }

    @Override
    public List<TodayRow> coming(Day day, LocalDate from, LocalDate until) {
        return mine(day.space()).stream().flatMap(mine -> Stream.concat(
                mine.commitments().stream().filter(one -> isIn(one.due().orElseThrow(), from, until)).map(one -> row(mine, one, day.date())),
                mine.meetings().stream().filter(met -> isIn(on(mine, met).toLocalDate(), from, until)).map(met -> row(mine, met)))).toList();
    }

    private static boolean isIn(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** When a meeting is, on the clock of whoever reads. */
    private static ZonedDateTime on(Mine mine, Met met) {
        return met.start().orElseThrow().atZone(mine.zone());
    }

    private TodayRow row(Mine mine, Promised one, LocalDate today) {
        LocalDate due = one.due().orElseThrow();
        DateWords dates = new DateWords(texts.locale());
        String why = mine.meetings().stream().findFirst().map(next -> texts.get("commitment.why.asked", mine.page().name(),
                dates.near(on(mine, next).toLocalDate(), today))).orElseGet(() -> texts.get("commitment.why", mine.page().name()));
        String what = one.confidential() ? texts.get("commitment.confidential") : one.what();
        return new TodayRow(one.id(), commitment(), Who.nobody(what), due, Optional.empty(), (int) Math.max(0, ChronoUnit.DAYS.between(due, today)),
                new Words("", why, texts.get("commitment.help"), ""), Set.of(), false, OptionalInt.empty());
    }

    private TodayRow row(Mine mine, Met met) {
        ZonedDateTime at = on(mine, met);
        List<Promised> asked = mine.commitments().stream().filter(one -> one.isAskedOn(at.toLocalDate())).toList();
        String named = asked.stream().filter(one -> !one.confidential()).map(Promised::what).map(what -> texts.get("quoted", what))
                .collect(Collectors.joining(", "));
        String why = asked.isEmpty() ? texts.get("meeting.why")
                : named.isEmpty() ? texts.get("meeting.why.confidential") : texts.get("meeting.why.asks", named);
        return new TodayRow(met.id(), meeting(), Who.nobody(met.title()), at.toLocalDate(), Optional.of(at.toLocalTime()), 0,
                new Words("", why, texts.get("meeting.help"), ""), Set.of(), false, OptionalInt.empty());
    }
}
