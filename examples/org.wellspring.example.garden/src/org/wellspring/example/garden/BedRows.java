// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.Who;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows;

/** Beds that want water: the thirstiest first, between next steps and rhythms. Done waters one, put off lets the rain do it. */
@Component
public final class BedRows implements TodayRows {
    private static RowKind kind(Texts texts) {
        return RowKind.of("garden.bed", texts.get("bed"), texts.get("beds")).weight(350).minutes(10).with(RowKind.Trait.DATED)
                .icon("platform:/plugin/org.wellspring.example.garden/icons/watering-can.svg");
    }

    @Override
    public List<RowKind> kinds() {
        return List.of(kind(new Texts(BedRows.class)));
    }

    @Override
    public Found rows(Day day, int limit) {
        Texts texts = new Texts(BedRows.class);
        RowKind kind = kind(texts);
        List<Bed> thirsty = Garden.beds(day.space()).stream().filter(bed -> !bed.next(day.date()).isAfter(day.date()))
                .sorted(Comparator.comparing((Bed bed) -> bed.next(day.date()))).toList();
        return new Found(thirsty.stream().limit(limit).map(bed -> row(day, kind, texts, bed)).toList(), thirsty.size());
    }

    private static TodayRow row(Day day, RowKind kind, Texts texts, Bed bed) {
        LocalDate due = bed.next(day.date());
        Optional<PersonRow> keeper = keeper(day.space(), bed);
        return TodayRow.of(bed.id(), kind, who(bed, keeper), due).overdue(ChronoUnit.DAYS.between(due, day.date())).why(why(day, texts, bed))
                .help(keeper.map(person -> texts.get("help.keeper", person.name())).orElseGet(() -> texts.get("help")))
                .canBeDone(texts.get("watered", bed.name()));
    }

    /** The keeper, if that is one person of the book. */
    private static Optional<PersonRow> keeper(Space space, Bed bed) {
        List<PersonRow> found = bed.keeper().isEmpty() ? List.of() : new People(space).named(bed.keeper());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Who who(Bed bed, Optional<PersonRow> keeper) {
        return keeper.map(person -> Who.person(person.id(), bed.name(), person.name())).orElseGet(() -> Who.nobody(bed.name()));
    }

    private static String why(Day day, Texts texts, Bed bed) {
        return bed.watered().map(last -> ChronoUnit.DAYS.between(last, day.date()))
                .map(ago -> ago <= 0 ? texts.get("why.today") : texts.get("why.since", ago)).orElseGet(() -> texts.get("why.never"));
    }

    @Override
    public List<TodayRow> coming(Day day, LocalDate from, LocalDate until) {
        Texts texts = new Texts(BedRows.class);
        RowKind kind = kind(texts);
        List<TodayRow> coming = new ArrayList<>();
        for (Bed bed : Garden.beds(day.space())) {
            LocalDate next = bed.next(day.date());
            if (!next.isBefore(from) && !next.isAfter(until)) {
                coming.add(TodayRow.of(bed.id(), kind, who(bed, keeper(day.space(), bed)), next).subject(texts.get("coming"))
                        .canBeDone(texts.get("watered", bed.name())));
            }
        }
        return coming;
    }

    @Override
    public Optional<Command<UUID>> done(Space space, Tx tx, UUID row) {
        return Garden.bed(space, row).map(bed -> new TendBed(bed, "water", Garden.WATERED, LocalDate.now(space.clock())));
    }

    @Override
    public Optional<Command<UUID>> putOff(Space space, Tx tx, UUID row, LocalDate until) {
        return Garden.bed(space, row).map(bed -> new TendBed(bed, "rest", Garden.RAIN, until));
    }
}
