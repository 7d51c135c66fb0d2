// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.core.Command;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.MeetingRun.Step;
import org.wellspring.mastermind.commands.BackToStage;
import org.wellspring.mastermind.commands.ExtendStage;
import org.wellspring.mastermind.commands.NextStage;
import org.wellspring.mastermind.commands.NoteAttendance;
import org.wellspring.mastermind.commands.PauseStage;
import org.wellspring.mastermind.commands.StartMeeting;
import org.wellspring.model.group.Presence;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a meeting, step by step; each answers what the clock says then (K4). */
abstract class RunMeetingVerb extends GroupVerb {
    @Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "meeting.id")
    private String meeting;

    RunMeetingVerb(GroupAccess groups) {
        super(groups);
    }

    @Override
    public final Answer run(Session session) {
        return inMeeting(session, meeting, (book, here, page) -> {
            Optional<UUID> transaction = step(session, here, page);
            return ClockAnswer.of(transaction, page(here.space(), page.id()), here.space().clock().instant());
        });
    }

    Optional<UUID> step(Session session, Here here, MeetingPage page) {
        return session.run(here.space(), command(here, page)).transaction();
    }

    abstract Command<?> command(Here here, MeetingPage page);

    static UUID stepOf(MeetingPage page, String text) {
        return text == null ? page.run().current().orElseThrow(() -> Failure.of(GroupWorkVerbs.class, "no-step", page.title())).id()
                : ShortIds.among(text, page.run().steps().stream().map(Step::id).toList());
    }

    /** {@code group meeting start}. */
    @picocli.CommandLine.Command(name = "start")
    static final class Start extends RunMeetingVerb {
        @Option(names = "--present", paramLabel = "MEMBER", descriptionKey = "meeting.present")
        private List<String> present = List.of();

        Start(GroupAccess groups) {
            super(groups);
        }

        @Override
        Optional<UUID> step(Session session, Here here, MeetingPage page) {
            List<UUID> there = present.stream().map(name -> member(here, name)).toList();
            Optional<UUID> began = super.step(session, here, page);
            return there.isEmpty() ? began
                    : session.run(here.space(), new NoteAttendance(here.me(), page.id(), there, Presence.PRESENT)).transaction().or(() -> began);
        }

        @Override
        Command<?> command(Here here, MeetingPage page) {
            return new StartMeeting(here.me(), page.id());
        }
    }

    /** {@code group meeting next}. */
    @picocli.CommandLine.Command(name = "next")
    static final class Next extends RunMeetingVerb {
        @Option(names = "--leaving", paramLabel = "STEP", descriptionKey = "meeting.leaving")
        private String leaving;
        @Option(names = "--to", paramLabel = "STEP", descriptionKey = "meeting.to")
        private String to;

        Next(GroupAccess groups) {
            super(groups);
        }

        @Override
        Command<?> command(Here here, MeetingPage page) {
            NextStage next = leaving == null ? new NextStage(here.me(), page.id()) : new NextStage(here.me(), page.id(), stepOf(page, leaving));
            return to == null ? next : next.to(stepOf(page, to));
        }
    }

    /** {@code group meeting back}. */
    @picocli.CommandLine.Command(name = "back")
    static final class Back extends RunMeetingVerb {
        Back(GroupAccess groups) {
            super(groups);
        }

        @Override
        Command<?> command(Here here, MeetingPage page) {
            return new BackToStage(here.me(), page.id(), page.run().lastStarted().map(Step::id).orElseGet(() -> stepOf(page, null)));
        }
    }

    /** {@code group meeting pause}. */
    @picocli.CommandLine.Command(name = "pause")
    static final class Pause extends RunMeetingVerb {
        Pause(GroupAccess groups) {
            super(groups);
        }

        @Override
        Command<?> command(Here here, MeetingPage page) {
            return new PauseStage(here.me(), page.id(), true);
        }
    }

    /** {@code group meeting resume}. */
    @picocli.CommandLine.Command(name = "resume")
    static final class Resume extends RunMeetingVerb {
        Resume(GroupAccess groups) {
            super(groups);
        }

        @Override
        Command<?> command(Here here, MeetingPage page) {
            return new PauseStage(here.me(), page.id(), false);
        }
    }

    /** {@code group meeting extend}. */
    @picocli.CommandLine.Command(name = "extend")
    static final class Extend extends RunMeetingVerb {
        @Option(names = "--seconds", required = true, paramLabel = "N", descriptionKey = "meeting.seconds")
        private int seconds;
        @Option(names = "--step", paramLabel = "STEP", descriptionKey = "meeting.step")
        private String step;

        Extend(GroupAccess groups) {
            super(groups);
        }

        @Override
        Command<?> command(Here here, MeetingPage page) {
            UUID which = stepOf(page, step);
            int before = page.run().steps().stream().filter(one -> one.id().equals(which)).mapToInt(Step::seconds).findFirst().orElseThrow();
            return new ExtendStage(here.me(), page.id(), which, before + seconds);
        }
    }
}
