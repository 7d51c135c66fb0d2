// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.people.Duplicates;
import org.wellspring.people.commands.CreatePerson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code person new}: adds a person, and says who may be the same. */
@Command(name = "new")
public final class NewPerson implements Verb {
    @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "person.name")
    private List<String> name;
    @Mixin
    private PersonOptions options;

    @Override
    public Answer run(Session session) {
        return session.changing(space -> create(session, space));
    }

    private Answer create(Session session, Space space) {
        CreatePerson command = new CreatePerson(String.join(" ", name)).metOn(LocalDate.now(space.clock()));
        session.ask(space, command);
        List<String> organizations = options.alike(space);
        Changed<UUID> changed = space.changeReturning(command.label(), tx -> {
            UUID id = command.apply(space, tx);
            options.commands(id, space, tx).forEach(more -> more.apply(space, tx));
            tx.relabel(command.label());
            return id;
        });
        List<Failure.Candidate> alike = Failure.Candidate.of(space, new Duplicates(space).of(changed.result()).stream()
                .map(pair -> pair.keep().id().equals(changed.result()) ? pair.other() : pair.keep()).toList());
        return new SavedPerson(changed.transaction(), List.of(changed.result()), command.label(), alike, organizations);
    }
}
