// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.wellspring.share.git.tests.Told.told;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.share.git.internal.GitTransportKind;
import org.wellspring.share.spi.SegmentName;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.spi.Transport.Item;
import org.wellspring.share.spi.TransportException;
import org.wellspring.share.spi.TransportException.Kind;
import org.wellspring.testkit.SmallDisk;

@DisplayName("What goes wrong with a Git host is told in words that anybody understands:")
class SentencesTest {
    private static final String DEVICE = "0000000000000001";
    private static final List<Item> ONE = List.of(new Item(new SegmentName(DEVICE, 1), "one".getBytes(java.nio.charset.StandardCharsets.UTF_8)));

    private Path directory;

    @BeforeEach
    void start(@TempDir Path place) {
        directory = place;
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("an address with a password or a token in it is refused, and not repeated")
    @ValueSource(strings = {"https://bo:secret@host.example/team.git", "https://ghp_0123456789abcdefghij0123456789abcdef@host.example/team.git",
            "https://ghp_secret:x-oauth-basic@host.example/team.git", "ssh://git:secret@host.example/team.git", "https://host.example/team.git?token=secret"})
    void secretInAddress(String typed) {
        TransportException refused = told(Kind.ADDRESS, () -> new GitTransportKind().address(typed));

        assertThat(refused).hasMessageNotContaining("secret").hasMessageNotContaining("ghp_").hasMessageContaining("host.example/team.git");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("an address that can't be one is refused, with one that can")
    @ValueSource(strings = {"", "team", "http://host.example/team.git", "git://host.example/team.git", "ftp://host.example/team.git", "https://",
            "https://host.example"})
    void noAddress(String typed) {
        told(Kind.ADDRESS, () -> new GitTransportKind().address(typed));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("an address that is one is kept as it is")
    @ValueSource(strings = {"https://host.example/team.git", "https://bo@host.example/team.git", "ssh://git@host.example:2222/team.git",
            "git@host.example:groups/team.git",
            "git://127.0.0.1:9418/team.git", "http://localhost:3000/team.git", "/media/stick/team.git"})
    void address(String typed) throws Exception {
        assertThat(new GitTransportKind().address("  " + typed + " ").address()).isEqualTo(typed);
        assertThat(new GitTransportKind().address(typed).kind()).isEqualTo("git");
    }

    @ParameterizedTest(name = "{0}: every {1} s")
    @DisplayName("how often it is asked is as often as is polite there")
    @CsvSource({"git://127.0.0.1:9418/team.git, 1", "/media/stick/team.git, 1", "ssh://git@192.168.1.20/team.git, 5", "git@nas:team.git, 5",
            "https://box.local/team.git, 5", "https://host.example/team.git, 20", "https://172.32.0.1/team.git, 20"})
    void pace(String typed, int seconds) throws Exception {
        try (Server server = new DirectoryServer(directory); Transport way = server.open(DEVICE, typed)) {
            assertThat(way.pace()).hasSeconds(seconds);
        }
    }

    @Test
    @DisplayName("nobody listens")
    void nobody() throws Exception {
        try (Server server = new DirectoryServer(directory); Transport way = server.open(DEVICE, "http://127.0.0.1:" + Ports.free() + "/team.git")) {
            told(Kind.UNREACHABLE, way::look);
            told(Kind.UNREACHABLE, () -> way.write(ONE));
        }
    }

    @Test
    @DisplayName("somebody listens and never answers: an interrupt ends the wait")
    void silent() throws Exception {
        try (Server server = new DirectoryServer(directory);
                ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Transport way = server.open(DEVICE, "git://127.0.0.1:" + silent.getLocalPort() + "/team.git")) {
            Thread waiting = Thread.currentThread();
            Thread.startVirtualThread(() -> {
                try {
                    Thread.sleep(300);
                } catch (InterruptedException e) {
                    // Nobody does that.
                }
                waiting.interrupt();
            });
            told(Kind.UNREACHABLE, way::look);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    @DisplayName("a wrong token, which is tried once")
    void wrongToken() throws Exception {
        try (WebServer server = new WebServer(directory); Transport way = server.open(DEVICE)) {
            server.secrets.put("token", "wrong");

            assertThat(told(Kind.REFUSED, way::look)).hasMessageContaining("does not take the token");
            assertThat(server.asked()).isEqualTo(1);
            told(Kind.REFUSED, () -> way.write(ONE));
            server.secrets.put("token", WebServer.TOKEN);
            assertThat(way.write(ONE)).isEmpty();
        }
    }

    @Test
    @DisplayName("no token where one is wanted")
    void noToken() throws Exception {
        try (WebServer server = new WebServer(directory); Transport way = server.open(DEVICE)) {
            server.secrets.clear();

            assertThat(told(Kind.REFUSED, way::look)).hasMessageContaining("who you are");
            assertThat(server.asked()).isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @DisplayName("what the web answers")
    @CsvSource({"403, REFUSED, READ_ONLY", "404, UNREACHABLE, UNREACHABLE", "410, UNREACHABLE, UNREACHABLE", "507, FULL, FULL", "413, FULL, FULL",
            "500, UNREACHABLE, UNREACHABLE", "503, UNREACHABLE, UNREACHABLE", "301, UNREACHABLE, UNREACHABLE", "200, UNREACHABLE, UNREACHABLE"})
    void web(int status, Kind looking, Kind writing) throws Exception {
        try (WebServer server = new WebServer(directory); Transport way = server.open(DEVICE)) {
            server.answerWith(exchange -> {
                exchange.getResponseHeaders().set("Location", "https://elsewhere.example/team.git/info/refs");
                return status;
            });

            told(looking, way::look);
            told(writing, () -> way.write(ONE));
            server.answerWith(exchange -> 0);
            assertThat(way.write(ONE)).isEmpty();
        }
    }

    @Test
    @DisplayName("a host that lets read and not write, by the web, its own protocol and on a disk")
    void readOnly() throws Exception {
        try (WebServer server = new WebServer(directory.resolve("web")); Transport way = server.open(DEVICE)) {
            server.git("config", "http.receivepack", "false");
            way.look();
            told(Kind.READ_ONLY, () -> way.write(ONE));
        }
        try (Server server = new DaemonServer(directory.resolve("daemon"), false); Transport way = server.open(DEVICE)) {
            way.look();
            told(Kind.READ_ONLY, () -> way.write(ONE));
        }
    }

    @Test
    @DisplayName("a disk that can be read alone, then one that is full; both go on once they can")
    void disk() throws Exception {
        Optional<SmallDisk> mounted = SmallDisk.ofBytes(3 << 20);
        assumeTrue(mounted.isPresent(), "This user can mount no disk.");
        try (SmallDisk disk = mounted.get(); Server server = new DirectoryServer(disk.root().resolve("host"))) {
            Path copy = directory.resolve("copy");
            try (Transport way = new Elsewhere(server, copy).open(DEVICE)) {
                way.look();
                disk.setReadOnly(true);
                told(Kind.READ_ONLY, () -> way.write(ONE));
                way.look();
                disk.setReadOnly(false);
                disk.resize(3 << 20);
                assertThat(way.write(ONE)).isEmpty();
                List<Item> large = List.of(new Item(new SegmentName(DEVICE, 2), random(Transport.MOST_BYTES)),
                        new Item(new SegmentName(DEVICE, 3), random(Transport.MOST_BYTES - 1)));
                assertThat(told(Kind.FULL, () -> way.write(large))).hasMessageContaining("At " + server.address() + " there is no space");
                assertThat(way.look().names()).containsExactly(ONE.get(0).name());
                disk.resize(30 << 20);
                assertThat(way.write(large)).isEmpty();
                assertThat(way.look().names()).hasSize(3);
            }
        }
    }

    @ParameterizedTest(name = "{0} KiB")
    @DisplayName("this computer's own disk is full, wherever in the work that happens; it goes on once there is room")
    @ValueSource(ints = {4, 64, 2048, 3072})
    void fullHere(int kib) throws Exception {
        Optional<SmallDisk> mounted = SmallDisk.ofBytes(kib << 10);
        assumeTrue(mounted.isPresent(), "This user can mount no disk.");
        try (SmallDisk disk = mounted.get(); WebServer server = new WebServer(directory)) {
            try (Transport other = server.open("0000000000000002")) {
                other.write(List.of(new Item(new SegmentName("0000000000000002", 1), random(1 << 20)),
                        new Item(new SegmentName("0000000000000002", 2), random(2 << 20))));
            }
            try (Transport way = new Elsewhere(server, disk.root().resolve("copy")).open(DEVICE)) {
                assertThat(told(Kind.FULL, way::look)).hasMessageContaining("own disk is full");
                disk.resize(20 << 20);
                assertThat(way.look().names()).hasSize(2);
            }
        }
    }

    @Test
    @DisplayName("nothing at the address, by any way")
    void missing() throws Exception {
        try (WebServer server = new WebServer(directory.resolve("web")); Transport way = server.open(DEVICE, server.address().replace("team", "other"))) {
            told(Kind.UNREACHABLE, way::look);
            told(Kind.UNREACHABLE, () -> way.write(ONE));
        }
        try (Server server = new DaemonServer(directory.resolve("daemon"), true);
                Transport way = server.open(DEVICE, server.address().replace("team", "other"))) {
            told(Kind.UNREACHABLE, way::look, Kind.REFUSED);
        }
        Files.createDirectories(directory.resolve("plain"));
        try (Server server = new DirectoryServer(directory.resolve("host"));
                Transport gone = server.open(DEVICE, directory.resolve("gone").toString());
                Transport plain = server.open(DEVICE, directory.resolve("plain").toString())) {
            assertThat(told(Kind.UNREACHABLE, gone::look)).hasMessageContaining("drive");
            told(Kind.DAMAGED, plain::look);
            told(Kind.DAMAGED, () -> plain.write(ONE));
        }
    }

    @Test
    @DisplayName("a repository of the newer kind (SHA-256), by any way")
    void otherHashes() throws Exception {
        try (WebServer server = new WebServer(directory.resolve("web")); Transport way = server.open(DEVICE)) {
            anew(server);
            assertThat(told(Kind.DAMAGED, () -> way.write(ONE))).hasMessageContaining("SHA-256");
            fill(server);
            assertThat(told(Kind.DAMAGED, way::look)).hasMessageContaining("SHA-256");
            assertThat(told(Kind.DAMAGED, () -> way.write(ONE))).hasMessageContaining("SHA-256");
        }
        try (Server server = new DaemonServer(directory.resolve("daemon"), true); Transport way = server.open(DEVICE)) {
            anew(server);
            assertThat(told(Kind.DAMAGED, () -> way.write(ONE))).hasMessageContaining("SHA-256");
            fill(server);
            assertThat(told(Kind.DAMAGED, way::look)).hasMessageContaining("SHA-256");
            assertThat(told(Kind.DAMAGED, () -> way.write(ONE))).hasMessageContaining("SHA-256");
        }
        try (Server server = new DirectoryServer(directory.resolve("path")); Transport way = server.open(DEVICE)) {
            anew(server);
            assertThat(told(Kind.DAMAGED, way::look)).hasMessageContaining("SHA-256");
        }
    }

    private static void anew(Server server) throws IOException, InterruptedException {
        server.run(List.of("rm", "-rf", server.repository().toString()));
        server.run(List.of("git", "init", "--quiet", "--bare", "--object-format=sha256", server.repository().toString()));
        server.git("config", "http.receivepack", "true");
    }

    private static void fill(Server server) throws IOException, InterruptedException {
        String tree = server.git("hash-object", "-w", "-t", "tree", "/dev/null");
        String commit = server.git("-c", "user.name=Bo", "-c", "user.email=bo@host.example", "commit-tree", "-m", "Bo", tree);
        server.git("update-ref", "refs/heads/d/0000000000000002", commit);
    }

    @Test
    @DisplayName("a rule at the host that forbids to write there")
    void rule() throws Exception {
        try (WebServer server = new WebServer(directory); Transport way = server.open(DEVICE)) {
            Path hook = server.repository().resolve("hooks/update");
            Files.writeString(hook, "#!/bin/sh\necho no >&2\nexit 1\n");
            assertThat(hook.toFile().setExecutable(true)).isTrue();

            told(Kind.READ_ONLY, () -> way.write(ONE));
            Files.delete(hook);
            assertThat(way.write(ONE)).isEmpty();
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new java.util.Random(length).nextBytes(bytes);
        return bytes;
    }
}
