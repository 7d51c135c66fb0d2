// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/**
 * The program installed in a folder, with the launcher that is shipped and the bundles these tests run with, and a home of its own.
 * Its commands and windows are processes.
 */
final class Installed {
    private static final Set<String> STARTED = Set.of("org.apache.felix.scr", "org.eclipse.equinox.event", "org.eclipse.equinox.common");
    private static final String LIST = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final String CONFIGURATOR = "org.eclipse.equinox.simpleconfigurator";
    private static final String LAUNCHER = "features/org.wellspring.feature/rootfiles/unix/wellspring";
    private final Path root;
    private final Path home;
    private final Map<String, String> environment;

    private Installed(Path root, Path home, Map<String, String> environment) {
        this.root = root;
        this.home = home;
        this.environment = environment;
    }

    /** Installs all of it below this folder. */
    static Installed in(Path folder) throws IOException {
        return in(folder, bundle -> true);
    }

    /** Installs those of its bundles below this folder that have such names. */
    static Installed in(Path folder, Predicate<String> wanted) throws IOException {
        Path root = Files.createDirectories(folder.resolve("program"));
        Path home = Files.createDirectories(folder.resolve("home"));
        Path launcher = Files.copy(checkout().resolve(LAUNCHER), root.resolve("wellspring"));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        entryPoint(root.resolve("wellspring.jar"));
        Installed program = new Installed(root, home, Map.of());
        program.configuration(Files.createDirectories(root.resolve("configuration")));
        program.install(wanted);
        return program;
    }

    /** The same program of a user who has done nothing yet, but for what makes starts fast, which others left. */
    Installed forSomebodyNew(Path folder) throws IOException {
        return new Installed(root, Files.createDirectories(folder.resolve("home")), Map.of("WELLSPRING_CACHE", root.resolveSibling("cache").toString()));
    }

    /** Installs other bundles of it than before: more of them, or fewer. */
    void install(Predicate<String> wanted) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Bundle bundle : all()) {
            if (wanted.test(bundle.getSymbolicName())) {
                lines.add(line(bundle, bundle.equals(FrameworkUtil.getBundle(Installed.class)) ? ours() : file(bundle)));
            }
        }
        Files.createDirectories(root.resolve(LIST).getParent());
        Files.write(root.resolve(LIST), lines);
    }

    /** The bundles that a command makes do with, once one was run. */
    List<String> usedByCommands() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            Path list = files.filter(file -> file.toString().matches(".*/bundles/[0-9a-f]+\\.info")).findFirst().orElseThrow();
            return Files.readAllLines(list).stream().map(line -> line.replaceFirst(",.*", "")).toList();
        }
    }

    /** Whether a bundle of this name is installed. */
    boolean has(String name) {
        try {
            return Files.readAllLines(root.resolve(LIST)).stream().anyMatch(line -> line.startsWith(name + ","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bundle of these tests, which is a project while they run, with its classes elsewhere. */
    private Path ours() throws IOException {
        Path project = file(FrameworkUtil.getBundle(Installed.class));
        if (!Files.isDirectory(project)) {
            return project;
        }
        Path made = root.resolve("tests");
        for (String part : List.of("target/classes", "META-INF", "plugin.xml", "fragment.e4xmi")) {
            Path from = project.resolve(part);
            Path to = part.startsWith("target") ? made : made.resolve(part);
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return made;
    }

    private static String line(Bundle bundle, Path place) {
        boolean fragment = bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
        boolean first = bundle.getSymbolicName().equals(CONFIGURATOR);
        boolean started = first || STARTED.contains(bundle.getSymbolicName());
        return String.join(",", bundle.getSymbolicName(), bundle.getVersion().toString(), place.toUri().toString(),
                first ? "1" : started ? "2" : "4", String.valueOf(!fragment && started));
    }

    /** Its bundles, to compile a plug-in against. */
    static List<Path> classPath() {
        return Stream.concat(Stream.of(file(bundle("org.eclipse.osgi"))), all().stream().map(Installed::file)).filter(path -> path.toString().endsWith(".jar"))
                .toList();
    }

    /** What it wrote down of what went wrong. */
    String log() throws IOException {
        Path log = home.resolve(".local/state/wellspring/.metadata/.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    /** The checkout these tests belong to. */
    static Path checkout() {
        return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                .filter(p -> Files.exists(p.resolve(LAUNCHER))).findFirst().orElseThrow();
    }

    /** Where its user's home is. */
    Path home() {
        return home;
    }

    /** Begins to run it in its home, with this home in the environment and nothing of ours that would tell it where things are. */
    Running start(String... arguments) throws IOException {
        return start(Map.of(), arguments);
    }

    /** The same, with more in the environment. */
    Running start(Map<String, String> more, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(root.resolve("wellspring").toString()));
        command.addAll(Arrays.asList(arguments));
        return start(more, command);
    }

    /** Runs a line of shell to its end, in which {@code wellspring} is the program. Its letters are UTF-8, whatever ours are. */
    Said shell(Map<String, String> more, String line) throws IOException, InterruptedException {
        Path script = Files.writeString(home.resolve("line.sh"), "wellspring() { " + root.resolve("wellspring") + " \"$@\"; }\n" + line);
        return start(more, List.of("sh", script.toString())).end();
    }

    private Running start(Map<String, String> more, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(interruptible(command)).directory(home.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("WELLSPRING"));
        environment.put("HOME", home.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.putAll(this.environment);
        environment.putAll(more);
        return new Running(builder, String.join(" ", command));
    }

    /** A shell that started us in the background had us ignore Ctrl+C; what we start does not inherit it. */
    private static List<String> interruptible(List<String> command) {
        boolean linux = System.getProperty("os.name").equals("Linux");
        return linux ? Stream.concat(Stream.of("env", "--default-signal=INT"), command.stream()).toList() : command;
    }

    /** Runs it to its end. */
    Said run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).end();
    }

    private static void entryPoint(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "org.wellspring.launch.Main");
        main.put(new Attributes.Name("Enable-Native-Access"), "ALL-UNNAMED");
        main.put(Attributes.Name.CLASS_PATH, file(bundle("org.eclipse.osgi")).toUri().toString());
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out, manifest);
                JarFile bundle = new JarFile(file(bundle("org.wellspring.launch")).toFile())) {
            for (JarEntry entry : bundle.stream().filter(e -> e.getName().startsWith("org/")).toList()) {
                packed.putNextEntry(new JarEntry(entry.getName()));
                bundle.getInputStream(entry).transferTo(packed);
            }
        }
    }

    private void configuration(Path folder) throws IOException {
        Files.write(folder.resolve("config.ini"), List.of("eclipse.application=org.wellspring.start.program",
                "eclipse.product=org.wellspring.app.product", "osgi.bundles.defaultStartLevel=4",
                "osgi.bundles=reference\\:" + file(bundle(CONFIGURATOR)).toUri().toString().replace(":", "\\:") + "@1\\:start"));
    }

    private static List<Bundle> all() {
        return Arrays.stream(FrameworkUtil.getBundle(Installed.class).getBundleContext().getBundles())
                .filter(b -> b.getBundleId() != 0 && !b.getSymbolicName().contains("surefire")).toList();
    }

    private static Bundle bundle(String name) {
        return Arrays.stream(FrameworkUtil.getBundle(Installed.class).getBundleContext().getBundles())
                .filter(b -> name.equals(b.getSymbolicName())).findFirst().orElseThrow();
    }

    private static Path file(Bundle bundle) {
        String place = bundle.getBundleId() == 0 ? System.getProperty("osgi.framework")
                : bundle.getLocation().replaceFirst("^(initial@)?reference:", "");
        Path base = Path.of(URI.create(System.getProperty("osgi.install.area").replace(" ", "%20")));
        return base.resolve(place.replaceFirst("^file:", "")).normalize();
    }
}
