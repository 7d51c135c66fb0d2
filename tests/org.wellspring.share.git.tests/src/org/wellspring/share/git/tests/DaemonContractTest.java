// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.tests.TransportContract;

@DisplayName("Carried by git daemon,")
class DaemonContractTest extends TransportContract {
    private Server server;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        server = new DaemonServer(directory, true);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Override
    protected Transport open(String device) throws Exception {
        return server.open(device);
    }
}
