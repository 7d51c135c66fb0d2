// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.KeyPasswordProvider;
import org.eclipse.jgit.transport.sshd.ServerKeyDatabase;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.jgit.transport.sshd.agent.ConnectorFactory;
import org.wellspring.share.spi.TransportKind.Ground;

/**
 * SSH with the user's own keys, agent and settings. A host's key is believed when it is first seen and noted with the group: what
 * travels is sealed and signed, so that a false host could only keep it back, and nobody compares a fingerprint that a dialog shows.
 * Where the user's own list knows the host it must have the key from there. Later another key is refused, of whatever sort it is.
 */
final class Ssh extends SshdSessionFactory {
    private final Path known;
    private final Ground ground;
    private final Surroundings surroundings;
    private final Answers answers;

    Ssh(Ground ground, Surroundings surroundings, Answers answers) throws IOException {
        this.known = ground.directory().resolve("known_hosts");
        this.ground = ground;
        this.surroundings = surroundings;
        this.answers = answers;
        setHomeDirectory(surroundings.ssh().getParent().toFile());
        setSshDirectory(surroundings.ssh().toFile());
        if (!Files.exists(known)) {
            Files.createFile(known);
        }
    }

    @Override
    protected List<Path> getDefaultKnownHostsFiles(File directory) {
        return List.of(known, directory.toPath().resolve("known_hosts"));
    }

    @Override
    protected ServerKeyDatabase createServerKeyDatabase(File home, File directory) {
        return new FirstSeen(super.createServerKeyDatabase(home, directory), getDefaultKnownHostsFiles(directory).stream().map(Path::toString).toList());
    }

    @Override
    protected ConnectorFactory getConnectorFactory() {
        return new AgentSocket(surroundings.environment());
    }

    @Override
    protected String getDefaultPreferredAuthentications() {
        return "publickey";
    }

    @Override
    protected KeyPasswordProvider createKeyPasswordProvider(CredentialsProvider provider) {
        return new Once();
    }

    /** The passphrase that the user gave, for whichever key wants one; tried once. */
    private final class Once implements KeyPasswordProvider {
        @Override
        public char[] getPassphrase(URIish key, int attempt) {
            return attempt == 0 ? ground.secret("passphrase").orElse(null) : null;
        }

        @Override
        public void setAttempts(int attempts) {
            // Once is enough: nobody is there to be asked again.
        }

        @Override
        public boolean keyLoaded(URIish key, int attempt, Exception error) {
            return false;
        }
    }

    private final class FirstSeen implements ServerKeyDatabase {
        private final ServerKeyDatabase files;
        private final List<String> names;

        FirstSeen(ServerKeyDatabase files, List<String> names) {
            this.files = files;
            this.names = names;
        }

        @Override
        public List<PublicKey> lookup(String host, InetSocketAddress remote, Configuration configuration) {
            return files.lookup(host, remote, new Accepting(configuration, Configuration.StrictHostKeyChecking.ACCEPT_NEW));
        }

        @Override
        public boolean accept(String host, InetSocketAddress remote, PublicKey key, Configuration configuration, CredentialsProvider nobody) {
            List<PublicKey> before = lookup(host, remote, configuration);
            if (before.stream().anyMatch(one -> KeyUtils.compareKeys(one, key))) {
                return true;
            }
            Accepting how = new Accepting(configuration, before.isEmpty() ? Configuration.StrictHostKeyChecking.ACCEPT_NEW
                    // A key that is signed by an authority of the user's list is in no line of it.
                    : Configuration.StrictHostKeyChecking.REQUIRE_MATCH);
            if (files.accept(host, remote, key, how, null)) {
                return true;
            }
            answers.otherKey();
            return false;
        }

        private final class Accepting implements Configuration {
            private final Configuration user;
            private final StrictHostKeyChecking strict;

            Accepting(Configuration user, StrictHostKeyChecking strict) {
                this.user = user;
                this.strict = strict;
            }

            @Override
            public List<String> getUserKnownHostsFiles() {
                return names;
            }

            @Override
            public List<String> getGlobalKnownHostsFiles() {
                return user.getGlobalKnownHostsFiles();
            }

            @Override
            public StrictHostKeyChecking getStrictHostKeyChecking() {
                return strict;
            }

            @Override
            public boolean getHashKnownHosts() {
                return false;
            }

            @Override
            public String getUsername() {
                return user.getUsername();
            }
        }
    }
}
