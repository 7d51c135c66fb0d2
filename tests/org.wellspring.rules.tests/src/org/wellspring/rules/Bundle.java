// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/**
 * A bundle of ours as its folder shows it.
 *
 * @param folder where it is
 * @param manifest its manifest
 */
public record Bundle(Path folder, Manifest manifest) {
    static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String OURS = "org.wellspring.";

    static Bundle read(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve(MANIFEST))) {
            return new Bundle(folder, new Manifest(in));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the manifest in " + folder, e);
        }
    }

    /** Symbolic name. */
    public String name() {
        return elements("Bundle-SymbolicName").stream().map(ManifestElement::getValue).findFirst()
                .orElse(folder.getFileName().toString());
    }

    /** Name without the part that all our bundles have in common: {@code core}, {@code people.ui}. */
    public String shortName() {
        return shortName(name());
    }

    static String shortName(String name) {
        return name.startsWith(OURS) ? name.substring(OURS.length()) : name;
    }

    static boolean isOurs(String name) {
        return name.startsWith(OURS);
    }

    /** Whether it may show something: the windows of a feature, the UI kit, the application, the updater. */
    public boolean hasWindows() {
        String name = shortName();
        return name.endsWith(".ui") || Set.of("ui", "app", "update").contains(name);
    }

    /** Whether it has commands of the command line. */
    public boolean hasCommands() {
        String name = shortName();
        return name.equals("cli") || name.endsWith(".cli");
    }

    /** Bundles it requires. */
    public Set<String> requires() {
        return values("Require-Bundle");
    }

    /** The same, with their attributes. */
    public List<ManifestElement> requirements() {
        return elements("Require-Bundle");
    }

    /** Packages it imports by its manifest. */
    public Set<String> imports() {
        return values("Import-Package");
    }

    /** The same, with their attributes. */
    public List<ManifestElement> importing() {
        return elements("Import-Package");
    }

    /** Packages it exports, with their directives. */
    public List<ManifestElement> exports() {
        return elements("Export-Package");
    }

    /** A header as written, or null. */
    public String header(String name) {
        return manifest.getMainAttributes().getValue(name);
    }

    /** All packages it has: exported ones, and those of its hand-written sources. */
    public Set<String> packages() {
        Set<String> packages = exports().stream().map(ManifestElement::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
        sources().forEach(s -> packages.add(s.packageName()));
        return packages;
    }

    /** Hand-written Java sources; what a build generates is not among them. */
    public List<JavaSource> sources() {
        return files("src", ".java").stream().map(JavaSource::read).toList();
    }

    /** Files of a kind below a folder of the bundle, in a stable order. */
    public List<Path> files(String below, String ending) {
        Path start = folder.resolve(below);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(start)) {
            return all.filter(f -> f.toString().endsWith(ending) && Files.isRegularFile(f)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> values(String header) {
        return elements(header).stream().map(ManifestElement::getValue).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<ManifestElement> elements(String header) {
        try {
            ManifestElement[] parsed = ManifestElement.parseHeader(header, header(header));
            return parsed == null ? List.of() : Arrays.asList(parsed);
        } catch (BundleException e) {
            throw new IllegalStateException(header + " of " + folder + " can't be read", e);
        }
    }
}
