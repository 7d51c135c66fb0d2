// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A working tree of the project, read from its files.
 *
 * @param root the folder that holds {@code bundles}, {@code tests} and {@code releng}
 */
public record Checkout(Path root) {
    /**
     * The checkout that this process works in, found from the working directory upwards.
     *
     * @throws IllegalStateException if the process does not run inside one
     */
    public static Checkout here() {
        Path start = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("bundles")) && Files.isDirectory(folder.resolve("releng"))) {
                return new Checkout(folder);
            }
        }
        throw new IllegalStateException("No checkout above " + start + ": run these tests from inside one.");
    }

    /** The bundles that are shipped. */
    public List<Bundle> bundles() {
        return bundlesIn("bundles");
    }

    /** The bundles that only test. */
    public List<Bundle> tests() {
        return bundlesIn("tests");
    }

    /** Plug-ins as a stranger would write them. */
    public List<Bundle> examples() {
        return bundlesIn("examples");
    }

    /** The shipped bundle with this short name, such as {@code core}. */
    public Optional<Bundle> bundle(String shortName) {
        return bundles().stream().filter(b -> b.shortName().equals(shortName)).findFirst();
    }

    /** The features, each with its list. */
    public Map<String, String> features() {
        Path parent = root.resolve("features");
        Map<String, String> features = new TreeMap<>();
        if (Files.isDirectory(parent)) {
            try (Stream<Path> children = Files.list(parent)) {
                children.map(child -> child.resolve("feature.xml")).filter(Files::isRegularFile)
                        .forEach(list -> features.put(list.getParent().getFileName().toString(), read(list)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return features;
    }

    /** Text of a file, named from the root; empty if there is none. */
    public Optional<String> text(String file) {
        Path path = root.resolve(file);
        return Files.isRegularFile(path) ? Optional.of(read(path)) : Optional.empty();
    }

    /** A path as people write it in a message. */
    public String name(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private List<Bundle> bundlesIn(String folder) {
        Path parent = root.resolve(folder);
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(c -> Files.isRegularFile(c.resolve(Bundle.MANIFEST))).sorted().map(Bundle::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + file, e);
        }
    }
}
