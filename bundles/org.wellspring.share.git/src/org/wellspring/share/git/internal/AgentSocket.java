// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.jgit.transport.sshd.agent.AbstractConnector;
import org.eclipse.jgit.transport.sshd.agent.Connector;
import org.eclipse.jgit.transport.sshd.agent.ConnectorFactory;

/** The agent that holds the user's keys, by the socket that the system names. JGit's own connector wants native code for what Java does. */
final class AgentSocket implements ConnectorFactory {
    private static final String VARIABLE = "SSH_AUTH_SOCK";

    private final UnaryOperator<String> environment;

    AgentSocket(UnaryOperator<String> environment) {
        this.environment = environment;
    }

    @Override
    public Connector create(String agent, File home) {
        String named = agent == null || agent.isEmpty() || agent.equals(VARIABLE) ? environment.apply(VARIABLE) : agent;
        return new Conversation(named);
    }

    @Override
    public boolean isSupported() {
        return true;
    }

    @Override
    public String getName() {
        return "java";
    }

    @Override
    public Collection<ConnectorDescriptor> getSupportedConnectors() {
        return List.of(getDefaultConnector());
    }

    @Override
    public ConnectorDescriptor getDefaultConnector() {
        return new ConnectorDescriptor() {
            @Override
            public String getIdentityAgent() {
                return VARIABLE;
            }

            @Override
            public String getDisplayName() {
                return VARIABLE;
            }
        };
    }

    private static final class Conversation extends AbstractConnector {
        private static final int LENGTH = 4;

        private final String socket;
        private SocketChannel channel;

        Conversation(String socket) {
            this.socket = socket;
        }

        @Override
        public boolean connect() throws IOException {
            if (channel == null && socket != null && !socket.isEmpty() && Files.exists(Path.of(socket))) {
                channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
            }
            return channel != null;
        }

        @Override
        public byte[] rpc(byte command, byte[] message) throws IOException {
            prepareMessage(command, message);
            for (ByteBuffer out = ByteBuffer.wrap(message); out.hasRemaining();) {
                channel.write(out);
            }
            return read(toLength(command, read(LENGTH)));
        }

        private byte[] read(int length) throws IOException {
            ByteBuffer in = ByteBuffer.allocate(length);
            while (in.hasRemaining()) {
                if (channel.read(in) < 0) {
                    throw new EOFException("The agent of SSH hung up");
                }
            }
            return in.array();
        }

        @Override
        public void close() throws IOException {
            if (channel != null) {
                channel.close();
            }
        }
    }
}
