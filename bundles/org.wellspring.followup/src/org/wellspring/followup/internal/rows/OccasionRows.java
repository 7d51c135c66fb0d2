// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.followup.internal.Occasions;
import org.wellspring.followup.internal.Occasions.Occasion;
import org.wellspring.followup.internal.RowReasons;
import org.wellspring.followup.internal.SettleOccasion;
import org.wellspring.model.Anniversary;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.Who;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows;

/**
 * Birthdays and anniversaries, today or these days (F15), in the order of their days. Done and put off are meant for this year's:
 * the same person may have other rows under the same id.
 */
@Component
public final class OccasionRows implements TodayRows {
    /** The two kinds, with their words. */
    private record Kinds(RowKind birthday, RowKind anniversary) {
        Kinds() {
            this(RowReasons.kind("birthday").weight(200), RowReasons.kind("anniversary").weight(210).with(RowKind.Trait.NAMED));
        }

        RowKind of(Occasion occasion) {
            return occasion.birthday() ? birthday : anniversary;
        }
    }

    @Override
    public List<RowKind> kinds() {
        Kinds kinds = new Kinds();
        return List.of(kinds.birthday(), kinds.anniversary());
    }

    @Override
    public Found rows(Day day, int limit) {
        Kinds kinds = new Kinds();
        List<Occasion> found = new Occasions(day.space()).due(day.date());
        return new Found(found.stream().limit(limit).map(occasion -> row(day, kinds.of(occasion), occasion)).toList(), found.size());
    }

    private static TodayRow row(Day day, RowKind kind, Occasion occasion) {
        RowReasons wording = RowReasons.of(day);
        Who who = who(occasion);
        return TodayRow.of(occasion.id(), kind, who, occasion.on()).subject(wording.occasionSubject(occasion)).why(wording.occasion(occasion))
                .help(wishes(day, occasion)).canBeDone(wording.get("done." + kind.word(), who.name())).offering(TodayRow.Deed.WRITE);
    }

    private static Who who(Occasion occasion) {
        return Who.person(occasion.person().id(), occasion.person().name(), occasion.person().organization());
    }

    /** Good wishes, with an idea if there is more than to ask. */
    private static String wishes(Day day, Occasion occasion) {
        RowReasons wording = RowReasons.of(day);
        String wishes = wording.get(occasion.on().isBefore(day.date()) ? "help.wishes.late" : "help.wishes");
        return day.idea(occasion.person().id()).filter(idea -> idea.kind() != HelpIdea.Kind.ASK)
                .map(idea -> wording.get("help.wishes.idea", wishes, idea.text())).orElse(wishes);
    }

    @Override
    public List<TodayRow> coming(Day day, LocalDate from, LocalDate until) {
        Kinds kinds = new Kinds();
        RowReasons wording = RowReasons.of(day);
        return new Occasions(day.space()).between(from, until).stream()
                .map(o -> TodayRow.of(o.id(), kinds.of(o), who(o), o.on()).subject(wording.coming(o)).years(o.years())).toList();
    }

    @Override
    public Optional<Command<UUID>> done(Space space, Tx tx, UUID row) {
        return shown(space, tx, row).map(occasion -> SettleOccasion.done(row, occasion.on()));
    }

    @Override
    public Optional<Command<UUID>> putOff(Space space, Tx tx, UUID row, LocalDate until) {
        return shown(space, tx, row).map(occasion -> SettleOccasion.putOff(row, occasion.on(), until));
    }

    /** The birthday or anniversary that the list of the day shows by this id. */
    private static Optional<Occasion> shown(Space space, Tx tx, UUID row) {
        return tx.find(row, Entity.class).filter(entity -> entity instanceof Person || entity instanceof Anniversary)
                .flatMap(entity -> new Occasions(space).due(row, LocalDate.now(space.clock())));
    }
}
