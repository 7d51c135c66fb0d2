// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Space;
import org.wellspring.core.words.Texts;
import org.wellspring.followup.internal.Occasions.Occasion;
import org.wellspring.people.spi.OpenMatters;

/** A birthday or anniversary that the list of the day shows (F15): whoever logs a talk says whether good wishes were in it. */
@Component
public final class OpenOccasions implements OpenMatters {
    @Override
    public List<Matter> with(Space space, UUID person) {
        Texts texts = RowReasons.words();
        return new Occasions(space).due(LocalDate.now(space.clock())).stream().filter(occasion -> occasion.person().id().equals(person))
                .map(occasion -> new Matter(occasion.id(),
                        occasion.birthday() ? texts.get("settles.BIRTHDAY") : texts.get("settles.ANNIVERSARY", wording(occasion, texts)),
                        () -> SettleOccasion.done(occasion.id(), occasion.on())))
                .toList();
    }

    private static String wording(Occasion occasion, Texts texts) {
        return occasion.label().isBlank() ? texts.get("subject.anniversary") : occasion.label().strip();
    }
}
