// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import java.nio.file.Path;
import java.util.Optional;

import org.wellspring.share.git.internal.GitTransport;
import org.wellspring.share.spi.TransportException;
import org.wellspring.share.spi.TransportKind.Ground;

/** Devices whose copy lies on another disk than the host. */
record Elsewhere(Server server, Path copy) {
    GitTransport open(String device) throws TransportException {
        return GitTransport.to(server.address(), new Ground() {
            @Override
            public Path directory() {
                return copy;
            }

            @Override
            public String device() {
                return device;
            }

            @Override
            public Optional<char[]> secret(String name) {
                return Optional.ofNullable(server.secrets.get(name)).map(String::toCharArray);
            }
        }, server.surroundings());
    }
}
