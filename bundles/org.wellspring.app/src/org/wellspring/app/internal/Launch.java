// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What the window was started with.
 *
 * @param space the directory of the space to open
 * @param clock the time the program believes in
 * @param tour where to write pictures of every view, or empty to work normally
 */
record Launch(Path space, Clock clock, Optional<Path> tour) {
    /**
     * Reads the application's arguments; a directory named there wins over the environment, that over the home folder.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static Launch of(String[] arguments, Optional<String> environment, Path home) {
        Path space = environment.filter(s -> !s.isBlank()).map(Path::of).orElse(home.resolve("Wellspring"));
        Clock clock = Clock.systemDefaultZone();
        Optional<Path> tour = Optional.empty();
        for (int i = 0; i + 1 < arguments.length; i++) {
            switch (arguments[i]) {
                case "-space", "--space" -> space = Path.of(arguments[++i]);
                case "-on", "--on" -> clock = on(arguments[++i]);
                case "-tour", "--tour" -> tour = Optional.of(Path.of(arguments[++i]).toAbsolutePath());
                default -> { }
            }
        }
        if (tour.isPresent()) {
            space = nowhere();
        }
        return new Launch(space.toAbsolutePath().normalize(), clock, tour);
    }

    /** A tour never touches the user's own book. */
    private static Path nowhere() {
        try {
            return Files.createTempDirectory("wellspring-tour").resolve("book");
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for the tour's own book", e);
        }
    }

    private static Clock on(String day) {
        Clock now = Clock.systemDefaultZone();
        try {
            LocalDate wanted = LocalDate.parse(day);
            LocalDate today = LocalDate.now(now);
            return Clock.offset(now, Duration.ofDays(wanted.toEpochDay() - today.toEpochDay()));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("--on takes a day such as 2026-11-22, not \"" + day + "\".", e);
        }
    }
}
