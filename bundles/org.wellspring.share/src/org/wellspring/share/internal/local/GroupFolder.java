// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.PrivateFiles;

/**
 * Where a group lies on this machine: {@code BOOK/groups/ID}. It is the folder of the group's space, with {@code share} in it for all that is
 * about sharing. Only the user can look in (X10).
 */
public record GroupFolder(Path directory) {
    private static final String GROUPS = "groups";
    private static final String ANOTHER = ".another";

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
        settle(groups);
        try (Stream<Path> folders = Files.list(groups)) {
            return folders.sorted().map(GroupFolder::new).filter(folder -> folder.group().isPresent() && folder.isReady()).toList();
        }
    }

    /** Which groups beside a book are put away: {@link #settingsAway}. */
    public static List<UUID> away(Path book) throws IOException {
        Path groups = book.resolve(GROUPS);
        if (!Files.isDirectory(groups)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(groups)) {
            return folders.sorted().map(GroupFolder::new).filter(folder -> !folder.isReady() && Files.isRegularFile(folder.settingsAway()))
                    .flatMap(folder -> folder.group().stream()).toList();
        }
    }

    /** Where this group is prepared for the device that this machine becomes where a copy of it goes on; nobody takes it for a group. */
    public GroupFolder another() {
        return new GroupFolder(directory.resolveSibling(directory.getFileName() + ANOTHER));
    }

    /** Whether the group is ready there. */
    public boolean isReady() {
        return Files.isRegularFile(settings());
    }

    /**
     * Puts what was prepared into its place; what was there stays beside it, under a name that nobody takes for a group.
     *
     * @param now in milliseconds, for its name
     */
    public void replaceBy(GroupFolder prepared, long now) throws IOException {
        aside(now);
        Files.move(prepared.directory, directory);
    }

    /** Puts it beside, under a name that nobody takes for a group. */
    public void aside(long now) throws IOException {
        Path aside = directory.resolveSibling(directory.getFileName() + ".before-" + now);
        for (int more = 2; Files.exists(aside); more++) {
            aside = directory.resolveSibling(directory.getFileName() + ".before-" + now + "-" + more);
        }
        Files.move(directory, aside);
    }

    /** Ends what {@link #replaceBy} began, where it was stopped in between. */
    private static void settle(Path groups) throws IOException {
        try (DirectoryStream<Path> prepared = Files.newDirectoryStream(groups, "*" + ANOTHER)) {
            for (Path one : prepared) {
                Path place = groups.resolve(one.getFileName().toString().replace(ANOTHER, ""));
                if (new GroupFolder(one).isReady() && Files.notExists(place)) {
                    Files.move(one, place);
                }
            }
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
            PrivateFiles.folder(folder);
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

    /** The same of a group that is put away: {@link #settings} is not there then, and it is no group. */
    public Path settingsAway() {
        return share().resolve("group.properties.away");
    }

    /** This device's keys; why no key store of the system has them is said in docs/facts/key-stores.md. */
    public Path keys() {
        return share().resolve("keys");
    }

    /** {@link AnswerFile}. */
    public Path answer() {
        return share().resolve("answer.txt");
    }

    /** Deletes it with all that is in it. */
    public void delete() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    /** {@link Whereabouts}. */
    public Path whereabouts() {
        return share().resolve("here");
    }

    /** Why {@link #another} could not be taken. */
    public Path failure() {
        return share().resolve("failure.txt");
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
