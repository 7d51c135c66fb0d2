// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.internal;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Space;
import org.wellspring.core.Warning;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Purpose;
import org.wellspring.people.OutreachPurposes;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.LogInteraction;

/** Says so where one would sell to somebody who is a friend or family, and nothing else (T6). */
@Component(service = org.wellspring.core.spi.Guard.class)
public final class PurposeGuard extends Contacted {
    private final Texts texts = new Texts(PurposeGuard.class);

    @Override
    List<Warning> about(PersonRow person, LogInteraction touch, Space space) {
        Purpose purpose = OutreachPurposes.of(touch.purpose(), touch.isPitch(), person.kinds());
        return purpose == Purpose.PROSPECTING && OutreachPurposes.isFriendOnly(person.kinds())
                ? List.of(Warning.of("T6", texts.get("purpose.friend", person.name()), List.of(person.id())))
                : List.of();
    }
}
