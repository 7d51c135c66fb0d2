// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.launch.handover.Handover;

@DisplayName("While the window is open, a command")
class OpenWindowTest {
    private static final long PATIENCE_MS = 60_000;
    @TempDir
    static Path folder;
    private static Installed program;
    private Path book;
    private Running window;

    @BeforeEach
    void open() throws Exception {
        if (program == null) {
            program = Installed.in(folder);
        }
        book = Files.createTempDirectory(folder, "book").resolve("mine");
        Files.writeString(program.home().resolve("people.vcf"), "BEGIN:VCARD\nVERSION:4.0\nFN:Rosa Okafor\nEND:VCARD\n");
        assertThat(program.run("import", "people.vcf", "--space", book.toString()).code()).isZero();
        window = openWindow(book);
    }

    @AfterEach
    void close() throws Exception {
        if (window != null) {
            window.close();
        }
    }

    private static Running openWindow(Path book) throws Exception {
        Running window = program.start("--space=" + book);
        window.until(() -> Handover.answers(book));
        return window;
    }

    private Said run(String... arguments) throws Exception {
        return start(arguments).end();
    }

    private Running start(String... arguments) throws IOException {
        return program.start(Stream.concat(Stream.of(arguments), Stream.of("--space", book.toString())).toArray(String[]::new));
    }

    private List<String> notes() throws Exception {
        List<String> notes = new ArrayList<>();
        run("person", "Rosa", "--json").at("timeline").forEach(entry -> notes.add(entry.toString()));
        return notes;
    }

    private long with(String note) throws Exception {
        return with(note, notes());
    }

    private static long with(String note, List<String> notes) {
        return notes.stream().filter(n -> n.contains("\"" + note + "\"")).count();
    }

    @Test
    @DisplayName("is done there: it changes, reads, undoes, imports and copies as always, and answers the same")
    void isDoneThere() throws Exception {
        Said logged = run("log", "Rosa", "--kind", "call", "--note", "The roof", "--json");
        assertThat(logged.code()).as(logged.toString()).isZero();
        assertThat(with("The roof")).isOne();
        assertThat(run("undo", logged.at("transaction").asText()).code()).isZero();
        assertThat(with("The roof")).isZero();
        assertThat(run("redo").code()).isZero();
        assertThat(with("The roof")).isOne();

        Files.writeString(program.home().resolve("more.vcf"), "BEGIN:VCARD\nVERSION:4.0\nFN:Jürgen Groß\nEND:VCARD\n");
        assertThat(run("import", "more.vcf", "--json").at("files/0/created").asInt()).isOne();
        assertThat(run("people", "--json").at("total").asInt()).isEqualTo(2);
        assertThat(run("people", "Jurgen").out()).contains("Jürgen Groß");
        assertThat(run("export", "--format", "csv", "--out", "out.csv").code()).isZero();
        assertThat(Files.readString(program.home().resolve("out.csv"))).contains("Jürgen");
        assertThat(run("backup", "copy.db").code()).isZero();
        assertThat(program.home().resolve("copy.db")).isNotEmptyFile();
        assertThat(run("check", "--json").at("sound").asBoolean()).isTrue();
        assertThat(run("info", "--json").at("directory").asText()).isEqualTo(book.toString());
        assertThat(run("history", "--json").at("history").size()).isGreaterThan(3);
        assertThat(run("settings", "set", "week.capacity", "7").code()).isZero();
        assertThat(run("today", "--on", "2027-03-01", "--json").at("date").asText()).isEqualTo("2027-03-01");

        Said unknown = run("person", "Nobody", "--json");
        assertThat(unknown.code()).isOne();
        assertThat(unknown.at("error/kind").asText()).isEqualTo("unknown-person");
        Said slip = run("persn", "Rosa");
        assertThat(slip.code()).isEqualTo(64);
        assertThat(slip.out()).isEmpty();
        assertThat(slip.err()).contains("“person”");
        assertThat(window.alive()).isTrue();
    }

    @Test
    @DisplayName("answers byte for byte what it answers without a window")
    void answersTheSame() throws Exception {
        List<String[]> commands = List.of(new String[] {"people"}, new String[] {"people", "--json"}, new String[] {"person", "Rosa", "--json"},
                new String[] {"today", "--json"}, new String[] {"history"}, new String[] {"settings"}, new String[] {"person"},
                new String[] {"search", "Rosa", "--json"}, new String[] {"log", "--help"}, new String[] {"import", "people.vcf", "--dry-run"});
        List<Said> there = new ArrayList<>();
        for (String[] command : commands) {
            there.add(run(command));
        }
        window.close();
        for (int i = 0; i < commands.size(); i++) {
            assertThat(run(commands.get(i))).as(String.join(" ", commands.get(i))).isEqualTo(there.get(i));
        }
    }

    @Test
    @DisplayName("reads days and writes them in the language, region and time zone of whoever gave it, not the window’s")
    void ofTheCaller() throws Exception {
        List<Map<String, String>> callers = List.of(speaking("en", "US", "UTC"), speaking("en", "GB", "Asia/Tokyo"), speaking("de", "DE", "America/Lima"));
        List<String> days = new ArrayList<>();
        for (Map<String, String> caller : callers) {
            Said logged = program.start(caller, "log", "Rosa", "--kind", "call", "--at", "3/4/2026", "--json", "--space", book.toString()).end();
            assertThat(logged.code()).as(logged.toString()).isZero();
            days.add(run("person", "Rosa", "--json").at("lastTouch").asText());
            assertThat(run("undo").code()).isZero();
        }
        assertThat(days).containsExactly("2026-03-04", "2026-04-03", "2026-04-03");

        assertThat(run("promise", "new", "Rosa", "--what", "The plans", "--due", "2026-03-06").code()).isZero();
        List<String[]> commands = List.of(new String[] {"today", "--on", "2026-03-02"}, new String[] {"history"},
                new String[] {"capture", "Met Rosa on 3/4/2026", "--dry-run", "--json"});
        List<List<Said>> there = new ArrayList<>();
        for (Map<String, String> caller : callers) {
            there.add(said(caller, commands));
        }
        assertThat(there.get(0).get(0).out()).contains("Fri, Mar 6");
        assertThat(there.get(2).get(0).out()).contains("Fr., 6. März");
        assertThat(there.get(0).get(1)).as("the hours of the caller").isNotEqualTo(there.get(1).get(1));
        window.close();
        for (int i = 0; i < callers.size(); i++) {
            assertThat(said(callers.get(i), commands)).isEqualTo(there.get(i));
        }
    }

    private List<Said> said(Map<String, String> caller, List<String[]> commands) throws Exception {
        List<Said> said = new ArrayList<>();
        for (String[] command : commands) {
            said.add(program.start(caller, Stream.concat(Stream.of(command), Stream.of("--space", book.toString())).toArray(String[]::new)).end());
        }
        return said;
    }

    private static Map<String, String> speaking(String language, String country, String zone) {
        return Map.of("WELLSPRING_JAVA_OPTS", "-Duser.language=" + language + " -Duser.country=" + country + " -Duser.timezone=" + zone);
    }

    @Test
    @DisplayName("reads thirty lines from standard input and keeps each, while other commands come in")
    void thirtyLines() throws Exception {
        assertThat(thirtyLinesAmongOthers()).isEqualTo(33);
    }

    @Test
    @DisplayName("of thirty lines waits for others without a window, and keeps each line once")
    void thirtyLinesWithoutAWindow() throws Exception {
        window.close();
        assertThat(thirtyLinesAmongOthers()).isEqualTo(33);
    }

    /** Answers how many entries Rosa has in the end. */
    private int thirtyLinesAmongOthers() throws Exception {
        Running capture = start("capture", "-", "--json");
        for (int i = 1; i <= 15; i++) {
            capture.type("Called Rosa Okafor about roof " + i + "\n");
        }
        assertThat(run("log", "Rosa", "--kind", "call", "--note", "Half typed").code()).as("whoever types holds nobody up").isZero();
        for (int i = 16; i <= 30; i++) {
            capture.type("Called Rosa Okafor about roof " + i + (i < 30 ? "\n" : ""));
        }
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<List<Said>> others = threads.submit(() -> loops(1, 2));
            Said said = capture.end();
            assertThat(said.code()).as(said.toString()).isZero();
            assertThat(said.at("saved").asInt()).isEqualTo(30);
            assertThat(said.at("lines").size()).isEqualTo(30);
            assertThat(others.get()).allSatisfy(other -> assertThat(other.code()).as(other.toString()).isZero());
        }
        String all = run("person", "Rosa", "--limit", "100", "--json").out();
        for (int i = 1; i <= 30; i++) {
            assertThat(all.split("roof " + i + "\\b", -1).length).as("roof " + i).isGreaterThan(1);
        }
        return notes().size() + run("person", "Rosa", "--json").at("more").asInt();
    }

    @Test
    @DisplayName("is never refused and never lost, with three loops of five")
    void noneIsRefused() throws Exception {
        assertThat(loops(3, 5)).allSatisfy(said -> assertThat(said.code()).as(said.toString()).isZero());
        List<String> kept = notes();
        for (int loop = 0; loop < 3; loop++) {
            for (int i = 0; i < 5; i++) {
                assertThat(with("note " + loop + "." + i, kept)).isOne();
            }
        }
    }

    @Test
    @DisplayName("is neither refused, lost nor done twice without a window, with three loops of three")
    void commandsWaitForEachOther() throws Exception {
        window.close();
        assertThat(loops(3, 3)).allSatisfy(said -> assertThat(said.code()).as(said.toString()).isZero());
        assertThat(notes()).hasSize(9);
    }

    @Test
    @DisplayName("is done exactly once where the window is killed over it")
    void killedWindow() throws Exception {
        long seed = Long.getLong("wellspring.seed", System.nanoTime());
        System.out.println("Seed " + seed);
        ExecutorService killer = Executors.newSingleThreadExecutor();
        try {
            killer.submit(() -> {
                Thread.sleep(new SplittableRandom(seed).nextInt(200, 1500));
                window.signal("KILL");
                return null;
            });
            List<Said> said = loops(3, 4);
            List<String> notes = notes();
            for (int i = 0; i < said.size(); i++) {
                long kept = with("note " + i / 4 + "." + i % 4, notes);
                assertThat(kept).as(said.get(i).toString()).isLessThanOrEqualTo(1);
                assertThat(said.get(i).code()).as(said.get(i).toString()).isEqualTo(kept == 0 ? 1 : said.get(i).err().isEmpty() ? 0 : 2);
            }
            assertThat(run("check").code()).isZero();
        } finally {
            killer.shutdownNow();
        }
        window = openWindow(book);
        assertThat(run("log", "Rosa", "--kind", "call").code()).isZero();
    }

    private List<Said> loops(int loops, int times) throws Exception {
        List<Future<List<Said>>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(loops)) {
            for (int l = 0; l < loops; l++) {
                int loop = l;
                running.add(threads.submit(() -> {
                    List<Said> said = new ArrayList<>();
                    for (int i = 0; i < times; i++) {
                        said.add(run("log", "Rosa", "--kind", "call", "--note", "note " + loop + "." + i));
                    }
                    return said;
                }));
            }
        }
        List<Said> all = new ArrayList<>();
        for (Future<List<Said>> loop : running) {
            all.addAll(loop.get());
        }
        return all;
    }

    @Test
    @DisplayName("about another book goes to that book, and its own window")
    void twoBooks() throws Exception {
        Path other = book.resolveSibling("other");
        assertThat(program.run("import", "people.vcf", "--space", other.toString()).code()).isZero();
        try (Running second = openWindow(other)) {
            assertThat(program.run("log", "Rosa", "--kind", "call", "--note", "There", "--space", other.toString()).code()).isZero();
            assertThat(run("log", "Rosa", "--kind", "call", "--note", "Here").code()).isZero();
            assertThat(with("There")).isZero();
            assertThat(with("Here")).isOne();
            assertThat(second.alive()).isTrue();
        }
        assertThat(program.run("person", "Rosa", "--space", other.toString()).out()).contains("There").doesNotContain("Here");
    }

    @Test
    @DisplayName("that would replace the book is refused at once, and says why")
    void restoreIsRefused() throws Exception {
        assertThat(run("backup", "copy.db").code()).isZero();
        Said said = run("restore", "copy.db", "--json");
        assertThat(said.code()).isOne();
        assertThat(said.at("error/kind").asText()).isEqualTo("open-in-window");
        assertThat(run("new", "--json").at("error/kind").asText()).isEqualTo("exists");
        window.close();
        assertThat(run("restore", "copy.db").code()).isZero();
    }

    @Test
    @DisplayName("is cancelled by Ctrl+C, with nothing done and the window unharmed")
    void cancelled() throws Exception {
        String cards = IntStream.range(0, 20_000).mapToObj(i -> "BEGIN:VCARD\nVERSION:4.0\nFN:Person " + i + "\nEMAIL:p" + i
                + "@example.org\nEND:VCARD\n").reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append).toString();
        Files.writeString(program.home().resolve("many.vcf"), cards);
        Running many = start("import", "many.vcf");
        Thread.sleep(700);
        many.signal("INT");
        assertThat(many.ended().code()).isNotZero();
        assertThat(run("people", "--json").at("total").asInt()).isOne();
        assertThat(run("log", "Rosa", "--kind", "call").code()).isZero();
    }

    @Test
    @DisplayName("goes on by itself where the window is closed before it came to it")
    void closedWindow() throws Exception {
        Running closing = window;
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<List<Said>> said = threads.submit(() -> loops(2, 4));
            Thread.sleep(400);
            closing.signal("TERM");
            assertThat(said.get()).allSatisfy(s -> assertThat(s.code()).as(s.toString()).isIn(0, 2));
        }
        assertThat(notes()).hasSize(8);
    }

    @Test
    @DisplayName("comes in by a socket that only the user can reach, and that is gone with the window")
    void onlyTheUser() throws Exception {
        Path socket = Path.of(Files.readAllLines(book.resolve("space.window")).get(1));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket.getParent()))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(book.resolve("space.window")))).isEqualTo("rw-------");
        window.close();
        assertThat(socket).doesNotExist();
        assertThat(book.resolve("space.window")).doesNotExist();
    }

    @Test
    @DisplayName("is not handed to what was left behind")
    void leftBehind() throws Exception {
        window.signal("KILL");
        window.ended();
        assertThat(book.resolve("space.window")).exists();
        assertThat(run("log", "Rosa", "--kind", "call").code()).isZero();
        window = openWindow(book);
        assertThat(run("log", "Rosa", "--kind", "call").code()).isZero();
        try (Stream<Path> sockets = Files.list(Path.of(Files.readAllLines(book.resolve("space.window")).get(1)).getParent())) {
            assertThat(sockets).hasSize(1);
        }
    }
}
