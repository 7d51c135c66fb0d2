// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Care.Backup;
import org.wellspring.core.Problem.Kind;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Spaces.Options;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.store.internal.file.Connections;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.testkit.TempSpace;

@DisplayName("Care for a space")
class CareTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace(new TouchCount(1));

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(temp.directory())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void tamper(String... statements) {
        temp.close();
        try (Db db = Connections.writing(temp.directory().resolve("space.db"))) {
            db.run(statements);
        }
        temp.reopen();
    }

    @Test
    @DisplayName("takes a book away in which nothing was ever done, and never another")
    void discards() throws Exception {
        Path unused = temp.beside().resolve("unused");
        temp.spaces().create(unused, temp.options()).close();
        temp.spaces().discard(unused);
        assertThat(unused).doesNotExist();

        Path beside = temp.beside().resolve("with others");
        temp.spaces().create(beside, temp.options()).close();
        Files.writeString(beside.resolve("notes.txt"), "mine");
        temp.spaces().discard(beside);
        assertThat(beside.resolve("notes.txt")).hasContent("mine");
        assertThat(temp.spaces().exists(beside)).isFalse();

        aPerson("Ana").in(temp.space());
        Path used = temp.directory();
        assertThatThrownBy(() -> temp.spaces().discard(used)).isInstanceOf(SpaceException.class);
        temp.space().close();
        assertThatThrownBy(() -> temp.spaces().discard(used)).isInstanceOf(SpaceException.class);
        assertThat(temp.spaces().exists(used)).isTrue();
    }

    @Test
    @DisplayName("finds a sound space sound however often it looks, whatever is written in between")
    void looksAgain() {
        Space space = temp.space();
        for (int look = 0; look < 12; look++) {
            for (int i = 0; i < 25; i++) {
                Person person = aPerson("Wren " + look + " " + i).needs("a roof of larch " + i).in(space);
                space.change("Rename", tx -> person.setName(person.getName() + " Finch"));
            }
            assertThat(space.care().check().findings()).as("look " + look).isEmpty();
        }
    }

    @Test
    @DisplayName("makes a complete backup while the space is in use, which opens by itself")
    void backupOpensByItself() throws IOException {
        Person ana = aPerson("Ana").email("1").in(temp.space());
        Path other = temp.beside().resolve("other").resolve("space.db");
        Backup backup = temp.space().care().backup(other);
        ana.eClass();
        temp.space().change("Rename", tx -> {
            ana.setName("Bea");
        });

        assertThat(backup.file()).isEqualTo(other);
        assertThat(backup.bytes()).isEqualTo(Files.size(other));
        try (Space copy = temp.spaces().open(other.getParent(), Options.here())) {
            assertThat(copy.find(ana.getId(), Person.class).orElseThrow().getName()).isEqualTo("Ana");
            assertThat(copy.search().find("ana", java.util.Set.of(), 1)).hasSize(1);
            assertThat(copy.care().check().findings()).isEmpty();
        }
    }

    @Test
    @DisplayName("says why a backup can't be written, and leaves nothing half")
    void backupFails() throws IOException {
        Path file = temp.beside().resolve("file");
        Files.writeString(file, "not a folder");
        SpaceException refused = catchThrowableOfType(SpaceException.class,
                () -> temp.space().care().backup(file.resolve("space.db")));
        assertThat(refused.problem().kind()).isEqualTo(Kind.REFUSED);
        assertThat(refused.problem().happened()).contains("space.db");
    }

    @Test
    @DisplayName("keeps a copy of the state before the first change of each day, seven days and four weeks")
    void rollingBackups() {
        temp.close();
        Instant day = Instant.parse("2024-01-01T09:00:00Z");
        UUID ana = null;
        for (int i = 0; i < 60; i++) {
            Options options = Options.here().at(Clock.fixed(day.plus(Duration.ofDays(i)), ZoneOffset.UTC));
            try (Space space = temp.spaces().open(temp.directory(), options)) {
                if (ana == null) {
                    ana = aPerson("Ana 0").in(space).getId();
                }
                UUID id = ana;
                String name = "Ana " + i;
                space.change("Rename", tx -> {
                    tx.find(id, Person.class).orElseThrow().setName(name);
                });
            }
        }
        List<Backup> backups = temp.reopen().care().backups();
        assertThat(backups).hasSize(7 + 4);
        assertThat(backups).extracting(backup -> backup.file().getFileName().toString()).contains("space-2024-02-29.db",
                "space-2024-02-23.db");
        temp.close();
        Path last = temp.directory().resolve("backups").resolve("space-2024-02-29.db");
        temp.spaces().restore(temp.directory(), last);
        assertThat(temp.reopen().find(ana, Person.class).orElseThrow().getName()).isEqualTo("Ana 58");
    }

    @Test
    @DisplayName("restores a backup, keeps what it replaces, and writes under a new device id")
    void restores() throws IOException {
        UUID ana = aPerson("Ana").in(temp.space()).getId();
        Path copy = temp.space().care().backup(temp.beside().resolve("copy.db")).file();
        String device = temp.space().info().device();
        UUID bo = aPerson("Bo").in(temp.space()).getId();
        temp.close();

        temp.spaces().restore(temp.directory(), copy);

        Space restored = temp.reopen();
        assertThat(restored.find(ana)).isPresent();
        assertThat(restored.find(bo)).isEmpty();
        assertThat(restored.info().device()).isNotEqualTo(device);
        assertThat(restored.history().undoable()).isPresent();
        aPerson("Cleo").in(restored);
        assertThat(restored.care().check().findings()).isEmpty();
        assertThat(files()).anyMatch(name -> name.matches("replaced-.*\\.db")).noneMatch(name -> name.contains("incoming"))
                .noneMatch(name -> name.contains("unfinished"));
        temp.close();
        Path replaced = temp.directory().resolve(files().stream().filter(n -> n.startsWith("replaced")).findFirst().orElseThrow());
        temp.spaces().restore(temp.directory(), replaced);
        assertThat(temp.reopen().find(bo)).isPresent();
    }

    @Test
    @DisplayName("refuses to restore what is no space, and changes nothing")
    void refusesToRestoreAnythingElse() throws IOException {
        UUID ana = aPerson("Ana").in(temp.space()).getId();
        temp.close();
        Path text = temp.beside().resolve("notes.txt");
        Files.writeString(text, "not a space");
        for (Path file : List.of(text, temp.beside().resolve("nowhere.db"), temp.beside())) {
            SpaceException refused = catchThrowableOfType(SpaceException.class,
                    () -> temp.spaces().restore(temp.directory(), file));
            assertThat(refused.problem().kind()).isEqualTo(Kind.REFUSED);
        }
        assertThat(temp.reopen().find(ana)).isPresent();
    }

    @Test
    @DisplayName("goes on by itself with a restore that was cut short at any point")
    void goesOnWithARestore() throws IOException {
        UUID ana = aPerson("Ana").in(temp.space()).getId();
        Path copy = temp.space().care().backup(temp.beside().resolve("copy.db")).file();
        UUID bo = aPerson("Bo").in(temp.space()).getId();
        temp.close();
        Path database = temp.directory().resolve("space.db");
        Path incoming = temp.directory().resolve("space.incoming");
        Path marker = temp.directory().resolve("space.unfinished");

        Files.copy(copy, incoming);
        assertThat(temp.reopen().find(bo)).as("cut before the marker: nothing happened").isPresent();
        temp.close();
        assertThat(incoming).doesNotExist();

        Files.copy(copy, incoming);
        Files.writeString(marker, "replaced-1.db\n");
        assertThat(temp.reopen().find(bo)).as("cut after the marker: done now").isEmpty();
        assertThat(temp.space().find(ana)).isPresent();
        temp.close();

        Files.copy(copy, incoming);
        Files.writeString(marker, "replaced-2.db\n");
        Files.move(database, temp.directory().resolve("replaced-2.db"));
        assertThat(temp.spaces().exists(temp.directory())).isTrue();
        assertThat(temp.reopen().find(ana)).as("cut between the two names: done now").isPresent();
        temp.close();

        Files.writeString(marker, "replaced-3.db\n");
        assertThat(temp.reopen().find(ana)).as("cut before the marker went: nothing left to do").isPresent();
        temp.close();
        assertThat(marker).doesNotExist();

        Files.writeString(marker, "replaced-2.db\n");
        Files.delete(database);
        SpaceException stuck = catchThrowableOfType(SpaceException.class, temp::reopen);
        assertThat(stuck.problem().kind()).isEqualTo(Kind.HALF_WRITTEN);
        assertThat(stuck.problem().safe()).contains("replaced-2.db");
        temp.spaces().restore(temp.directory(), temp.directory().resolve("replaced-2.db"));
        assertThat(temp.reopen().find(ana)).isPresent();
    }

    @Test
    @DisplayName("finds rows, references, words and projections that are not what the history says")
    void findsDifferences() {
        Person ana = aPerson("Ana").email("1").in(temp.space());
        org.wellspring.testkit.InteractionBuilder.aCall("Lunch").with(ana).in(temp.space());
        assertThat(temp.space().care().check().objects()).isEqualTo(3);
        for (String statement : List.of("UPDATE object SET data = jsonb('{\"name\":\"Eve\"}') WHERE title = 'Ana'",
                "UPDATE object SET heading = 'Eve' WHERE title = 'Ana'", "DELETE FROM link", "INSERT INTO link VALUES(2, 1, 7, 1)",
                "DELETE FROM object WHERE title = '1'", "UPDATE object SET created = NULL WHERE n = 1",
                "UPDATE object SET created = created + 1 WHERE n = 1", "DELETE FROM op",
                "UPDATE op SET packed = zeroblob(length(packed))", "INSERT INTO op VALUES(1, x'00')", "UPDATE touches SET count = 7",
                "DELETE FROM text WHERE rowid = (SELECT min(text) FROM object)", "UPDATE object SET text = NULL WHERE title = 'Ana'",
                "UPDATE object SET at = at + 1 WHERE title = 'Lunch'")) {
            Path copy = temp.space().care().backup(temp.beside().resolve("sound.db")).file();
            tamper(statement);
            assertThat(temp.space().care().check().findings()).as(statement).isNotEmpty();
            temp.close();
            temp.spaces().restore(temp.directory(), copy);
            assertThat(temp.reopen().care().check().findings()).isEmpty();
        }
        assertThat(temp.space().all(ModelPackage.Literals.PERSON)).hasSize(1);
    }
}
