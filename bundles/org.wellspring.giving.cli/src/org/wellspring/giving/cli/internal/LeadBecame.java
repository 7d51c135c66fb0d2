// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.ModelWord;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.giving.commands.SetLead;
import org.wellspring.model.LeadState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lead set}: what became of a lead (I2). */
@Command(name = "set")
public final class LeadBecame implements Verb {
    private static final List<LeadState> STATES = List.of(LeadState.ACKNOWLEDGED, LeadState.WON, LeadState.LOST, LeadState.THANKED);

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "lead.id")
    private String id;
    @Parameters(index = "1", paramLabel = "STATE", descriptionKey = "lead.state")
    private String state;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> SetLead.became(LeadLine.id(space, id), ModelWord.of("STATE", state, STATES)));
    }
}
