// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Spaces;

@DisplayName("Making, checking and saving a book")
class BookTest {
    @RegisterExtension
    final Terminal terminal = new Terminal();

    @Test
    @DisplayName("new makes an empty book and says where")
    void makesAnEmptyBook() {
        Said said = terminal.json("new");
        assertThat(said.names("")).containsExactly("space", "people");
        assertThat(said.at("space").asText()).isEqualTo(terminal.space().toString());
        assertThat(said.at("people").asInt()).isZero();
        assertThat(terminal.json("people").at("people")).isEmpty();
    }

    @Test
    @DisplayName("new --sample fills it with an invented world, which one undo takes out")
    void makesASampleBook() {
        assertThat(terminal.json("new", "--sample").at("people").asInt()).isGreaterThan(50);
        assertThat(terminal.json("people").at("total").asInt()).isGreaterThan(50);
        terminal.json("undo");
        assertThat(terminal.json("people").at("total").asInt()).isZero();
    }

    @Test
    @DisplayName("new refuses where a book is already, and leaves it alone")
    void refusesToMakeASecondOne() {
        terminal.people("Ana Ruiz");
        Said said = terminal.run("new", "--json");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.at("error/kind").asText()).isEqualTo("exists");
        assertThat(terminal.json("people").at("total").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("info says where it is, what it holds and how large it is")
    void saysWhatItHolds() {
        terminal.people("Ana Ruiz", "Jonas Weber");
        Said said = terminal.json("info");
        assertThat(said.names("")).containsExactly("id", "kind", "directory", "format", "bytes", "objects", "transactions",
                "operations", "device", "backups");
        assertThat(said.at("objects/Person").asInt()).isEqualTo(2);
        assertThat(said.at("bytes").asLong()).isPositive();
        assertThat(said.at("kind").asText()).isEqualTo("book");
        assertThat(terminal.run("info").out()).contains(terminal.space().toString()).contains("Person")
                .contains(said.at("id").asText());
    }

    @Test
    @DisplayName("info, check and backup work on a group too; what is about the book says that this is none")
    void knowsAGroup() {
        Terminal.service(Spaces.class).create(terminal.space(), SpaceKind.GROUP, Spaces.Options.here()).close();
        Said said = terminal.json("info");
        assertThat(said.at("kind").asText()).isEqualTo("group");
        assertThat(terminal.run("info").out()).contains("group").doesNotContain("Book in");
        assertThat(terminal.json("check").at("sound").asBoolean()).isTrue();
        assertThat(terminal.json("backup").at("bytes").asLong()).isPositive();
        for (String verb : List.of("today", "people", "history", "undo", "settings")) {
            Said refused = terminal.run(verb, "--json");
            assertThat(refused.code()).as(verb).isEqualTo(1);
            assertThat(refused.at("error/kind").asText()).as(verb).isEqualTo("no-book");
        }
        assertThat(terminal.json("info").at("transactions").asInt()).isZero();
    }

    @Test
    @DisplayName("check says that a sound book is sound")
    void findsItSound() {
        terminal.people("Ana Ruiz");
        Said said = terminal.json("check");
        assertThat(said.names("")).containsExactly("sound", "objects", "findings");
        assertThat(said.at("sound").asBoolean()).isTrue();
        assertThat(said.at("objects").asInt()).isPositive();
    }

    @Test
    @DisplayName("restore brings back what was there at the backup")
    void restoresABackup() {
        terminal.people("Ana Ruiz");
        Said backup = terminal.json("backup", terminal.file("copy.db").toString());
        assertThat(backup.names("")).containsExactly("file", "at", "bytes");
        terminal.people("Jonas Weber");
        Said said = terminal.json("restore", backup.at("file").asText());
        assertThat(said.names("")).containsExactly("space", "from");
        assertThat(terminal.json("people").each("people", "name")).containsExactly("Ana Ruiz");
    }

    @Test
    @DisplayName("backup without a name puts the copy into the book's own folder")
    void namesABackupByItself() {
        terminal.people("Ana Ruiz");
        String file = terminal.json("backup").at("file").asText();
        assertThat(file).startsWith(terminal.space().toString());
        assertThat(Files.exists(java.nio.file.Path.of(file))).isTrue();
        assertThat(terminal.json("info").at("backups").asInt()).isPositive();
    }

    @Test
    @DisplayName("restore of a missing file changes nothing")
    void refusesAMissingBackup() {
        terminal.people("Ana Ruiz");
        Said said = terminal.run("restore", terminal.file("nothing.db").toString(), "--json");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.at("error/kind").asText()).isEqualTo("no-file");
        assertThat(terminal.json("people").at("total").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("restore of a file that is no backup changes nothing")
    void refusesWhatIsNoBackup() {
        terminal.people("Ana Ruiz");
        Said said = terminal.run("restore", terminal.file("no.db", "Dear diary").toString(), "--json");
        assertThat(said.code()).isEqualTo(1);
        assertThat(terminal.json("people").at("total").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("settings lists every setting with its default, get and set one")
    void readsAndWritesSettings() {
        terminal.json("new");
        Said all = terminal.json("settings");
        assertThat(all.names("settings/0")).containsExactly("name", "value", "default", "meaning");
        assertThat(all.each("settings", "name")).contains("cards.waiting-days", "week.capacity", "people.phone-region");
        assertThat(terminal.json("settings", "set", "week.capacity", "7").at("value").asText()).isEqualTo("7");
        assertThat(terminal.json("settings", "get", "week.capacity").at("value").asText()).isEqualTo("7");
        assertThat(terminal.json("settings", "get", "week.capacity").at("default").asText()).isEqualTo("12");
        terminal.json("undo");
        assertThat(terminal.json("settings", "get", "week.capacity").at("value").asText()).isEqualTo("12");
    }

    @Test
    @DisplayName("settings refuses a value that does not fit and a key that is none")
    void refusesBadSettings() {
        terminal.json("new");
        Said value = terminal.run("settings", "set", "week.capacity", "many", "--json");
        assertThat(value.code()).isEqualTo(1);
        assertThat(value.at("error/happened").asText()).contains("week.capacity");
        assertThat(terminal.run("settings", "get", "no.such", "--json").at("error/kind").asText())
                .isEqualTo("unknown-setting");
    }
}
