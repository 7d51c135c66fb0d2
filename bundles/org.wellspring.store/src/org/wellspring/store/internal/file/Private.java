// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes files and folders that only the user can open (X10), from their first byte: whoever may look in between has looked.
 * Where a system knows no such permissions, as on Windows, the folders of the user are private by themselves.
 */
public final class Private {
    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OTHERS = EnumSet.range(PosixFilePermission.GROUP_READ,
            PosixFilePermission.OTHERS_EXECUTE);

    private Private() {
    }

    /** Makes a folder, and those it is in where they are missing; one that is there stays as it is. */
    public static void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder.toAbsolutePath().getParent());
        try {
            Files.createDirectory(folder, with(FOLDER));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /** Makes an empty file, for a library that writes into what it finds; there must be none. */
    public static void file(Path file) throws IOException {
        Files.createFile(file, with(FILE));
    }

    /** Opens a file to write, making it if it is missing. */
    static FileChannel open(Path file) throws IOException {
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return FileChannel.open(file, options, with(FILE));
    }

    /** Copies what a file holds into a new one, in place of one that is there. */
    static void copy(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        file(to);
        try (InputStream in = Files.newInputStream(from); OutputStream out = Files.newOutputStream(to)) {
            in.transferTo(out);
        }
    }

    private static FileAttribute<?>[] with(Set<PosixFilePermission> permissions) {
        return POSIX ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)} : new FileAttribute<?>[0];
    }

    /**
     * Shuts others out of a space that an older version, or a copying program, left open to them. A folder in which
     * somebody keeps other things too is left as it is, its files of the space are not.
     *
     * @return whether anything was open to others before
     */
    static boolean mend(SpaceFolder layout) {
        if (!POSIX) {
            return false;
        }
        boolean mended = false;
        List<Path> own = new ArrayList<>();
        boolean others = list(layout.directory(), layout::isOwn, own);
        others |= list(layout.backups(), file -> file.toString().endsWith(".db"), own);
        for (Path path : own) {
            mended |= shut(path);
        }
        return !others && shut(layout.directory()) || mended;
    }

    /** Gathers what belongs to the space; answers whether something else is there too. */
    private static boolean list(Path folder, Predicate<Path> own, List<Path> found) {
        boolean others = false;
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                for (Path entry : entries.toList()) {
                    if (own.test(entry)) {
                        found.add(entry);
                    } else {
                        others = true;
                    }
                }
            } catch (IOException e) {
                // who can't even be listed is not ours to change
                return true;
            }
        }
        return others;
    }

    private static boolean shut(Path path) {
        try {
            PosixFileAttributes attributes = Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
            permissions.addAll(attributes.permissions());
            if (attributes.isSymbolicLink() || !permissions.removeAll(OTHERS)) {
                return false;
            }
            Files.setPosixFilePermissions(path, permissions);
            return true;
        } catch (IOException e) {
            // another user's, or on a disk without permissions: there is nothing that could be done
            return false;
        }
    }
}
