// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.History.Entry;
import org.wellspring.core.SpaceChange;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.rows.TableWriter;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.store.replica.Batch;
import org.wellspring.store.replica.Received;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("Much that others did, taken in together")
class ReceivingManyTest {
    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final int STEPS = 400;

    /** A table that can't be written where several have a part in it. */
    private static final class LonelyCount extends TouchCount {
        private boolean lonely;

        LonelyCount() {
            super(1);
        }

        @Override
        public void refresh(TableWriter writer, Set<Long> owners) {
            if (lonely && owners.size() > 3) {
                throw new IllegalArgumentException("One by one, please.");
            }
            super.refresh(writer, owners);
        }
    }

    private final LonelyCount count = new LonelyCount();

    @RegisterExtension
    final TempSpace temp = new TempSpace(count).at(Clock.fixed(NOW.minus(Duration.ofDays(30)), ZoneOffset.UTC));
    private final List<Peer> peers = new ArrayList<>();
    private Path backup;
    private Peer there;
    private Peer here;
    private UUID ana;

    @BeforeEach
    void begin() {
        ana = aPerson("Ana").in(temp.space()).getId();
        backup = temp.beside().resolve("base.db");
        temp.space().care().backup(backup);
        there = peer("Bo");
        here = peer("Rosa");
    }

    @AfterEach
    void close() {
        peers.forEach(Peer::close);
    }

    private Peer peer(String author) {
        Peer peer = new Peer(temp.spaces(), temp.beside().resolve("peer-" + peers.size()), backup, author, NOW);
        peers.add(peer);
        return peer;
    }

    private void live(Peer peer, int steps) {
        Random random = new Random(Seed.next());
        RandomLife life = new RandomLife(random, Optional.empty());
        for (int i = 0; i < steps; i++) {
            peer.tick(Duration.ofSeconds(30));
            peer.space().change("Step " + i, tx -> {
                aPerson(life.word()).in(tx);
                life.edit(tx, peer.space().all(ModelPackage.Literals.PERSON));
            });
            if (i % 37 == 5) {
                peer.space().history().undo();
            }
        }
    }

    private static void same(Peer one, Peer other) {
        assertThat(one.rows()).isEqualTo(other.rows());
        assertThat(one.shown()).isEqualTo(other.shown());
        assertThat(one.counts()).isEqualTo(other.counts());
        assertThat(one.space().care().check().findings()).isEmpty();
    }

    private static List<String> history(Peer peer) {
        return peer.space().history().recent(10_000).stream().map(entry -> entry.id() + " " + entry.label() + " " + entry.author() + " "
                + entry.operations() + " " + entry.undone()).sorted().toList();
    }

    @Test
    @DisplayName("it shows, counts, finds and remembers the same as what came one by one, and passes it on byte by byte")
    void asOneByOne() {
        live(there, STEPS);
        List<Batch> all = there.newTo(here);
        List<Received> received = here.replica().receive(all);
        assertThat(received).extracting(Received::held).containsOnly(false);
        assertThat(received.stream().flatMap(one -> one.applied().stream())).containsExactlyElementsOf(all.stream().map(Batch::id).toList());
        Peer slow = peer("Cy");
        all.forEach(slow::receive);
        same(here, there);
        same(here, slow);
        assertThat(history(here)).isEqualTo(history(slow));
        for (UUID id : here.shown().keySet()) {
            assertThat(here.space().history().of(List.of(id), 10_000)).extracting(Entry::id)
                    .isEqualTo(slow.space().history().of(List.of(id), 10_000).stream().map(Entry::id).toList());
        }
        Peer third = peer("Dee");
        assertThat(here.newTo(third).stream().map(batch -> java.util.HexFormat.of().formatHex(batch.bytes())))
                .containsExactlyElementsOf(all.stream().map(batch -> java.util.HexFormat.of().formatHex(batch.bytes())).toList());
        here.restart();
        same(here, there);
    }

    @Test
    @DisplayName("small steps of others take less room together than one by one")
    void room() {
        for (int i = 0; i < STEPS; i++) {
            String name = "Ana " + i;
            there.space().change("Rename", tx -> there.space().find(ana, Person.class).orElseThrow().setName(name));
        }
        List<Batch> all = there.newTo(here);
        here.replica().receive(all);
        Peer slow = peer("Cy");
        all.forEach(slow::receive);
        assertThat(operationBytes(here)).isLessThan(operationBytes(slow) * 2 / 3);
        same(here, slow);
    }

    private static long operationBytes(Peer peer) {
        return Rows.of(peer.space()).query("SELECT sum(length(packed)) FROM op", row -> row.number(1)).getFirst();
    }

    @Test
    @DisplayName("listeners hear of each thing once, when it is durable and live objects show it")
    void toldOnce() {
        Person person = here.space().find(ana, Person.class).orElseThrow();
        List<Batch> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            there.space().change("Add", tx -> aPerson("Neighbour").in(tx));
        }
        there.space().change("Rename", tx -> there.space().find(ana, Person.class).orElseThrow().setName("Anna"));
        all.addAll(there.newTo(here));
        List<SpaceChange> heard = new ArrayList<>();
        here.space().addListener(change -> {
            heard.add(change);
            assertThat(change.ids().stream().map(id -> here.space().find(id))).allMatch(Optional::isPresent);
            assertThat(person.getName()).isEqualTo(change.ids().contains(ana) ? "Anna" : "Ana");
            assertThat(here.space().history().find(change.transaction())).isPresent();
        });
        here.replica().receive(all);
        assertThat(heard).extracting(SpaceChange::others).containsOnly(true);
        assertThat(heard).hasSizeLessThan(all.size());
        List<UUID> ids = heard.stream().flatMap(change -> change.ids().stream()).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(51).contains(ana);
    }

    @Test
    @DisplayName("any of it can be undone afterwards, the first as well as the last, and the undo goes over")
    void undone() {
        live(there, 60);
        here.replica().receive(there.newTo(here));
        List<Entry> all = here.space().history().recent(50);
        for (Entry entry : List.of(all.getFirst(), all.get(25), all.getLast())) {
            here.space().history().undo(entry.id());
        }
        there.hear(here);
        same(here, there);
    }

    @Test
    @DisplayName("one's own edits while it is on its way get their turn, and nothing is lost")
    void meanwhile() throws InterruptedException {
        live(there, STEPS);
        List<Batch> all = there.newTo(here);
        Thread receiving = Thread.ofPlatform().start(() -> here.replica().receive(all));
        int own = 0;
        do {
            here.space().background("Own " + own, tx -> aPerson("Own").in(tx));
            own++;
        } while (receiving.isAlive() && own < 500);
        receiving.join();
        there.hear(here);
        same(here, there);
        assertThat(here.space().search().find("own", Set.of(), 1000)).hasSize(own);
    }

    @Test
    @DisplayName("what can't be written together is taken in one by one")
    void apart() {
        live(there, 60);
        List<Batch> all = there.newTo(here);
        count.lonely = true;
        List<Received> received = here.replica().receive(all);
        assertThat(received).hasSameSizeAs(all);
        assertThat(received.getFirst().held()).isFalse();
        assertThat(here.replica().held().size()).isEqualTo((int) received.stream().filter(Received::held).count());
        count.lonely = false;
        here.replica().retry();
        assertThat(here.replica().held()).isEmpty();
        same(here, there);
    }
}
