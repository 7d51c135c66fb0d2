// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.Care;
import org.wellspring.core.Changed;
import org.wellspring.core.History;
import org.wellspring.core.Problem;
import org.wellspring.core.Search;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceInfo;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.SpaceListener;
import org.wellspring.core.Versions;
import org.wellspring.core.index.Entries;
import org.wellspring.core.rows.HasRows;
import org.wellspring.core.rows.Rows;
import org.wellspring.launch.handover.Handover;
import org.wellspring.model.base.Entity;

/** The window's space as a command from outside sees it: at the command's time, and telling what is about to be kept. */
final class VisitedSpace implements Space, HasRows {
    private final Space space;
    private final Clock clock;
    private final Consumer<Visit.Kept> keeping;
    private final boolean realm;

    /**
     * @param clock the time the command believes in
     * @param keeping told the id of each transaction before it is kept
     * @param realm whether this is used on the realm; if not, all changes are made in the background
     */
    VisitedSpace(Space space, Clock clock, Consumer<Visit.Kept> keeping, boolean realm) {
        this.space = space;
        this.clock = clock;
        this.keeping = keeping;
        this.realm = realm;
    }

    private <T> Action<T> told(Action<T> action) {
        return tx -> {
            T result = action.run(tx);
            keeping.accept(new Visit.Kept(tx.id().toString(), tx.label()));
            return result;
        };
    }

    @Override
    public <T> Changed<T> changeReturning(String label, Action<T> action) {
        return realm ? space.changeReturning(label, told(action)) : backgroundReturning(label, action);
    }

    @Override
    public <T> Changed<T> backgroundReturning(String label, Action<T> action) {
        return space.backgroundReturning(label, told(action));
    }

    /** Whoever asks is about to take something back, whose transaction gets its id only then. */
    @Override
    public History history() {
        keeping.accept(new Visit.Kept(Handover.UNKNOWN, ""));
        return space.history();
    }

    /** Choosing is a step without an id until it is done. */
    @Override
    public Versions versions() {
        keeping.accept(new Visit.Kept(Handover.UNKNOWN, ""));
        return space.versions();
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public UUID id() {
        return space.id();
    }

    @Override
    public SpaceKind kind() {
        return space.kind();
    }

    @Override
    public Path directory() {
        return space.directory();
    }

    @Override
    public SpaceInfo info() {
        return space.info();
    }

    @Override
    public Optional<Problem> readOnlyReason() {
        return space.readOnlyReason();
    }

    @Override
    public Optional<Entity> find(UUID id) {
        return space.find(id);
    }

    @Override
    public <T extends Entity> Optional<T> find(UUID id, Class<T> type) {
        return space.find(id, type);
    }

    @Override
    public List<UUID> all(EClass type) {
        return space.all(type);
    }

    @Override
    public Search search() {
        return space.search();
    }

    @Override
    public Entries entries(String index) {
        return space.entries(index);
    }

    @Override
    public Rows rows() {
        return Rows.of(space);
    }

    @Override
    public Care care() {
        return space.care();
    }

    @Override
    public void addListener(SpaceListener listener) {
        space.addListener(listener);
    }

    @Override
    public void removeListener(SpaceListener listener) {
        space.removeListener(listener);
    }

    /** A guest closes nothing. */
    @Override
    public void close() {
    }
}
