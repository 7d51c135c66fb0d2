// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Many devices, carried by git http-backend:")
class WebMonthTest extends HostMonth {
    @Override
    Optional<Server> server(Path host) throws Exception {
        return Optional.of(new WebServer(host));
    }

    @Override
    boolean isEachTime() {
        return true;
    }
}
