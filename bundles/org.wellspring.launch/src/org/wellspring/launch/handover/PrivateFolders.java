// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.handover;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Folders and files that only the user can read, from the first byte and whatever the process's mask says (X10). */
public final class PrivateFolders {
    private static final boolean RIGHTS = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> OWNER_ALL = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private PrivateFolders() {
    }

    /** Makes a folder, or closes the one that is there to others. Those above it are made likewise if they are missing. */
    public static Path folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return closed(folder, OWNER_ALL);
        }
        return Files.createDirectories(folder, with(OWNER_ALL));
    }

    /** Makes an empty file; one that is there already is an error. */
    public static Path file(Path file) throws IOException {
        return Files.createFile(file, with(OWNER));
    }

    /** Makes a file, or closes the one that is there to others. */
    public static Path open(Path file) throws IOException {
        try {
            return file(file);
        } catch (FileAlreadyExistsException e) {
            return closed(file, OWNER);
        }
    }

    private static Path closed(Path path, Set<PosixFilePermission> rights) throws IOException {
        if (RIGHTS && !Files.getPosixFilePermissions(path).equals(rights)) {
            Files.setPosixFilePermissions(path, rights);
        }
        return path;
    }

    private static FileAttribute<?>[] with(Set<PosixFilePermission> rights) {
        return RIGHTS ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)} : new FileAttribute<?>[0];
    }
}
