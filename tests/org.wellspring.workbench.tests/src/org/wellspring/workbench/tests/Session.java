// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A desktop session of its own, with a display, a message bus and the bus of assistive technology on it, and the real program in it. All of it
 * ends with the test, by process id.
 */
final class Session implements AutoCloseable {
    private static final String PYTHON = "/usr/bin/python3";
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final Deque<Process> running = new ArrayDeque<>();

    /** Starts display and bus. Files of the session go into the folder. */
    Session(Path folder) throws IOException {
        this.folder = folder;
        environment.put("DISPLAY", ":" + firstLine("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"));
        environment.put("XDG_RUNTIME_DIR", Files.createDirectory(folder.resolve("runtime")).toString());
        environment.put("HOME", Files.createDirectory(folder.resolve("home")).toString());
        environment.put("DBUS_SESSION_BUS_ADDRESS", firstLine("dbus-daemon", "--session", "--nofork", "--print-address=1"));
    }

    /** What is missing on this computer for such a session; empty if nothing is. */
    static Optional<String> missing() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return Optional.of("AT-SPI is how Linux speaks to screen readers");
        }
        for (String program : List.of("Xvfb", "dbus-daemon")) {
            if (Stream.of(System.getenv("PATH").split(":")).noneMatch(p -> Files.isExecutable(Path.of(p, program)))) {
                return Optional.of(program + " is not installed (Debian: xvfb, dbus)");
            }
        }
        if (Stream.of("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher").noneMatch(p -> Files.isExecutable(Path.of(p)))) {
            return Optional.of("at-spi2-core is not installed");
        }
        try {
            Process asked = new ProcessBuilder(PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return asked.waitFor(30, TimeUnit.SECONDS) && asked.exitValue() == 0 ? Optional.empty()
                    : Optional.of("Atspi for Python is not installed (Debian: gir1.2-atspi-2.0, python3-gi)");
        } catch (IOException e) {
            return Optional.of("there is no " + PYTHON);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("the test was stopped");
        }
    }

    /** Opens the window on a book, in a process of its own with the bundles of this one; a later one stands where one before it was. */
    Process open(Path book) throws IOException {
        Path configuration = Files.createDirectories(folder.resolve("configuration"));
        Path ours = Path.of(URI.create(System.getProperty("osgi.configuration.area").replace(" ", "%20"))).resolve("config.ini");
        List<String> lines = Files.readAllLines(ours).stream().filter(l -> !l.startsWith("osgi.install.area")).toList();
        Files.write(configuration.resolve("config.ini"), lines);
        String framework = lines.stream().filter(l -> l.startsWith("osgi.framework=")).findFirst().orElseThrow().substring("osgi.framework=".length())
                .replace("\\", "");
        return start("window.log", Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx700m", "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.eclipse.swt.internal.SessionManagerDBus.disable=true", "-cp", Path.of(URI.create(framework)).toString(),
                "org.eclipse.core.runtime.adaptor.EclipseStarter",
                "-configuration", configuration.toString(), "-data", folder.resolve("data").toString(), "-product", "org.wellspring.app.product", "-nosplash",
                "--space", book.toString());
    }

    /** Runs a Python program of this package in the session; answers what it prints, with its errors at the end. */
    List<String> python(String name) throws IOException, InterruptedException {
        Process process = start("python.log", PYTHON, "-W", "ignore", program(name).toString());
        process.waitFor(240, TimeUnit.SECONDS);
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("python.log")));
        lines.add("ended with " + (process.isAlive() ? "nothing" : process.exitValue()));
        return lines;
    }

    /** A keyboard in the session. */
    Keyboard keyboard() throws IOException {
        return new Keyboard(started(new ProcessBuilder(PYTHON, "-W", "ignore", program("keys.py").toString())
                .redirectError(folder.resolve("keys.log").toFile())));
    }

    private Path program(String name) throws IOException {
        Path program = folder.resolve(name);
        try (var source = Session.class.getResourceAsStream(name)) {
            Files.copy(source, program, StandardCopyOption.REPLACE_EXISTING);
        }
        return program;
    }

    /** What the window's process printed. */
    String log() throws IOException {
        return Files.readString(folder.resolve("window.log"));
    }

    private Process start(String log, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve(log).toFile());
        return started(builder);
    }

    private String firstLine(String... command) throws IOException {
        Process process = started(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD));
        BufferedReader output = process.inputReader();
        return output.readLine();
    }

    private Process started(ProcessBuilder builder) throws IOException {
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().remove("NO_AT_BRIDGE");
        builder.environment().putAll(environment);
        Process process = builder.start();
        running.push(process);
        return process;
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            Process process = running.pop();
            List<ProcessHandle> below = process.descendants().toList();
            process.destroy();
            below.forEach(ProcessHandle::destroy);
            try {
                if (!process.waitFor(10, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
            below.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        }
    }
}
