// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.nio.file.Path;

import org.eclipse.equinox.internal.p2.repository.Transport;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

/** p2 for one question: it remembers what it read, which the next question must not rely on. */
final class Agent implements AutoCloseable {
    private final IProvisioningAgent agent;

    /** With a folder for what p2 keeps of sites. */
    Agent(IProvisioningAgentProvider provider, Path folder) {
        try {
            agent = provider.createAgent(folder.toUri());
        } catch (ProvisionException e) {
            throw new IllegalStateException(e);
        }
        agent.registerService(Transport.SERVICE_NAME, new SiteTransport());
    }

    IProvisioningAgent agent() {
        return agent;
    }

    IPlanner planner() {
        return agent.getService(IPlanner.class);
    }

    IMetadataRepositoryManager metadata() {
        return agent.getService(IMetadataRepositoryManager.class);
    }

    IArtifactRepositoryManager artifacts() {
        return agent.getService(IArtifactRepositoryManager.class);
    }

    @Override
    public void close() {
        agent.stop();
    }
}
