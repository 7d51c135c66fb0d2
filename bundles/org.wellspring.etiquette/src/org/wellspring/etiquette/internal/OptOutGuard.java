// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Space;
import org.wellspring.core.Warning;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.etiquette.ContactWay;
import org.wellspring.etiquette.OptOutRow;
import org.wellspring.etiquette.OptOuts;
import org.wellspring.model.OptOutBy;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.LogInteraction;

/** Says so where somebody is not to be reached by that way, with the reason (T2, T3). */
@Component(service = org.wellspring.core.spi.Guard.class)
public final class OptOutGuard extends Contacted {
    private final Texts texts = new Texts(OptOutGuard.class);

    @Override
    List<Warning> about(PersonRow person, LogInteraction touch, Space space) {
        Set<String> ways = ContactWay.of(touch.kind(), touch.channel());
        return new OptOuts(space).of(person.id(), touch.day(space)).stream().filter(row -> ways.contains(row.way()))
                .map(row -> Warning.of("T3", said(row, LocalDate.now(space.clock())), List.of(row.id(), person.id()))).toList();
    }

    /** "Ana Ruiz asked on 3 May not to be phoned: she sits in open offices". */
    private String said(OptOutRow row, LocalDate today) {
        String by = row.by() == OptOutBy.ME ? "me" : "them";
        String way = texts.getOr("way." + by + "." + row.way(), texts.get("way." + by + ".other", row.way()));
        String day = row.on().map(began -> texts.get("optout.on." + by, new DateWords().dated(began, today))).orElseGet(() -> texts.get("optout.once." + by));
        return row.reason().isEmpty() ? texts.get("optout." + by, row.name(), day, way)
                : texts.get("optout." + by + ".because", row.name(), day, way, row.reason());
    }
}
