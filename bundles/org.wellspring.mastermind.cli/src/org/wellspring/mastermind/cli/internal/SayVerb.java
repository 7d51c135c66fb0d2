// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Session;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.MeetingPage.Seat;
import org.wellspring.mastermind.commands.ParkTopic;
import org.wellspring.mastermind.commands.TakeNote;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down what was said in a meeting (K4, K7). */
abstract class SayVerb extends GroupVerb {
    @Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "meeting.id")
    private String meeting;
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TEXT", descriptionKey = "meeting.text")
    private List<String> text = List.of();

    SayVerb(GroupAccess groups) {
        super(groups);
    }

    @Override
    public final Answer run(Session session) {
        return saveMeeting(session, meeting, (book, here, page) -> command(here, page, String.join(" ", text)));
    }

    abstract org.wellspring.core.Command<java.util.UUID> command(Here here, MeetingPage page, String words);

    /** The hot seat of a member. */
    static Seat seat(Here here, MeetingPage page, String who) {
        var member = member(here, who);
        return page.seats().stream().filter(seat -> seat.member().filter(one -> one.id().equals(member)).isPresent()).findFirst()
                .orElseThrow(() -> Failure.of(GroupWorkVerbs.class, "no-seat", who));
    }

    /** {@code group meeting park}. */
    @Command(name = "park")
    static final class Park extends SayVerb {
        Park(GroupAccess groups) {
            super(groups);
        }

        @Override
        org.wellspring.core.Command<java.util.UUID> command(Here here, MeetingPage page, String words) {
            return new ParkTopic(here.me(), page.id(), words);
        }
    }

    /** {@code group meeting note}. */
    @Command(name = "note")
    static final class Note extends SayVerb {
        @Option(names = "--seat", paramLabel = "MEMBER", descriptionKey = "meeting.seat")
        private String who;

        Note(GroupAccess groups) {
            super(groups);
        }

        @Override
        org.wellspring.core.Command<java.util.UUID> command(Here here, MeetingPage page, String words) {
            TakeNote note = new TakeNote(here.me(), page.id(), words);
            return who == null ? note : note.on(seat(here, page, who).id());
        }
    }
}
