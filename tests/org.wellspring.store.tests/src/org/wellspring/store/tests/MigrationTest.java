// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.core.History.Entry;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Spaces.Options;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.Person;
import org.wellspring.store.internal.KeptTables;
import org.wellspring.store.internal.SpaceFactory;
import org.wellspring.store.internal.file.Migration;
import org.wellspring.store.internal.file.Migrations;
import org.wellspring.store.internal.file.SpaceFolder;
import org.wellspring.testkit.ChildJvm;
import org.wellspring.testkit.TempSpace;

@DisplayName("A file of an older format")
class MigrationTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace();

    private static final int NOW = Migrations.CURRENT.target();
    private static final Migrations LATER = new Migrations(NOW + 2, List.of(
            Migration.sql(NOW, "CREATE TABLE first(x)", "INSERT INTO first VALUES(1)"),
            Migration.sql(NOW + 1, "ALTER TABLE first RENAME TO second", "UPDATE second SET x = x + 1")));

    private static Space open(Path directory, Migrations migrations) throws IOException {
        return new SpaceFactory(new SpaceFolder(directory), Options.here(), new KeptTables(List.of(), List.of(), (text, failure) -> {}), migrations).open();
    }

    @Test
    @DisplayName("is brought up to date step by step, after a backup that opens as it was")
    void isBroughtUpToDate() throws IOException {
        UUID ana = aPerson("Ana").in(temp.space()).getId();
        temp.close();

        Path before;
        try (Space space = open(temp.directory(), LATER)) {
            assertThat(space.info().format()).isEqualTo(NOW + 2);
            assertThat(Rows.of(space).number("SELECT x FROM second")).isEqualTo(2);
            assertThat(space.find(ana)).isPresent();
            before = space.care().backups().getFirst().file();
            assertThat(before.getFileName().toString()).startsWith("before-format-" + (NOW + 1));
        }
        try (Space again = open(temp.directory(), LATER)) {
            assertThat(Rows.of(again).number("SELECT x FROM second")).isEqualTo(2);
            assertThat(again.care().backups()).hasSize(1);
        }
        temp.spaces().restore(temp.directory(), before);
        assertThat(temp.reopen().find(ana, Person.class).orElseThrow().getName()).isEqualTo("Ana");
        assertThat(temp.space().info().format()).isEqualTo(NOW);
    }

    /** The third begins objects by an operation for each feature, as all before it did (ADR 18). */
    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3-features-apart"})
    @DisplayName("that an earlier version wrote keeps everything: people, words, history, undo")
    void everyFormat(String format) throws IOException {
        put(format);
        UUID id;
        try (Space old = temp.spaces().open(temp.directory(), Options.here().forReading())) {
            id = old.id();
            assertThat(old.kind()).isEqualTo(SpaceKind.BOOK);
        }
        Space space = temp.reopen();
        assertThat(space.id()).as("read and brought up to date, it is the same space").isEqualTo(id);
        assertThat(space.kind()).isEqualTo(SpaceKind.BOOK);
        assertThat(temp.reopen().id()).isEqualTo(id);
        space = temp.space();
        assertThat(space.care().check().findings()).isEmpty();
        assertThat(space.history().recent(10)).extracting(Entry::label).containsExactly("Delete Tomasz Lewandowski",
                "Add a need", "Log an e-mail", "Log an e-mail", "Log a call", "Import 2 people from c.vcf");
        assertThat(space.search().find("reading", Set.of(), 10)).hasSize(1);
        space.history().undo();
        assertThat(space.search().find("Lewandowski", Set.of(), 10)).hasSize(1);
        UUID imported = space.history().recent(10).getLast().id();
        assertThat(space.history().changes(imported)).isNotEmpty();
        space.history().undo(imported);
        assertThat(space.care().check().findings()).isEmpty();
    }

    /** A command that only reads may be the first to meet the file after an update. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3-features-apart"})
    @DisplayName("is brought up to date for who only reads it, too")
    void everyFormatForReading(String format) throws IOException {
        put(format);
        try (Space space = temp.spaces().open(temp.directory(), Options.here().forReading())) {
            assertThat(space.info().format()).isEqualTo(NOW);
            assertThat(space.search().find("reading", Set.of(), 10)).hasSize(1);
            assertThat(space.history().recent(10)).hasSize(6);
        }
    }

    private void put(String format) throws IOException {
        temp.close();
        try (InputStream old = new GZIPInputStream(MigrationTest.class.getResourceAsStream("/formats/" + format + ".db.gz"))) {
            Files.copy(old, temp.directory().resolve("space.db"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    @DisplayName("stays what it was when a step fails")
    void staysWhatItWas() throws IOException {
        temp.close();
        List<Migration> steps = new ArrayList<>(List.of(Migration.sql(NOW, "CREATE TABLE first(x)"),
                Migration.sql(NOW + 1, "this is no SQL")));
        assertThatThrownBy(() -> open(temp.directory(), new Migrations(NOW + 2, steps)));
        assertThat(temp.reopen().info().format()).isEqualTo(NOW);
        assertThat(Rows.of(temp.space()).number("SELECT count(*) FROM sqlite_schema WHERE name = 'first'")).isZero();
        temp.close();
        try (Space space = open(temp.directory(), LATER)) {
            assertThat(space.info().format()).isEqualTo(NOW + 2);
        }
    }

    @Test
    @DisplayName("is migrated at the next start when the process dies in the middle")
    void survivesTheDeathOfTheProcess() throws Exception {
        UUID ana = aPerson("Ana").in(temp.space()).getId();
        temp.close();
        try (ChildJvm dying = ChildJvm.run(DyingMigration.class, temp.directory().toString())) {
            assertThat(dying.remainingLines()).containsExactly("dying");
        }
        try (Space space = open(temp.directory(), LATER)) {
            assertThat(space.info().format()).isEqualTo(NOW + 2);
            assertThat(Rows.of(space).number("SELECT x FROM second")).isEqualTo(2);
            assertThat(space.find(ana)).isPresent();
            assertThat(space.care().check().findings()).isEmpty();
        }
    }

    /** Ends its process between two steps. */
    static final class DyingMigration {
        private DyingMigration() {
        }

        public static void main(String[] arguments) throws IOException {
            open(Path.of(arguments[0]), new Migrations(NOW + 2, List.of(
                    Migration.sql(NOW, "CREATE TABLE first(x)", "UPDATE meta SET value = 77 WHERE key = 'format'"),
                    new Migration(NOW + 1, db -> {
                        System.out.println("dying");
                        Runtime.getRuntime().halt(9);
                    }))));
        }
    }
}
