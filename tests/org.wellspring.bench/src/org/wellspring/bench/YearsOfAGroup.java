// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Spaces.Options;
import org.wellspring.model.group.Commitment;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.codec.Codec;
import org.wellspring.share.Joining;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SharedGroups;
import org.wellspring.share.internal.folder.FolderTransportKind;
import org.wellspring.store.replica.Batch;
import org.wellspring.store.replica.Replica;
import org.wellspring.store.replica.Replicas;

/** A group of twelve with years behind it, carried by a folder: somebody new opens it, one edit, what comes from others, what it takes on the disk. */
final class YearsOfAGroup implements Measurement {
    private static final int MEMBERS = 12;
    private static final int TIMES = 5;
    private static final int EDITS = 300;
    private static final int TOGETHER = 40;
    private static final String WHAT = "Ask the printer about the second edition of the cookbook, number ";

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        Path ground = setup.folder().resolve("years-of-a-group");
        delete(ground);
        Path folder = Files.createDirectories(ground.resolve("shared"));
        SharedGroups groups = SharedGroups.with((Replicas) setup.spaces(), List.of(new FolderTransportKind()));
        List<SharedGroup> machines = new ArrayList<>();
        try {
            tell(setup, groups, ground, folder, machines);
            List<Figure> figures = new ArrayList<>();
            figures.addAll(somebodyNew(groups, ground, folder, machines.getFirst()));
            figures.addAll(oneEdit(ground, machines.getFirst()));
            figures.addAll(fromOthers(machines.get(0), machines.get(1)));
            return figures;
        } finally {
            machines.forEach(SharedGroup::close);
            delete(ground);
        }
    }

    /** Everybody commits to things and keeps them, and all exchange now and then. */
    private static void tell(Setup setup, SharedGroups groups, Path ground, Path folder, List<SharedGroup> machines) throws IOException {
        setup.progress().accept("A group of " + MEMBERS + " is told");
        SharedGroup first = groups.create(Files.createDirectories(ground.resolve("book-0")), "Book circle", "Member 0", "laptop", Options.here());
        first.move(FolderTransportKind.ID, folder.toString());
        machines.add(first);
        for (int i = 1; i < MEMBERS; i++) {
            machines.add(joined(groups, ground.resolve("book-" + i), folder, first, "Member " + i));
        }
        machines.forEach(SharedGroup::sync);
        // Five operations each, and two when it is kept: 374,000 in the largest.
        int commitments = setup.size().interactions / 20 / MEMBERS;
        for (int i = 0; i < commitments; i += TOGETHER) {
            for (SharedGroup machine : machines) {
                for (int j = 0; j < TOGETHER && i + j < commitments; j++) {
                    UUID id = commit(machine, WHAT + j);
                    machine.space().change("Kept", tx -> tx.find(id, Commitment.class).orElseThrow().setState(CommitmentState.KEPT));
                }
                machine.sync();
            }
        }
        machines.forEach(SharedGroup::sync);
    }

    private static SharedGroup joined(SharedGroups groups, Path book, Path folder, SharedGroup by, String name) throws IOException {
        Joining joining = groups.join(Files.createDirectories(book), by.invite(name), Optional.empty(), "laptop", Optional.of(FolderTransportKind.ID),
                Optional.of(folder.toString()), Options.here());
        by.admit(by.read(joining.reply()));
        by.sync();
        return joining.group();
    }

    private static UUID commit(SharedGroup machine, String what) {
        return machine.space().changeReturning("Commit", tx -> {
            Commitment commitment = GroupFactory.eINSTANCE.createCommitment();
            commitment.setWhat(what);
            commitment.setDue(LocalDate.of(2026, 12, 1));
            commitment.setState(CommitmentState.OPEN);
            return tx.add(commitment).getId();
        }).result();
    }

    private static List<Figure> somebodyNew(SharedGroups groups, Path ground, Path folder, SharedGroup first) throws Exception {
        Samples opening = new Samples();
        Samples decoding = new Samples();
        long[] operations = new long[2];
        for (int i = 0; i < 3; i++) {
            try (SharedGroup fresh = joined(groups, ground.resolve("new-" + i), folder, first, "New " + i)) {
                opening.time(() -> {
                    fresh.sync();
                    fresh.space().all(GroupPackage.Literals.COMMITMENT).size();
                });
            }
            decoding.time(() -> operations[0] = decoded(Replica.of(first.space()), operations));
        }
        long disk = size(first.space().directory());
        String words = String.format(java.util.Locale.ROOT, "somebody new opens a group of %,d operations, from the segments", operations[0]);
        return List.of(Figure.ratio(words, opening.median(), Figure.Unit.MILLISECONDS, "its transactions read and decoded, no more", decoding.median(), 2),
                Figure.ratio("the group on the disk, all included", disk / 1048576.0, Figure.Unit.MEBIBYTES, "the bytes of its operations",
                        operations[1] / 1048576.0, 3));
    }

    private static long decoded(Replica replica, long[] sizes) throws Exception {
        long count = 0;
        sizes[1] = 0;
        for (DeviceId device : replica.known().keySet()) {
            long since = 0;
            for (List<Batch> batches = replica.since(device, since); !batches.isEmpty(); batches = replica.since(device, since)) {
                for (Batch batch : batches) {
                    for (byte[] operations : batch.operations()) {
                        count += Codec.decode(operations).size();
                        sizes[1] += operations.length;
                    }
                }
                since = batches.getLast().until();
            }
        }
        return count;
    }

    private static List<Figure> oneEdit(Path ground, SharedGroup machine) throws Exception {
        Samples editing = new Samples();
        Samples inserting = new Samples();
        Samples nothing = new Samples();
        UUID id = commit(machine, WHAT);
        try (PlainSqlite plain = PlainSqlite.writing(ground.resolve("one-row.db"))) {
            plain.run("CREATE TABLE commitment(n INTEGER PRIMARY KEY, what TEXT)");
            try (PreparedStatement insert = plain.prepared("INSERT INTO commitment(what) VALUES(?)")) {
                for (int i = 0; i < EDITS; i++) {
                    String what = WHAT + i;
                    editing.time(() -> machine.space().change("Edit", tx -> tx.find(id, Commitment.class).orElseThrow().setWhat(what)));
                    inserting.time(() -> {
                        insert.setString(1, what);
                        insert.executeUpdate();
                    });
                }
            }
        }
        machine.sync();
        for (int i = 0; i < TIMES; i++) {
            nothing.time(machine::sync);
        }
        return List.of(
                Figure.ratio("one edit in it, durable", editing.median(), Figure.Unit.MILLISECONDS, "one SQLite insert + commit of one row", inserting.median(),
                        3),
                Figure.plain("an exchange with nothing new, by a folder", nothing.median(), Figure.Unit.MILLISECONDS));
    }

    /** What somebody did apart comes, beside the same done here. */
    private static List<Figure> fromOthers(SharedGroup here, SharedGroup other) throws Exception {
        Samples writing = new Samples();
        Samples merging = new Samples();
        here.sync();
        other.sync();
        for (int i = 0; i < 3; i++) {
            writing.time(() -> {
                for (int j = 0; j < 2000; j++) {
                    commit(other, WHAT + j);
                }
            });
            other.sync();
            merging.time(here::sync);
        }
        return List.of(Figure.ratio("10,000 operations of another member, taken in", merging.median(), Figure.Unit.MILLISECONDS,
                "writing as many oneself, in 2,000 steps", writing.median(), 1.5));
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
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
}
