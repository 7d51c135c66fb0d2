// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.git.internal.GitTransport;
import org.wellspring.share.git.internal.GitTransportKind;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.spi.TransportException;
import org.wellspring.share.spi.TransportKind;
import org.wellspring.share.tests.CrowdedMonth;

/** The month of many devices, carried by a Git host on this machine. */
abstract class HostMonth extends CrowdedMonth {
    private Server server;

    /** The host; empty where this machine can't be one. */
    abstract Optional<? extends Server> server(Path host) throws Exception;

    /** Whether it runs each time, or where a scale is said alone. */
    boolean isEachTime() {
        return false;
    }

    @BeforeEach
    final void start(@TempDir Path host) throws Exception {
        assumeTrue(isEachTime() || !System.getProperty("wellspring.scale", "").isEmpty(), "Runs where -Dwellspring.scale says how much.");
        Optional<? extends Server> found = server(host);
        assumeTrue(found.isPresent(), "This machine has no such server.");
        server = found.get();
    }

    @AfterEach
    final void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Override
    protected final TransportKind kind() {
        TransportKind ours = new GitTransportKind();
        return new TransportKind() {
            @Override
            public String id() {
                return ours.id();
            }

            @Override
            public Address address(String typed) throws TransportException {
                return ours.address(typed);
            }

            @Override
            public Transport open(Address address, Ground ground) throws TransportException {
                return GitTransport.to(address.address(), ground, server.surroundings());
            }
        };
    }

    @Override
    protected final String place(int device) {
        return server.address();
    }

    @Override
    protected final void prepare(SharedGroup group) {
        server.secrets.forEach(group::secret);
    }
}
