// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Shuts others out of what was left open to them (X10). */
final class OpenToOthers {
    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> OTHERS = EnumSet.range(PosixFilePermission.GROUP_READ,
            PosixFilePermission.OTHERS_EXECUTE);

    private OpenToOthers() {
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
