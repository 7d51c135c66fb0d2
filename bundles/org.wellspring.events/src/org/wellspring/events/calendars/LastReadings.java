// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.calendars;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.core.Space;
import org.wellspring.core.WholeFile;

/**
 * When each calendar was read last, and what stood against it, in a file beside the book: it is of this computer alone, and nothing
 * of it is worth keeping or undoing. It is read once; not for two threads at once.
 */
public final class LastReadings {
    private static final Object WRITING = new Object();
    private static final String FILE = "calendars-read";
    private static final String NEVER = "-";
    private final Path file;
    private Map<String, String> all;

    /**
     * The last readings of a calendar.
     *
     * @param tried when it was tried last
     * @param read when that went well; empty if it never did
     * @param problem what stood against it the last time; empty if nothing
     */
    public record Reading(Instant tried, Optional<Instant> read, String problem) {
    }

    /** Of a space, as they are now. */
    public LastReadings(Space space) {
        file = space.directory().resolve(FILE);
        all = read();
    }

    /** That of a calendar; empty if it was never tried here, or what is written of it can't be read. */
    public Optional<Reading> of(UUID calendar) {
        return Optional.ofNullable(all.get(calendar.toString())).flatMap(LastReadings::reading);
    }

    private static Optional<Reading> reading(String line) {
        String[] parts = line.split("\t", 3);
        try {
            return parts.length < 3 ? Optional.empty()
                    : Optional.of(
                            new Reading(Instant.parse(parts[0]), parts[1].equals(NEVER) ? Optional.empty() : Optional.of(Instant.parse(parts[1])), parts[2]));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Map<String, String> read() {
        try {
            return Files.notExists(file) ? new TreeMap<>()
                    : Files.readAllLines(file).stream().filter(line -> line.indexOf('\t') > 0).collect(Collectors.toMap(
                            line -> line.substring(0, line.indexOf('\t')), line -> line.substring(line.indexOf('\t') + 1), (a, b) -> b, TreeMap::new));
        } catch (IOException | UncheckedIOException e) {
            // It is read anew then, which costs a moment.
            return new TreeMap<>();
        }
    }

    /** It was tried now; the problem is empty if it was read. */
    void tried(UUID calendar, Instant now, String problem) {
        synchronized (WRITING) {
            all = read();
            String read = problem.isEmpty() ? now.toString() : of(calendar).flatMap(Reading::read).map(Instant::toString).orElse(NEVER);
            all.put(calendar.toString(), now + "\t" + read + "\t" + problem.replaceAll("\\s+", " "));
            write();
        }
    }

    private void write() {
        try {
            WholeFile.replace(file, all.entrySet().stream().map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n").collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
