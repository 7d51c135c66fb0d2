// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Mastermind groups, by the command line")
class GroupsTest {
    @RegisterExtension
    final Terminal terminal = new Terminal();
    @TempDir
    Path files;
    private String folder;

    @BeforeEach
    void two() throws IOException {
        folder = Files.createDirectory(files.resolve("shared")).toString();
        by("ana", "new");
        by("bo", "new");
    }

    /** What somebody's command answers; it must succeed. */
    private Said by(String who, String... arguments) {
        Said said = attempt(who, arguments);
        if (said.code() != 0) {
            throw new AssertionError(String.join(" ", arguments) + " ended with " + said);
        }
        return said;
    }

    private Said attempt(String who, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--space", files.resolve(who).toString()));
        all.addAll(List.of(arguments));
        all.add("--json");
        return terminal.raw(Map.of(), all);
    }

    private String file(String name) {
        return files.resolve(name).toString();
    }

    private void boJoins() {
        by("ana", "group", "create", "Book", "circle", "--every", "2w", "--as", "Ana Ruiz", "--folder", folder);
        by("ana", "group", "invite", "book", "--name", "Bo Lind", "--out", file("invitation"));
        by("bo", "group", "join", file("invitation"), "--folder", folder, "--out", file("reply"));
        by("ana", "group", "approve", "book", file("reply"));
        by("ana", "group", "sync");
        by("bo", "group", "sync");
    }

    @Test
    @DisplayName("undo of the sample world takes its group away, redo brings it back, and a group in which somebody did something stays")
    void sample() {
        by("cleo", "new", "--sample");
        String group = by("cleo", "group", "list").at("groups/0/group").asText();
        assertThat(group).isNotEmpty();

        by("cleo", "undo");
        assertThat(by("cleo", "group", "list").at("groups")).isEmpty();
        by("cleo", "redo");
        assertThat(by("cleo", "group", "list").at("groups/0/group").asText()).isEqualTo(group);
        assertThat(by("cleo", "group", "show", "harbor").at("meetings")).isNotEmpty();

        by("cleo", "undo");
        assertThat(attempt("cleo", "group", "show", "harbor").code()).isNotZero();
        by("cleo", "redo");
        by("cleo", "group", "resource", "harbor", "--what", "The tide table for May");
        by("cleo", "undo");
        assertThat(by("cleo", "group", "list").at("groups/0/group").asText()).isEqualTo(group);
    }

    @Test
    @DisplayName("group create, invite, join, approve and sync: two people in nine commands, with the same six words (K1)")
    void joining() {
        Said created = by("ana", "group", "create", "Book", "circle", "--every", "2w", "--as", "Ana Ruiz", "--folder", folder);
        assertThat(created.names("")).containsExactly("group", "name", "member", "device", "place", "founder");
        by("ana", "group", "invite", "book", "--name", "Bo Lind", "--out", file("invitation"));
        Said joined = by("bo", "group", "join", file("invitation"), "--folder", folder, "--out", file("reply"));
        assertThat(by("bo", "group", "list").at("groups/0/belongs").asBoolean()).isFalse();
        Said words = by("ana", "group", "approve", "book", file("reply"), "--dry-run");
        assertThat(words.at("checkWords")).isEqualTo(joined.at("checkWords")).hasSize(6);
        assertThat(words.at("member").isNull()).isTrue();
        by("ana", "group", "approve", "book", file("reply"));
        Said sent = by("ana", "group", "sync");
        assertThat(sent.at("groups/0/host").asText()).isEqualTo("reachable");
        by("bo", "group", "sync");

        Said list = by("bo", "group", "list");
        assertThat(list.at("groups/0/belongs").asBoolean()).isTrue();
        assertThat(list.at("groups/0/members").asInt()).isEqualTo(2);
        assertThat(list.at("groups/0/group")).isEqualTo(created.at("group"));
    }

    @Test
    @DisplayName("group answer writes what waits once more, and group leave gives it up, so that it can be answered anew")
    void waiting() {
        by("ana", "group", "create", "Book", "circle", "--as", "Ana Ruiz", "--folder", folder);
        by("ana", "group", "invite", "book", "--name", "Bo Lind", "--out", file("invitation"));
        Said joined = by("bo", "group", "join", file("invitation"), "--folder", file("wrong"), "--out", file("reply"));
        Said again = by("bo", "group", "answer", "book", "--out", file("again"));
        assertThat(again.names("")).isEqualTo(joined.names(""));
        assertThat(again.at("checkWords")).isEqualTo(joined.at("checkWords"));
        assertThat(Path.of(file("again"))).hasSameTextualContentAs(Path.of(file("reply")));
        by("bo", "group", "leave", "book");
        assertThat(by("bo", "group", "list").at("groups")).isEmpty();
        by("bo", "group", "join", file("invitation"), "--folder", folder, "--out", file("reply anew"));
        by("ana", "group", "approve", "book", file("reply anew"));
        by("ana", "group", "sync");
        by("bo", "group", "sync");
        assertThat(by("bo", "group", "list").at("groups/0/belongs").asBoolean()).isTrue();
        assertThat(attempt("bo", "group", "answer", "book", "--out", file("again")).at("error/happened").asText()).contains("No answer of yours");
    }

    @Test
    @DisplayName("group invite, join and answer replace no file: what is there is said before anything is done, and so is a folder that is not")
    void nothingReplaced() throws IOException {
        by("ana", "group", "create", "Book", "circle", "--as", "Ana Ruiz", "--folder", folder);
        Files.writeString(Path.of(file("taken")), "mine");
        assertThat(attempt("ana", "group", "invite", "book", "--name", "Bo Lind", "--out", file("taken")).at("error/happened").asText()).contains("already");
        assertThat(attempt("ana", "group", "invite", "book", "--name", "Bo Lind", "--out", file("nowhere/x")).at("error/happened").asText())
                .contains("is not there");
        by("ana", "group", "invite", "book", "--name", "Bo Lind", "--out", file("invitation"));
        assertThat(attempt("bo", "group", "join", file("invitation"), "--folder", folder, "--out", file("taken")).at("error/happened").asText())
                .contains("already");
        assertThat(by("bo", "group", "list").at("groups")).isEmpty();
        by("bo", "group", "join", file("invitation"), "--folder", folder, "--out", file("reply"));
        assertThat(attempt("bo", "group", "answer", "book", "--out", file("taken")).at("error/happened").asText()).contains("already");
        assertThat(Path.of(file("taken"))).hasContent("mine");
    }

    @Test
    @DisplayName("group show lists who is invited, and group revoke takes an invitation back: whoever answers it is let in no longer (K1)")
    void takenBack() {
        by("ana", "group", "create", "Book", "circle", "--as", "Ana Ruiz", "--folder", folder);
        by("ana", "group", "invite", "book", "--name", "Bo Lind", "--out", file("invitation"));
        by("bo", "group", "join", file("invitation"), "--folder", folder, "--out", file("reply"));
        Said shown = by("ana", "group", "show", "book");
        assertThat(shown.at("invitations/0/name").asText()).isEqualTo("Bo Lind");

        Said revoked = by("ana", "group", "revoke", "book", shown.at("invitations/0/id").asText().substring(28));

        assertThat(revoked.at("invitation")).isEqualTo(shown.at("invitations/0/id"));
        assertThat(by("ana", "group", "show", "book").at("invitations")).isEmpty();
        assertThat(attempt("ana", "group", "approve", "book", file("reply")).at("error/happened").asText()).contains("taken back");
    }

    @Test
    @DisplayName("group sync says that the place is away, keeps everything, and ends with 2")
    void away() throws IOException {
        boJoins();
        Files.move(Path.of(folder), files.resolve("unplugged"));

        Said said = attempt("ana", "group", "sync");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.at("groups/0/host").asText()).isEqualTo("unreachable");
        assertThat(said.at("groups/0/problem").asText()).contains("is not there");
    }

    @Test
    @DisplayName("group recover brings somebody in again who has nothing but a piece of paper")
    void recovery() {
        boJoins();
        String code = by("bo", "group", "recover", "book").at("code").asText();
        by("bo", "group", "sync");
        by("new laptop", "new");

        Said recovered = by("new laptop", "group", "recover", "--code", code.toLowerCase(java.util.Locale.ROOT), "--folder", folder);

        assertThat(recovered.at("group")).isEqualTo(by("ana", "group", "list").at("groups/0/group"));
        assertThat(by("new laptop", "group", "list").at("groups/0/belongs").asBoolean()).isTrue();
        assertThat(attempt("ana", "group", "recover", "--code", "12345", "--folder", folder).code()).isEqualTo(1);
    }

    @Test
    @DisplayName("group revoke removes a member, group leave goes, and what can’t be done says why")
    void going() {
        boJoins();
        assertThat(attempt("ana", "group", "revoke", "book", "Nobody").err()).isEmpty();
        assertThat(attempt("ana", "group", "revoke", "book", "Nobody").at("error/happened").asText()).contains("Nobody");
        by("ana", "group", "revoke", "book", "bo");
        by("ana", "group", "sync");
        by("bo", "group", "sync");
        assertThat(attempt("bo", "group", "invite", "book", "--name", "Eve", "--out", file("eve")).at("error/happened").asText()).contains("no longer");
        by("bo", "group", "leave", "book");
        assertThat(by("bo", "group", "list").at("groups")).as("off this computer").isEmpty();
        by("ana", "group", "invite", "book", "--name", "Bo Lind", "--out", file("once more"));
        by("bo", "group", "join", file("once more"), "--folder", folder, "--out", file("reply anew"));
        by("ana", "group", "approve", "book", file("reply anew"));
        by("ana", "group", "sync");
        by("bo", "group", "sync");
        assertThat(by("bo", "group", "list").at("groups/0/belongs").asBoolean()).as("let in again").isTrue();
        by("ana", "group", "leave", "book");
        assertThat(attempt("ana", "group", "invite", "book", "--name", "Eve", "--out", file("eve")).code()).isEqualTo(1);
        assertThat(attempt("ana", "group", "sync", "choir").at("error/happened").asText()).contains("choir");
        assertThat(attempt("ana", "group", "join", file("nothing"), "--out", file("x")).code()).isEqualTo(1);
        assertThat(attempt("ana", "group", "create", "Odd", "--every", "1m").code()).isEqualTo(64);
    }

    @Test
    @DisplayName("group access keeps a token for the user alone, and tells it to nobody")
    void access() throws IOException {
        boJoins();
        List<String> command = List.of("--space", files.resolve("ana").toString(), "group", "access", "book", "--user", "ana", "--token", "--json");
        Said said = terminal.raw(Map.of(), command, new java.io.ByteArrayInputStream("s3cret\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(said.code()).isZero();
        assertThat(said.out()).doesNotContain("s3cret");
        try (java.util.stream.Stream<Path> all = Files.walk(files.resolve("ana").resolve("groups"))) {
            Path kept = all.filter(file -> file.getFileName().toString().equals("secrets")).findFirst().orElseThrow();
            assertThat(Files.readString(kept)).contains("token=s3cret", "user=ana");
            assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(kept))).isEqualTo("rw-------");
        }
        assertThat(attempt("ana", "group", "access", "book").code()).isEqualTo(64);
    }
}
