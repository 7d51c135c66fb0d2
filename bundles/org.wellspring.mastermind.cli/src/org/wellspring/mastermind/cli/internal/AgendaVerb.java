// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.mastermind.MeetingCalendar;
import org.wellspring.mastermind.MeetingFormats;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.MemberName;
import org.wellspring.mastermind.Rotation;
import org.wellspring.mastermind.commands.MakeAgenda;
import org.wellspring.mastermind.joining.MemberFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group meeting agenda}: what happens in a meeting and whose turn it is; made anew, or written into a file for calendars (K1, K7, K8). */
@Command(name = "agenda")
final class AgendaVerb extends GroupVerb {
    private static final int MINUTE = 60;

    @Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "meeting.id")
    private String meeting;
    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "agenda.format")
    private String format;
    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "agenda.out")
    private Path out;

    private final Supplier<MeetingFormats> formats;

    AgendaVerb(GroupAccess groups, Supplier<MeetingFormats> formats) {
        super(groups);
        this.formats = formats;
    }

    /** A member's turn for a hot seat, with the reason. */
    record Turn(UUID id, String name, int seats, Optional<Instant> last, String reason) {
    }

    /** The agenda, and whose turn it is for a hot seat. */
    record Agenda(Optional<UUID> transaction, UUID meeting, String title, Optional<Instant> start, int minutes, String format, List<ClockAnswer.Named> steps,
            List<Turn> turns, Optional<Path> file) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.line(title + start.map(at -> ", " + ClockTime.of(at)).orElse("") + "  " + format);
            Table table = new Table();
            steps.forEach(step -> table.row("", ShortIds.brief(step.id()), step.seconds() / MINUTE + ":" + (step.seconds() % MINUTE < 10 ? "0" : "")
                    + step.seconds() % MINUTE, step.speaker().map(MemberName::name).orElse(""), step.title()));
            paper.table(table);
            paper.heading("agenda.turns");
            Table reasons = new Table();
            turns.forEach(turn -> reasons.row("", turn.name(), turn.reason()));
            paper.table(reasons);
            file.ifPresent(written -> paper.say("written", written));
        }
    }

    @Override
    public Answer run(Session session) {
        if (format == null) {
            return inMeeting(session, meeting, (book, here, page) -> agenda(Optional.empty(), here, page));
        }
        return inMeeting(session, meeting, (book, here, page) -> {
            var changed = session.run(here.space(), new MakeAgenda(here.me(), page.id(), formats.get().named(format)));
            return agenda(changed.transaction(), here, page(here.space(), page.id()));
        });
    }

    private Agenda agenda(Optional<UUID> transaction, Here here, MeetingPage page) {
        ZoneId zone = new Meetings(here.space()).zone();
        LocalDate today = LocalDate.now(here.space().clock());
        List<Turn> turns = Rotation.of(here.space(), page.start().map(at -> at.atZone(zone).toLocalDate()).orElse(today)).stream()
                .map(turn -> new Turn(turn.member().id(), turn.member().name(), turn.seats(), turn.last(), turn.reason(zone, today))).toList();
        return new Agenda(transaction, page.id(), page.title(), page.start(), page.minutes(), page.format(),
                page.run().steps().stream().map(ClockAnswer.Named::of).toList(), turns, Optional.ofNullable(out).map(file -> write(here, page, file)));
    }

    private static Path write(Here here, MeetingPage page, Path file) {
        return MemberFile.replace(file.toString(),
                () -> MeetingCalendar.text(here.space(), page.id()).orElseThrow(() -> Failure.of(GroupWorkVerbs.class, "no-time", page.title())));
    }
}
