// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Session;
import org.wellspring.mastermind.commands.EditSeat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group meeting seat}: what a hot seat is about, whether it stays in the group, and one's own conflict of interest (K10, K12). */
@Command(name = "seat")
final class SeatVerb extends GroupVerb {
    @Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "meeting.id")
    private String meeting;
    @Parameters(index = "1", paramLabel = "MEMBER", descriptionKey = "meeting.seat")
    private String who;
    @Option(names = "--question", paramLabel = "TEXT", descriptionKey = "seat.question")
    private String question;
    @Option(names = "--conflict", paramLabel = "TEXT", descriptionKey = "seat.conflict")
    private String conflict;
    @Option(names = "--confidential", negatable = true, descriptionKey = "confidential")
    private Boolean confidential;

    SeatVerb(GroupAccess groups) {
        super(groups);
    }

    @Override
    public Answer run(Session session) {
        if (question == null && conflict == null && confidential == null) {
            throw Failure.value(GroupWorkVerbs.class, "seat");
        }
        return saveMeeting(session, meeting, (book, here, page) -> {
            EditSeat edit = new EditSeat(here.me(), SayVerb.seat(here, page, who).id());
            if (question != null) {
                edit.question(question);
            }
            if (confidential != null) {
                edit.confidential(confidential);
            }
            if (conflict != null) {
                edit.conflict(conflict);
            }
            return edit;
        });
    }
}
