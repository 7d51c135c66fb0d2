// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.When;
import org.wellspring.mastermind.commands.EditMeeting;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group meeting edit}: moves a meeting, calls it otherwise, calls it off. */
@Command(name = "edit")
final class EditMeetingVerb extends GroupVerb {
    @Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "meeting.id")
    private String meeting;
    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "meeting.at.edit")
    private String at;
    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "meeting.title")
    private String title;
    @Option(names = "--notes", paramLabel = "TEXT", descriptionKey = "meeting.notes")
    private String notes;
    @Option(names = "--call-off", negatable = true, descriptionKey = "meeting.call-off")
    private Boolean callOff;

    EditMeetingVerb(GroupAccess groups) {
        super(groups);
    }

    @Override
    public Answer run(Session session) {
        if (at == null && title == null && notes == null && callOff == null) {
            throw Failure.value(GroupWorkVerbs.class, "edit");
        }
        return saveMeeting(session, meeting, (book, here, page) -> {
            EditMeeting edit = new EditMeeting(here.me(), page.id());
            if (at != null) {
                edit.at(NewMeetingVerb.moment(new When(book), here.space(), at));
            }
            if (title != null) {
                edit.title(title);
            }
            if (notes != null) {
                edit.minutesText(notes);
            }
            if (callOff != null) {
                edit.calledOff(callOff);
            }
            return edit;
        });
    }
}
