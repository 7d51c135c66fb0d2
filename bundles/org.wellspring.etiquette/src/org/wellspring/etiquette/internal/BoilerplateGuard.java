// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Warning;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.spi.Guard;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.People;
import org.wellspring.people.commands.NewOffer;

/** Says so where the words that go to many are offered again while somebody who took them up has no answer yet (T14). */
@Component
public final class BoilerplateGuard implements Guard {
    /** Answered is what was acknowledged, kept or released (F9, F10). */
    private static final String ANSWERED = """
            SELECT count(*) FROM link l JOIN object p ON p.n = l.source
            WHERE l.target = (SELECT n FROM object WHERE id = ?) AND l.feature = (SELECT n FROM feature WHERE name = 'offer') AND +p.class = ?
              AND coalesce(p.data ->> '$.state', 'open') <> 'open'""";
    private static final int LOOKED_AT = 200;
    private final Texts texts = new Texts(BoilerplateGuard.class);

    /** Somebody took it up, and is there to wait for an answer (M8). */
    private record Waiting(UUID offer, String name, LocalDate takenUp) {
    }

    @Override
    public List<Warning> warnings(Command<?> command, Space space) {
        if (!(command instanceof NewOffer offer) || !offer.isToMany() || !space.kind().equals(SpaceKind.BOOK)) {
            return List.of();
        }
        People people = new People(space);
        List<Waiting> waiting = space.entries(BoilerplateIndex.NAME).with(BoilerplateIndex.key(offer.what())).first(LOOKED_AT).stream()
                .filter(entry -> Rows.of(space).number(ANSWERED, entry.object(), ModelPackage.Literals.PROMISE) == 0)
                .flatMap(entry -> people.find(entry.value().id(0)).filter(person -> person.status() == PersonStatus.ACTIVE)
                        .map(person -> new Waiting(entry.object(), person.name(), entry.key().day(1))).stream())
                .toList();
        LocalDate today = LocalDate.now(space.clock());
        return waiting.stream().limit(1)
                .map(one -> texts.get(waiting.size() > 1 ? "boilerplate.more" : "boilerplate", one.name(), new DateWords().near(one.takenUp(), today),
                        waiting.size() - 1))
                .map(said -> Warning.of("T14", said, waiting.stream().map(Waiting::offer).toList())).toList();
    }
}
