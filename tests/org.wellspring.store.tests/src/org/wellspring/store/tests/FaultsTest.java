// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Problem;
import org.wellspring.core.Problem.Kind;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Spaces.Options;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.store.FileSpaces;
import org.wellspring.store.internal.file.Connections;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.testkit.ChildJvm;
import org.wellspring.testkit.SmallDisk;
import org.wellspring.testkit.TempSpace;

@DisplayName("When something is wrong with the file")
class FaultsTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace();
    private UUID ana;

    @BeforeEach
    void addAPerson() {
        ana = aPerson("Ana Ruiz").email("ana@ruiz.example").in(temp.space()).getId();
        temp.close();
    }

    private Path file() {
        return temp.directory().resolve("space.db");
    }

    private static Problem problem(Runnable work) {
        Problem problem = catchThrowableOfType(SpaceException.class, work::run).problem();
        assertThat(problem.text().lines()).hasSizeGreaterThanOrEqualTo(3).noneMatch(line -> line.isBlank() || line.contains("{"));
        return problem;
    }

    private Problem openingFails() {
        return problem(() -> temp.spaces().open(temp.directory(), Options.here()).close());
    }

    @Test
    @DisplayName("a missing space is said to be missing, and nothing is made")
    void missing() {
        Path nowhere = temp.beside().resolve("nowhere");
        Problem problem = problem(() -> temp.spaces().open(nowhere, Options.here()));
        assertThat(problem.kind()).isEqualTo(Kind.MISSING);
        assertThat(problem.happened()).contains("nowhere");
        assertThat(nowhere).doesNotExist();
        assertThat(temp.spaces().exists(nowhere)).isFalse();
        Path empty = temp.beside();
        assertThat(problem(() -> temp.spaces().open(empty, Options.here())).kind()).isEqualTo(Kind.MISSING);
        assertThat(problem(() -> temp.spaces().create(temp.directory(), Options.here())).kind()).isEqualTo(Kind.REFUSED);
    }

    @Test
    @DisplayName("a space open in another process names that process, and can be read meanwhile")
    void locked() throws Exception {
        try (ChildJvm other = ChildJvm.run(BusyWriter.class, temp.directory().toString(), "wait")) {
            assertThat(other.line()).isEqualTo("open");
            Problem problem = openingFails();
            assertThat(problem.kind()).isEqualTo(Kind.LOCKED);
            assertThat(problem.happened()).contains("process " + other.pid());
            assertThat(problem(() -> temp.spaces().restore(temp.directory(), file())).kind()).isEqualTo(Kind.LOCKED);
            try (Space reading = temp.spaces().open(temp.directory(), Options.here().forReading())) {
                assertThat(reading.find(ana, Person.class).orElseThrow().getName()).isEqualTo("Ana Ruiz");
                assertThat(problem(() -> aPerson("Bo").in(reading)).kind()).isEqualTo(Kind.READ_ONLY);
                assertThat(problem(() -> reading.history().undo()).kind()).isEqualTo(Kind.READ_ONLY);
            }
        }
        temp.reopen();
        Problem here = problem(() -> temp.spaces().open(temp.directory(), Options.here()));
        assertThat(here.happened()).contains("this program itself");
    }

    @Test
    @DisplayName("a space open here stays locked for other processes, also after this one was told that it is open here")
    void staysLocked() throws Exception {
        temp.reopen();
        assertThat(problem(() -> temp.spaces().open(temp.directory(), Options.here())).kind()).isEqualTo(Kind.LOCKED);
        try (ChildJvm other = ChildJvm.run(BusyWriter.class, temp.directory().toString(), "wait")) {
            assertThat(other.line()).isNotNull().isNotEqualTo("open");
        }
    }

    @Test
    @DisplayName("a newer format opens for reading, with a reason, and is not touched")
    void newerFormat() throws IOException {
        try (Db db = Connections.writing(file())) {
            db.write("UPDATE meta SET value = 99 WHERE key = 'format'");
        }
        byte[] before = Files.readAllBytes(file());
        try (Space space = temp.reopen()) {
            assertThat(space.readOnlyReason()).map(Problem::kind).contains(Kind.NEWER_FORMAT);
            assertThat(space.readOnlyReason().orElseThrow().happened()).contains("99");
            assertThat(space.find(ana)).isPresent();
            assertThat(space.search().find("ana", java.util.Set.of(), 5)).hasSize(1);
            assertThat(problem(() -> aPerson("Bo").in(space)).kind()).isEqualTo(Kind.NEWER_FORMAT);
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    @DisplayName("garbage, a cut or an empty file is said to be damaged, and stays as it is")
    void noSpaceAtAll() throws IOException {
        byte[] whole = Files.readAllBytes(file());
        for (byte[] content : new byte[][] {new byte[0], "hello".repeat(100).getBytes(), new byte[5000],
                java.util.Arrays.copyOf(whole, whole.length / 2)}) {
            Files.write(file(), content);
            Problem problem = openingFails();
            assertThat(problem.kind()).isEqualTo(Kind.CORRUPTED);
            assertThat(problem.todo()).contains("backup");
            assertThat(Files.readAllBytes(file())).isEqualTo(content);
        }
    }

    @Test
    @DisplayName("flipped bytes anywhere end in a clear problem or in nothing at all, never in another failure")
    void flippedBytes() throws IOException {
        byte[] whole = Files.readAllBytes(file());
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        int found = 0;
        for (int round = 0; round < 60; round++) {
            Files.write(file(), whole);
            try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
                int page = random.nextInt(whole.length / 4096) * 4096;
                for (int i = 0; i < 40; i++) {
                    bytes.seek(page + (i < 10 ? i : random.nextInt(4096)));
                    bytes.write(random.nextInt(256));
                }
            }
            try (Space space = temp.spaces().open(temp.directory(), Options.here())) {
                space.find(ana);
                space.all(ModelPackage.Literals.PERSON);
                space.search().find("ruiz", java.util.Set.of(), 5);
                space.history().recent(10).forEach(entry -> space.history().changes(entry.id()));
                found += space.care().check().sound() ? 0 : 1;
                aPerson("Bo").in(space);
            } catch (SpaceException e) {
                assertThat(e.problem().kind()).as("round %s: %s", round, e.getCause()).isIn(Kind.CORRUPTED, Kind.OTHER,
                        Kind.NEWER_FORMAT);
                found++;
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    @Test
    @DisplayName("a read-only disk or folder opens for reading and says so")
    void readOnly() throws Exception {
        Optional<SmallDisk> disk = SmallDisk.ofBytes(8 << 20);
        assumeTrue(disk.isPresent(), "needs the right to mount a disk");
        try (SmallDisk small = disk.get()) {
            Path book = small.root().resolve("book");
            UUID bo;
            try (Space space = temp.spaces().create(book, Options.here())) {
                bo = aPerson("Bo").in(space).getId();
            }
            small.setReadOnly(true);
            try (Space space = temp.spaces().open(book, Options.here())) {
                assertThat(space.readOnlyReason()).map(Problem::kind).contains(Kind.READ_ONLY);
                assertThat(space.find(bo, Person.class).orElseThrow().getName()).isEqualTo("Bo");
                assertThat(problem(() -> aPerson("Cleo").in(space)).kind()).isEqualTo(Kind.READ_ONLY);
            }
            assertThat(problem(() -> temp.spaces().create(small.root().resolve("new"), Options.here())).kind())
                    .isEqualTo(Kind.READ_ONLY);
            FileSpaces otherVersion = FileSpaces.keeping(List.of(new TouchCount(1)));
            assertThat(problem(() -> otherVersion.open(book, Options.here())).kind()).isEqualTo(Kind.OUTDATED);
            assertThat(problem(() -> otherVersion.open(book, Options.here().forReading())).kind()).isEqualTo(Kind.OUTDATED);
            small.setReadOnly(false);
            try (Space space = temp.spaces().open(book, Options.here())) {
                assertThat(space.readOnlyReason()).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("a full disk loses nothing, live objects show what is saved, and work goes on when there is room")
    void diskFull() throws Exception {
        Optional<SmallDisk> disk = SmallDisk.ofBytes(2 << 20);
        assumeTrue(disk.isPresent(), "needs the right to mount a disk");
        try (SmallDisk small = disk.get()) {
            Path book = small.root().resolve("book");
            try (Space space = temp.spaces().create(book, Options.here())) {
                Person bo = aPerson("Bo").in(space);
                int saved = fill(space, bo);
                assertThat(bo.getNotes()).hasSize(saved * 1000);
                assertThat(bo.getEmails()).hasSize(saved);
                assertThat(problem(() -> aPerson("Cleo").notes("x".repeat(300_000)).in(space)).kind()).isEqualTo(Kind.DISK_FULL);

                small.resize(16 << 20);
                space.change("Go on", tx -> {
                    bo.setName("Bo Li");
                });
                assertThat(space.care().check().findings()).isEmpty();
                assertThat(space.all(ModelPackage.Literals.PERSON)).hasSize(1);
            }
            try (Space space = temp.spaces().open(book, Options.here())) {
                Person bo = space.find(space.all(ModelPackage.Literals.PERSON).getFirst(), Person.class).orElseThrow();
                assertThat(bo.getName()).isEqualTo("Bo Li");
                assertThat(bo.getNotes()).hasSize(bo.getEmails().size() * 1000);
            }
        }
    }

    /** Writes until the disk is full; returns how many changes were saved. */
    private static int fill(Space space, Person person) {
        for (int saved = 0;; saved++) {
            try {
                space.change("Write", tx -> {
                    String notes = person.getNotes() == null ? "" : person.getNotes();
                    person.setNotes(notes + "y".repeat(1000));
                    person.getEmails().add(aPerson("x").email("mail").build().getEmails().getFirst());
                });
            } catch (SpaceException e) {
                assertThat(e.problem().kind()).isEqualTo(Kind.DISK_FULL);
                return saved;
            }
        }
    }
}
