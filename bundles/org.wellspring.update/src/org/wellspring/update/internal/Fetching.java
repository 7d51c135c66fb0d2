// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRequest;
import org.wellspring.core.SpaceException;
import org.wellspring.launch.handover.PrivateFolders;

/** Brings the jars of plug-ins to this machine; p2 checks that each is what its site says. */
final class Fetching {
    private final Agent agent;
    private final Path pool;

    Fetching(Agent agent, Path pool) {
        this.agent = agent;
        this.pool = pool;
    }

    /** Fetches the bundles that are not here yet. */
    void fetch(Collection<IInstallableUnit> units, List<URI> sites, IProgressMonitor monitor) {
        List<IArtifactKey> keys = InstalledState.bundles(units).distinct().toList();
        SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, keys.size()));
        for (IArtifactKey key : keys) {
            if (progress.isCanceled()) {
                throw PluginProblems.refused("cancelled");
            }
            fetch(key, sites, progress.split(1));
        }
    }

    private void fetch(IArtifactKey key, List<URI> sites, IProgressMonitor monitor) {
        IArtifactRepository here = pool();
        if (here.contains(key)) {
            if (Files.isRegularFile(InstalledState.jar(pool, key))) {
                return;
            }
            here.removeDescriptor(key, monitor);
        }
        IStatus said = Status.error(key.toString(), new FileNotFoundException(key.toString()));
        for (URI site : sites) {
            IArtifactRepository from = repository(site, monitor);
            if (from.contains(key)) {
                IArtifactRequest request = agent.artifacts().createMirrorRequest(key, here, Map.of(), Map.of());
                from.getArtifacts(new IArtifactRequest[] {request}, monitor);
                said = request.getResult();
                if (said.isOK()) {
                    return;
                }
            }
        }
        throw refused(key, said);
    }

    private static SpaceException refused(IArtifactKey key, IStatus said) {
        Throwable cause = said.getException();
        String name = key.getId() + " " + key.getVersion();
        if (said.getSeverity() == IStatus.CANCEL) {
            return PluginProblems.refused("cancelled");
        }
        return cause instanceof FileNotFoundException || said.getCode() == ProvisionException.ARTIFACT_NOT_FOUND
                ? PluginProblems.refused(cause, "artifact.missing", name)
                : PluginProblems.refused(cause, "artifact.damaged", name, Reasons.text(said));
    }

    private IArtifactRepository repository(URI site, IProgressMonitor monitor) {
        try {
            return agent.artifacts().loadRepository(site, monitor);
        } catch (ProvisionException e) {
            throw SiteReading.refused(site.toString(), e);
        }
    }

    private IArtifactRepository pool() {
        try {
            PrivateFolders.folder(pool);
            return Files.exists(pool.resolve("artifacts.xml"))
                    ? agent.artifacts().loadRepository(pool.toUri(), IArtifactRepositoryManager.REPOSITORY_HINT_MODIFIABLE, null)
                    : agent.artifacts().createRepository(pool.toUri(), "plug-ins", IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of());
        } catch (ProvisionException | IOException e) {
            throw PluginProblems.refused(e, "folder", pool);
        }
    }
}
