// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;
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
import org.wellspring.store.internal.object.ClassForm;
import org.wellspring.store.internal.object.Classes;
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
    private final Classes classes;
    private final History history;
    private final Optional<Changes> changes;
    private final Optional<Commits> commits;

    /** @param changes where it is written, with {@code commits}; empty where nothing can be written */
    FileVersions(Path place, ReadPool pool, Classes classes, History history, Optional<Changes> changes, Optional<Commits> commits) {
        this.place = place;
        this.pool = pool;
        this.classes = classes;
        this.history = history;
        this.changes = changes;
        this.commits = commits;
    }

    @Override
    public List<Contested> contested() {
        return pool.read(db -> {
            Reader reader = new Reader(db, classes);
            return ContestedTable.all(db).stream().flatMap(id -> reader.of(id).stream()).toList();
        });
    }

    /** Reads what is contested of one object after the other. */
    private static final class Reader {
        private final Classes classes;
        private final SqlBefore stored;
        private final DeviceTable devices;
        private final ValueWords words;

        Reader(Db db, Classes classes) {
            this.classes = classes;
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
            return Optional.of(new Contested(state.object(), type.substring(type.lastIndexOf('#') + 1), feature, part,
                    isText(classes.form(type), feature), versions));
        }

        private Version version(org.wellspring.oplog.state.Version one) {
            DeviceTable.Origin origin = devices.origin(one.id());
            return new Version(one.id().text(), Optional.ofNullable(words.of(one.value())).filter(text -> !text.isEmpty()), origin.author(), origin.at());
        }
    }

    private static boolean isText(Optional<ClassForm> form, String feature) {
        return form.map(known -> known.type().getEStructuralFeature(feature)).filter(EAttribute.class::isInstance).map(EAttribute.class::cast)
                .filter(attribute -> attribute.getEAttributeType() == EcorePackage.Literals.ESTRING || ClassForm.isLongText(attribute)).isPresent();
    }

    @Override
    public Optional<Entry> choose(String label, Contested contested, String version) {
        OpId chosen = OpId.parse(version);
        return settle(label, contested, now -> now.register(contested.feature(), contested.part()).versions().stream()
                .filter(one -> one.id().equals(chosen)).map(org.wellspring.oplog.state.Version::value).findFirst());
    }

    @Override
    public Optional<Entry> write(String label, Contested contested, String text) {
        if (!contested.text() || !contested.part().isEmpty() && text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException(contested.feature() + " can't be: " + text);
        }
        Value value = text.isEmpty() ? Value.NONE : new Value.Text(text);
        return settle(label, contested, now -> Optional.of(value));
    }

    /** @param choice the value, or nothing if it can't be chosen any more */
    private Optional<Entry> settle(String label, Contested contested, Function<ObjectState, Optional<Value>> choice) {
        Changes writing = changes.orElseThrow(() -> Problems.exception(Problem.Kind.READ_ONLY, null, place, Messages.text("opening.readonly")));
        Commits own = commits.orElseThrow();
        UUID id = Ids.next();
        return writing.applyInBackground(own.head(id, label, Optional.empty()), db -> settled(db, own.writers(id).next(), contested, choice))
                .flatMap(change -> history.find(id));
    }

    private static List<ObjectChange> settled(Db db, OpWriter writer, Contested contested, Function<ObjectState, Optional<Value>> choice) {
        ObjectState now = new SqlBefore(db, Long.MAX_VALUE).now(contested.object());
        Optional<Value> value = now.exists() ? choice.apply(now) : Optional.empty();
        value.ifPresent(one -> writer.set(now, contested.feature(), contested.part(), one));
        if (!writer.ops().isEmpty() && now.life() == Life.RESTORED) {
            // What is only there because of an edit must not vanish when that edit is overwritten.
            writer.restore(now);
        }
        return writer.ops().isEmpty() ? List.of() : List.of(new Edit(contested.object(), writer.ops(), null));
    }
}
