// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

import org.wellspring.core.WholeFile;
import org.wellspring.share.internal.seal.DeviceKeys;

/** A device's keys in a file that only the user can read. */
public final class KeyFile {
    private KeyFile() {
    }

    /** Reads them. */
    public static DeviceKeys read(Path file) throws IOException {
        try {
            return new DeviceKeys(HexFormat.of().parseHex(Files.readString(file).strip()));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** Writes them, whole or not at all. */
    public static void write(Path file, DeviceKeys keys) throws IOException {
        WholeFile.replace(file, HexFormat.of().formatHex(keys.seed()) + "\n");
    }
}
