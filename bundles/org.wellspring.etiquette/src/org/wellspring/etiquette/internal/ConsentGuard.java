// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Warning;
import org.wellspring.core.spi.Guard;
import org.wellspring.core.words.Texts;
import org.wellspring.etiquette.ConsentRow;
import org.wellspring.etiquette.Consents;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.LogInteraction;

/** Says so where one mail goes to several people of whom some never agreed to it (T5), whether it is one touch or several in one step. */
@Component
public final class ConsentGuard implements Guard {
    private static final int NAMED = 3;
    private final Texts texts = new Texts(ConsentGuard.class);

    @Override
    public List<Warning> warnings(Command<?> command, Space space) {
        Set<UUID> mailed = Stream.concat(Stream.of(command), command.joined().stream()).filter(LogInteraction.class::isInstance).map(LogInteraction.class::cast)
                .filter(touch -> touch.kind() == InteractionKind.EMAIL && Contacted.isOutreach(touch)).flatMap(touch -> touch.people().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (mailed.size() < 2 || !space.kind().equals(SpaceKind.BOOK)) {
            return List.of();
        }
        Consents consents = new Consents(space);
        People people = new People(space);
        List<PersonRow> without = mailed.stream().filter(id -> !consents.isGiven(id)).map(people::find).flatMap(Optional::stream).toList();
        if (without.isEmpty()) {
            return List.of();
        }
        String names = without.stream().limit(NAMED).map(person -> named(person, consents)).collect(Collectors.joining(", "));
        int others = without.size() - NAMED;
        return List.of(Warning.of("T5", others > 0 ? texts.get("consent.missing.more", names, others) : texts.get("consent.missing", names, without.size()),
                without.stream().map(PersonRow::id).toList()));
    }

    /** Whoever agreed for another address is named with the one that is written to. */
    private String named(PersonRow person, Consents consents) {
        boolean another = consents.of(person.id()).stream().anyMatch(ConsentRow::isGiven);
        return another ? consents.used(person.id()).map(used -> texts.get("consent.address", person.name(), used.address())).orElse(person.name())
                : person.name();
    }
}
