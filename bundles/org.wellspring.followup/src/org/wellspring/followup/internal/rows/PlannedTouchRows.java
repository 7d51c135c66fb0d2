// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal.rows;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.followup.internal.RowReasons;
import org.wellspring.model.Interaction;
import org.wellspring.people.PlannedTouches;
import org.wellspring.people.commands.EditInteraction;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.Who;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows;

/** Talks and the like that are planned: those to come (F15), and those whose day has come, until somebody says that they took place (M1). */
@Component
public final class PlannedTouchRows implements TodayRows {
    private record Open(List<PlannedTouches.Plan> plans) {
    }

    private static RowKind kind() {
        return RowReasons.kind("meeting").weight(220).with(RowKind.Trait.NAMED).with(RowKind.Trait.DATED);
    }

    @Override
    public List<RowKind> kinds() {
        return List.of(kind());
    }

    @Override
    public Found rows(Day day, int limit) {
        RowReasons wording = RowReasons.of(day);
        RowKind kind = kind();
        List<PlannedTouches.Plan> due = open(day).filter(plan -> !plan.day().isAfter(day.date()) && !day.isPutOff(plan.interaction())).toList();
        return new Found(due.stream().limit(limit).map(plan -> row(day, kind, plan, wording)).toList(), due.size());
    }

    private static Stream<PlannedTouches.Plan> open(Day day) {
        return day.shared(Open.class, () -> new Open(new PlannedTouches(day.space()).open(day.date()))).plans().stream();
    }

    private static TodayRow row(Day day, RowKind kind, PlannedTouches.Plan plan, RowReasons wording) {
        Who who = who(plan);
        return TodayRow.of(plan.interaction(), kind, who, plan.day()).at(plan.time()).overdue(ChronoUnit.DAYS.between(plan.day(), day.date()))
                .subject(wording.planned(plan.kind(), plan.summary())).why(wording.talk(plan.day(), plan.time()))
                .canBeDone(wording.get("done.meeting", who.name()));
    }

    @Override
    public Optional<Command<UUID>> done(Space space, Tx tx, UUID row) {
        return planned(tx, row).map(interaction -> new EditInteraction(row).tookPlace());
    }

    /** A talk that is put off is planned for another day. */
    @Override
    public Optional<Command<UUID>> putOff(Space space, Tx tx, UUID row, LocalDate until) {
        return planned(tx, row).map(interaction -> new EditInteraction(row).on(until));
    }

    private static Optional<Interaction> planned(Tx tx, UUID row) {
        return tx.find(row, Interaction.class).filter(Interaction::isPlanned);
    }

    @Override
    public List<TodayRow> coming(Day day, LocalDate from, LocalDate until) {
        RowReasons wording = RowReasons.of(day);
        RowKind kind = kind();
        return open(day).filter(plan -> !plan.day().isBefore(from) && !plan.day().isAfter(until))
                .map(plan -> TodayRow.of(plan.interaction(), kind, who(plan), plan.day()).at(plan.time())
                        .subject(wording.planned(plan.kind(), plan.summary())))
                .toList();
    }

    private static Who who(PlannedTouches.Plan plan) {
        return new Who(plan.people().stream().map(PlannedTouches.With::id).toList(),
                plan.people().stream().map(PlannedTouches.With::name).collect(Collectors.joining(", ")), "");
    }
}
