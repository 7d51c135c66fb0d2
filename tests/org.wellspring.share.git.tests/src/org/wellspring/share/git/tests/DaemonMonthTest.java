// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Many devices, carried by git daemon:")
class DaemonMonthTest extends HostMonth {
    @Override
    Optional<Server> server(Path host) throws Exception {
        return Optional.of(new DaemonServer(host, true));
    }
}
