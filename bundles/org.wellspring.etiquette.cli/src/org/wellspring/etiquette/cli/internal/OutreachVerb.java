// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.cli.internal;

import java.time.LocalDate;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Space;
import org.wellspring.etiquette.Outreach;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code outreach}: what I reached out to people for (T6); keeping in touch stands apart (T7). */
@Command(name = "outreach")
public final class OutreachVerb implements Verb {
    private static final int DAYS = 30;

    @Option(names = "--from", paramLabel = "WHEN", descriptionKey = "outreach.from")
    private String from;
    @Option(names = "--to", paramLabel = "WHEN", descriptionKey = "outreach.to")
    private String to;

    /** How often, by what for. */
    record Counted(LocalDate from, LocalDate to, long networking, long prospecting, long keeping) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("outreach.networking", networking);
            paper.say("outreach.prospecting", prospecting);
            paper.say("outreach.keeping", keeping);
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(this::read);
    }

    private Counted read(Space space) {
        When when = new When(space);
        LocalDate last = to == null ? when.today() : when.past(to);
        LocalDate first = from == null ? last.minusDays(DAYS - 1L) : when.past(from);
        Outreach.ByPurpose counts = new Outreach(space).byPurpose(first, last);
        return new Counted(first, last, counts.networking(), counts.prospecting(), counts.keeping());
    }
}
