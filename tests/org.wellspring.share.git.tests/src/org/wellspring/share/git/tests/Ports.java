// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Ports of this machine. */
final class Ports {
    private static final int ROUNDS = 200;
    private static final int PAUSE_MILLIS = 50;

    private Ports() {
    }

    /** One that nobody listens at. */
    static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits until somebody listens. */
    static void await(int port, Process process) throws IOException, InterruptedException {
        for (int i = 0; i < ROUNDS; i++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PAUSE_MILLIS);
                return;
            } catch (IOException e) {
                if (!process.isAlive()) {
                    throw new IOException("It ended with " + process.exitValue(), e);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        throw new IOException("Nobody listens at " + port);
    }

    /** Ends a program and those that it started. */
    static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }
}
