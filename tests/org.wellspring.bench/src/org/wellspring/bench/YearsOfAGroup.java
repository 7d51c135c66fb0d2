// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.model.group.Commitment;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SharedGroups;
import org.wellspring.share.internal.folder.FolderTransportKind;
import org.wellspring.store.replica.Replicas;

/** In a group of twelve with years behind it, carried by a folder: somebody new opens it, one edit, what comes from others, what it takes on the disk. */
final class YearsOfAGroup implements Measurement {
    private static final int TIMES = 5;
    private static final int EDITS = 300;
    private static final double MEBI = 1 << 20;

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        SharedGroups groups = SharedGroups.with((Replicas) setup.spaces(), List.of(new FolderTransportKind()));
        try (ToldGroup told = ToldGroup.copy(setup, groups, setup.folder().resolve("years-of-a-group"))) {
            List<Figure> figures = new ArrayList<>();
            figures.addAll(somebodyNew(setup, told));
            figures.addAll(oneEdit(told.ground(), told.first()));
            figures.addAll(fromOthers(told.first(), told.second()));
            return figures;
        }
    }

    private static List<Figure> somebodyNew(Setup setup, ToldGroup told) throws Exception {
        SharedGroup first = told.first();
        Samples opening = new Samples();
        Samples decoding = new Samples();
        Samples memory = new Samples();
        OpenSegments[] all = new OpenSegments[1];
        long disk = 0;
        for (int i = 0; i < 3; i++) {
            decoding.time(() -> all[0] = OpenSegments.read(told.shared(), told.keys()));
            long before = held();
            Path directory;
            try (SharedGroup fresh = ToldGroup.joined(first, told.groups(), told.ground(), told.ground().resolve("new-" + i), "New " + i)) {
                opening.time(() -> {
                    fresh.sync();
                    fresh.space().all(GroupPackage.Literals.COMMITMENT).size();
                });
                memory.add(held() - before);
                directory = fresh.space().directory();
            }
            disk = size(directory);
        }
        AutomergePeer peer = AutomergePeer.measured(setup, told.commitments());
        String words = String.format(Locale.ROOT, "somebody new opens a group of %,d operations, from the segments", all[0].operations());
        double most = setup.size() == Size.K50 ? 3000 : Double.NaN;
        return List.of(Figure.atMost(words + peer.missing(), opening.median(), Figure.Unit.MILLISECONDS, most),
                Figure.ratio(words, opening.median(), Figure.Unit.MILLISECONDS, "they are checked, opened and decoded, no more", decoding.median(), 2),
                Figure.ratio(words, opening.median(), Figure.Unit.MILLISECONDS, AutomergePeer.NAME, peer.loading().orElse(0), peer.aim(0.5)),
                Figure.ratio("memory held by it then", memory.median() / MEBI, Figure.Unit.MEBIBYTES, AutomergePeer.NAME,
                        peer.memory().orElse(0) / MEBI, peer.aim(1)),
                Figure.ratio("the group on the disk when it is closed, all included", disk / MEBI, Figure.Unit.MEBIBYTES, "the bytes of its operations",
                        all[0].bytes() / MEBI, 3));
    }

    private static long held() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<Figure> oneEdit(Path ground, SharedGroup machine) throws Exception {
        Samples editing = new Samples();
        Samples inserting = new Samples();
        Samples nothing = new Samples();
        UUID id = ToldGroup.commit(machine, ToldGroup.WHAT);
        try (PlainSqlite plain = PlainSqlite.writing(ground.resolve("one-row.db"))) {
            plain.run("CREATE TABLE commitment(n INTEGER PRIMARY KEY, what TEXT)");
            try (PreparedStatement insert = plain.prepared("INSERT INTO commitment(what) VALUES(?)")) {
                for (int i = 0; i < EDITS; i++) {
                    String what = ToldGroup.WHAT + i;
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
                    ToldGroup.commit(other, ToldGroup.WHAT + j);
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
}
