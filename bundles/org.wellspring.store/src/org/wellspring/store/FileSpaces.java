// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.wellspring.core.PrivateFiles;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Spaces;
import org.wellspring.core.rows.Projection;
import org.wellspring.core.spi.Index;
import org.wellspring.oplog.DeviceId;
import org.wellspring.store.internal.KeptTables;
import org.wellspring.store.internal.Messages;
import org.wellspring.store.internal.Problems;
import org.wellspring.store.internal.SpaceFactory;
import org.wellspring.store.internal.file.Header;
import org.wellspring.store.internal.file.Identity;
import org.wellspring.store.internal.file.Migrations;
import org.wellspring.store.internal.file.Restoring;
import org.wellspring.store.internal.file.SpaceFolder;
import org.wellspring.store.internal.file.SpaceLock;
import org.wellspring.store.internal.sql.SqlFailure;
import org.wellspring.store.internal.table.KnownIndex;
import org.wellspring.store.replica.Replicas;

/** Spaces in directories, each with one SQLite file. An OSGi service, and for everybody else a plain object. */
@Component(service = {Spaces.class, Replicas.class})
public final class FileSpaces implements Spaces, Replicas {
    private final List<Projection<?>> projections = new CopyOnWriteArrayList<>();
    private final List<KnownIndex> indexes = new CopyOnWriteArrayList<>();
    private final BiConsumer<String, Throwable> log;

    /** Spaces that keep the tables of those projections and indexes that come as services. */
    @Activate
    public FileSpaces(@Reference(service = LoggerFactory.class) Logger log) {
        this.log = log::error;
    }

    /** Spaces that keep the tables of these projections. */
    public static FileSpaces keeping(Collection<? extends Projection<?>> projections) {
        return new FileSpaces(projections, List.of(),
                (text, failure) -> System.getLogger(FileSpaces.class.getName()).log(System.Logger.Level.ERROR, text, failure));
    }

    /**
     * Spaces that keep the tables of these projections and indexes.
     *
     * @param log hears of indexes that fail
     */
    public FileSpaces(Collection<? extends Projection<?>> projections, Collection<? extends Index> indexes, BiConsumer<String, Throwable> log) {
        this.log = log;
        this.projections.addAll(projections);
        indexes.forEach(this::addIndex);
    }

    /** A space that is opened from now on keeps this projection's tables. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addProjection(Projection<?> projection) {
        projections.add(projection);
    }

    /** A space that is opened from now on does without this projection's tables. */
    public void removeProjection(Projection<?> projection) {
        projections.remove(projection);
    }

    /** A space that is opened from now on keeps this index, if it says what it is and no other has its name. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addIndex(Index index) {
        try {
            KnownIndex known = KnownIndex.of(index);
            if (indexes.stream().anyMatch(other -> other.table().equals(known.table()))) {
                throw new IllegalArgumentException("There is an index " + known.name() + " already.");
            }
            indexes.add(known);
        } catch (RuntimeException | LinkageError e) {
            log.accept("An index of a plug-in is not kept: " + index.getClass().getName(), e);
        }
    }

    /** A space that is opened from now on does without this index. */
    public void removeIndex(Index index) {
        indexes.removeIf(known -> known.index() == index);
    }

    @Override
    public boolean exists(Path directory) {
        return Files.isRegularFile(layout(directory).database()) || Files.isRegularFile(layout(directory).marker());
    }

    @Override
    public Space create(Path directory, SpaceKind kind, Options options) {
        return guarded(directory, () -> opening(directory, options).create(Identity.fresh(kind), DeviceId.random()));
    }

    @Override
    public Space begin(Path directory, UUID space, SpaceKind kind, DeviceId device, Options options) {
        return guarded(directory, () -> opening(directory, options).create(new Identity(space, kind), device));
    }

    @Override
    public Space open(Path directory, UnaryOperator<DeviceId> name, Options options) {
        return guarded(directory, () -> opening(directory, options).named(name).open());
    }

    @Override
    public Space open(Path directory, Options options) {
        return guarded(directory, () -> opening(directory, options).open());
    }

    @Override
    public void restore(Path directory, Path backup) {
        SpaceFolder layout = layout(directory);
        guarded(directory, () -> {
            Optional<String> fault = Files.isRegularFile(backup) ? Header.fault(backup)
                    : Optional.of(Messages.text("restore.no-file"));
            if (fault.isPresent()) {
                throw Problems.exception(Problem.Kind.REFUSED, null, directory,
                        Messages.text("restore.no-space", backup, fault.get()));
            }
            PrivateFiles.folder(layout.directory());
            SpaceLock lock = SpaceLock.take(layout);
            try {
                new Restoring(layout).restore(backup, Instant.now());
            } finally {
                lock.close();
            }
            return null;
        });
    }

    @Override
    public void discard(Path directory) {
        SpaceFolder layout = layout(directory);
        guarded(directory, () -> {
            try (SpaceLock lock = SpaceLock.take(layout); Space space = open(directory, Options.here().forReading())) {
                if (!space.history().recent(1).isEmpty()) {
                    throw Problems.exception(Problem.Kind.REFUSED, null, directory, Messages.text("discard.used", directory));
                }
            }
            layout.remove();
            return null;
        });
    }

    private SpaceFactory opening(Path directory, Options options) {
        return new SpaceFactory(layout(directory), options, new KeptTables(List.copyOf(projections), List.copyOf(indexes), log), Migrations.CURRENT);
    }

    private static SpaceFolder layout(Path directory) {
        return new SpaceFolder(directory.toAbsolutePath().normalize());
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T guarded(Path directory, Work<T> work) {
        try {
            return work.run();
        } catch (SqlFailure e) {
            throw Problems.inWords(e, directory);
        } catch (IOException e) {
            throw Problems.of(e, directory);
        }
    }
}
