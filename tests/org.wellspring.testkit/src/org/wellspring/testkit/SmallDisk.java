// SPDX-License-Identifier: EPL-2.0
package org.wellspring.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A disk in memory that can be filled and made read-only. Needs the right to mount, which not everybody has. */
public final class SmallDisk implements AutoCloseable {
    private final Path root;

    private SmallDisk(Path root) {
        this.root = root;
    }

    /** A disk with room for so many bytes, or empty where this user can't mount one. */
    public static Optional<SmallDisk> ofBytes(long bytes) throws IOException, InterruptedException {
        Path root = Files.createTempDirectory("disk-");
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + bytes, "tmpfs", root.toString());
        if (!mounted) {
            Files.delete(root);
            return Optional.empty();
        }
        return Optional.of(new SmallDisk(root));
    }

    /** Where it is mounted. */
    public Path root() {
        return root;
    }

    /** Makes it read-only, or writable again. */
    public void setReadOnly(boolean readOnly) throws IOException, InterruptedException {
        if (!run("mount", "-o", readOnly ? "remount,ro" : "remount,rw", root.toString())) {
            throw new IOException("The disk can't be mounted anew.");
        }
    }

    /** Gives it room for so many bytes. */
    public void resize(long bytes) throws IOException, InterruptedException {
        if (!run("mount", "-o", "remount,size=" + bytes, root.toString())) {
            throw new IOException("The disk can't be resized.");
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            // No such command on this system.
            return false;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", root.toString());
        Files.deleteIfExists(root);
    }
}
