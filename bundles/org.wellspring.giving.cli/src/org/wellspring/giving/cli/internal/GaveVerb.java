// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.giving.commands.AddFavour;
import org.wellspring.giving.commands.AddFavours;
import org.wellspring.model.FavourDirection;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gave}: help of mine to somebody, or one thing to several, each by itself (G2). */
@Command(name = "gave")
public final class GaveVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;
    @Mixin
    private FavourOptions favour;
    @Option(names = "--also", paramLabel = "PERSON", descriptionKey = "gave.also")
    private List<String> also = List.of();
    @Option(names = "--unasked", descriptionKey = "gave.unasked")
    private boolean unasked;
    @Option(names = "--sale", descriptionKey = "gave.sale")
    private boolean sale;
    @Option(names = "--repays", paramLabel = "ID", descriptionKey = "gave.repays")
    private String repays;

    @Option(names = "--for", paramLabel = "PERSON", descriptionKey = "gave.for")
    private String passedOnFor;

    @Override
    public Answer run(Session session) {
        return session.changing(space -> gave(session, space));
    }

    private Answer gave(Session session, Space space) {
        List<UUID> people = new ArrayList<>(List.of(Whom.id(space, person)));
        also.forEach(one -> people.add(Whom.of(space, one).id()));
        AddFavours command = new AddFavours(people, one -> command(space, one, one.equals(people.getFirst())));
        Changed<List<UUID>> changed = session.run(space, command);
        return new Saved(changed.transaction(), changed.result(), command.label());
    }

    private AddFavour command(Space space, UUID one, boolean first) {
        AddFavour command = favour.command(space, one, FavourDirection.GIVEN).unasked(unasked).forSale(sale);
        if (passedOnFor != null) {
            command.passingOnFor(Whom.of(space, passedOnFor).id());
        }
        return repays == null || !first ? command : command.repaying(FavourOptions.id(space, repays));
    }
}
