// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.calendars.EventExport;
import org.wellspring.events.calendars.EventExport.Format;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code event export}: takes events out into a calendar other programs read, or a text (E9, X3). */
@Command(name = "export")
public final class ExportEventsVerb implements Verb {
    @Mixin
    private EventFilter filter = new EventFilter();
    @Option(names = "--event", paramLabel = "EVENT", descriptionKey = "export.event")
    private List<String> named = List.of();
    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "export.out")
    private Path out;

    private final Supplier<List<HelpIdeas>> ideas;

    ExportEventsVerb(Supplier<List<HelpIdeas>> ideas) {
        this.ideas = ideas;
    }

    /** What was written. */
    record Exported(Path file, String format, int events, int withoutDay) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("export.done", file, events, withoutDay);
        }
    }

    @Override
    public Answer run(Session session) {
        Path file = out.toAbsolutePath().normalize();
        return session.reading(space -> {
            EventExport.Written written = new EventExport(space, ideas.get()).write(wanted(space), file, Format.of(file));
            return new Exported(written.file(), written.format().ending(), written.events(), written.withoutDay());
        });
    }

    private List<UUID> wanted(Space space) {
        return Optional.of(named).filter(some -> !some.isEmpty()).map(some -> some.stream().map(one -> EventLine.event(space, one).id()).toList())
                .orElseGet(() -> new Events(space).list(filter.query(space)).stream().map(EventRow::id).toList());
    }
}
