// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.mastermind.MemberName;
import org.wellspring.mastermind.commands.EndMeeting;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code group meeting end}: ends a meeting, and says who promised nothing in it (K3, K4). */
@Command(name = "end")
final class EndMeetingVerb extends GroupVerb {
    @Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "meeting.id")
    private String meeting;

    EndMeetingVerb(GroupAccess groups) {
        super(groups);
    }

    /** What was done, and who is still to be asked. */
    record Ended(Optional<UUID> transaction, List<UUID> ids, List<MemberName> withoutCommitment) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("meeting.ended");
            if (!withoutCommitment.isEmpty()) {
                paper.say("meeting.ask", withoutCommitment.stream().map(MemberName::name).collect(Collectors.joining(", ")));
            }
        }
    }

    @Override
    public Answer run(Session session) {
        return inMeeting(session, meeting, (book, here, page) -> {
            var changed = session.run(here.space(), new EndMeeting(here.me(), page.id()));
            return new Ended(changed.transaction(), List.of(page.id()), page(here.space(), page.id()).withoutCommitment());
        });
    }
}
