// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.events.commands.Expect;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code event expect}: notes that somebody is likely there (E4). */
@Command(name = "expect")
public final class ExpectVerb implements Verb {
    @Parameters(index = "0", paramLabel = "EVENT", descriptionKey = "event.id")
    private String id;
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person = List.of();
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "expect.note")
    private String note;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> new Expect(EventLine.event(space, id).id(), Whom.id(space, person)).note(note));
    }
}
