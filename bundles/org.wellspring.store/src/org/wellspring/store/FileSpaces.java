// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.core.rows.Projection;
import org.wellspring.store.internal.Opening;
import org.wellspring.store.internal.Problems;
import org.wellspring.store.internal.file.Layout;
import org.wellspring.store.internal.sql.SqlFailure;

/** Spaces in directories, each with one SQLite file. An OSGi service, and for everybody else a plain object. */
@Component(service = Spaces.class)
public final class FileSpaces implements Spaces {
    private final List<Projection> projections = new CopyOnWriteArrayList<>();

    /** Spaces that keep the tables of those projections that come as services. */
    @Activate
    public FileSpaces() {
    }

    /** Spaces that keep the tables of these projections. */
    public FileSpaces(Collection<? extends Projection> projections) {
        this.projections.addAll(projections);
    }

    /** A space that is opened from now on keeps this projection's tables. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addProjection(Projection projection) {
        projections.add(projection);
    }

    /** A space that is opened from now on does without this projection's tables. */
    public void removeProjection(Projection projection) {
        projections.remove(projection);
    }

    @Override
    public boolean exists(Path directory) {
        return Files.isRegularFile(new Layout(directory).database());
    }

    @Override
    public Space create(Path directory, Options options) {
        if (exists(directory)) {
            throw Problems.exception(Problem.Kind.REFUSED, null, directory, "There is a space in " + directory + " already.");
        }
        return guarded(directory, () -> opening(directory, options).create());
    }

    @Override
    public Space open(Path directory, Options options) {
        return guarded(directory, () -> opening(directory, options).open());
    }

    @Override
    public void restore(Path directory, Path backup) {
        throw new UnsupportedOperationException("restore");
    }

    private Opening opening(Path directory, Options options) {
        return new Opening(new Layout(directory.toAbsolutePath().normalize()), options, List.copyOf(projections));
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T guarded(Path directory, Work<T> work) {
        try {
            return work.run();
        } catch (SqlFailure e) {
            throw Problems.of(e, directory);
        } catch (IOException e) {
            throw Problems.exception(Problem.Kind.OTHER, e, directory, e);
        }
    }
}
