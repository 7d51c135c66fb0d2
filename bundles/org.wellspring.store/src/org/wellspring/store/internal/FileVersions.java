// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.History;
import org.wellspring.core.History.Entry;
import org.wellspring.core.Problem;
import org.wellspring.core.Versions;
import org.wellspring.oplog.Ids;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.state.Life;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.oplog.state.Register;
import org.wellspring.oplog.write.OpWriter;
import org.wellspring.store.internal.object.ObjectChange;
import org.wellspring.store.internal.object.ObjectChange.Edit;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.ReadPool;
import org.wellspring.store.internal.table.ContestedTable;
import org.wellspring.store.internal.table.DeviceTable;
import org.wellspring.store.internal.table.Head;
import org.wellspring.store.internal.table.SqlBefore;

/** What is contested in a space, by the objects that are noted as such. */
final class FileVersions implements Versions {
    private final Path place;
    private final ReadPool pool;
    private final History history;
    private final Optional<Changes> changes;
    private final Optional<Commits> commits;

    /** @param changes where it is written, with {@code commits}; empty where nothing can be written */
    FileVersions(Path place, ReadPool pool, History history, Optional<Changes> changes, Optional<Commits> commits) {
        this.place = place;
        this.pool = pool;
        this.history = history;
        this.changes = changes;
        this.commits = commits;
    }

    @Override
    public List<Contested> contested() {
        return pool.read(db -> {
            Reader reader = new Reader(db);
            return ContestedTable.all(db).stream().flatMap(id -> reader.of(id).stream()).toList();
        });
    }

    /** Reads what is contested of one object after the other. */
    private static final class Reader {
        private final SqlBefore stored;
        private final DeviceTable devices;
        private final ValueWords words;

        Reader(Db db) {
            stored = new SqlBefore(db, Long.MAX_VALUE);
            devices = new DeviceTable(db);
            words = new ValueWords(db, object -> Optional.empty());
        }

        List<Contested> of(UUID id) {
            ObjectState state = stored.now(id);
            List<Contested> all = new ArrayList<>();
            for (String feature : state.conflicts()) {
                contested(state, feature, "", state.register(feature)).ifPresent(all::add);
                state.keyed(feature).forEach((part, register) -> contested(state, feature, part, register).ifPresent(all::add));
            }
            return all;
        }

        private Optional<Contested> contested(ObjectState state, String feature, String part, Register register) {
            if (!register.isContested()) {
                return Optional.empty();
            }
            List<Version> versions = new ArrayList<>();
            register.winner().ifPresent(first -> versions.add(version(first)));
            register.others().forEach(other -> versions.add(version(other)));
            if (!part.isEmpty() && versions.getFirst().value().isEmpty()) {
                // A paragraph that somebody took out while another wrote in it is shown.
                versions.add(versions.removeFirst());
            }
            String type = state.className().orElse("");
            return Optional.of(new Contested(state.object(), type.substring(type.lastIndexOf('#') + 1), feature, part, versions));
        }

        private Version version(org.wellspring.oplog.state.Version one) {
            DeviceTable.Origin origin = devices.origin(one.id());
            return new Version(one.id().text(), Optional.ofNullable(words.of(one.value())).filter(text -> !text.isEmpty()), origin.author(), origin.at());
        }
    }

    @Override
    public Optional<Entry> choose(String label, Contested contested, String version) {
        Changes writing = changes.orElseThrow(() -> Problems.exception(Problem.Kind.READ_ONLY, null, place, Messages.text("opening.readonly")));
        Commits own = commits.orElseThrow();
        UUID id = Ids.next();
        OpId chosen = OpId.parse(version);
        return writing.applyInBackground(own.head(id, label, Optional.empty()), db -> chosen(db, own.writers(id).next(), contested, chosen))
                .flatMap(change -> history.find(id));
    }

    private static List<ObjectChange> chosen(Db db, OpWriter writer, Contested contested, OpId version) {
        ObjectState now = new SqlBefore(db, Long.MAX_VALUE).now(contested.object());
        Optional<Value> value = now.exists()
                ? now.register(contested.feature(), contested.part()).versions().stream().filter(one -> one.id().equals(version))
                        .map(org.wellspring.oplog.state.Version::value).findFirst()
                : Optional.empty();
        value.ifPresent(one -> writer.set(now, contested.feature(), contested.part(), one));
        if (!writer.ops().isEmpty() && now.life() == Life.RESTORED) {
            // What is only there because of an edit must not vanish when that edit is overwritten.
            writer.restore(now);
        }
        return writer.ops().isEmpty() ? List.of() : List.of(new Edit(contested.object(), writer.ops(), null));
    }
}
