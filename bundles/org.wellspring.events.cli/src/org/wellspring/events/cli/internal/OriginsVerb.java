// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.events.OriginReport;

import picocli.CommandLine.Command;

/** {@code event origins}: where relationships came from (E5, E6). */
@Command(name = "origins")
public final class OriginsVerb implements Verb {
    private static final int MINUTES = 60;

    /** Each source with how many came from there, and with how many of them one spoke in the last year. */
    record Report(List<OriginReport.Source> origins) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            origins.forEach(one -> table.row("", paper.words("origin." + one.kind().getLiteral()), paper.words("origin.people", one.people(), one.alive()),
                    one.minutes() == 0 ? "" : paper.words("event.took", one.minutes() / MINUTES, one.minutes() % MINUTES), one.name()));
            paper.say("origin.title");
            paper.table(table);
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> new Report(OriginReport.of(space)));
    }
}
