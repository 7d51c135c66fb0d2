// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces.Options;
import org.wellspring.model.group.Commitment;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.share.Applicant;
import org.wellspring.share.SharedGroups;
import org.wellspring.share.Joining;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.internal.folder.FolderTransportKind;
import org.wellspring.share.spi.TransportKind;
import org.wellspring.store.FileSpaces;

/** Some people with a machine each, and a folder between them that each of them sees as it is. */
final class World implements BeforeEachCallback, AfterEachCallback {
    private final FileSpaces spaces = FileSpaces.keeping(List.of());
    private final SharedGroups groups;
    private final List<Machine> machines = new ArrayList<>();
    private Path place;
    private Instant now = Instant.parse("2026-05-04T08:00:00Z");

    /** Where groups are carried by folders. */
    World() {
        this(List.of(new FolderTransportKind()));
    }

    /** Where these carry groups. */
    World(List<TransportKind> kinds) {
        groups = SharedGroups.with(spaces, kinds);
    }

    /** Somebody's machine with one group on it. */
    final class Machine implements AutoCloseable {
        private final Path book;
        private final Path folder;
        private SharedGroup group;
        private boolean closed;

        Machine(Path book, Path folder) {
            this.book = book;
            this.folder = folder;
        }

        /** Where this machine has the group's folder. */
        Path folder() {
            return folder;
        }

        Path book() {
            return book;
        }

        SharedGroup group() {
            return group;
        }

        Space space() {
            return group.space();
        }

        /** Commits to something. */
        void commit(String what) {
            space().change("Commit", tx -> {
                Commitment commitment = GroupFactory.eINSTANCE.createCommitment();
                commitment.setWhat(what);
                tx.add(commitment);
            });
        }

        /** What everybody committed to, in the order of the words. */
        List<String> commitments() {
            return space().all(GroupPackage.Literals.COMMITMENT).stream().map(id -> space().find(id, Commitment.class).orElseThrow().getWhat()).sorted()
                    .toList();
        }

        /** Answers an invitation of somebody, with this folder, is let in, and has what there is. */
        void join(Machine by, String name, Path where) {
            Joining joining = groups.join(book, by.group.invite(name), Optional.empty(), "laptop", Optional.of(FolderTransportKind.ID),
                    Optional.of(where.toString()), options());
            group = joining.group();
            by.group.admit(by.group.read(joining.reply()));
            by.group.sync();
            group.sync();
        }

        void restart() {
            group.close();
            reopen();
        }

        /** Opens what was closed. */
        void reopen() {
            group = groups.open(book, groups.all(book).getFirst().id(), options());
        }

        @Override
        public void close() {
            if (group != null && !closed) {
                closed = true;
                group.close();
            }
        }
    }

    Path place() {
        return place;
    }

    /** The folder that carries the group. */
    Path folder() {
        return place.resolve("shared");
    }

    SharedGroups groups() {
        return groups;
    }

    void tick(Duration by) {
        now = now.plus(by);
    }

    Options options() {
        return Options.here().at(new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(now, zone);
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
    }

    /** A machine with nothing on it, that sees the one folder. */
    Machine machine(String owner) {
        return machine(owner, folder());
    }

    /** A machine with nothing on it, and a folder of its own, which a tool has to keep alike. */
    Machine apart(String owner) {
        try {
            return machine(owner, Files.createDirectories(place.resolve(owner + "’s folder")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A machine whose book is there. */
    Machine at(Path book) {
        Machine machine = new Machine(book, folder());
        machines.add(machine);
        try {
            Files.createDirectories(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return machine;
    }

    private Machine machine(String owner, Path folder) {
        try {
            Machine machine = new Machine(Files.createDirectories(place.resolve(owner)), folder);
            machines.add(machine);
            return machine;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody founds a group that is carried by the folder. */
    Machine founder(String name) {
        return founding(machine(name), name);
    }

    /** Somebody founds a group on a machine. */
    Machine founding(Machine machine, String name) {
        machine.group = groups.create(machine.book, "Book circle", name, name + "’s laptop", options());
        machine.group.move(FolderTransportKind.ID, machine.folder.toString());
        return machine;
    }

    /** Somebody answers an invitation. */
    Joining answer(Machine machine, String invitation) {
        Joining joining = groups.join(machine.book, invitation, Optional.empty(), "laptop", Optional.of(FolderTransportKind.ID),
                Optional.of(machine.folder.toString()),
                options());
        machine.group = joining.group();
        return joining;
    }

    /** Somebody is invited by another and lets in; both have exchanged then. */
    Machine joined(String name, Machine by) {
        Machine machine = machine(name);
        Joining joining = answer(machine, by.group.invite(name));
        Applicant applicant = by.group.read(joining.reply());
        by.group.admit(applicant);
        by.group.sync();
        machine.group.sync();
        return machine;
    }

    /** Somebody comes in again by a recovery code. */
    Machine recovered(String owner, String code) {
        Machine machine = machine(owner);
        machine.group = groups.recover(machine.book, code, "new laptop", FolderTransportKind.ID, folder().toString(), options());
        return machine;
    }

    /** Puts a backup in the place of a closed space. */
    void restore(Path directory, Path backup) {
        spaces.restore(directory, backup);
    }

    /** All tell each other what they did, until nobody has anything new. */
    void exchange(Machine... some) {
        for (int round = 0; round < 4; round++) {
            for (Machine machine : some) {
                machine.group.sync();
            }
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        place = Files.createTempDirectory("groups-");
        Files.createDirectories(folder());
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        machines.forEach(Machine::close);
        empty(place);
        Files.delete(place);
    }

    /** Takes away all that is in a folder. */
    static void empty(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).filter(file -> !file.equals(folder)).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Copies a folder with all that is in it; what is there already stays. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (!Files.exists(copy)) {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
