// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.wellspring.core.Spaces.Options;
import org.wellspring.model.group.Commitment;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.oplog.Op;
import org.wellspring.share.Joining;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SharedGroups;
import org.wellspring.share.internal.folder.FolderTransportKind;
import org.wellspring.share.internal.local.GroupFolder;
import org.wellspring.store.replica.Replica;

/**
 * A group of twelve with years behind it, carried by a folder: everybody commits to things and keeps them. It is told once for each build of what it
 * is made of, for that takes minutes, and copied for each measurement.
 *
 * @param ground where this copy of it lies, with all that comes to it
 * @param commitments how many there are
 * @param first a member's machine; it founded the group and can let others in
 * @param second another's
 */
record ToldGroup(SharedGroups groups, Path ground, int commitments, SharedGroup first, SharedGroup second) implements AutoCloseable {
    static final String WHAT = "Ask the printer about the second edition of the cookbook, number ";
    private static final int MEMBERS = 12;
    /** What is said together, and travels as one. */
    private static final int TOGETHER = 40;

    /** Takes a copy to a place where nothing is. */
    static ToldGroup copy(Setup setup, SharedGroups groups, Path ground) throws IOException {
        Path told = setup.folder().resolve("years-of-a-group-" + setup.size().word + "-" + key());
        if (!Files.exists(told)) {
            clearOthers(told);
            Path unfinished = told.resolveSibling("years-of-a-group-unfinished");
            delete(unfinished);
            tell(setup, groups, unfinished);
            Files.move(unfinished, told);
        }
        delete(ground);
        copy(told, ground);
        return new ToldGroup(groups, ground, commitments(setup), open(groups, ground, 0), open(groups, ground, 1));
    }

    /** Three operations each, and one when it is kept. */
    private static int commitments(Setup setup) {
        return setup.size().interactions * 374 / 1000 / 4 / MEMBERS * MEMBERS;
    }

    /** The folder that carries it. */
    Path shared() {
        return shared(ground);
    }

    /** Where the first member's keys are. */
    Path keys() {
        return GroupFolder.of(book(ground, 0), first.id()).keys();
    }

    private static SharedGroup open(SharedGroups groups, Path ground, int member) {
        Path book = book(ground, member);
        SharedGroup group = groups.open(book, groups.all(book).getFirst().id(), Options.here());
        group.move(FolderTransportKind.ID, shared(ground).toString());
        return group;
    }

    /** What was told by another build shows nothing of this one. */
    private static void clearOthers(Path told) throws IOException {
        String all = told.getFileName().toString().substring(0, told.getFileName().toString().lastIndexOf('-'));
        try (Stream<Path> folders = Files.list(told.getParent())) {
            for (Path folder : folders.filter(folder -> folder.getFileName().toString().startsWith(all)).toList()) {
                delete(folder);
            }
        }
    }

    private static String key() throws IOException {
        CRC32C key = new CRC32C();
        for (Class<?> part : List.of(ToldGroup.class, Replica.class, Op.class, SharedGroup.class, GroupFactory.class)) {
            Bundle bundle = FrameworkUtil.getBundle(part);
            TreeMap<String, URL> classes = new TreeMap<>();
            bundle.findEntries("/", "*.class", true).asIterator().forEachRemaining(url -> classes.put(url.getPath(), url));
            for (URL url : classes.values()) {
                try (InputStream in = url.openStream()) {
                    key.update(in.readAllBytes());
                }
            }
        }
        return Long.toHexString(key.getValue());
    }

    private static void tell(Setup setup, SharedGroups groups, Path ground) throws IOException {
        setup.progress().accept("A group of " + MEMBERS + " is told");
        List<SharedGroup> machines = new ArrayList<>();
        try {
            Files.createDirectories(shared(ground));
            SharedGroup first = groups.create(Files.createDirectories(book(ground, 0)), "Book circle", "Member 0", "laptop", Options.here());
            first.move(FolderTransportKind.ID, shared(ground).toString());
            machines.add(first);
            for (int i = 1; i < MEMBERS; i++) {
                machines.add(joined(first, groups, ground, book(ground, i), "Member " + i));
            }
            machines.forEach(SharedGroup::sync);
            int commitments = commitments(setup) / MEMBERS;
            for (int member = 0; member < MEMBERS; member++) {
                tell(machines.get(member), commitments, ground.resolve("own-" + member));
                gather(ground.resolve("own-" + member), shared(ground));
            }
            for (SharedGroup machine : machines.subList(0, 2)) {
                machine.move(FolderTransportKind.ID, shared(ground).toString());
                machine.sync();
            }
        } finally {
            machines.forEach(SharedGroup::close);
        }
        for (int member = 2; member < MEMBERS; member++) {
            delete(book(ground, member));
        }
    }

    /** Into a folder of its own: not each of the twelve needs to take in all of it. */
    private static void tell(SharedGroup machine, int commitments, Path own) throws IOException {
        machine.move(FolderTransportKind.ID, Files.createDirectories(own).toString());
        for (int i = 0; i < commitments; i++) {
            UUID id = commit(machine, WHAT + i);
            machine.space().change("Kept", tx -> tx.find(id, Commitment.class).orElseThrow().setState(CommitmentState.KEPT));
            if (i % TOGETHER == TOGETHER - 1) {
                machine.sync();
            }
        }
        machine.sync();
    }

    private static void gather(Path own, Path shared) throws IOException {
        copy(own, shared);
        delete(own);
    }

    /** Somebody comes to the group. */
    static SharedGroup joined(SharedGroup by, SharedGroups groups, Path ground, Path book, String name) throws IOException {
        Joining joining = groups.join(Files.createDirectories(book), by.invite(name), Optional.empty(), "laptop", Optional.of(FolderTransportKind.ID),
                Optional.of(shared(ground).toString()), Options.here());
        by.admit(by.read(joining.reply()));
        by.sync();
        return joining.group();
    }

    static UUID commit(SharedGroup machine, String what) {
        return machine.space().changeReturning("Commit", tx -> {
            Commitment commitment = GroupFactory.eINSTANCE.createCommitment();
            commitment.setWhat(what);
            commitment.setDue(LocalDate.of(2026, 12, 1));
            commitment.setState(CommitmentState.OPEN);
            return tx.add(commitment).getId();
        }).result();
    }

    private static Path shared(Path ground) {
        return ground.resolve("shared");
    }

    private static Path book(Path ground, int member) {
        return ground.resolve("book-" + member);
    }

    private static void copy(Path from, Path to) throws IOException {
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

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        first.close();
        second.close();
        delete(ground);
    }
}
