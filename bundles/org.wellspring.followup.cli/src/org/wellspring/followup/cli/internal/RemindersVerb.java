// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.followup.CalendarFeed;
import org.wellspring.followup.Today;
import org.wellspring.followup.commands.KeepCalendar;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code reminders}: writes what is promised, planned and worth a word as a calendar to subscribe to (F14), once or from now on. */
@Command(name = "reminders")
public final class RemindersVerb implements Verb {
    @Option(names = "--ics", paramLabel = "FILE", descriptionKey = "reminders.ics")
    private Path ics;
    @Option(names = "--keep", descriptionKey = "reminders.keep")
    private boolean keep;
    @Option(names = "--stop", descriptionKey = "reminders.stop")
    private boolean stop;
    private final Supplier<Today> today;

    /** With the list of the day. */
    public RemindersVerb(Supplier<Today> today) {
        this.today = today;
    }

    /** What was written, and where it is kept. */
    record Written(Optional<UUID> transaction, Optional<Path> file, int entries, Optional<Path> kept) implements Answer {
        @Override
        public void print(Paper paper) {
            file.ifPresent(path -> paper.say("reminders.written", path, entries));
            kept.ifPresentOrElse(path -> paper.say("reminders.kept", path), () -> paper.say("reminders.notKept"));
        }
    }

    @Override
    public Answer run(Session session) {
        if (stop && (keep || ics != null) || keep && ics == null) {
            throw Failure.value(RemindersVerb.class, "reminders");
        }
        if (!stop && !keep) {
            return session.reading(space -> {
                Optional<Path> file = ics == null ? CalendarFeed.kept(space) : Optional.of(ics.toAbsolutePath().normalize());
                return written(space, Optional.empty(), file);
            });
        }
        return session.changing(space -> {
            String path = stop ? "" : ics.toAbsolutePath().normalize().toString();
            Optional<UUID> transaction = session.run(space, new KeepCalendar(path)).transaction();
            return written(space, transaction, stop ? Optional.empty() : CalendarFeed.kept(space));
        });
    }

    private Written written(Space space, Optional<UUID> transaction, Optional<Path> file) {
        int entries = file.map(path -> write(space, path)).orElse(0);
        return new Written(transaction, file, entries, CalendarFeed.kept(space));
    }

    private int write(Space space, Path file) {
        try {
            return new CalendarFeed(today.get(), space).write(file);
        } catch (IOException e) {
            throw Failure.of(RemindersVerb.class, "reminders.io", file, e.getMessage());
        }
    }
}
