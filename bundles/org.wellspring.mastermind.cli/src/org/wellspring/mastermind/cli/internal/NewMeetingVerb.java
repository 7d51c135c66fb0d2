// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Space;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.MeetingFormats;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.commands.NewMeeting;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group meeting new}: plans a meeting (K1, K7). */
@Command(name = "new")
final class NewMeetingVerb extends GroupVerb {
    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group.name")
    private String group;
    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "meeting.at")
    private String at;
    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "meeting.format")
    private String format;
    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "meeting.title")
    private String title = "";

    private final Supplier<MeetingFormats> formats;

    NewMeetingVerb(GroupAccess groups, Supplier<MeetingFormats> formats) {
        super(groups);
        this.formats = formats;
    }

    @Override
    public Answer run(Session session) {
        return save(session, group, (book, here) -> new NewMeeting(here.me(), start(new When(book), here), formats.get().named(Optional.ofNullable(format)
                .orElseGet(() -> GroupPage.of(here.space()).format()))).title(title));
    }

    private Instant start(When when, Here here) {
        return at == null ? new Meetings(here.space()).byRhythm().orElseThrow(() -> Failure.value(GroupWorkVerbs.class, "at")) : moment(when, here.space(), at);
    }

    /** When it is; of a day alone, at the time at which the group met last, where its clock is. */
    static Instant moment(When reading, Space group, String text) {
        When.Moment when = reading.ahead(text);
        return when.at().orElseGet(() -> {
            ZoneId zone = new Meetings(group).zone();
            LocalTime time = GroupPage.of(group).meetings().stream().flatMap(met -> met.start().stream()).max(Instant::compareTo)
                    .map(last -> last.atZone(zone).toLocalTime()).orElseThrow(() -> Failure.value(GroupWorkVerbs.class, "time", text));
            return when.day().orElseThrow().atTime(time).atZone(zone).toInstant();
        });
    }
}
