// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** One sort of window, started again and again with what earlier starts left behind for later ones. */
record OpenedWindow(Path launcher, Path folder, String name, String options, Path space) {
    private static final int PATIENCE_SECONDS = 180;

    Properties open(String then) throws IOException, InterruptedException {
        Path seen = Files.createTempFile(folder, name, ".properties");
        ProcessBuilder command = new ProcessBuilder(launcher.toString(), "--space", space.toString());
        command.environment().put("WELLSPRING_CACHE", folder.resolve("cache-" + name).toString());
        command.environment().put("HOME", folder.toString());
        command.environment().put("WELLSPRING_JAVA_OPTS", "-Dwellspring.bench.seen=" + seen
                + " -Dwellspring.bench.then=" + then + " -Dwellspring.bench.from=" + System.currentTimeMillis() + options);
        command.inheritIO();
        Process process = command.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The window " + name + " showed nothing in " + PATIENCE_SECONDS + " s.");
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(seen)) {
            properties.load(reader);
        }
        return properties;
    }
}
