// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.wellspring.launch.handover.PrivateFolders;

/**
 * Where each platform wants a program's own files. Not the user's data: spaces are where the user says.
 *
 * @param cache for what the program can make again
 * @param state for what it remembers from day to day, such as the layout of its window
 * @param plugins for the plug-ins the user installed
 */
public record UserFolders(Path cache, Path state, Path plugins) {
    private static final String PLUGINS = "plug-ins";

    /**
     * Ours, which only the user can read (X10). The cache is made if it is missing, in the folder for temporary files where it
     * can't be; so is the state, where it can.
     */
    public static UserFolders find() throws IOException {
        UserFolders wanted = of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System::getenv);
        String told = System.getProperty("wellspring.cache", "");
        closed(wanted.state);
        return new UserFolders(made(told.isEmpty() ? wanted.cache : Path.of(told)), wanted.state, wanted.plugins);
    }

    private static void closed(Path state) {
        try {
            PrivateFolders.folder(state);
        } catch (IOException e) {
            // A home that can't be written: nothing will be remembered, and there is nothing that others could read.
            return;
        }
    }

    /** The platform's customs. */
    static UserFolders of(String system, Path home, UnaryOperator<String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path local = named(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve("Wellspring");
            return new UserFolders(local.resolve("Cache"), local.resolve("State"), local.resolve(PLUGINS));
        }
        if (name.startsWith("mac")) {
            Path library = home.resolve("Library");
            return new UserFolders(library.resolve("Caches/Wellspring"), library.resolve("Application Support/Wellspring"),
                    library.resolve("Application Support/Wellspring").resolve(PLUGINS));
        }
        return new UserFolders(
                named(environment, "XDG_CACHE_HOME").orElse(home.resolve(".cache")).resolve("wellspring"),
                named(environment, "XDG_STATE_HOME").orElse(home.resolve(".local/state")).resolve("wellspring"),
                named(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve("wellspring").resolve(PLUGINS));
    }

    private static Optional<Path> named(UnaryOperator<String> environment, String variable) {
        return Optional.ofNullable(environment.apply(variable)).filter(v -> !v.isEmpty()).map(Path::of);
    }

    private static Path made(Path folder) throws IOException {
        try {
            return PrivateFolders.folder(folder);
        } catch (IOException e) {
            // Without a home that can be written the start is slower, but it works.
            Path shared = Path.of(System.getProperty("java.io.tmpdir"), "wellspring-" + System.getProperty("user.name"));
            // Somebody else may have put something there; only what is ours can be closed to others.
            return Files.isSymbolicLink(shared) ? Files.createTempDirectory("wellspring-") : PrivateFolders.folder(shared);
        }
    }
}
