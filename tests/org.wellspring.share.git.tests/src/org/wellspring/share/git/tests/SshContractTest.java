// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.tests.TransportContract;

@DisplayName("Carried by sshd,")
class SshContractTest extends TransportContract {
    private SshServer server;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        Optional<SshServer> found = SshServer.in(directory);
        assumeTrue(found.isPresent(), "There is no sshd on this machine; install openssh-server to test with it.");
        server = found.get();
        server.userKey("");
    }

    @AfterEach
    void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Override
    protected Transport open(String device) throws Exception {
        return server.open(device);
    }

    @Override
    protected int devices() {
        return 4;
    }

    @Override
    protected int rounds() {
        return 2;
    }
}
