// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.Care;
import org.wellspring.core.Changed;
import org.wellspring.core.History;
import org.wellspring.core.Problem;
import org.wellspring.core.Search;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.SpaceInfo;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.SpaceListener;
import org.wellspring.core.Versions;
import org.wellspring.core.index.Entries;
import org.wellspring.core.rows.HasRows;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.base.Entity;
import org.wellspring.store.internal.file.DailyBackup;
import org.wellspring.store.internal.file.Identity;
import org.wellspring.store.internal.file.OpenFile;
import org.wellspring.store.internal.object.ObjectSession;
import org.wellspring.store.internal.sql.DamagedRows;
import org.wellspring.store.internal.sql.SqlFailure;

/** A space in a file. */
public final class FileSpace implements Space, HasRows {
    private final OpenFile file;
    private final Identity identity;
    private final Clock clock;
    private final ObjectSession live;
    private final Optional<Changes> changes;
    private final Parts parts;

    /** The doors that are classes of their own. */
    record Parts(History history, Versions versions, Search search, Rows rows, Function<String, Entries> entries, Care care, Facts facts, Receiving receiving,
            Optional<DailyBackup> backup) {
    }

    FileSpace(OpenFile file, Identity identity, Clock clock, ObjectSession live, Optional<Changes> changes, Parts parts) {
        this.file = file;
        this.identity = identity;
        this.clock = clock;
        this.live = live;
        this.changes = changes;
        this.parts = parts;
    }

    @Override
    public UUID id() {
        return identity.id();
    }

    @Override
    public SpaceKind kind() {
        return identity.kind();
    }

    @Override
    public Path directory() {
        return file.layout().directory();
    }

    @Override
    public SpaceInfo info() {
        return guarded(() -> parts.facts().info());
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public Optional<Problem> readOnlyReason() {
        return file.readOnlyReason();
    }

    @Override
    public List<String> notices() {
        return Stream.concat(file.notices().stream(), parts.backup().flatMap(DailyBackup::failure).stream()
                .map(failure -> Messages.text("backup.daily", failure.getMessage()))).toList();
    }

    @Override
    public Optional<Entity> find(UUID id) {
        return guarded(() -> live.find(id));
    }

    @Override
    public <T extends Entity> Optional<T> find(UUID id, Class<T> type) {
        return find(id).filter(type::isInstance).map(type::cast);
    }

    @Override
    public List<UUID> all(EClass type) {
        return guarded(() -> parts.facts().all(type));
    }

    @Override
    public <T> Changed<T> changeReturning(String label, Action<T> action) {
        return guarded(() -> writable().change(label, action));
    }

    @Override
    public <T> Changed<T> backgroundReturning(String label, Action<T> action) {
        return guarded(() -> writable().background(label, action));
    }

    private Changes writable() {
        return changes.orElseThrow(() -> new SpaceException(file.readOnlyReason().orElseThrow(), null));
    }

    @Override
    public History history() {
        return parts.history();
    }

    @Override
    public Versions versions() {
        return parts.versions();
    }

    @Override
    public Search search() {
        return parts.search();
    }

    @Override
    public Entries entries(String index) {
        return parts.entries().apply(index);
    }

    @Override
    public Rows rows() {
        return parts.rows();
    }

    @Override
    public Care care() {
        return parts.care();
    }

    /** The door for what other devices did. */
    public Receiving receiving() {
        return parts.receiving();
    }

    @Override
    public void addListener(SpaceListener listener) {
        changes.ifPresent(c -> c.addListener(listener));
    }

    @Override
    public void removeListener(SpaceListener listener) {
        changes.ifPresent(c -> c.removeListener(listener));
    }

    @Override
    public void close() {
        changes.ifPresent(Changes::close);
        parts.backup().ifPresent(DailyBackup::await);
        file.close();
    }

    private <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (SqlFailure | DamagedRows e) {
            throw Problems.inWords(e, directory());
        }
    }
}
