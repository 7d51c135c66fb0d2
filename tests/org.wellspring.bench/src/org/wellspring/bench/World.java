// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.core.Tx;
import org.wellspring.model.AgreedBy;
import org.wellspring.model.Card;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.Promise;
import org.wellspring.model.Rhythm;
import org.wellspring.testkit.Scale;

/**
 * A book of the wanted size, told once and kept for later runs.
 *
 * @param book the space's directory
 * @param bytesBefore size of its file before its interactions came
 * @param bytesAfter its size with them
 */
record World(Path book, long bytesBefore, long bytesAfter) {
    /** Raised when a world told from now on differs. */
    private static final int VERSION = 5;
    private static final long SEED = 20_261_122;
    private static final int AT_ONCE = 10_000;
    private static final int WITH_RHYTHM = 10;
    private static final int WITH_PROMISE = 100;
    private static final int WITH_CARD = 250;

    /** The world of this size; telling the largest takes minutes. */
    static World of(Setup setup) throws IOException {
        Path folder = setup.folder().resolve("world-" + setup.size().word + "-" + VERSION);
        Path facts = folder.resolve("facts.properties");
        if (!Files.exists(facts)) {
            delete(folder);
            tell(setup, folder.resolve("book"), facts);
        }
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(facts)) {
            known.load(reader);
        }
        return new World(folder.resolve("book"), Long.parseLong(known.getProperty("before")),
                Long.parseLong(known.getProperty("after")));
    }

    /** Opens it. */
    Space open(Setup setup) {
        return setup.spaces().open(book, Spaces.Options.here());
    }

    /** Its file. */
    static Path file(Path book) {
        return book.resolve("space.db");
    }

    /** Size of its file with what SQLite keeps beside it. */
    static long bytes(Path book) throws IOException {
        try (Stream<Path> files = Files.list(book)) {
            return files.filter(f -> f.getFileName().toString().startsWith("space.db")).mapToLong(f -> f.toFile().length()).sum();
        }
    }

    private static void tell(Setup setup, Path book, Path facts) throws IOException {
        setup.progress().accept("Telling a world of " + setup.size().inWords() + ", seed " + SEED);
        Files.createDirectories(book.getParent());
        List<UUID> people;
        try (Space space = setup.spaces().create(book, Spaces.Options.here())) {
            people = new Scale(space, SEED).people(setup.size().people);
            space.background("Agree on rhythms", tx -> agree(tx, people, LocalDate.now(space.clock())));
            Practice.tell(space, people, setup.size(), SEED + 2);
        }
        Properties known = new Properties();
        known.setProperty("before", Long.toString(bytes(book)));
        try (Space space = setup.spaces().open(book, Spaces.Options.here())) {
            new Scale(space, SEED + 1).interactions(people, setup.size().interactions, AT_ONCE, done -> {
                if (done % 100_000 == 0) {
                    setup.progress().accept("  %,d interactions".formatted(done));
                }
            });
        }
        known.setProperty("after", Long.toString(bytes(book)));
        try (Writer writer = Files.newBufferedWriter(facts)) {
            known.store(writer, null);
        }
    }

    private static void agree(Tx tx, List<UUID> people, LocalDate today) {
        for (int i = 0; i < people.size(); i++) {
            Person person = tx.find(people.get(i), Person.class).orElseThrow();
            if (i % WITH_RHYTHM == 0) {
                person.setRhythm(rhythm(7 + i % 90, today));
            }
            if (i % WITH_PROMISE == 0) {
                Promise promise = ModelFactory.eINSTANCE.createPromise();
                promise.setPerson(person);
                promise.setWhat("Send the article");
                promise.setDue(today.plusDays(i / WITH_PROMISE % 30 - 10));
                tx.add(promise);
            }
            if (i % WITH_CARD == 0) {
                Card card = ModelFactory.eINSTANCE.createCard();
                card.setText("Met at the fair");
                card.setPerson(person);
                card.setCapturedAt(java.time.Instant.now().minus(java.time.Duration.ofDays(i / WITH_CARD % 20)));
                tx.add(card);
            }
        }
    }

    private static Rhythm rhythm(int days, LocalDate today) {
        Rhythm rhythm = ModelFactory.eINSTANCE.createRhythm();
        rhythm.setIdealDays(days);
        rhythm.setPurpose("Keep each other's work in view");
        rhythm.setBenefitThem("Introductions");
        rhythm.setBenefitMe("Advice");
        rhythm.setAgreedBy(AgreedBy.BOTH);
        rhythm.setStartedOn(today.minusYears(1));
        return rhythm;
    }

    /** Deletes a folder with all it holds, if it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
    }
}
