// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.launch.StartArguments;

@DisplayName("What the program is started with")
class StartArgumentsTest {
    @TempDir
    Path folder;

    private static StartArguments of(String line) {
        return StartArguments.of(line.isEmpty() ? List.of() : Arrays.asList(line.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--space /b", "--space=/b", "--on 2026-01-01", "--on=+2w --space /b", "--tour /p", "--tour=/p",
            "--space people", "--on today --space=people"})
    @DisplayName("opens the window where every argument is an option of it")
    void opensTheWindow(String line) {
        assertThat(of(line).window()).isTrue();
        assertThat(of(line).words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "--space /b people", "people --space=/b", "--json", "--help", "-h", "--version", "--", "-- people",
            "--space", "--on", "--spaces=/b", "--space /b --json", "log --on today"})
    @DisplayName("is a command where anything else is among them, or a value is missing")
    void isACommand(String line) {
        assertThat(of(line).window()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"--space /b, /b", "--space=/b, /b", "people --space /b, /b", "--space=/b today, /b", "--space=b, /here/b",
            "--space /a --space=/b, /b", "--space=/b/../c, /c", "people, /env", "-- --space=/b, /env"})
    @DisplayName("finds the book where --space says, in either spelling, before or after the command; else where the environment does")
    void findsTheBook(String line, String book) {
        assertThat(of(line).directory(Map.of("WELLSPRING_SPACE", "/env"), Path.of("/here"))).isEqualTo(Path.of(book));
    }

    @Test
    @DisplayName("finds the book in the home directory where nothing is said")
    void findsTheBookAtHome() {
        Path home = Path.of(System.getProperty("user.home"), "Wellspring");
        assertThat(of("").directory(Map.of(), Path.of("/here"))).isEqualTo(home);
        assertThat(of("").directory(Map.of("WELLSPRING_SPACE", " "), Path.of("/here"))).isEqualTo(home);
    }

    @Test
    @DisplayName("wants JSON wherever it is said, but for a word of the user's own")
    void wantsJson() {
        assertThat(of("people --json").json()).isTrue();
        assertThat(of("--json people").json()).isTrue();
        assertThat(of("capture -- --json").json()).isFalse();
    }

    @Test
    @DisplayName("the launcher takes for a window what is one, whatever the arguments, and hands them on as they are")
    void theLauncherAgrees() throws Exception {
        long seed = Long.getLong("wellspring.seed", System.nanoTime());
        System.out.println("Seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        List<String> parts = List.of("--space", "--space=/b c", "--on", "--on=friday", "--tour=/p", "--json", "--help", "people", "a b",
                "--", "-x", "*", "$HOME", "\"", "");
        for (int i = 0; i < 60; i++) {
            List<String> arguments = new ArrayList<>();
            for (int n = random.nextInt(5); n > 0; n--) {
                arguments.add(parts.get(random.nextInt(parts.size())));
            }
            List<String> started = started(arguments);
            boolean window = StartArguments.of(arguments).window();
            assertThat(started.stream().anyMatch(a -> a.contains("/window-"))).as(arguments.toString()).isEqualTo(window);
            assertThat(started.subList(started.indexOf("-jar") + 2, started.size())).isEqualTo(arguments);
        }
    }

    @Test
    @DisplayName("the launcher of Windows knows the same options, finds its labels, and forgets neither its place nor the arguments")
    void theLauncherOfWindowsAgrees() throws Exception {
        String text = Files.readString(Installed.checkout().resolve("features/org.wellspring.feature/rootfiles/windows/wellspring.cmd"));
        assertThat(text.replace("\r\n", "")).as("every line ends as the command processor wants it").doesNotContain("\n", "\r");
        List<String> lines = text.lines().toList();
        for (String option : List.of("--space", "--on", "--tour")) {
            assertThat(StartArguments.of(List.of(option, "x")).window()).isTrue();
            assertThat(lines).contains("if \"%ARG%\"==\"" + option + "\" goto valued",
                    "if \"%ARG:~0," + (option.length() + 1) + "%\"==\"" + option + "=\" goto look");
        }
        assertThat(StartArguments.of(List.of("--safe")).window()).isTrue();
        assertThat(lines).contains("if \"%ARG%\"==\"--safe\" goto look");
        assertThat(lines.stream().filter(line -> line.matches("if .* goto (valued|look)"))).hasSize(7);
        assertThat(lines.stream().filter(line -> line.startsWith("shift"))).as("%~dp0 stays").isNotEmpty().allMatch("shift /1"::equals);
        assertThat(lines.stream().filter(line -> line.contains("goto ")).map(line -> ":" + line.replaceAll(".*goto ", ""))).isSubsetOf(lines);
        assertThat(lines.stream().filter(line -> line.contains("-jar"))).singleElement().asString().endsWith("-jar \"%~dp0wellspring.jar\" %*");
    }

    /** What the launcher that is shipped starts the JVM with; the JVM here only says it. */
    private List<String> started(List<String> arguments) throws IOException, InterruptedException {
        Path java = folder.resolve("jdk/bin/java");
        if (!Files.exists(java)) {
            Files.createDirectories(java.getParent());
            Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"21.0.1\"\n");
            Files.writeString(java, "#!/bin/sh\nprintf '%s\\0' \"$@\"\n");
            Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        List<String> command = new ArrayList<>(List.of("sh",
                Installed.checkout().resolve("features/org.wellspring.feature/rootfiles/unix/wellspring").toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(Map.of("JAVA_HOME", folder.resolve("jdk").toString(), "HOME", folder.toString(),
                "XDG_CACHE_HOME", folder.resolve("cache").toString()));
        builder.environment().keySet().removeAll(List.of("WELLSPRING_CACHE", "WELLSPRING_JAVA_OPTS"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        assertThat(process.waitFor()).isZero();
        return Arrays.asList(said.substring(0, said.length() - 1).split("\0", -1));
    }
}
