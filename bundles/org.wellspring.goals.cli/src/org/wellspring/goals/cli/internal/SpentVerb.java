// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.goals.commands.AddTime;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goal spent}: time that went into something else (O3). */
@Command(name = "spent")
public final class SpentVerb implements Verb {
    @Parameters(index = "0", paramLabel = "MINUTES", descriptionKey = "spent.minutes")
    private int minutes;
    @Option(names = "--what", required = true, paramLabel = "TEXT", descriptionKey = "spent.what")
    private String what;
    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "at")
    private String at;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> {
            AddTime command = new AddTime(what, minutes);
            return at == null ? command : command.on(new When(space).past(at));
        });
    }
}
