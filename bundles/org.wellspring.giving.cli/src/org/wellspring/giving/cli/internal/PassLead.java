// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.giving.commands.SetLead;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lead pass}: passes a lead on to somebody (I2). */
@Command(name = "pass")
public final class PassLead implements Verb {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "lead.id")
    private String id;
    @Parameters(index = "1", paramLabel = "PERSON", descriptionKey = "lead.to")
    private String to;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> SetLead.passed(LeadLine.id(space, id), Whom.of(space, to).id()));
    }
}
