// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.time.LocalDate;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Warning;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.spi.Guard;
import org.wellspring.core.words.Texts;
import org.wellspring.giving.GivingSettings;
import org.wellspring.giving.commands.AddFavour;

/** Says so where the time given in a month becomes more than one wants to give (G6). */
@Component
public final class TimeGuard implements Guard {
    private static final String GIVEN = "SELECT coalesce(sum(minutes), 0) FROM giving_help WHERE given = 1 AND sale = 0 AND day BETWEEN ? AND ?";

    @Override
    public List<Warning> warnings(Command<?> command, Space space) {
        List<AddFavour> gives = command instanceof AddFavour one ? List.of(one)
                : command.joined().stream().filter(AddFavour.class::isInstance).map(AddFavour.class::cast).toList();
        int more = gives.stream().filter(AddFavour::isHelp).mapToInt(AddFavour::minutes).sum();
        if (more <= 0 || !space.kind().equals(SpaceKind.BOOK)) {
            return List.of();
        }
        int budget = new Settings(space).get(GivingSettings.MINUTES_A_MONTH);
        LocalDate day = gives.getFirst().day(space);
        long all = more + Rows.of(space).number(GIVEN, day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
        return budget == 0 || all <= budget ? List.of()
                : List.of(Warning.of("G6", new Texts(TimeGuard.class).get("time.over", all, budget)));
    }
}
