// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Verb;
import org.wellspring.followup.Due;
import org.wellspring.followup.commands.SetFollowUp;
import org.wellspring.model.FollowUpState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code follow-up done}, {@code drop}: what became of a next step. */
@Command
public final class CloseFollowUp implements Verb {
    @Parameters(paramLabel = "ID", descriptionKey = "follow-up.id")
    private String id;
    private final FollowUpState state;

    /** To this state. */
    public CloseFollowUp(FollowUpState state) {
        this.state = state;
    }

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> new SetFollowUp(
                ShortIds.among(id, new Due(space).followUps(false).stream().map(Due.FollowUpRow::id).toList()), state));
    }
}
