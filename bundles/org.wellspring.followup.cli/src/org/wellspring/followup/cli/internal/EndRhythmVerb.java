// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.followup.commands.EndRhythm;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rhythm end}: ends a rhythm; nothing is deleted. */
@Command(name = "end")
public final class EndRhythmVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> new EndRhythm(Whom.id(space, person)));
    }
}
