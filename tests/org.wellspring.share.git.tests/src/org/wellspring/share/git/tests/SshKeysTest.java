// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.wellspring.share.git.tests.Told.told;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.spi.TransportException.Kind;

@DisplayName("By SSH, with Ed25519 keys,")
class SshKeysTest {
    private static final String DEVICE = "0000000000000001";

    private SshServer server;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        Optional<SshServer> found = SshServer.in(directory);
        assumeTrue(found.isPresent(), "There is no sshd on this machine; install openssh-server to test with it.");
        server = found.get();
    }

    @AfterEach
    void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    @DisplayName("a key with a passphrase works with the passphrase that the user gave, and is told without")
    void passphrase() throws Exception {
        server.userKey("river stones");
        try (Transport way = server.open(DEVICE)) {
            assertThat(told(Kind.REFUSED, way::look)).hasMessageContaining("passphrase");
            server.secrets.put("passphrase", "wrong");
            told(Kind.REFUSED, way::look);
            server.secrets.put("passphrase", "river stones");
            assertThat(way.look().names()).isEmpty();
        }
    }

    @Test
    @DisplayName("a key that lies in an agent alone works")
    void agent() throws Exception {
        server.agentKey();
        try (Transport way = server.open(DEVICE)) {
            assertThat(way.look().names()).isEmpty();
        }
    }

    @Test
    @DisplayName("without a key that the host knows it is told")
    void noKey() throws Exception {
        try (Transport way = server.open(DEVICE)) {
            assertThat(told(Kind.REFUSED, way::look)).hasMessageContaining("key");
        }
    }

    @ParameterizedTest(name = "of the sort {0}")
    @DisplayName("a host's key is believed once; another, later, is refused, and nothing is sent")
    @ValueSource(strings = {"ed25519", "ecdsa"})
    void otherKey(String sort) throws Exception {
        server.userKey("");
        try (Transport way = server.open(DEVICE)) {
            way.look();
            server.otherHostKey(sort);
            assertThat(told(Kind.REFUSED, way::look)).hasMessageContaining("another key than before");
        }
        try (Transport way = server.open(DEVICE)) {
            told(Kind.REFUSED, way::look);
            Files.delete(server.keeps(DEVICE).resolve("known_hosts"));
        }
        try (Transport way = server.open(DEVICE)) {
            way.look();
        }
    }

    @Test
    @DisplayName("what the user's own list of hosts says is believed from the start")
    void ownList() throws Exception {
        server.userKey("");
        Path list = server.directory().resolve("home/.ssh/known_hosts");
        String port = server.address().replaceAll(".*:([0-9]+)/.*", "$1");
        String other = Files.readString(server.directory().resolve("home/.ssh/id_ed25519.pub")).replaceAll("(\\S+ \\S+).*", "$1");
        Files.writeString(list, "[127.0.0.1]:" + port + " " + other.strip() + "\n", StandardOpenOption.CREATE);

        try (Transport way = server.open(DEVICE)) {
            told(Kind.REFUSED, way::look);
        }
        Files.delete(list);
        try (Transport way = server.open(DEVICE)) {
            way.look();
            assertThat(list).doesNotExist();
        }
    }
}
