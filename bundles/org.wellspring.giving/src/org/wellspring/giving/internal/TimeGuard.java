// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Warning;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.spi.Guard;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.giving.Giving;
import org.wellspring.giving.GivingSettings;
import org.wellspring.giving.HelpRow;
import org.wellspring.giving.commands.AddFavour;
import org.wellspring.giving.commands.EditFavour;

/** Says so where the time given in a month becomes more than one wants to give (G6): the month in which the help was. */
@Component
public final class TimeGuard implements Guard {
    private static final String GIVEN = "SELECT coalesce(sum(minutes), 0) FROM giving_help WHERE given = 1 AND sale = 0 AND day BETWEEN ? AND ?";

    /** So many minutes more, on a day. */
    private record More(int minutes, LocalDate day) {
    }

    @Override
    public List<Warning> warnings(Command<?> command, Space space) {
        if (!space.kind().equals(SpaceKind.BOOK)) {
            return List.of();
        }
        return (command instanceof EditFavour edit ? more(edit, space) : more(command, space)).filter(more -> more.minutes() > 0)
                .flatMap(more -> warning(more, space)).stream().toList();
    }

    private static Optional<More> more(Command<?> command, Space space) {
        List<AddFavour> gives = command instanceof AddFavour one ? List.of(one)
                : command.joined().stream().filter(AddFavour.class::isInstance).map(AddFavour.class::cast).toList();
        return gives.stream().findFirst()
                .map(first -> new More(gives.stream().filter(AddFavour::isHelp).mapToInt(AddFavour::minutes).sum(), first.day(space)));
    }

    /** What the change adds to the month it ends up in. */
    private static Optional<More> more(EditFavour edit, Space space) {
        return new Giving(space).find(edit.favour()).filter(HelpRow::isHelp).flatMap(row -> edit.day().or(row::on).map(day -> {
            boolean there = row.on().filter(on -> on.withDayOfMonth(1).equals(day.withDayOfMonth(1))).isPresent();
            return new More(edit.minutes().orElse(row.minutes()) - (there ? row.minutes() : 0), day);
        }));
    }

    private static Optional<Warning> warning(More more, Space space) {
        int budget = new Settings(space).get(GivingSettings.MINUTES_A_MONTH);
        LocalDate first = more.day().withDayOfMonth(1);
        long all = more.minutes() + Rows.of(space).number(GIVEN, first, first.plusMonths(1).minusDays(1));
        if (budget == 0 || all <= budget) {
            return Optional.empty();
        }
        Texts texts = new Texts(TimeGuard.class);
        LocalDate today = LocalDate.now(space.clock());
        boolean now = first.equals(today.withDayOfMonth(1));
        return Optional.of(Warning.of("G6",
                now ? texts.get("time.over", all, budget) : texts.get("time.over.in", all, budget, new DateWords().month(YearMonth.from(first), today))));
    }
}
