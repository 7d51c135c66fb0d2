// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.model.FavourDirection;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code received}: help that somebody gave me; it is on my list of what I would like to return (G4). */
@Command(name = "received")
public final class ReceivedVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;
    @Mixin
    private FavourOptions favour;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> favour.command(space, Whom.id(space, person), FavourDirection.RECEIVED));
    }
}
