// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.wellspring.core.WholeFile;

/**
 * Where on a machine a group was opened last, and on which machines ever. A copy of its files finds here that it is one, before it says anything that the
 * original does not know; on files that several machines open in turn, as of a home on a server, each is taken for a copy's once. Machines that can't be
 * told apart, such as a virtual one and its copy, are found out later, by what they say.
 */
public final class Whereabouts {
    private static final List<Path> MACHINE = List.of(Path.of("/etc/machine-id"), Path.of("/var/lib/dbus/machine-id"));

    private Whereabouts() {
    }

    /** Remembers that it is here. */
    public static void note(GroupFolder folder) throws IOException {
        List<String> before = noted(folder);
        Set<String> lines = new LinkedHashSet<>(List.of(folder.directory().toAbsolutePath().toString()));
        lines.addAll(before.subList(Math.min(1, before.size()), before.size()));
        lines.add(machine());
        if (!before.equals(List.copyOf(lines))) {
            WholeFile.replace(folder.whereabouts(), String.join("\n", lines) + "\n");
        }
    }

    private static List<String> noted(GroupFolder folder) throws IOException {
        return Files.exists(folder.whereabouts()) ? Files.readAllLines(folder.whereabouts()) : List.of();
    }

    /** Whether this is the copy of a group that was opened elsewhere, and may be there still. One that was moved on the same machine is none. */
    public static boolean isCopy(GroupFolder folder) throws IOException {
        List<String> noted = noted(folder);
        if (noted.size() < 2) {
            return false;
        }
        if (!noted.subList(1, noted.size()).contains(machine())) {
            return true;
        }
        Path there = Path.of(noted.getFirst());
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
