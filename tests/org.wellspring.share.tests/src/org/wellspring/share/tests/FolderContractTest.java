// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.share.internal.folder.FolderTransportKind;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.spi.TransportKind;

@DisplayName("A folder carries segments")
class FolderContractTest extends TransportContract {
    @TempDir
    Path folder;

    @Override
    protected Transport open(String device) throws Exception {
        TransportKind kind = new FolderTransportKind();
        return kind.open(kind.address(folder.toString()), new TransportKind.Ground() {
            @Override
            public Path directory() {
                throw new AssertionError("A folder needs no place of its own.");
            }

            @Override
            public String device() {
                return device;
            }

            @Override
            public Optional<char[]> secret(String name) {
                return Optional.empty();
            }
        });
    }
}
