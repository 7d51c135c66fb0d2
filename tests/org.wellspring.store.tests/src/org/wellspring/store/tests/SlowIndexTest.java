// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.wellspring.testkit.InteractionBuilder.aCall;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces.Options;
import org.wellspring.core.index.Entries;
import org.wellspring.core.spi.Index;
import org.wellspring.model.Person;
import org.wellspring.store.FileSpaces;

@DisplayName("An index that takes long")
class SlowIndexTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final int MANY = 600;

    @TempDir
    private Path folder;
    private final List<String> log = new ArrayList<>();
    private Space space;

    @BeforeEach
    void create() {
        space = spaces(new CallIndex()).create(folder.resolve("book"), Options.here());
    }

    @AfterEach
    void close() {
        space.close();
    }

    private FileSpaces spaces(Index index) {
        return new FileSpaces(List.of(), List.of(index), (text, failure) -> log.add(text + " " + failure));
    }

    /** The same book after a restart, with this plug-in. */
    private void again(Index index) {
        space.close();
        space = spaces(index).open(folder.resolve("book"), Options.here());
    }

    private void call(String summary, LocalDate day, Person with) {
        aCall(summary).with(with).on(day).in(space);
    }

    private Entries calls() {
        return space.entries(CallIndex.NAME);
    }

    private List<String> calls(Person person) {
        return calls().with(person.getId()).first(99).stream().map(entry -> entry.value().text(0)).toList();
    }

    /** Until the index, which may still be about to come back, has an entry of it. */
    private void callUntilAsked(String summary, LocalDate day, Person with) throws InterruptedException {
        for (int i = 0; calls().with(with.getId(), day).count() == 0; i++) {
            assertThat(i).isLessThan(1_000);
            call(summary, day, with);
            Thread.sleep(10);
        }
    }

    private void assertSound() {
        assertThat(space.care().check().findings()).isEmpty();
    }

    @Test
    @DisplayName("for ever holds nobody: what it was not done with has no entries, it is asked no more until it has come back, and anew when the book is opened again")
    void neverComesBack() throws InterruptedException {
        CountDownLatch back = new CountDownLatch(1);
        CompletableFuture<Throwable> wrote = new CompletableFuture<>();
        again(new CallIndex(1, call -> {
            if (call.getSummary().startsWith("Slow")) {
                wrote.complete(catchThrowable(() -> {
                    back.await();
                    space.background("Too late", tx -> aPerson("Nobody").in(tx));
                }));
            }
        }));
        Person ana = aPerson("Ana").in(space);
        call("Good", MAY, ana);
        call("Slow", MAY.plusDays(1), ana);
        call("Behind it", MAY.plusDays(2), ana);
        assertThat(calls(ana)).containsExactly("Good v1");
        assertThat(calls().leftOut()).isEqualTo(2);
        assertThat(log).singleElement().asString().contains(CallIndex.NAME, "not done in time");
        assertSound();
        long before = space.info().transactions();
        back.countDown();
        assertThat(wrote.join()).isInstanceOf(IllegalStateException.class);
        assertThat(space.info().transactions()).as("nothing but the calls").isEqualTo(before);
        callUntilAsked("Later", MAY.plusDays(3), ana);
        assertThat(calls(ana)).contains("Good v1", "Later v1").doesNotContain("Slow v1");
        again(new CallIndex());
        assertThat(space.notices()).isEmpty();
        assertThat(calls().leftOut()).isZero();
        assertThat(calls(ana)).contains("Good v1", "Slow v1", "Behind it v1", "Later v1");
        assertSound();
    }

    @Test
    @DisplayName("with each thing is left alone after a while, and the book opens")
    void slowWithEach() throws InterruptedException {
        Person ana = aPerson("Ana").in(space);
        space.change("Log", tx -> {
            for (int i = 0; i < MANY; i++) {
                aCall("Call " + i).with(tx.find(ana.getId(), Person.class).orElseThrow()).on(MAY.plusDays(i)).in(tx);
            }
        });
        again(new CallIndex(2, call -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20))));
        assertThat(calls().count()).isBetween(1L, MANY - 1L);
        assertThat(calls().leftOut() + calls().count()).isEqualTo(MANY);
        assertThat(log).singleElement().asString().contains(CallIndex.NAME, "not done in time");
        assertThat(space.notices()).singleElement().asString().contains(CallIndex.NAME);
        callUntilAsked("One more", MAY.minusDays(1), space.find(ana.getId(), Person.class).orElseThrow());
        assertThat(calls(ana)).as("one is in time").contains("One more v2");
        long all = calls().count() + calls().leftOut();
        again(new CallIndex(2, call -> {}));
        assertThat(calls().count()).isEqualTo(all);
        assertThat(calls().leftOut()).isZero();
        assertSound();
    }
}
