// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Space;
import org.wellspring.followup.Offers;
import org.wellspring.followup.commands.TakeUp;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code takeup}: somebody took up what I offered, which opens a promise (F9). */
@Command(name = "takeup")
public final class TakeUpVerb implements Verb {
    @Parameters(paramLabel = "ID", descriptionKey = "offer.id")
    private String id;
    @Option(names = "--at", paramLabel = "DATE", descriptionKey = "takeup.at")
    private String at;
    @Option(names = "--due", paramLabel = "DATE", descriptionKey = "promise.due")
    private String due;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, this::command);
    }

    private TakeUp command(Space space) {
        When when = new When(space);
        TakeUp command = new TakeUp(ShortIds.among(id, new Offers(space).all(Integer.MAX_VALUE).stream().map(Offers.OfferRow::id).toList()));
        if (at != null) {
            command.on(when.day(at));
        }
        return due == null ? command : command.due(when.day(due));
    }
}
