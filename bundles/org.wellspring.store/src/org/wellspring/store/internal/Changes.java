// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

import org.wellspring.core.Changed;
import org.wellspring.core.Listeners;
import org.wellspring.core.Space.Action;
import org.wellspring.core.SpaceChange;
import org.wellspring.core.SpaceListener;
import org.wellspring.store.internal.object.Classes;
import org.wellspring.store.internal.object.Difference;
import org.wellspring.store.internal.object.ObjectChange;
import org.wellspring.store.internal.object.ObjectSession;
import org.wellspring.store.internal.object.Recorder;
import org.wellspring.store.internal.sql.DamagedRows;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.ReadPool;
import org.wellspring.store.internal.sql.SqlFailure;
import org.wellspring.store.internal.table.AskedThread;
import org.wellspring.store.internal.table.Head;
import org.wellspring.store.internal.table.Incoming;
import org.wellspring.store.internal.table.LoadConnection;
import org.wellspring.store.internal.table.SqlBefore;
import org.wellspring.store.internal.table.SqlReader;
import org.wellspring.store.internal.table.Written;

/** Runs actions, makes them durable, and tells live objects and listeners. */
final class Changes {
    /** What others wrote and the realm has still to take in. */
    private record News(SpaceChange change, Set<UUID> touched) {
    }

    private final Path place;
    private final UUID space;
    private final Db db;
    private final ReadPool pool;
    private final Classes classes;
    private final Commits commits;
    private final Executor realm;
    private final ObjectSession live;
    private final LoadConnection reading;
    private final Runnable beforeFirst;
    private final ReentrantLock writing = new ReentrantLock();
    private final Listeners<SpaceListener> listeners = new Listeners<>();
    private final Queue<News> news = new ConcurrentLinkedQueue<>();
    /** What is written together with others and not durable yet; null where each is durable by itself. Under the lock. */
    private List<News> together;
    private volatile boolean closed;
    private boolean acting;
    private boolean began;

    /**
     * @param reading where live objects are loaded from
     * @param beforeFirst runs under the lock before the first change is written
     */
    Changes(Path place, UUID space, Db db, ReadPool pool, Classes classes, Commits commits, Executor realm, ObjectSession live,
            LoadConnection reading, Runnable beforeFirst) {
        this.place = place;
        this.space = space;
        this.db = db;
        this.pool = pool;
        this.classes = classes;
        this.commits = commits;
        this.realm = realm;
        this.live = live;
        this.reading = reading;
        this.beforeFirst = beforeFirst;
    }

    void addListener(SpaceListener listener) {
        listeners.add(listener);
    }

    void removeListener(SpaceListener listener) {
        listeners.remove(listener);
    }

    /** Runs an action on the live objects. Realm only. */
    <T> Changed<T> change(String label, Action<T> action) {
        AskedThread.requireOther();
        writing.lock();
        try {
            if (acting) {
                throw new IllegalStateException("A change is under way: changes are not nested. Do both in one action.");
            }
            takeInNews();
            return tell(act(label, action));
        } finally {
            writing.unlock();
        }
    }

    private record Done<T>(Changed<T> changed, Optional<SpaceChange> change) {
    }

    private <T> Changed<T> tell(Done<T> done) {
        done.change().ifPresent(change -> listeners.tell(listener -> listener.changed(change)));
        return done.changed();
    }

    private <T> Done<T> act(String label, Action<T> action) {
        Recorder recorder = live.record();
        OpenTx tx = new OpenTx(live, recorder, label);
        boolean saved = false;
        acting = true;
        reading.through(db);
        try {
            T result = run(action, tx);
            Difference difference = difference(recorder, tx, commits.before(Long.MAX_VALUE));
            List<ObjectChange> changes = difference.find();
            Optional<Written> written = write(tx, changes);
            recorder.settle(difference);
            written.ifPresent(w -> live.refresh(w.vanished()));
            written.ifPresent(w -> live.refresh(w.dragged()));
            saved = true;
            return new Done<>(changed(tx, written, result), written.map(w -> spaceChange(tx.id(), tx.label(), false, false, w)));
        } catch (SqlFailure | DamagedRows e) {
            throw Problems.inWords(e, place);
        } finally {
            tx.end();
            reading.throughPool();
            if (!saved) {
                recorder.takeBack();
            }
            acting = false;
        }
    }

    private static <T> T run(Action<T> action, OpenTx tx) {
        try {
            return action.run(tx);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    private Difference difference(Recorder recorder, OpenTx tx, SqlBefore before) {
        return new Difference(recorder, before, commits.writers(tx.id()), new SplittableRandom());
    }

    private Optional<Written> write(OpenTx tx, List<ObjectChange> changes) {
        return write(commits.head(tx.id(), tx.label(), Optional.empty()), changes);
    }

    private Optional<Written> write(Head head, List<ObjectChange> changes) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        begin();
        return Optional.of(commits.write(head, changes));
    }

    private void begin() {
        if (!began) {
            beforeFirst.run();
            began = true;
        }
    }

    private static <T> Changed<T> changed(OpenTx tx, Optional<Written> written, T result) {
        return new Changed<>(written.map(w -> tx.id()), written.map(Written::operations).orElse(0), result);
    }

    private SpaceChange spaceChange(UUID id, String label, boolean others, boolean undo, Written written) {
        return new SpaceChange(space, id, label, others, undo, written.roots());
    }

    /** Runs an action on copies of its own. Any thread. */
    <T> Changed<T> background(String label, Action<T> action) {
        AskedThread.requireOther();
        ObjectSession session = new ObjectSession(classes, new SqlReader(new LoadConnection(pool)));
        Recorder recorder = session.record();
        OpenTx tx = new OpenTx(session, recorder, label);
        try {
            long lastSeen = newest();
            T result = run(action, tx);
            tx.end();
            Optional<Written> written = writeFromBackground(recorder, tx, lastSeen);
            written.ifPresent(w -> realm.execute(this::takeInNews));
            return changed(tx, written, result);
        } catch (SqlFailure | DamagedRows e) {
            throw Problems.inWords(e, place);
        } finally {
            tx.end();
            recorder.dissolve();
        }
    }

    /** Finds the operations without the lock, and again with it if somebody wrote meanwhile. */
    private Optional<Written> writeFromBackground(Recorder recorder, OpenTx tx, long lastSeen) {
        long known = newest();
        List<ObjectChange> changes = pool.read(reading -> difference(recorder, tx, new SqlBefore(reading, lastSeen)).find());
        writing.lock();
        try {
            if (newest() != known) {
                changes = difference(recorder, tx, commits.before(lastSeen)).find();
            }
            Optional<Written> written = write(tx, changes);
            written.ifPresent(w -> news.add(new News(spaceChange(tx.id(), tx.label(), false, false, w), w.touched())));
            return written;
        } finally {
            writing.unlock();
        }
    }

    private long newest() {
        return pool.read(reading -> reading.number("SELECT max(n) FROM tx"));
    }

    /**
     * Writes a transaction that was made of operations alone, and takes it in. Realm only.
     *
     * @param make makes the changes from what is stored
     */
    Optional<SpaceChange> apply(Head head, Function<Db, List<ObjectChange>> make) {
        AskedThread.requireOther();
        writing.lock();
        try {
            requireNoAction();
            takeInNews();
            return apply(head, make, Runnable::run);
        } finally {
            writing.unlock();
        }
    }

    /** The same on any thread; it is taken in on the realm later. */
    Optional<SpaceChange> applyInBackground(Head head, Function<Db, List<ObjectChange>> make) {
        return apply(head, make, realm);
    }

    private Optional<SpaceChange> apply(Head head, Function<Db, List<ObjectChange>> make, Executor takingIn) {
        return exclusively(from -> write(head, make.apply(from))
                .map(written -> pass(spaceChange(head.id(), head.label(), false, head.undoes().isPresent(), written), written, takingIn)));
    }

    /** Only the thread that runs an action can come here while one is run. */
    private void requireNoAction() {
        if (acting) {
            throw new IllegalStateException("A change is under way: nothing can be undone, received or checked inside it.");
        }
    }

    private SpaceChange pass(SpaceChange change, Written written, Executor takingIn) {
        News item = new News(change, written.touched());
        if (together != null) {
            // Nobody is to hear of what may not last.
            together.add(item);
        } else {
            news.add(item);
            takingIn.execute(this::takeInNews);
        }
        return change;
    }

    /**
     * Writes what other devices did; it is taken in on the realm later, as one change that has the name of the last. Any thread.
     *
     * @param all transactions in their order, never none
     * @param along what is written with them, or not at all
     */
    void receive(List<Incoming> all, Consumer<Db> along) {
        exclusively(from -> {
            begin();
            Written written = commits.receive(all, along);
            Head last = all.getLast().head();
            boolean undo = all.stream().anyMatch(incoming -> incoming.head().undoes().isPresent());
            pass(spaceChange(last.id(), last.label(), true, undo, written), written, realm);
            return null;
        });
    }

    /** Whether somebody waits to write, or to take in what was written. */
    boolean isAwaited() {
        return writing.hasQueuedThreads();
    }

    /**
     * Receives several together: all are durable when this returns, or none is there; the realm hears of them afterwards. Any thread.
     *
     * @param work calls {@link #receive}
     */
    <T> T together(Function<Db, T> work) {
        List<News> done = new ArrayList<>();
        T result = exclusively(from -> {
            begin();
            together = done;
            T answer;
            try {
                answer = commits.together(() -> work.apply(from));
            } finally {
                together = null;
            }
            news.addAll(done);
            return answer;
        });
        if (!done.isEmpty()) {
            realm.execute(this::takeInNews);
        }
        return result;
    }

    /** Brings live objects up to date with what others wrote, and tells the listeners. On the realm. */
    private void takeInNews() {
        writing.lock();
        try {
            for (News item = news.poll(); item != null && !closed; item = news.poll()) {
                SpaceChange change = item.change();
                Set<UUID> ids = new LinkedHashSet<>(change.ids());
                ids.addAll(item.touched());
                live.refresh(ids);
                listeners.tell(listener -> listener.changed(change));
            }
        } catch (IllegalStateException e) {
            // Closed while it was taken in: nobody is left to be told.
            if (!closed) {
                throw e;
            }
        } finally {
            writing.unlock();
        }
    }

    /** Nothing is taken in any more; what the realm still holds of that does nothing. Any thread. */
    void close() {
        closed = true;
    }

    /** Runs something while nobody else writes. Any thread, but not inside an action. */
    <T> T exclusively(Function<Db, T> work) {
        AskedThread.requireOther();
        writing.lock();
        try {
            requireNoAction();
            return work.apply(db);
        } catch (SqlFailure | DamagedRows e) {
            throw Problems.inWords(e, place);
        } finally {
            writing.unlock();
        }
    }
}
