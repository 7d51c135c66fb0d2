// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.calendars;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wellspring.core.Refusals;
import org.wellspring.events.spi.EventSource;
import org.wellspring.events.spi.EventSource.Days;

/** All there are. Any thread but the UI thread, for reading waits. */
@Component(service = EventSources.class)
public final class EventSources {
    private final List<EventSource> sources;

    /** Those that come as services. */
    @Activate
    public EventSources(@Reference List<EventSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** A place as it is written down: a file or a folder by its whole path, wherever one stands then. */
    public String whole(String place) {
        try {
            Path path = Path.of(atHome(place));
            return Files.exists(path) ? path.toAbsolutePath().normalize().toString() : place.strip();
        } catch (InvalidPathException e) {
            return place.strip();
        }
    }

    /** What a shell would have made of it: whoever types a place into the window has none. */
    private static String atHome(String place) {
        String text = place.strip();
        return text.startsWith("~/") ? System.getProperty("user.home") + text.substring(1) : text;
    }

    /**
     * Reads a place, whatever it is: a file, a folder, an address.
     *
     * @throws org.wellspring.core.SpaceException if nobody knows the place, or it can't be read; nothing is changed
     */
    public CalendarRead read(String place, Days days) {
        return read(place, days, () -> false);
    }

    /**
     * The same, as long as somebody wants it.
     *
     * @param unwanted asked at each event
     * @throws java.util.concurrent.CancellationException if nobody wants it any more
     */
    public CalendarRead read(String place, Days days, BooleanSupplier unwanted) {
        String where = atHome(place);
        EventSource source = sources.stream().filter(one -> one.knows(where)).findFirst()
                .orElseThrow(() -> Refusals.because(EventSources.class, "unknown", place));
        CalendarRead read = new CalendarRead(unwanted);
        try {
            source.read(where, days, read);
        } catch (IOException e) {
            throw Refusals.because(EventSources.class, "unreadable", place, String.valueOf(e.getMessage()));
        }
        return read;
    }
}
