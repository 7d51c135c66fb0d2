// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.launch.StartArguments;
import org.wellspring.launch.handover.Handover;
import org.wellspring.launch.handover.Handover.Outcome;
import org.wellspring.launch.handover.Order;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.People;
import org.wellspring.ui.jobs.StatusModel;

@DisplayName("Commands that come into the window from outside")
@Timeout(180)
class CommandTest {
    @TempDir
    Path folder;

    /** How a command ended, and all it said. */
    private record Said(Outcome outcome, String out, String err) {
        int code() {
            return outcome instanceof Outcome.Answered(int code) ? code : -1;
        }
    }

    private Said giveIn(String zone, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Order order = new Order(folder.resolve("book").toString(), folder.toString(), zone, "UTF-8", "en-US", "en-US", List.of(arguments));
        Outcome outcome = Handover.attempt(order, new ByteArrayInputStream(new byte[0]), out, err);
        return new Said(outcome, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Said give(String... arguments) {
        return giveIn("UTC", arguments);
    }

    private interface Script {
        void run(Window window, Space space) throws Exception;
    }

    /** Runs the script as soon as the window takes commands in. */
    private void inWindow(Script script) throws Exception {
        Window.inSampleWorld(folder, window -> {
            Space space = window.space();
            window.until("commands are taken in", () -> Handover.answers(folder.resolve("book")));
            script.run(window, space);
        });
    }

    private static String newest(Space space) {
        return space.history().recent(1).getFirst().label();
    }

    @Test
    @DisplayName("are done as in the window: they are seen at once, said in the status line, and undone by Ctrl+Z")
    void seenAtOnce() throws Exception {
        inWindow((window, space) -> {
            List<String> heard = new ArrayList<>();
            window.ui(() -> {
                space.addListener(change -> heard.add(change.label()));
                return null;
            });
            Said said = give("capture", "Met Wilma Zander, Zander Ovens, at the market");
            assertThat(said.code()).as(said.toString()).isZero();
            assertThat(heard).as("listeners on the window's own thread").hasSize(1);
            assertThat(new People(space).named("Wilma Zander")).hasSize(1);
            window.until("the status line says it", () -> window.get(StatusModel.class).texts().stream()
                    .anyMatch(t -> t.contains("command line") && t.contains(newest(space))));
            window.key(SWT.MOD1, 'z');
            window.until("it is undone", () -> space.history().recent(1).getFirst().undoes() != null);
            assertThat(new People(space).named("Wilma Zander")).isEmpty();
        });
    }

    @Test
    @DisplayName("the program started once more brings the window to the front, and is done; on another day or for pictures it starts")
    void oncemore() throws Exception {
        inWindow((window, space) -> {
            window.ui(() -> {
                window.shells().getFirst().setMinimized(true);
                return null;
            });
            Said said = give();
            assertThat(said.code()).as(said.toString()).isZero();
            assertThat(said.out() + said.err()).isEmpty();
            window.until("it is in front", () -> !window.shells().getFirst().getMinimized());
            assertThat(give("--space", folder.resolve("book").toString()).code()).isZero();
            assertThat(StartArguments.of(List.of()).anyWindow()).isTrue();
            assertThat(StartArguments.of(List.of("--on", "2026-03-01")).anyWindow()).isFalse();
            assertThat(StartArguments.of(List.of("--tour=x")).anyWindow()).isFalse();
            assertThat(StartArguments.of(List.of("today")).anyWindow()).isFalse();
        });
    }

    @Test
    @DisplayName("undo what the window did, and the window undoes their undo")
    void undoTogether() throws Exception {
        inWindow((window, space) -> {
            assertThat(give("log", "Rosa", "--kind", "call").code()).isZero();
            History.Entry logged = space.history().recent(1).getFirst();
            assertThat(give("undo").code()).isZero();
            assertThat(space.history().recent(1).getFirst().undoes()).isEqualTo(logged.id());
            assertThat(give("redo").code()).isZero();
        });
    }

    @Test
    @DisplayName("never freeze it, however long they take")
    void neverFreeze() throws Exception {
        many(6_000);
        inWindow((window, space) -> {
            int before = space.all(ModelPackage.Literals.PERSON).size();
            try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
                Future<Said> said = threads.submit(() -> give("import", "many.vcf"));
                int answered = 0;
                while (!said.isDone()) {
                    window.ui(() -> null);
                    answered++;
                    Thread.sleep(5);
                }
                assertThat(said.get().code()).as(said.get().toString()).isZero();
                assertThat(answered).as("how often the window answered meanwhile").isGreaterThan(10);
            }
            assertThat(space.all(ModelPackage.Literals.PERSON)).hasSize(before + 6_000);
        });
    }

    private void many(int count) throws Exception {
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < count; i++) {
            cards.append("BEGIN:VCARD\nVERSION:4.0\nFN:Many ").append(i).append("\nEMAIL:many").append(i).append("@example.org\nEND:VCARD\n");
        }
        Files.writeString(folder.resolve("many.vcf"), cards);
    }

    @Test
    @DisplayName("say so where the window is busy too long, and are not done later")
    void busyWindow() throws Exception {
        inWindow((window, space) -> {
            assertThat(give("settings", "set", "cli.wait-seconds", "1").code()).isZero();
            long transactions = space.info().transactions();
            CountDownLatch free = new CountDownLatch(1);
            CompletableFuture<Object> busy = CompletableFuture.supplyAsync(() -> {
                try {
                    return window.ui(() -> free.await(60, TimeUnit.SECONDS));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            Said said = give("log", "Rosa", "--kind", "call", "--json");
            assertThat(said.code()).isOne();
            assertThat(said.out()).contains("window-busy");
            assertThat(give("people", "Rosa").code()).as("reading needs no window").isZero();
            free.countDown();
            busy.get();
            window.ui(() -> null);
            assertThat(space.info().transactions()).isEqualTo(transactions);
            assertThat(give("log", "Rosa", "--kind", "call").code()).isZero();
        });
    }

    @Test
    @DisplayName("believe in the day and the time zone of whoever gives them")
    void anotherDay() throws Exception {
        inWindow((window, space) -> {
            assertThat(give("log", "Rosa", "--kind", "call", "--note", "Long ago", "--on", "2026-03-01").code()).isZero();
            assertThat(give("person", "Rosa").out()).contains("2026-03-01");
            assertThat(giveIn("Pacific/Kiritimati", "today", "--json", "--on", "2026-03-01").out()).contains("\"date\":\"2026-03-01\"");
        });
    }

    @Test
    @DisplayName("are given up where the window closes over them, with nothing half done")
    void closingWindow() throws Exception {
        many(30_000);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            List<Future<Said>> said = new ArrayList<>();
            inWindow((window, space) -> {
                said.add(threads.submit(() -> give("import", "many.vcf")));
                Thread.sleep(500);
            });
            Said answer = said.getFirst().get();
            assertThat(answer.outcome()).as(answer.toString()).isNotEqualTo(new Outcome.Answered(0));
        }
        assertThat(Handover.answers(folder.resolve("book"))).isFalse();
        try (Space space = Spaces.open(folder.resolve("book"))) {
            assertThat(space.all(ModelPackage.Literals.PERSON)).hasSizeLessThan(100);
            assertThat(space.care().check().findings()).isEmpty();
        }
    }

    @Test
    @DisplayName("about another book are not taken in, nor is what makes no sense")
    void notOurs() throws Exception {
        inWindow((window, space) -> {
            Files.createDirectories(folder.resolve("other"));
            Files.copy(folder.resolve("book").resolve("space.window"), folder.resolve("other").resolve("space.window"));
            Order order = new Order(folder.resolve("other").toString(), folder.toString(), "UTC", "UTF-8", "en-US", "en-US", List.of("people"));
            assertThat(Handover.attempt(order, new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), new ByteArrayOutputStream()))
                    .isEqualTo(new Outcome.Nobody());
            assertThat(giveIn("Nowhere/At all", "people", "Rosa").code()).isZero();
        });
    }
}
