// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.followup.commands.NewPromise;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code promise new}: notes a promise of mine (F9). */
@Command(name = "new")
public final class AddPromise implements Verb {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;
    @Option(names = "--what", required = true, paramLabel = "TEXT", descriptionKey = "promise.what")
    private String what;
    @Option(names = "--due", paramLabel = "DATE", descriptionKey = "promise.due")
    private String due;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, this::command);
    }

    private NewPromise command(Space space) {
        return new NewPromise(Whom.id(space, person), what, due == null ? null : new When(space).day(due));
    }
}
