// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.wellspring.core.WholeFile;
import org.wellspring.launch.handover.PrivateFolders;

/** Faults by the name of the bundle, kept so that a window that no longer answered can be explained after it was ended. */
final class FaultFile {
    private final Path file;

    /** In the folder of plug-ins. */
    FaultFile(Path folder) {
        file = folder.resolve("faults");
    }

    /** All of them; what can’t be read is as good as not there. */
    Map<String, Fault> read() {
        Map<String, Fault> faults = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            Properties said = new Properties();
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                said.load(in);
                said.stringPropertyNames().stream().filter(key -> key.endsWith(".version")).map(key -> key.substring(0, key.length() - ".version".length()))
                        .forEach(id -> faults.put(id, fault(said, id + ".")));
            } catch (IOException | IllegalArgumentException | DateTimeException e) {
                return new TreeMap<>();
            }
        }
        return faults;
    }

    private static Fault fault(Properties said, String id) {
        return new Fault(said.getProperty(id + "version"), Integer.parseInt(said.getProperty(id + "times", "1")),
                Instant.parse(said.getProperty(id + "last", Instant.EPOCH.toString())), said.getProperty(id + "what", ""),
                Integer.parseInt(said.getProperty(id + "starts", "0")));
    }

    void write(Map<String, Fault> faults) throws IOException {
        Properties said = new Properties();
        faults.forEach((id, fault) -> {
            said.setProperty(id + ".version", fault.version());
            said.setProperty(id + ".times", Integer.toString(fault.times()));
            said.setProperty(id + ".last", fault.last().toString());
            said.setProperty(id + ".what", fault.what());
            said.setProperty(id + ".starts", Integer.toString(fault.starts()));
        });
        StringWriter text = new StringWriter();
        said.store(text, null);
        PrivateFolders.folder(file.getParent());
        WholeFile.replace(file, text.toString());
    }
}
