// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.git.internal.GitTransportKind;
import org.wellspring.share.spi.TransportKind;
import org.wellspring.share.tests.CrowdedMonth;

@DisplayName("Many devices, carried by git http-backend:")
class WebMonthTest extends CrowdedMonth {
    private Server server;

    @BeforeEach
    void start(@TempDir Path host) throws Exception {
        server = new WebServer(host);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Override
    protected TransportKind kind() {
        return new GitTransportKind();
    }

    @Override
    protected String place(int device) {
        return server.address();
    }

    @Override
    protected void prepare(SharedGroup group) {
        server.secrets.forEach(group::secret);
    }
}
