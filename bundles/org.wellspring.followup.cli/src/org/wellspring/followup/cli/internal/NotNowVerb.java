// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.followup.commands.NoFirstPeople;
import org.wellspring.followup.commands.NotNow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code not-now}: puts somebody aside whom {@code today} proposes to begin with, or all of them for good (F15). */
@Command(name = "not-now")
public final class NotNowVerb implements Verb {
    @Parameters(arity = "0..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person = List.of();
    @Option(names = "--all", descriptionKey = "notNow.all")
    private boolean all;

    @Override
    public Answer run(Session session) {
        if (all != person.isEmpty()) {
            throw Failure.value(NotNowVerb.class, "notNow");
        }
        return session.changing(space -> all ? nobody(session, space) : Saved.by(session, space, new NotNow(Whom.id(space, person))));
    }

    private static Saved nobody(Session session, Space space) {
        NoFirstPeople command = new NoFirstPeople();
        Changed<Void> changed = session.run(space, command);
        return new Saved(changed.transaction(), List.of(), command.label());
    }
}
