// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The table {@code arrows.txt}: which bundle of ours may use which. Names are short ones. */
public final class Arrows {
    /** What a feature shows, and what can be done with it on the command line. */
    private static final List<String> FACES = List.of(".ui", ".cli");
    private final Map<String, Set<String>> allowed = new TreeMap<>();
    private final Set<String> features = new TreeSet<>();

    /** Reads a table in the form of {@code arrows.txt}. */
    public Arrows(String table) {
        table.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).forEach(this::line);
    }

    /** The table of this project. */
    public static Arrows ofTheHouse() {
        try (InputStream in = Arrows.class.getResourceAsStream("arrows.txt")) {
            return new Arrows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        String[] sides = line.split("->|=", 2);
        if (sides.length < 2) {
            throw new IllegalArgumentException("Neither an arrow nor a list: " + line);
        }
        Set<String> names = new TreeSet<>(Set.of(sides[1].strip().split("\\s*,\\s*")));
        names.remove("-");
        if (line.contains("->")) {
            allowed.put(sides[0].strip(), names);
        } else {
            features.addAll(names);
        }
    }

    /** Whether a bundle may use another one. */
    public boolean allows(String from, String to) {
        return from.equals(to) || allowedFrom(from).contains(to);
    }

    /** Whether the table knows the bundle, by name or as a face of a feature. */
    public boolean knows(String bundle) {
        return allowed.containsKey(bundle) || face(bundle).filter(face -> allowed.containsKey("x" + face)).isPresent();
    }

    /** What a bundle may use. */
    public Set<String> allowedFrom(String bundle) {
        if (allowed.containsKey(bundle) || face(bundle).isEmpty()) {
            return allowed.getOrDefault(bundle, Set.of());
        }
        Set<String> names = new TreeSet<>(allowed.getOrDefault("x" + face(bundle).get(), Set.of()));
        names.add(feature(bundle));
        return names;
    }

    /** Whether a bundle is a feature, or a face of one. */
    public boolean isFeature(String bundle) {
        return features.contains(feature(bundle));
    }

    /** The feature a bundle belongs to: itself, or what it is a face of. */
    public static String feature(String bundle) {
        return face(bundle).map(face -> bundle.substring(0, bundle.length() - face.length())).orElse(bundle);
    }

    private static Optional<String> face(String bundle) {
        return FACES.stream().filter(bundle::endsWith).findFirst();
    }
}
