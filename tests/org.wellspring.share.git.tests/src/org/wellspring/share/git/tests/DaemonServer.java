// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code git daemon}: it asks nobody who they are. */
final class DaemonServer extends Server {
    private final int port = Ports.free();
    private final Process process;

    DaemonServer(Path directory, boolean writable) throws IOException, InterruptedException {
        super(directory);
        List<String> command = new ArrayList<>(List.of("git", "daemon", "--export-all", "--listen=127.0.0.1", "--port=" + port, "--base-path=" + directory,
                "--reuseaddr", "--max-connections=100"));
        if (writable) {
            command.add("--enable=receive-pack");
        }
        command.add(directory.toString());
        process = alone(new ProcessBuilder(command)).redirectErrorStream(true).redirectOutput(directory.resolve("daemon.log").toFile()).start();
        Ports.await(port, process);
    }

    int port() {
        return port;
    }

    @Override
    String address() {
        return "git://127.0.0.1:" + port + "/team.git";
    }

    @Override
    public void close() throws InterruptedException {
        Ports.end(process);
    }
}
