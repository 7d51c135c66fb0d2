// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

import org.wellspring.core.WholeFile;

/** What a place asks for before it lets us in, in a file that only the user can read. */
public final class SecretFile {
    private SecretFile() {
    }

    /** What was kept under a name; empty if nothing was, or it can't be read. */
    public static Optional<char[]> read(Path file, String name) {
        try {
            return Files.exists(file) ? Optional.ofNullable(all(file).getProperty(name)).map(String::toCharArray) : Optional.empty();
        } catch (IOException e) {
            // the place will say that something is missing
            return Optional.empty();
        }
    }

    /** Keeps something under a name; what is empty is kept no longer. */
    public static void write(Path file, String name, String secret) throws IOException {
        Properties all = Files.exists(file) ? all(file) : new Properties();
        if (secret.isEmpty()) {
            all.remove(name);
        } else {
            all.setProperty(name, secret);
        }
        StringWriter text = new StringWriter();
        all.store(text, null);
        WholeFile.replace(file, text.toString());
    }

    private static Properties all(Path file) throws IOException {
        Properties all = new Properties();
        all.load(new StringReader(Files.readString(file)));
        return all;
    }
}
