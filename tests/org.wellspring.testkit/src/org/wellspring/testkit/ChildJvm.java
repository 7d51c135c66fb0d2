// SPDX-License-Identifier: EPL-2.0
package org.wellspring.testkit;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.extension.Extension;
import org.wellspring.core.Space;
import org.wellspring.model.Person;
import org.wellspring.oplog.Op;
import org.wellspring.store.FileSpaces;

/** A second process with the same classes, to be killed or to get in the way. */
public final class ChildJvm implements AutoCloseable {
    /** So that a killed process leaves nothing behind, and none tidies up what another needs. */
    private static final Path CACHE = Path.of("target", "child-cache").toAbsolutePath();
    private final Process process;
    private final BufferedReader output;
    private volatile boolean killed;

    private ChildJvm(Process process) {
        this.process = process;
        output = process.inputReader();
    }

    /** What a process is to have besides: the bundles of these classes. */
    public record Besides(List<Class<?>> classes) {
        /** As {@link ChildJvm#run}. */
        public ChildJvm run(Class<?> main, String... arguments) throws IOException {
            return ChildJvm.run(classes, main, arguments);
        }
    }

    /** A process that has the bundles of these classes, too. */
    public static Besides with(Class<?>... classes) {
        return new Besides(List.of(classes));
    }

    /** Runs the main method of a class; all it prints can be read with {@link #line}. */
    public static ChildJvm run(Class<?> main, String... arguments) throws IOException {
        return run(List.of(), main, arguments);
    }

    private static ChildJvm run(List<Class<?>> besides, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-Dwellspring.cache=" + CACHE, "-cp", classPath(main, besides),
                main.getName()));
        command.addAll(Arrays.asList(arguments));
        return new ChildJvm(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private static String classPath(Class<?> main, List<Class<?>> besides) {
        return Stream.concat(besides.stream(), Stream.of(main, ChildJvm.class, FileSpaces.class, Space.class, Person.class, Op.class, EObject.class,
                EList.class, Extension.class, org.sqlite.JDBC.class,
                com.fasterxml.jackson.core.JsonFactory.class)).map(ChildJvm::place).distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Where a class comes from, for a class path of one's own; a bundle that runs from its project has its classes in a folder of their own. */
    public static String place(Class<?> type) {
        URL location = type.getProtectionDomain().getCodeSource().getLocation();
        Path path = Path.of(URI.create(location.toString().replace(" ", "%20")));
        Path classes = path.resolve("target").resolve("classes");
        return (Files.isDirectory(classes) ? classes : path).toString();
    }

    /** The next line it prints, or null at its end; killing it may close its output while it is read, which is an end too. */
    public String line() throws IOException {
        try {
            return output.readLine();
        } catch (IOException e) {
            if (killed) {
                return null;
            }
            throw e;
        }
    }

    /** All lines it still prints before its end. */
    public List<String> remainingLines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = line(); line != null; line = line()) {
            lines.add(line);
        }
        return lines;
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    /** Lets it go on, where it waits for its input to end. */
    public void endInput() throws IOException {
        process.outputWriter().close();
    }

    /** Ends it as a power cut would: without any chance to tidy up (SIGKILL). */
    public void kill() throws InterruptedException {
        killed = true;
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
