// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.ModelWord;
import org.wellspring.cli.spi.Session;
import org.wellspring.mastermind.commands.NoteAttendance;
import org.wellspring.model.group.Presence;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group meeting attend}: who is there, excused, or did not come (K9). */
@Command(name = "attend")
final class AttendVerb extends GroupVerb {
    @Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "meeting.id")
    private String meeting;
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "MEMBER", descriptionKey = "member.name")
    private List<String> members = List.of();
    @Option(names = "--as", paramLabel = "PRESENCE", descriptionKey = "meeting.presence")
    private String presence = Presence.PRESENT.getLiteral();

    AttendVerb(GroupAccess groups) {
        super(groups);
    }

    @Override
    public Answer run(Session session) {
        Presence as = ModelWord.of("--as", presence, Presence.VALUES);
        return saveMeeting(session, meeting,
                (book, here, page) -> new NoteAttendance(here.me(), page.id(), members.stream().map(name -> member(here, name)).toList(),
                        as));
    }
}
