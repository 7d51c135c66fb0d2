// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Stands between a device and a host, and cuts the connection after so many bytes. */
final class Cutter implements AutoCloseable {
    private final ServerSocket here = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final int there;
    private volatile long fromDevice = Long.MAX_VALUE;
    private volatile long fromHost = Long.MAX_VALUE;
    private volatile boolean mute;

    Cutter(int port) throws IOException {
        there = port;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return here.getLocalPort();
    }

    /** Lets so many bytes pass in the connections from now on; what comes behind them ends the connection, as if a cable were pulled. */
    void cutAfter(long device, long host) {
        fromDevice = device;
        fromHost = host;
        mute = false;
    }

    /** Lets what the device sends pass, and of what the host says the first answer alone: it takes all, and the device does not hear of it. */
    void loseLastAnswer() {
        cutAfter(Long.MAX_VALUE, Long.MAX_VALUE);
        mute = true;
    }

    private void accept() {
        while (!here.isClosed()) {
            try {
                Socket device = here.accept();
                Socket host = new Socket(InetAddress.getLoopbackAddress(), there);
                Connection connection = new Connection(device, host, fromDevice, fromHost, mute);
                Thread.ofVirtual().start(() -> connection.pass(true));
                Thread.ofVirtual().start(() -> connection.pass(false));
            } catch (IOException e) {
                // Closed, or the host is not there; the device finds out by itself.
            }
        }
    }

    private static final class Connection {
        private final Socket device;
        private final Socket host;
        private final long mostDevice;
        private final long mostHost;
        private final boolean mute;
        private volatile boolean sent;
        private volatile boolean answered;

        Connection(Socket device, Socket host, long mostDevice, long mostHost, boolean mute) {
            this.device = device;
            this.host = host;
            this.mostDevice = mostDevice;
            this.mostHost = mostHost;
            this.mute = mute;
        }

        void pass(boolean fromDevice) {
            byte[] buffer = new byte[4096];
            long most = fromDevice ? mostDevice : mostHost;
            long passed = 0;
            Socket from = fromDevice ? device : host;
            Socket to = fromDevice ? host : device;
            try (device; host; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    answered |= !fromDevice;
                    sent |= fromDevice && answered;
                    int some = !fromDevice && mute && sent ? 0 : (int) Math.min(n, most - passed);
                    out.write(buffer, 0, some);
                    passed += some;
                    if (some < n && !mute) {
                        return;
                    }
                }
            } catch (IOException e) {
                // The other half was cut.
            }
        }
    }

    @Override
    public void close() throws IOException {
        here.close();
    }
}
