// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.ModelWord;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.giving.commands.SetLead;
import org.wellspring.model.OutcomeType;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lead outcome}: what came of a lead (I6). */
@Command(name = "outcome")
public final class OutcomeLead implements Verb {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "lead.id")
    private String id;
    @Parameters(index = "1", paramLabel = "TYPE", descriptionKey = "intro.outcome")
    private String type;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> SetLead.outcome(LeadLine.id(space, id), ModelWord.of("TYPE", type, OutcomeType.VALUES)));
    }
}
