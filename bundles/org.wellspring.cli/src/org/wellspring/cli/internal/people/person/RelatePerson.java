// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.people.People;
import org.wellspring.people.PersonPage;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.AddRelation;
import org.wellspring.people.commands.RemoveDetail;
import org.wellspring.people.spelling.Names;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code person relate}: what somebody is to a person (M14); somebody in the book, or a name. */
@Command(name = "relate")
public final class RelatePerson implements Verb {
    @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "person")
    private String person;
    @Parameters(index = "1", paramLabel = "KIND", descriptionKey = "relate.kind")
    private String kind;
    @Parameters(index = "2", paramLabel = "OTHER", descriptionKey = "relate.other")
    private String other;
    @Option(names = "--remove", descriptionKey = "relate.remove")
    private boolean remove;

    @Override
    public Answer run(Session session) {
        return session.changing(space -> remove ? removed(session, space) : related(session, space));
    }

    private Answer related(Session session, Space space) {
        UUID id = Whom.of(space, person).id();
        return Saved.by(session, space, inTheBook(space).map(known -> AddRelation.to(id, kind, known.id()))
                .orElseGet(() -> AddRelation.named(id, kind, other)));
    }

    /** Only who is meant without doubt: a name that is merely a part of somebody's is a name. */
    private Optional<PersonRow> inTheBook(Space space) {
        List<PersonRow> found = new People(space).named(other);
        String name = Names.folded(other);
        List<PersonRow> called = found.stream().filter(row -> !name.contains(" ") || Names.folded(row.name()).equals(name)).toList();
        if (called.size() > 1) {
            throw Failure.ambiguous(other, Failure.Candidate.of(space, called));
        }
        return called.stream().findFirst();
    }

    private Answer removed(Session session, Space space) {
        PersonRow row = Whom.of(space, person);
        PersonPage page = new People(space).page(row.id()).orElseThrow();
        PersonPage.Relative relative = page.relations().stream().filter(r -> same(r.kind(), kind) && same(r.name(), other))
                .findFirst().orElseThrow(() -> Failure.of("no-detail", kind + " " + other));
        return Saved.by(session, space, new RemoveDetail(relative.id()));
    }

    private static boolean same(String one, String two) {
        return Names.folded(one).equals(Names.folded(two));
    }
}
