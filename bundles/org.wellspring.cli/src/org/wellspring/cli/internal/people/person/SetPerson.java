// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.person;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wellspring.cli.internal.people.ToldBy;
import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Changed;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.RemoveDetail;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code person set}: changes what is known of a person, as one step. An empty text empties a field. */
@picocli.CommandLine.Command(name = "set")
public final class SetPerson implements Verb {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;
    @Option(names = "--name", paramLabel = "T", descriptionKey = "person.name")
    private String name;
    @Option(names = "--remove", paramLabel = "VALUE", descriptionKey = "person.remove")
    private List<String> removed = List.of();
    @Mixin
    private PersonOptions options;

    @Override
    public Answer run(Session session) {
        return session.changing(this::set);
    }

    private Answer set(Space space) {
        UUID id = Whom.id(space, person);
        List<String> alike = options.alike(space);
        Command<Boolean> label = new EditEntity(id);
        Changed<UUID> changed = space.changeReturning(label.label(), tx -> {
            if (name != null) {
                new EditEntity(id).set(MODEL.getPerson_Name(), name).apply(space, tx);
            }
            removals(tx, id).forEach(command -> command.apply(space, tx));
            options.commands(id, space, tx).forEach(command -> command.apply(space, tx));
            label.apply(space, tx);
            return id;
        });
        return new SavedPerson(changed.transaction(), List.of(id), space.find(id, Person.class).map(Person::getName).orElse(""), List.of(), alike);
    }

    private List<Command<?>> removals(Tx tx, UUID id) {
        Person whose = tx.find(id, Person.class).orElseThrow();
        List<Command<?>> commands = new ArrayList<>();
        for (String value : removed) {
            List<String> nicknames = new ArrayList<>(whose.getNicknames());
            if (nicknames.removeIf(nickname -> ToldBy.same(nickname, value))) {
                commands.add(new EditEntity(id).set(MODEL.getPerson_Nicknames(), nicknames));
            } else {
                commands.add(new RemoveDetail(ToldBy.detail(whose, value)));
            }
        }
        return commands;
    }
}
