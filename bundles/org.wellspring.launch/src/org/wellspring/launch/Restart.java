// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the program once more, as this process was started: what was installed meanwhile is there then. */
final class Restart {
    /** What an application answers that wants to be started again, by the platform’s convention. */
    static final int CODE = 23;
    private final Path jar;
    private final List<String> arguments;

    Restart(Path jar, String[] arguments) {
        this.jar = jar;
        this.arguments = List.of(arguments);
    }

    /** A process of its own; this one may end. */
    void begin() throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        new ProcessBuilder(command).inheritIO().start();
    }
}
