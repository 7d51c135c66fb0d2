// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Failure;
import org.wellspring.cli.internal.frame.Saved;
import org.wellspring.cli.internal.frame.Session;
import org.wellspring.cli.internal.frame.Verb;
import org.wellspring.cli.internal.frame.Whom;
import org.wellspring.core.Changed;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.RemoveDetail;
import org.wellspring.people.spelling.Names;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code person set}: changes what is known of a person, as one step. An empty text empties a field. */
@picocli.CommandLine.Command(name = "set")
public final class SetPerson implements Verb {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    /** What a detail is known by when it is to be removed. */
    private static final List<EAttribute> TOLD_BY = List.of(MODEL.getEmailAddress_Address(), MODEL.getPhoneNumber_Number(),
            MODEL.getWebLink_Uri(), MODEL.getPostalAddress_Street(), MODEL.getPostalAddress_Locality(),
            MODEL.getCustomField_Name(), MODEL.getAnniversary_Label(), MODEL.getAnniversary_Date(), MODEL.getRole_Title(),
            MODEL.getNeed_What(), MODEL.getWantedIntroduction_Who(), MODEL.getTalkingPoint_Text(), MODEL.getRelation_Name());

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
        Command<Boolean> label = new EditEntity(id);
        Changed<UUID> changed = space.changeReturning(label.label(), tx -> {
            if (name != null) {
                new EditEntity(id).set(MODEL.getPerson_Name(), name).apply(space, tx);
            }
            removals(tx, id).forEach(command -> command.apply(space, tx));
            options.commands(id, tx).forEach(command -> command.apply(space, tx));
            label.apply(space, tx);
            return id;
        });
        return Saved.of(changed, space.find(id, Person.class).map(Person::getName).orElse(""));
    }

    private List<Command<?>> removals(Tx tx, UUID id) {
        Person whose = tx.find(id, Person.class).orElseThrow();
        List<Command<?>> commands = new ArrayList<>();
        for (String value : removed) {
            List<String> nicknames = new ArrayList<>(whose.getNicknames());
            if (nicknames.removeIf(nickname -> same(nickname, value))) {
                commands.add(new EditEntity(id).set(MODEL.getPerson_Nicknames(), nicknames));
            } else {
                commands.add(new RemoveDetail(detail(whose, value).orElseThrow(() -> Failure.of("no-detail", value)).getId()));
            }
        }
        return commands;
    }

    /** By the end of its id, or by what it says. */
    private static Optional<Entity> detail(Person whose, String value) {
        String end = value.strip().toLowerCase(Locale.ROOT);
        return whose.eContents().stream().filter(Entity.class::isInstance).map(Entity.class::cast)
                .filter(part -> end.length() >= 6 && part.getId().toString().endsWith(end) || says(part, value)).findFirst();
    }

    private static boolean says(EObject part, String value) {
        return TOLD_BY.stream().filter(attribute -> part.eClass().getEAllAttributes().contains(attribute))
                .anyMatch(attribute -> part.eGet(attribute) instanceof String text && same(text, value));
    }

    private static boolean same(String one, String other) {
        return Names.folded(one).equals(Names.folded(other));
    }
}
