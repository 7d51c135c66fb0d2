// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceChange;
import org.wellspring.core.Spaces.Options;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.testkit.TempSpace;

@DisplayName("A background change")
class BackgroundTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace();
    private final LinkedBlockingQueue<Runnable> realm = new LinkedBlockingQueue<>();
    private Space space;

    @BeforeEach
    void openOnARealmOfItsOwn() {
        temp.close();
        space = temp.spaces().open(temp.directory(), Options.here().on(realm::add));
    }

    @AfterEach
    void close() {
        space.close();
    }

    private void runRealm() {
        for (Runnable work = realm.poll(); work != null; work = realm.poll()) {
            work.run();
        }
    }

    @Test
    @DisplayName("works on copies; live objects follow on the realm")
    void worksOnCopies() {
        Person ana = aPerson("Ana").email("1").in(space);
        List<SpaceChange> heard = new ArrayList<>();
        space.addListener(heard::add);

        Changed<UUID> changed = CompletableFuture.supplyAsync(() -> space.backgroundReturning("Import", tx -> {
            Person copy = tx.find(ana.getId(), Person.class).orElseThrow();
            assertThat(copy).isNotSameAs(ana);
            copy.setName("Ana Ruiz");
            copy.getEmails().add(aPerson("x").email("2").build().getEmails().getFirst());
            return aPerson("Bo").in(tx).getId();
        })).join();

        assertThat(ana.getName()).isEqualTo("Ana");
        assertThat(heard).isEmpty();
        runRealm();
        assertThat(ana.getName()).isEqualTo("Ana Ruiz");
        assertThat(ana.getEmails()).extracting(EmailAddress::getAddress).containsExactly("1", "2");
        assertThat(space.find(changed.result(), Person.class)).map(Person::getName).contains("Bo");
        assertThat(heard).singleElement().satisfies(c -> assertThat(c.ids()).containsExactlyInAnyOrder(ana.getId(), changed.result()));
        space.history().undo();
        assertThat(ana.getName()).isEqualTo("Ana");
    }

    @Test
    @DisplayName("that the realm hears of when the space is closed is in the file, and no error")
    void afterClosing() {
        Person ana = aPerson("Ana").in(space);
        CompletableFuture.runAsync(() -> space.background("Import", tx -> tx.find(ana.getId(), Person.class).orElseThrow().setName("Ana Ruiz"))).join();
        space.close();
        runRealm();
        space = temp.spaces().open(temp.directory(), Options.here().on(realm::add));
        assertThat(space.find(ana.getId(), Person.class)).map(Person::getName).contains("Ana Ruiz");
    }

    @Test
    @DisplayName("and a change on the realm at the same time both take effect")
    void bothTakeEffect() throws Exception {
        Person ana = aPerson("Ana").tagged("a").email("1").in(space);
        CountDownLatch loaded = new CountDownLatch(1);
        CountDownLatch edited = new CountDownLatch(1);
        CompletableFuture<Void> background = CompletableFuture.runAsync(() -> space.background("Import", tx -> {
            Person copy = tx.find(ana.getId(), Person.class).orElseThrow();
            loaded.countDown();
            edited.await();
            copy.getTags().add("background");
            copy.setPrefix("Dr.");
            copy.getEmails().getFirst().setLabel("work");
        }));
        loaded.await();
        space.change("Edit", tx -> {
            ana.getTags().add("realm");
            ana.getTags().remove("a");
            ana.setName("Ana Ruiz");
            ana.getEmails().getFirst().setAddress("one");
        });
        edited.countDown();
        background.join();
        runRealm();

        assertThat(ana.getTags()).containsExactly("realm", "background");
        assertThat(ana.getName()).isEqualTo("Ana Ruiz");
        assertThat(ana.getPrefix()).isEqualTo("Dr.");
        assertThat(ana.getEmails().getFirst().getAddress()).isEqualTo("one");
        assertThat(ana.getEmails().getFirst().getLabel()).isEqualTo("work");
    }

    @Test
    @DisplayName("that nobody took in yet does not confuse the next change on the realm")
    void isTakenInBeforeTheNextChange() {
        Person ana = aPerson("Ana").tagged("a").in(space);
        CompletableFuture.runAsync(() -> space.background("Import",
                tx -> {
                    tx.find(ana.getId(), Person.class).orElseThrow().getTags().add("b");
                })).join();
        space.change("Edit", tx -> {
            ana.getTags().add("c");
        });
        runRealm();
        assertThat(ana.getTags()).containsExactly("a", "b", "c");
        assertThat(temp.reopenAfter(space).find(ana.getId(), Person.class).orElseThrow().getTags()).containsExactly("a", "b", "c");
    }

    @Test
    @DisplayName("that fails leaves nothing behind")
    void failureLeavesNothing() {
        assertThatThrownBy(() -> space.background("Fail", tx -> {
            aPerson("Ghost").in(tx);
            throw new IllegalStateException("on purpose");
        })).hasMessage("on purpose");
        assertThat(space.all(ModelPackage.Literals.PERSON)).isEmpty();
        assertThat(realm).isEmpty();
    }

    @Test
    @DisplayName("takes ten thousand people with their children in one transaction, and one undo takes them back")
    void takesTenThousand() {
        Changed<Void> changed = space.background("Import 10,000", tx -> {
            for (int i = 0; i < 10_000; i++) {
                aPerson("Person " + i).email("p" + i + "@example").phone("+1 " + i).tagged("imported").in(tx);
            }
        });
        assertThat(space.all(ModelPackage.Literals.PERSON)).hasSize(10_000);
        assertThat(space.info().transactions()).isEqualTo(1);
        assertThat(changed.operations()).isGreaterThan(80_000);
        space.history().undo();
        assertThat(space.info().objects()).isEmpty();
    }
}
