// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.core.words.Texts;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.DeletePerson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code delete}: takes a person out of the book; what happened stays, and undo brings the person back. */
@Command(name = "delete")
public final class DeleteVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;

    @Override
    public Answer run(Session session) {
        return session.changing(space -> delete(session, space));
    }

    private Answer delete(Session session, Space space) {
        PersonRow row = Whom.of(space, person);
        return Saved.of(session.run(space, new DeletePerson(row.id())), new Texts(DeleteVerb.class).get("delete.done", row.name()));
    }
}
