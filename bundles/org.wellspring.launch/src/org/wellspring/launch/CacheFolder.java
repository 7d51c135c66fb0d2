// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where each platform wants files that a program can make again. */
final class CacheFolder {
    private CacheFolder() {
    }

    /** Ours, made if it is missing; in the folder for temporary files where the user's own can't be written. */
    static Path find() throws IOException {
        Path wanted = wanted();
        try {
            return Files.createDirectories(wanted);
        } catch (IOException e) {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "wellspring-" + System.getProperty("user.name"));
            return Files.createDirectories(temporary);
        }
    }

    private static Path wanted() {
        String told = System.getProperty("wellspring.cache", "");
        if (!told.isEmpty()) {
            return Path.of(told);
        }
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home"));
        if (system.startsWith("windows")) {
            String local = System.getenv("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData/Local") : Path.of(local)).resolve("Wellspring");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Caches/Wellspring");
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        return (xdg == null || xdg.isEmpty() ? home.resolve(".cache") : Path.of(xdg)).resolve("wellspring");
    }
}
