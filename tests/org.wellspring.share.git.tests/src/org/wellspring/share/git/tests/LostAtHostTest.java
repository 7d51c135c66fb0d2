// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.share.git.tests.Told.told;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.share.spi.SegmentName;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.spi.Transport.Item;
import org.wellspring.share.spi.Transport.Listing;
import org.wellspring.share.spi.TransportException.Kind;

@DisplayName("What a host loses or lets be changed, the members put back:")
class LostAtHostTest {
    private static final String ANA = "00000000000000aa";
    private static final String BO = "00000000000000bb";
    private static final String CLEO = "00000000000000cc";

    private enum Way {
        WEB, DAEMON, DIRECTORY
    }

    private static Server server(Way way, Path directory) throws Exception {
        return switch (way) {
            case WEB -> new WebServer(directory);
            case DAEMON -> new DaemonServer(directory, true);
            case DIRECTORY -> new DirectoryServer(directory);
        };
    }

    private static Item item(String device, int number) {
        return new Item(new SegmentName(device, number), (device + " " + number).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static SegmentName name(String device, int number) {
        return new SegmentName(device, number);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a branch that was deleted, by whoever notices, with the commits that it had")
    @EnumSource(Way.class)
    void deleted(Way by, @TempDir Path directory) throws Exception {
        try (Server server = server(by, directory); Transport ana = server.open(ANA); Transport bo = server.open(BO)) {
            ana.write(List.of(item(ANA, 1)));
            ana.write(List.of(item(ANA, 2)));
            bo.look();
            String before = server.git("rev-parse", "refs/heads/d/" + ANA);
            server.git("update-ref", "-d", "refs/heads/d/" + ANA);

            Listing seen = bo.look();

            assertThat(seen.names()).containsExactlyInAnyOrder(name(ANA, 1), name(ANA, 2));
            assertThat(seen.remarks()).singleElement().asString().contains("put it back");
            assertThat(server.git("rev-parse", "refs/heads/d/" + ANA)).isEqualTo(before);
            assertThat(ana.look().remarks()).isEmpty();
            assertThat(bo.look().remarks()).isEmpty();
            ana.write(List.of(item(ANA, 3)));
            assertThat(bo.look().names()).hasSize(3);
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a branch that was taken back to an earlier state")
    @EnumSource(Way.class)
    void rewound(Way by, @TempDir Path directory) throws Exception {
        try (Server server = server(by, directory); Transport ana = server.open(ANA); Transport bo = server.open(BO)) {
            ana.write(List.of(item(ANA, 1)));
            ana.write(List.of(item(ANA, 2)));
            bo.look();
            server.git("update-ref", "refs/heads/d/" + ANA, "refs/heads/d/" + ANA + "^");

            ana.write(List.of(item(ANA, 3)));

            assertThat(bo.look().names()).containsExactlyInAnyOrder(name(ANA, 1), name(ANA, 2), name(ANA, 3));
            assertThat(bo.look().remarks()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a branch that somebody wrote anew: both are kept, and no two members quarrel about it")
    @EnumSource(Way.class)
    void rewritten(Way by, @TempDir Path directory) throws Exception {
        try (Server server = server(by, directory);
                Transport ana = server.open(ANA);
                Transport bo = server.open(BO);
                Transport cleo = server.open(CLEO)) {
            ana.write(List.of(item(ANA, 1)));
            bo.look();
            cleo.look();
            server.git("update-ref", "-d", "refs/heads/d/" + ANA);
            try (Transport backup = new Elsewhere(server, directory.resolve("restored")).open(ANA)) {
                backup.write(List.of(new Item(name(ANA, 1), new byte[] {7}), item(ANA, 2)));
            }

            Listing first = bo.look();
            Listing second = cleo.look();

            assertThat(first.names()).containsExactlyInAnyOrder(name(ANA, 1), name(ANA, 2));
            assertThat(first.remarks()).hasSize(2).anyMatch(remark -> remark.contains("Both are kept")).anyMatch(remark -> remark.contains("first is kept"));
            assertThat(bo.read(name(ANA, 1))).get().isEqualTo(item(ANA, 1).bytes());
            assertThat(bo.read(name(ANA, 2))).get().isEqualTo(item(ANA, 2).bytes());
            assertThat(second.names()).isEqualTo(first.names());
            ana.write(List.of(item(ANA, 3)));
            assertThat(bo.look().names()).hasSize(3);
            for (Transport way : List.of(ana, bo, cleo)) {
                assertThat(way.look().remarks()).isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("all of it, where somebody set up an empty host in its place")
    @EnumSource(Way.class)
    void emptied(Way by, @TempDir Path directory) throws Exception {
        try (Server server = server(by, directory); Transport ana = server.open(ANA); Transport bo = server.open(BO)) {
            ana.write(List.of(item(ANA, 1)));
            bo.write(List.of(item(BO, 1)));
            bo.look();
            server.run(List.of("rm", "-rf", server.repository().toString()));
            server.run(List.of("git", "init", "--quiet", "--bare", server.repository().toString()));
            server.git("config", "http.receivepack", "true");

            assertThat(bo.look().names()).containsExactlyInAnyOrder(name(ANA, 1), name(BO, 1));
            try (Transport cleo = server.open(CLEO)) {
                assertThat(cleo.look().names()).containsExactlyInAnyOrder(name(ANA, 1), name(BO, 1));
            }
            server.git("fsck", "--strict");
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("where it can't be put back it is said, and what the host has not is not in what is there")
    @EnumSource(value = Way.class, names = "WEB")
    void notPutBack(Way by, @TempDir Path directory) throws Exception {
        try (Server server = server(by, directory); Transport ana = server.open(ANA); Transport bo = server.open(BO)) {
            ana.write(List.of(item(ANA, 1)));
            ana.write(List.of(item(ANA, 2)));
            bo.write(List.of(item(BO, 1)));
            bo.look();
            server.git("update-ref", "refs/heads/d/" + ANA, "refs/heads/d/" + ANA + "^");
            server.git("config", "http.receivepack", "false");

            Listing seen = bo.look();

            assertThat(seen.names()).containsExactlyInAnyOrder(name(ANA, 1), name(BO, 1));
            assertThat(seen.remarks()).singleElement().asString().contains("could not put it back");
            assertThat(bo.read(name(ANA, 2))).isPresent();
            told(Kind.READ_ONLY, () -> bo.write(List.of(item(BO, 2))));
            server.git("config", "http.receivepack", "true");
            assertThat(bo.look().names()).hasSize(3);
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a host that is damaged says so, and is well again once it is emptied")
    @EnumSource(Way.class)
    void damagedHost(Way by, @TempDir Path directory) throws Exception {
        try (Server server = server(by, directory); Transport ana = server.open(ANA)) {
            ana.write(List.of(item(ANA, 1)));
            String content = server.git("rev-parse", "refs/heads/d/" + ANA + ":" + name(ANA, 1).text());
            Files.delete(server.repository().resolve("objects/" + content.substring(0, 2) + "/" + content.substring(2)));

            try (Transport bo = server.open(BO)) {
                told(Kind.DAMAGED, () -> {
                    bo.look();
                    bo.read(name(ANA, 1));
                });
            }
            assertThat(ana.look().names()).hasSize(1);
            server.git("update-ref", "-d", "refs/heads/d/" + ANA);
            assertThat(ana.look().remarks()).hasSize(1);
            try (Transport bo = server.open(CLEO)) {
                bo.look();
                assertThat(bo.read(name(ANA, 1))).isPresent();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("whatever byte of our own copy is flipped, it is made anew from the host, and all is there")
    @EnumSource(value = Way.class, names = "DIRECTORY")
    void damagedHere(Way by, @TempDir Path directory) throws Exception {
        try (Server server = server(by, directory)) {
            try (Transport ana = server.open(ANA)) {
                ana.write(List.of(item(ANA, 1), item(ANA, 2)));
            }
            try (Transport bo = server.open(BO)) {
                bo.look();
                bo.write(List.of(item(BO, 1)));
            }
            List<Path> files;
            Path copy = server.keeps(BO).resolve("copy");
            try (Stream<Path> all = Files.walk(copy)) {
                files = all.filter(Files::isRegularFile).sorted().toList();
            }
            for (Path file : files) {
                Path other = Files.createTempDirectory(directory, "flipped");
                server.run(List.of("cp", "-a", server.keeps(BO) + "/.", other.toString()));
                flip(other.resolve(server.keeps(BO).relativize(file)));
                try (Transport bo = new Elsewhere(server, other).open(BO)) {
                    assertThat(bo.look().names()).as(file.toString()).containsExactlyInAnyOrder(name(ANA, 1), name(ANA, 2), name(BO, 1));
                    for (Item item : List.of(item(ANA, 1), item(ANA, 2), item(BO, 1))) {
                        assertThat(bo.read(item.name())).as(file.toString()).get().isEqualTo(item.bytes());
                    }
                }
            }
        }
    }

    private static void flip(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x10;
        file.toFile().setWritable(true);
        Files.write(file, bytes);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("locks that programs left which were killed, here, are cleared away; at a directory too")
    @EnumSource(Way.class)
    void locks(Way by, @TempDir Path directory) throws Exception {
        try (Server server = server(by, directory)) {
            try (Transport ana = server.open(ANA)) {
                ana.write(List.of(item(ANA, 1)));
            }
            Path copy = server.keeps(ANA).resolve("copy");
            for (String lock : List.of("refs/heads/d/" + ANA + ".lock", "packed-refs.lock", "config.lock", "gc.pid")) {
                Files.createFile(copy.resolve(lock));
            }
            if (by == Way.DIRECTORY) {
                Files.createFile(server.repository().resolve("refs/heads/d/" + ANA + ".lock"));
            }
            try (Transport ana = server.open(ANA)) {
                assertThat(ana.write(List.of(item(ANA, 2)))).isEmpty();
                assertThat(ana.look().names()).hasSize(2);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a lock left at a host of others is told, after some tries")
    @EnumSource(value = Way.class, names = "WEB")
    void lockedThere(Way by, @TempDir Path directory) throws Exception {
        try (Server server = server(by, directory); Transport ana = server.open(ANA)) {
            ana.write(List.of(item(ANA, 1)));
            Path lock = server.repository().resolve("refs/heads/d/" + ANA + ".lock");
            Files.createFile(lock);

            assertThat(told(Kind.DAMAGED, () -> ana.write(List.of(item(ANA, 2))))).hasMessageContaining("lock");
            Files.delete(lock);
            assertThat(ana.write(List.of(item(ANA, 2)))).isEmpty();
        }
    }
}
