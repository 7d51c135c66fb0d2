// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.steps;

import java.time.LocalDate;
import java.util.List;

import org.wellspring.core.Space;
import org.wellspring.followup.Rhythms;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.ui.choose.Chooser.Choice;

/** All rhythms, the next one first (F5). */
public final class RhythmsHandler extends OpenList {
    public RhythmsHandler() {
        super("all.rhythms");
    }

    @Override
    List<Choice> all(Space space) {
        LocalDate today = LocalDate.now(space.clock());
        Durations durations = new Durations();
        return new Rhythms(space).list().stream().map(rhythm -> new Choice(rhythm.person().toString(), rhythm.interval().days() == 0 ? rhythm.name()
                : Texts.get("all.line", rhythm.name(), durations.every(rhythm.interval())),
                rhythm.next().map(day -> durations.until(day, today)).orElse(Texts.get("rhythm.stage." + rhythm.stage().name())))).toList();
    }
}
