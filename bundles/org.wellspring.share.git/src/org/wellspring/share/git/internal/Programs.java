// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;

/** Programs that run at a host, asked for by SSH or by the open protocol; what they say comes as {@link EndingInput}. */
final class Programs extends SshSessionFactory {
    private final SshSessionFactory secure;

    /** By SSH. */
    Programs(SshSessionFactory secure) {
        this.secure = secure;
    }

    /** By the open protocol. */
    Programs() {
        this(null);
    }

    @Override
    public String getType() {
        return "programs";
    }

    @Override
    public RemoteSession getSession(URIish address, CredentialsProvider nobody, FS files, int millis) throws TransportException {
        if (secure == null) {
            return new Session(command -> open(address, command, millis), () -> {
            });
        }
        RemoteSession session = secure.getSession(address, nobody, files, millis);
        int seconds = Math.max(1, millis / 1000);
        return new Session(command -> {
            Process process = session.exec(command, seconds);
            return new Running(process.getInputStream(), process.getOutputStream(), process.getErrorStream(), process::exitValue, process::destroy);
        }, session::disconnect);
    }

    /** A daemon wants its program and the path in a first packet, and where it is thought to be. */
    private static Process open(URIish address, String command, int millis) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort() < 0 ? 9418 : address.getPort()), millis);
            // JGit interrupts whoever waits too long, which wakes nobody who reads from a socket.
            socket.setSoTimeout(millis);
            String program = command.substring(0, command.indexOf(' '));
            byte[] first = (program + " " + address.getRawPath() + "\0host=" + address.getHost() + "\0").getBytes(StandardCharsets.UTF_8);
            OutputStream out = socket.getOutputStream();
            out.write(String.format("%04x", first.length + 4).getBytes(StandardCharsets.US_ASCII));
            out.write(first);
            out.flush();
            return new Running(socket.getInputStream(), out, InputStream.nullInputStream(), () -> 0, () -> quietly(socket));
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    private static void quietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed one way or the other.
        }
    }

    private interface Starting {
        Process start(String command) throws IOException;
    }

    private interface Ending {
        int value();
    }

    private record Session(Starting starting, Runnable end) implements RemoteSession {
        @Override
        public Process exec(String command, int seconds) throws IOException {
            return starting.start(command);
        }

        @Override
        public void disconnect() {
            end.run();
        }
    }

    private static final class Running extends Process {
        private final InputStream input;
        private final OutputStream output;
        private final InputStream errors;
        private final Ending ending;
        private final Runnable end;

        Running(InputStream input, OutputStream output, InputStream errors, Ending ending, Runnable end) {
            this.input = new EndingInput(input);
            this.output = output;
            this.errors = errors;
            this.ending = ending;
            this.end = end;
        }

        @Override
        public InputStream getInputStream() {
            return input;
        }

        @Override
        public OutputStream getOutputStream() {
            return output;
        }

        @Override
        public InputStream getErrorStream() {
            return errors;
        }

        @Override
        public int exitValue() {
            return ending.value();
        }

        @Override
        public int waitFor() {
            return ending.value();
        }

        @Override
        public void destroy() {
            end.run();
        }
    }
}
