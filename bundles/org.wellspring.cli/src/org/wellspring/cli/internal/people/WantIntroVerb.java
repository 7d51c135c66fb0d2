// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.people.commands.AddWantedIntroduction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code want-intro}: whom a person would like to meet (M3). */
@Command(name = "want-intro")
public final class WantIntroVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;
    @Option(names = "--what", required = true, paramLabel = "TEXT", descriptionKey = "want-intro.what")
    private String what;
    @Option(names = "--why", paramLabel = "TEXT", defaultValue = "", descriptionKey = "want-intro.why")
    private String why;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> new AddWantedIntroduction(Whom.id(space, person), what, why));
    }
}
