// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Many devices, carried by sshd:")
class SshMonthTest extends HostMonth {
    @Override
    Optional<SshServer> server(Path host) throws Exception {
        Optional<SshServer> found = SshServer.in(host);
        if (found.isPresent()) {
            found.get().userKey("");
        }
        return found;
    }
}
