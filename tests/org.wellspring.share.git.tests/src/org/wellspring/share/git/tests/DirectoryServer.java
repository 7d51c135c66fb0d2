// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import java.io.IOException;
import java.nio.file.Path;

/** No server: a directory. */
final class DirectoryServer extends Server {
    DirectoryServer(Path directory) throws IOException, InterruptedException {
        super(directory);
    }

    @Override
    String address() {
        return repository().toString();
    }

    @Override
    public void close() {
        // Nothing runs.
    }
}
