// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.cli.spi.Whom;
import org.wellspring.followup.commands.NewFollowUp;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code follow-up new}: notes a next step. */
@Command(name = "new")
public final class AddFollowUp implements Verb {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;
    @Option(names = "--what", required = true, paramLabel = "TEXT", descriptionKey = "follow-up.what")
    private String what;
    @Option(names = "--due", required = true, paramLabel = "DATE", descriptionKey = "follow-up.due")
    private String due;

    @Override
    public Answer run(Session session) {
        return Saved.in(session,
                space -> new NewFollowUp(Whom.id(space, person), what, new When(space).day(due)));
    }
}
