// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Space;
import org.wellspring.people.spi.Writings;

/** What there is to write to somebody whose birthday the list of the day shows: good wishes (F15). That they were sent settles it, as {@link OpenOccasions} offers. */
@Component
public final class BirthdayWish implements Writings {
    @Override
    public Optional<Writing> about(Space space, UUID object, UUID person) {
        return object.equals(person) && new Occasions(space).due(object, LocalDate.now(space.clock())).filter(Occasions.Occasion::birthday).isPresent()
                ? Optional.of(Writing.by("birthday", object, person, Map.of()))
                : Optional.empty();
    }
}
