// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.wellspring.core.WholeFile;

/**
 * On which machine, and where on it, a group was opened last. A copy of its files finds here that it is one, before it says anything that the original does
 * not know. Machines that can't be told apart, such as a virtual one and its copy, are found out later, by what they say.
 */
public final class Whereabouts {
    private static final List<Path> MACHINE = List.of(Path.of("/etc/machine-id"), Path.of("/var/lib/dbus/machine-id"));

    private Whereabouts() {
    }

    /** Remembers that it is here. */
    public static void note(GroupFolder folder) throws IOException {
        WholeFile.replace(folder.whereabouts(), machine() + "\n" + folder.directory().toAbsolutePath() + "\n");
    }

    /** Whether this is the copy of a group that was opened elsewhere, and may be there still. One that was moved on the same machine is none. */
    public static boolean isCopy(GroupFolder folder) throws IOException {
        if (!Files.exists(folder.whereabouts())) {
            return false;
        }
        List<String> noted = Files.readAllLines(folder.whereabouts());
        if (noted.size() < 2 || !noted.get(0).equals(machine())) {
            return true;
        }
        Path there = Path.of(noted.get(1));
        GroupFolder original = new GroupFolder(there);
        return !there.equals(folder.directory().toAbsolutePath()) && Files.exists(original.keys())
                && Arrays.equals(Files.readAllBytes(original.keys()), Files.readAllBytes(folder.keys()));
    }

    /** What the system calls this machine, or what its user does. */
    private static String machine() throws IOException {
        for (Path file : MACHINE) {
            if (Files.isReadable(file)) {
                String id = Files.readString(file).strip();
                if (!id.isEmpty()) {
                    return id;
                }
            }
        }
        return String.join(" ", System.getProperty("os.name", ""), System.getProperty("user.name", ""), System.getProperty("user.home", ""));
    }
}
