// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.calendars;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.calendar.CalendarWriter;
import org.wellspring.calendar.Occurrence;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.WholeFile;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.core.words.Texts;
import org.wellspring.events.internal.ExportedEvents;

/** Takes events out into a file: a calendar for other programs (E9, X3), or a text to read (Markdown). Any thread but the UI thread. */
public final class EventExport {
    /** What a file of events can be. */
    public enum Format {
        /** iCalendar: when and where, for other programs; nobody who is expected or was met is in it. */
        ICS,
        /** Markdown: all there is about an event, for people. */
        MD;

        /** That of a file by its ending, iCalendar unless it says otherwise. */
        public static Format of(Path file) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return name.endsWith(".md") || name.endsWith(".markdown") ? MD : ICS;
        }

        /** How names of such files end. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What was written.
     *
     * @param events how many
     * @param withoutDay how many were not, for a calendar has no place for what has no day
     */
    public record Written(Path file, Format format, int events, int withoutDay) {
    }

    private final Space space;
    private final List<HelpIdeas> ideas;

    /**
     * Of a space.
     *
     * @param ideas who knows how to help those who are expected
     */
    public EventExport(Space space, List<HelpIdeas> ideas) {
        this.space = space;
        this.ideas = List.copyOf(ideas);
    }

    /** These events as the text of a calendar. */
    public String calendar(List<UUID> events) {
        return written(ExportedEvents.of(space, events));
    }

    private String written(List<Occurrence> events) {
        return new CalendarWriter(new Texts(EventExport.class).get("export.name"), space.clock().instant()).text(events);
    }

    /**
     * Writes these events into a file, whole or not at all; what was there is replaced.
     *
     * @throws org.wellspring.core.SpaceException if it can't be written; what was there is as it was
     */
    public Written write(List<UUID> events, Path file, Format format) {
        int count = events.size();
        String text;
        if (format == Format.ICS) {
            List<Occurrence> dated = ExportedEvents.of(space, events);
            count = dated.size();
            text = written(dated);
        } else {
            EventMarkdown markdown = new EventMarkdown(space, ideas);
            text = events.stream().flatMap(id -> markdown.of(id).stream()).collect(Collectors.joining("\n---\n\n"));
        }
        try {
            if (Files.isDirectory(file)) {
                throw Refusals.because(EventExport.class, "folder", file);
            }
            WholeFile.replace(file, text);
        } catch (NoSuchFileException e) {
            throw Refusals.because(EventExport.class, "noFolder", file);
        } catch (AccessDeniedException e) {
            throw Refusals.because(EventExport.class, "denied", file);
        } catch (IOException e) {
            throw Refusals.because(EventExport.class, "unwritten", file, String.valueOf(e.getMessage()));
        }
        return new Written(file, format, count, events.size() - count);
    }
}
