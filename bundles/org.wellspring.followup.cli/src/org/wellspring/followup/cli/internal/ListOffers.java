// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.followup.Offers;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code offers}: what I offered and nobody took up yet, and how long I took where somebody did (F9). */
@Command(name = "offers")
public final class ListOffers implements Verb {
    private static final int MOST = 1000;

    @Option(names = "--all", descriptionKey = "offer.all")
    private boolean all;

    /** An offer. */
    record Line(UUID id, UUID person, String name, String what, Optional<LocalDate> on, Optional<LocalDate> takenUp) {
        static Line of(Offers.OfferRow row) {
            return new Line(row.id(), row.person(), row.name(), row.what(), row.on(), row.takenUp());
        }
    }

    /** All that were asked for, and in how many days what was taken up was kept. */
    record All(List<Line> offers, Optional<Offers.Response> response) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            offers.forEach(offer -> table.row(ShortIds.brief(offer.id()), offer.on(),
                    offer.takenUp().map(day -> paper.words("offer.takenUp", day.toString())).orElse(""), offer.name(), offer.what()));
            paper.table(table);
            paper.say("offer.count", offers.size());
            response.ifPresent(took -> paper.say("offer.response", took.usual(), took.of(), took.longest()));
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> {
            Offers offers = new Offers(space);
            return new All((all ? offers.all(MOST) : offers.open()).stream().map(Line::of).toList(), offers.response());
        });
    }
}
