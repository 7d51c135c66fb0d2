// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.wellspring.cli.internal.frame.CliSettings;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.spi.Reception;
import org.wellspring.launch.UserFolders;
import org.wellspring.launch.handover.Handover;
import org.wellspring.launch.handover.Listener;

/** Takes in commands for the space the window has open, by a local socket that only the user can open (X9, X10). */
@Component
public final class CommandReception implements Reception {
    private static final Desk NONE = () -> {};
    private final Spaces spaces;
    private final ComponentServiceObjects<Guests> guests;
    private final Logger log;

    /** With what runs the commands, which is made when the first one comes. */
    @Activate
    public CommandReception(@Reference Spaces spaces, @Reference ComponentServiceObjects<Guests> guests, @Reference(service = LoggerFactory.class) Logger log) {
        this.spaces = spaces;
        this.guests = guests;
        this.log = log;
    }

    @Override
    public Desk open(Space space, Executor realm, Consumer<String> done, Runnable wanted) {
        Visits visits = new Visits(space, guests::getService, (directory, keeping) -> options -> new GuestAccess(space, realm, spaces,
                directory, options, patience(space), keeping), new Visits.Told(done, wanted), log);
        try {
            visits.begin(Listener.open(space.directory(), folders(), visits::visit));
            return visits;
        } catch (IOException | UnsupportedOperationException e) {
            log.warn("Commands can't be taken in while the window is open: they will say that the book is in use.", e);
            return NONE;
        }
    }

    @Override
    public boolean isOpen(Path directory) {
        return Handover.answers(directory);
    }

    private static Duration patience(Space space) {
        return Duration.ofSeconds(new Settings(space).get(CliSettings.WAIT_SECONDS));
    }

    /** The system's place for sockets, which it empties by itself, or else beside what the program can make again. */
    private static List<Path> folders() throws IOException {
        List<Path> folders = new ArrayList<>();
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        if (runtime != null && runtime.startsWith("/")) {
            folders.add(Path.of(runtime, "wellspring"));
        }
        folders.add(UserFolders.find().cache().resolve("run"));
        return folders;
    }
}
