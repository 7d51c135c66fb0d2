// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.people.commands.AddNeed;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code need}: something a person could use help with (M3). */
@Command(name = "need")
public final class NeedVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;
    @Option(names = "--what", required = true, paramLabel = "TEXT", descriptionKey = "need.what")
    private String what;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> new AddNeed(Whom.id(space, person), what));
    }
}
