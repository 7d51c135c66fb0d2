// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.arrangement;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

import org.eclipse.core.runtime.ILog;

/**
 * What the user arranged, by element id, in a small text file. The model itself is never stored: after an upgrade
 * every view comes in fresh, and what is remembered of it is laid over by id; unknown ids are ignored. UI thread only.
 */
public final class LayoutMemory {
    /** Raised when remembered values lose their meaning; an older file is then ignored. */
    static final String VERSION = "1";
    private static final String VERSION_KEY = "version";

    private final Optional<Path> file;
    private final Map<String, String> values = new TreeMap<>();

    /** Reads the file, if there is one; with none named, nothing outlives the window. */
    public LayoutMemory(Optional<Path> file) {
        this.file = file;
        file.filter(Files::isRegularFile).ifPresent(this::read);
    }

    /** A remembered value. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A remembered whole number. */
    Optional<Integer> number(String key) {
        return get(key).filter(v -> v.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    /** Remembers a value; {@link #save()} writes it. */
    void put(String key, Object value) {
        values.put(key, String.valueOf(value));
    }

    /** Forgets every value whose key starts so. */
    void forget(String prefix) {
        values.keySet().removeIf(k -> k.startsWith(prefix));
    }

    /** Writes the file: beside it first, then in its place, so that it is never half there. */
    void save() {
        file.ifPresent(this::write);
    }

    private void read(Path path) {
        Properties read = new Properties();
        try (Reader in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException | IllegalArgumentException e) {
            ILog.of(LayoutMemory.class).warn("The layout in " + path + " can't be read; the usual one is shown", e);
            return;
        }
        if (VERSION.equals(read.getProperty(VERSION_KEY))) {
            read.stringPropertyNames().forEach(k -> values.put(k, read.getProperty(k)));
        }
    }

    private void write(Path path) {
        values.put(VERSION_KEY, VERSION);
        Path beside = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.getParent());
            try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                for (Map.Entry<String, String> e : values.entrySet()) {
                    out.write(e.getKey() + " = " + e.getValue().replace("\\", "\\\\").replace("\n", "\\n") + "\n");
                }
            }
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            ILog.of(LayoutMemory.class).warn("The layout can't be kept in " + path, e);
        }
    }
}
