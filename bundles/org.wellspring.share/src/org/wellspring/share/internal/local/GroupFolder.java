// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where a group lies on this machine: {@code BOOK/groups/ID}. It is the folder of the group's space, with {@code share} in it for all that is
 * about sharing. Only the user can look in (X10).
 */
public record GroupFolder(Path directory) {
    private static final String GROUPS = "groups";

    /** Of a group, beside a book. */
    public static GroupFolder of(Path book, UUID group) {
        return new GroupFolder(book.resolve(GROUPS).resolve(group.toString()));
    }

    /** Of every group beside a book that is set up, by name of the folder. */
    public static List<GroupFolder> all(Path book) throws IOException {
        Path groups = book.resolve(GROUPS);
        if (!Files.isDirectory(groups)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(groups)) {
            return folders.sorted().map(GroupFolder::new).filter(folder -> folder.group().isPresent() && Files.isRegularFile(folder.settings())).toList();
        }
    }

    /** Which group it is by its name. */
    public Optional<UUID> group() {
        try {
            return Optional.of(UUID.fromString(directory.getFileName().toString()));
        } catch (IllegalArgumentException e) {
            // somebody's own folder
            return Optional.empty();
        }
    }

    /** Makes the folders. */
    public void make() throws IOException {
        for (Path folder : List.of(directory.getParent(), directory, share(), carrier())) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                } else {
                    Files.createDirectory(folder);
                }
            }
        }
    }

    private Path share() {
        return directory.resolve("share");
    }

    /** The segments that are here. */
    public Path segments() {
        return share().resolve("segments");
    }

    /** What this machine knows of the group: {@link GroupSettings}. */
    public Path settings() {
        return share().resolve("group.properties");
    }

    /** This device's keys, where the system has no store for them. */
    public Path keys() {
        return share().resolve("keys");
    }

    /** What the place that carries the group asks for: {@link SecretFile}. */
    public Path secrets() {
        return share().resolve("secrets");
    }

    /** What the transport keeps for itself. */
    public Path carrier() {
        return share().resolve("carrier");
    }
}
