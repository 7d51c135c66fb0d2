// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.events.EventPage;
import org.wellspring.events.Events;
import org.wellspring.events.MetLine;
import org.wellspring.events.commands.NewEvent;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.commands.CreatePerson;

/** The real program on a desktop of its own, with the keys a user presses. What is not installed is named, and the test left out. */
@DisplayName("In the room, by keyboard alone,")
@Timeout(400)
class RoomTest {
    private static final List<String> KNOWN = List.of("Dev Mehta", "Grete Halvard", "Malik Osei");
    private static final List<String> LINES = Stream.of("Ana Ruiz, Acme, seeks an architect", "Dev Mehta, has the fee survey",
            "Tom Keller, Keller Joinery, oak",
            "Ines Duarte, moves in May", "Grete Halvard, wants a boat yard", "Hugh Pryce, Pryce Stone, quarry tour", "Sara Lind, lights for a chapel",
            "Ravi Anand, Anand Glass, needs a foreman", "Malik Osei, oak for a library", "Nell Marsh, two apprentices", "Jan Vos, Vos Tiles, a stand in June",
            "Kitty Doyle, roof leaks", "Omar Said, Said Engineers, spans", "Lea Brandt, exhibits in Ulm", "Pat Quinn, Quinn Gardens, hedges",
            "Yuki Mori, paper walls", "Bea Long, Long Timber, larch", "Ned Frost, heats a church", "Ada Bloom, Bloom Kilns, bricks", "Cy Hale, wants to teach")
            .toList();
    /** Who types without looking needs a minute for so many keys. */
    private static final int KEYS_IN_A_MINUTE = 200;

    @TempDir
    Path folder;
    private Path book;
    private UUID supper;

    private void begin() {
        book = folder.resolve("book");
        try (Space space = Spaces.create(book)) {
            KNOWN.forEach(name -> new CreatePerson(name).run(space));
            supper = new NewEvent("Tuesday supper").on(LocalDate.now(space.clock()).minusDays(1)).run(space).result();
        }
    }

    private List<EventPage.Met> met() {
        try (Space space = Spaces.open(book)) {
            return new Events(space).page(supper).orElseThrow().met();
        }
    }

    private static void kill(Process window, Random random) throws Exception {
        Thread.sleep(random.nextInt(300));
        window.destroyForcibly().waitFor();
    }

    /** The fourth on the rail: the example of a plug-in is installed here, too. */
    private static void atTheEvent(Keyboard keys, char key) throws Exception {
        keys.until("page tab", "Events");
        keys.key("Control+4").untilOn("list item", "Tuesday supper");
        keys.key(String.valueOf(key));
    }

    @Test
    @DisplayName("twenty people are noted in five minutes and decided, and what was kept is there after the program was killed in the middle of either (E2, E8)")
    void twenty() throws Exception {
        Session.missing().ifPresent(what -> Assumptions.abort("Not asked: " + what + "."));
        long seed = ThreadLocalRandom.current().nextLong();
        System.out.println("Seed " + seed);
        Random random = new Random(seed);
        begin();
        try (Session session = new Session(folder)) {
            Process window = session.open(book);
            Keyboard keys = session.keyboard();
            atTheEvent(keys, 'm');
            keys.until("heading", "Met at Tuesday supper");
            int before = keys.pressed();
            int last = 5 + random.nextInt(10);
            int said = note(keys, 0, last, random);
            kill(window, random);
            List<EventPage.Met> kept = met();
            assertThat(kept).as("seed %d, noted %d of %d", seed, said, last).hasSizeBetween(said, last);
            assertThat(kept).extracting(EventPage.Met::name).isEqualTo(names(0, kept.size()));

            window = session.open(book);
            atTheEvent(keys, 'm');
            keys.until("heading", kept.size() == 1 ? "1 person noted" : kept.size() + " people noted");
            LINES.subList(kept.size(), LINES.size()).forEach(line -> enter(keys, line));
            keys.until("heading", "20 people noted");
            assertThat(keys.pressed() - before).as("five minutes").isLessThan(5 * KEYS_IN_A_MINUTE);
            keys.key("Escape").until("push button", "Close out (20)");
            last = 3 + random.nextInt(10);
            keys.key("c");
            for (int i = 0; i < last; i++) {
                decide(keys, i);
            }
            kill(window, random);
            kept = met();
            assertThat(kept.subList(0, last - 1)).as("seed %d, decided %d", seed, last).allMatch(EventPage.Met::isSettled);
            int settled = (int) kept.stream().filter(EventPage.Met::isSettled).count();
            assertThat(settled).isBetween(last - 1, last);

            session.open(book);
            atTheEvent(keys, 'c');
            for (int i = settled; i < LINES.size(); i++) {
                decide(keys, i);
            }
            keys.untilGone("push button", "Close out (");
        }
        everything();
    }

    private void everything() {
        try (Space space = Spaces.open(book)) {
            EventPage page = new Events(space).page(supper).orElseThrow();
            assertThat(page.row().open()).isZero();
            assertThat(page.row().closedOut()).isPresent();
            assertThat(page.met()).extracting(EventPage.Met::name).isEqualTo(names(0, LINES.size()));
            assertThat(page.met()).extracting(EventPage.Met::helpIdea)
                    .isEqualTo(Stream.iterate(0, i -> i + 1).limit(LINES.size()).map(i -> "Name " + i).toList());
            assertThat(new People(space).count(PeopleQuery.all())).as("who was in the book is meant").isEqualTo(LINES.size());
            assertThat(space.all(ModelPackage.Literals.FOLLOW_UP)).hasSize(LINES.size());
            assertThat(space.all(ModelPackage.Literals.INTERACTION)).as("one touch each").hasSize(LINES.size());
        }
    }

    private static List<String> names(int from, int to) {
        return LINES.subList(from, to).stream().map(line -> MetLine.read(line).name()).toList();
    }

    /** Answers of how many the window said that they are noted. */
    private static int note(Keyboard keys, int from, int to, Random random) throws Exception {
        int said = from;
        for (int i = from; i < to; i++) {
            enter(keys, LINES.get(i));
            if (random.nextBoolean()) {
                said = i + 1;
                keys.until("heading", said == 1 ? "1 person noted" : said + " people noted");
            }
        }
        return said;
    }

    private static void enter(Keyboard keys, String line) {
        try {
            keys.type(line).key("Return");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void decide(Keyboard keys, int i) throws Exception {
        String name = MetLine.read(LINES.get(i)).name();
        keys.until("frame", "What comes of meeting " + name);
        keys.type("Name " + i).key("Tab").type("Write to " + name.split(" ")[0]).key("Return");
    }
}
