// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people;

import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.model.Person;
import org.wellspring.people.commands.EditLabels;
import org.wellspring.people.spelling.Names;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tag} and {@code kind}: gives or takes away labels (M5, M12). */
public abstract class LabelVerb implements Verb {
    private final Function<UUID, EditLabels> edit;
    private final BiPredicate<Person, String> has;
    private final String missing;
    @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "person")
    private String person;
    @Parameters(index = "1", paramLabel = "add|remove", descriptionKey = "label.what")
    private String what;
    @Parameters(index = "2..*", arity = "1..*", paramLabel = "T", descriptionKey = "label.labels")
    private List<String> labels;

    private LabelVerb(Function<UUID, EditLabels> edit, Function<Person, List<String>> labels, String missing) {
        this.edit = edit;
        this.has = (whose, folded) -> labels.apply(whose).stream().map(Names::folded).anyMatch(folded::equals);
        this.missing = missing;
    }

    /** {@code tag}. */
    @Command(name = "tag")
    public static final class Tag extends LabelVerb {
        /** Of tags. */
        public Tag() {
            super(EditLabels::tags, Person::getTags, "no-tag");
        }
    }

    /** {@code kind}. */
    @Command(name = "kind")
    public static final class Kind extends LabelVerb {
        /** Of kinds. */
        public Kind() {
            super(EditLabels::kinds, Person::getKinds, "no-kind");
        }
    }

    @Override
    public Answer run(Session session) {
        if (!List.of("add", "remove").contains(what)) {
            throw Failure.value("choice", "add|remove", what, "add, remove");
        }
        return session.changing(space -> edit(session, space));
    }

    private Answer edit(Session session, Space space) {
        UUID id = Whom.of(space, person).id();
        EditLabels command = edit.apply(id);
        if (what.equals("remove")) {
            Person whose = space.find(id, Person.class).orElseThrow();
            labels.stream().filter(label -> !has.test(whose, Names.folded(label.strip().replaceFirst("^#\\s*(?=.)", "")))).findFirst().ifPresent(label -> {
                throw Failure.of(missing, label, whose.getName());
            });
        }
        labels.forEach(label -> {
            if (what.equals("add")) {
                command.add(label);
            } else {
                command.remove(label);
            }
        });
        Changed<Boolean> changed = session.run(space, command);
        return new Saved(changed.transaction(), List.of(id), command.label());
    }
}
