// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.internal;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Warning;
import org.wellspring.core.spi.Guard;
import org.wellspring.core.words.Texts;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.commands.EditEvent;
import org.wellspring.model.EventAim;
import org.wellspring.model.Purpose;
import org.wellspring.people.commands.LogInteraction;

/** Says so where aims of an event are mixed (E7): selling where one went for something else, or another aim once people were met for the first. */
@Component
public final class AimGuard implements Guard {
    @Override
    public List<Warning> warnings(Command<?> command, Space space) {
        return switch (command) {
            case EditEvent edit -> edit.aim().filter(aim -> aim != EventAim.UNKNOWN)
                    .flatMap(aim -> new Events(space).find(edit.event()).filter(event -> event.met() > 0 && isTyped(event) && event.aim() != aim)
                            .map(event -> warning(event, "guard.other", word(event.aim()), word(aim))))
                    .map(List::of).orElse(List.of());
            case LogInteraction touch when touch.isPitch() || touch.purpose() == Purpose.PROSPECTING -> touch.event().flatMap(new Events(space)::find)
                    .filter(event -> isTyped(event) && event.aim() != EventAim.PROSPECTING)
                    .map(event -> warning(event, "guard.sells", event.title(), word(event.aim()))).map(List::of).orElse(List.of());
            default -> List.of();
        };
    }

    private static boolean isTyped(EventRow event) {
        return event.aim() != EventAim.UNKNOWN;
    }

    private static Warning warning(EventRow event, String key, Object... arguments) {
        return Warning.of("E7", new Texts(AimGuard.class).get(key, arguments), List.of(event.id()));
    }

    private static String word(EventAim aim) {
        return new Texts(AimGuard.class).get("aim." + aim.getLiteral());
    }
}
