// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Limit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.giving.Leads;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lead list}: chances for business, and what became of them (I2). */
@Command(name = "list")
public final class ListLeads implements Verb {
    private static final int READABLE = 50;

    @Option(names = "--all", descriptionKey = "lead.all")
    private boolean all;
    @Mixin
    private Limit limit;

    /** Those asked for. */
    record All(List<LeadLine> leads) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            leads.forEach(lead -> table.row(ShortIds.brief(lead.id()), lead.receivedOn(), lead.state().getLiteral(), lead.toName(), lead.what()));
            paper.table(table);
            paper.say("lead.count", leads.size());
        }
    }

    @Override
    public Answer run(Session session) {
        int most = limit.of(session, READABLE);
        return session
                .reading(space -> new All((all ? new Leads(space).all(0, most) : new Leads(space).open()).stream().limit(most).map(LeadLine::of).toList()));
    }
}
