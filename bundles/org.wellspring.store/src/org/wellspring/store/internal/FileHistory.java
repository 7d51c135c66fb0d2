// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.History;
import org.wellspring.core.Problem;
import org.wellspring.core.SpaceChange;
import org.wellspring.oplog.Ids;
import org.wellspring.store.internal.object.ClassForm;
import org.wellspring.store.internal.object.ObjectChange;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.ReadPool;
import org.wellspring.store.internal.table.Head;
import org.wellspring.store.internal.table.InverseOperations;
import org.wellspring.store.internal.table.Numbers;
import org.wellspring.store.internal.table.OpTable;
import org.wellspring.store.internal.table.TxTable;
import org.wellspring.store.internal.table.TxTable.Stored;
import org.wellspring.store.internal.table.UsedSince;

/** The transactions of a space; an undo carries the label of what it takes back. */
final class FileHistory implements History {
    private final Path place;
    private final ReadPool pool;
    private final Optional<Changes> changes;
    private final Optional<Commits> commits;
    private final String author;

    /**
     * @param changes where undo and redo are written, with {@code commits}; empty where nothing can be written
     * @param author whose name stands at what is done from here
     */
    FileHistory(Path place, ReadPool pool, Optional<Changes> changes, Optional<Commits> commits, String author) {
        this.place = place;
        this.pool = pool;
        this.changes = changes;
        this.commits = commits;
        this.author = author;
    }

    @Override
    public String author() {
        return author;
    }

    @Override
    public List<Entry> recent(int limit) {
        return read(db -> entries(new TxTable(db).recent(limit)));
    }

    @Override
    public List<Entry> of(Collection<UUID> objects, int limit) {
        return read(db -> entries(new TxTable(db).of(numbers(db, objects), limit)));
    }

    @Override
    public List<UUID> deletedAbout(Collection<UUID> objects, EClass except) {
        return read(db -> new OpTable(db).deletedAbout(objects, ClassForm.nameOf(except)));
    }

    private static List<Long> numbers(Db db, Collection<UUID> objects) {
        return objects.stream().flatMap(id -> Numbers.stored(db, id).stream()).toList();
    }

    private static List<Entry> entries(List<Stored> stored) {
        return stored.stream().map(Stored::entry).toList();
    }

    @Override
    public Optional<Entry> find(UUID transaction) {
        return read(db -> new TxTable(db).find(transaction)).map(Stored::entry);
    }

    @Override
    public Map<String, Long> reach(UUID transaction) {
        return read(db -> new TxTable(db).find(transaction).map(tx -> new OpTable(db).reach(tx.n())).orElse(Map.of()));
    }

    @Override
    public List<FieldChange> changes(UUID transaction) {
        return read(db -> new TxTable(db).find(transaction).map(tx -> new FieldChanges(db).of(tx.n())).orElse(List.of()));
    }

    @Override
    public Optional<Entry> undoable() {
        return read(db -> new TxTable(db).newestStanding()).map(Stored::entry);
    }

    @Override
    public Optional<Entry> redoable() {
        return read(db -> new TxTable(db).newestUndo().flatMap(undo -> new TxTable(db).find(undo.undoes())))
                .map(Stored::entry);
    }

    @Override
    public Optional<Entry> undo() {
        return undoable().flatMap(entry -> undo(entry.id()));
    }

    @Override
    public Optional<Entry> redo() {
        return read(db -> new TxTable(db).newestUndo()).flatMap(undo -> redo(undo.entry().id()));
    }

    @Override
    public Optional<Entry> undo(UUID transaction) {
        return undo(transaction, Changes::apply);
    }

    @Override
    public Optional<Entry> redo(UUID transaction) {
        return redo(transaction, Changes::apply);
    }

    @Override
    public Optional<Entry> undoInBackground(UUID transaction) {
        return undo(transaction, Changes::applyInBackground);
    }

    @Override
    public Optional<Entry> undoInBackground(UUID transaction, Collection<UUID> leaving) {
        return undo(transaction, Changes::applyInBackground, leaving);
    }

    @Override
    public Since since(UUID transaction) {
        return read(db -> new TxTable(db).find(transaction).filter(tx -> tx.entry().kind() != Kind.UNDO)
                .map(tx -> UsedSince.of(db, new TxTable(db).first(tx).n())).orElse(new Since(List.of(), List.of(), List.of())));
    }

    @Override
    public Optional<Entry> redoInBackground() {
        return read(db -> new TxTable(db).newestUndo()).flatMap(undo -> redoInBackground(undo.entry().id()));
    }

    @Override
    public Optional<Entry> redoInBackground(UUID transaction) {
        return redo(transaction, Changes::applyInBackground);
    }

    private interface Applying {
        Optional<SpaceChange> apply(Changes changes, Head head, Function<Db, List<ObjectChange>> make);
    }

    /** What was done at first is taken back itself, never a redo of it: so its undos stay side by side, and one of them at most is in force. */
    private Optional<Entry> undo(UUID transaction, Applying applying) {
        return undo(transaction, applying, List.of());
    }

    private Optional<Entry> undo(UUID transaction, Applying applying, Collection<UUID> leaving) {
        Optional<Stored> found = read(db -> new TxTable(db).find(transaction));
        if (found.filter(tx -> tx.entry().kind() == Kind.UNDO).isPresent()) {
            return redo(transaction, applying);
        }
        return found.map(tx -> read(db -> new TxTable(db).first(tx))).filter(first -> !first.entry().undone())
                .flatMap(first -> takeBack(first, applying, leaving));
    }

    private Optional<Entry> redo(UUID transaction, Applying applying) {
        List<Stored> undos = read(db -> new TxTable(db).find(transaction)
                .map(tx -> new TxTable(db).standingUndos(new TxTable(db).first(tx))).orElse(List.of()));
        // more than one only where two computers took the same back
        return undos.stream().map(undo -> takeBack(undo, applying, List.of())).toList().stream().flatMap(Optional::stream).findFirst();
    }

    private Optional<Entry> takeBack(Stored tx, Applying applying, Collection<UUID> leaving) {
        Changes writing = changes.orElseThrow(() -> Problems.exception(Problem.Kind.READ_ONLY, null, place,
                Messages.text("opening.readonly")));
        UUID id = Ids.next();
        Commits own = commits.orElseThrow();
        return applying.apply(writing, own.head(id, tx.entry().label(), Optional.of(tx.entry().id())),
                db -> new InverseOperations(db, own.writers(id)).of(tx.n(), leaving))
                .flatMap(change -> read(db -> new TxTable(db).find(id)).map(Stored::entry));
    }

    private <T> T read(Function<Db, T> reading) {
        return pool.read(reading);
    }
}
