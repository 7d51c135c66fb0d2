// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.wellspring.core.ScratchFolder;
import org.wellspring.core.days.BelievedDay;
import org.wellspring.launch.StartArguments;

/**
 * What the window was started with.
 *
 * @param space the directory of the space to open
 * @param clock the time the program believes in
 * @param tour where to write pictures of every view, or empty to work normally
 */
public record Launch(Path space, Clock clock, Optional<Path> tour) {
    /**
     * What the arguments of a start mean for the window.
     *
     * @throws IllegalArgumentException if the day to believe in is none
     */
    static Launch of(StartArguments start, Map<String, String> environment) {
        Path folder = Path.of("").toAbsolutePath();
        Optional<Path> tour = start.tour().map(folder::resolve);
        // A tour never touches the user's own book.
        Path space = tour.isPresent() ? ScratchFolder.make().path().resolve("book") : start.directory(environment, folder);
        return new Launch(space, start.on().map(Launch::on).orElseGet(Clock::systemDefaultZone), tour);
    }

    /** Whoever starts the window has seen to it that it is a day. */
    private static Clock on(String day) {
        return BelievedDay.clock(day, Clock.systemDefaultZone()).orElseThrow(() -> new IllegalArgumentException(day));
    }
}
